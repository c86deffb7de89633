import { app, type Session, session } from 'electron'
import { acceptedLanguages } from './accepted-languages'
import type { GuardProxy } from './network/guard-proxy'
import { guarded } from './network/guarded-session'

/** A session, and the only way from it to the network. */
export interface CaptureSession {
  session: Session
  proxy: GuardProxy
}

/**
 * Sessions in memory, one for each capture under way. They are cleared before they are used again, because Chromium
 * never gives a session's memory back.
 */
const idle: CaptureSession[] = []
/** Made when there was nothing else to do: it need not be cleared. */
let spare: Promise<CaptureSession> | null = null
let number = 0

/** So that the first capture need not wait for its session. */
export async function prepareSession(): Promise<void> {
  if (number > 0) return
  spare = fresh()
  await spare
}

/** `isNew`: one that has never been used. */
export async function takeSession({ isNew = false } = {}): Promise<CaptureSession> {
  const known = isNew ? undefined : idle.pop()
  if (!known) {
    const made = spare
    spare = null
    return made ? made.catch(fresh) : fresh()
  }
  // Also of what a page that was just ending has left after that.
  await cleared(known.session)
  return known
}

/** Nothing gets through from now on; it is cleared while the next page loads in another one. */
export function giveBack(taken: CaptureSession): void {
  taken.proxy.guard(null)
  cleared(taken.session).then(
    () => idle.push(taken),
    // One that could not be cleared is not used again.
    () => taken.proxy.close()
  )
}

/** One that is not to be used again. */
export async function discard({ session: taken, proxy }: CaptureSession): Promise<void> {
  proxy.close()
  await cleared(taken)
}

async function fresh(): Promise<CaptureSession> {
  const made = prepared(session.fromPartition(`capture-${++number}`, { cache: true }))
  return { session: made, proxy: await guarded(made) }
}

async function cleared(taken: Session): Promise<void> {
  await taken.closeAllConnections()
  await Promise.all([
    taken.clearStorageData(),
    taken.clearCache(),
    taken.clearAuthCache(),
    taken.clearHostResolverCache()
  ])
}

/** Nothing that a page could ask of the system is granted. */
export function prepared(fresh: Session): Session {
  fresh.setPermissionRequestHandler((_contents, _permission, answer) => answer(false))
  fresh.setPermissionCheckHandler(() => false)
  fresh.setDevicePermissionHandler(() => false)
  fresh.setSpellCheckerEnabled(false)
  fresh.on('will-download', (event) => event.preventDefault())
  // As the browser that it is; sites turn unknown ones away.
  const agent = fresh
    .getUserAgent()
    .replace(/ (?!Mozilla|AppleWebKit|Chrome|Safari)[\w.-]+\/[\d.]+(?= (Chrome|Safari))/g, '')
  fresh.setUserAgent(agent, acceptedLanguages(app.getPreferredSystemLanguages()))
  return fresh
}

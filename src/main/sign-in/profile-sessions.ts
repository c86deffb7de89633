import { readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { type Cookie, type Session, session } from 'electron'
import { type CaptureSession, prepared } from '../capture/capture-sessions'
import { guarded, learnSecret } from '../capture/network/guarded-session'
import { asGiven } from './site-cookies'

export const PREFIX = 'sign-in-'
const KEPT_SECONDS = 30 * 24 * 3_600

/** The browser profiles of signed-in sites: each a folder of its own beside the app's settings, never in an archive. */
export interface ProfileSessions {
  cookies(id: string): Promise<Cookie[]>
  /** For its window: the network is behind a guard. */
  open(id: string): Promise<CaptureSession>
  /** What ends with the browser elsewhere is kept for a month here, and all is on the disk. */
  settle(id: string): Promise<void>
  /** Forgets all that the site has left. */
  clear(id: string): Promise<void>
  /** Forgets, and takes the folder away. */
  remove(id: string): Promise<void>
  /** Takes away the folders of profiles that there are no more. */
  sweep(known: readonly string[]): void
}

export function profileSessions(userData: string): ProfileSessions {
  const sessions = new Map<string, Session>()
  const opened = new Map<string, Promise<CaptureSession>>()
  const partitions = join(userData, 'Partitions')

  function of(id: string): Session {
    const known = sessions.get(id)
    if (known) return known
    // Pages are not kept on the disk beside the sign-in.
    const made = prepared(session.fromPartition(`persist:${PREFIX}${id}`, { cache: false }))
    made.webRequest.onBeforeRequest((_details, answer) => answer({ cancel: true }))
    sessions.set(id, made)
    return made
  }

  async function guardedSession(id: string): Promise<CaptureSession> {
    const made = of(id)
    const proxy = await guarded(made)
    return { session: made, proxy }
  }

  async function clear(id: string): Promise<void> {
    const made = of(id)
    await made.closeAllConnections()
    await Promise.all([
      made.clearStorageData(),
      made.clearCache(),
      made.clearAuthCache(),
      made.clearHostResolverCache(),
      made.clearCodeCaches({})
    ])
    await made.cookies.flushStore()
  }

  function takeAway(folder: string): void {
    try {
      rmSync(join(partitions, folder), { recursive: true, force: true })
    } catch {
      // It is empty by now but for files that Chromium holds open; the next start takes it away.
    }
  }

  return {
    clear,
    cookies: (id) => of(id).cookies.get({}),
    async open(id) {
      const made = opened.get(id) ?? guardedSession(id)
      opened.set(id, made)
      const ready = await made
      ready.session.webRequest.onBeforeRequest(null)
      await learnSecret(ready.session, ready.proxy)
      return ready
    },
    async settle(id) {
      const { cookies } = of(id)
      const end = Date.now() / 1_000 + KEPT_SECONDS
      for (const cookie of await cookies.get({})) {
        if (cookie.session) await cookies.set({ ...asGiven(cookie), expirationDate: end }).catch(() => undefined)
      }
      await cookies.flushStore()
    },
    async remove(id) {
      await clear(id)
      takeAway(PREFIX + id)
    },
    sweep(known) {
      const kept = new Set(known.map((id) => PREFIX + id))
      for (const folder of foldersIn(partitions)) {
        if (folder.startsWith(PREFIX) && !kept.has(folder)) takeAway(folder)
      }
    }
  }
}

function foldersIn(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}

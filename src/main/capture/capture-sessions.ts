import { app, type Session, session } from 'electron'

/**
 * Sessions in memory, one for each capture under way. They are cleared before they are used again, because Chromium
 * never gives a session's memory back.
 */
const idle: Session[] = []
let made = 0

export async function takeSession(): Promise<Session> {
  const taken = idle.pop() ?? prepared(session.fromPartition(`capture-${++made}`, { cache: true }))
  await cleared(taken)
  return taken
}

export async function giveBack(taken: Session): Promise<void> {
  await cleared(taken)
  idle.push(taken)
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
function prepared(fresh: Session): Session {
  fresh.setPermissionRequestHandler((_contents, _permission, answer) => answer(false))
  fresh.setPermissionCheckHandler(() => false)
  fresh.setDevicePermissionHandler(() => false)
  fresh.setSpellCheckerEnabled(false)
  fresh.on('will-download', (event) => event.preventDefault())
  // As the browser that it is; sites turn unknown ones away.
  const agent = fresh
    .getUserAgent()
    .replace(/ (?!Mozilla|AppleWebKit|Chrome|Safari)[\w.-]+\/[\d.]+(?= (Chrome|Safari))/g, '')
  fresh.setUserAgent(agent, app.getPreferredSystemLanguages().join(',') || 'en')
  return fresh
}

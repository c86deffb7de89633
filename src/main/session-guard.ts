import type { Session } from 'electron'
import type { OwnPage } from './protocol/own-page'
import { APP_SCHEME, STORE_SCHEME } from './protocol/scheme-names'

/** The windows' session: our own schemes and nothing else, no permission, no download. */
export function guardSession(session: Session, page: OwnPage): void {
  const isOwn = ownRequests(page)
  session.webRequest.onBeforeRequest(({ url }, answer) => answer({ cancel: !isOwn(url) }))
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false))
  session.setPermissionCheckHandler(() => false)
  session.setDevicePermissionHandler(() => false)
  session.setSpellCheckerEnabled(false)
  session.on('will-download', (event) => event.preventDefault())
}

export function ownRequests({ devServer }: Pick<OwnPage, 'devServer'>): (url: string) => boolean {
  const allowed = [`${APP_SCHEME}://bundle/`, `${STORE_SCHEME}://`, 'data:', 'blob:', ...developing(devServer)]
  return (url) => allowed.some((start) => url.startsWith(start))
}

function developing(devServer: string | null): string[] {
  if (devServer === null) return []
  const origin = new URL(devServer).origin
  return [`${origin}/`, `${origin.replace(/^http/, 'ws')}/`, 'devtools://', 'chrome-extension://']
}

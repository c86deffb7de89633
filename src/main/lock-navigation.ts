import type { WebContents } from 'electron'
import type { OwnPage } from './protocol/own-page'
import { webAddress } from './protocol/save-link'

/**
 * A window shows one page for good: nothing in it can lead it, or a stored page in a frame of it, elsewhere. A link of
 * a stored page that the user followed is told, and the window asks what to do with it.
 */
export function lockNavigation(contents: WebContents, page: OwnPage, onLink: (url: string) => void): void {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }))
  contents.on('will-attach-webview', (event) => event.preventDefault())
  contents.on('will-navigate', (event) => {
    if (!page.is(event.url)) event.preventDefault()
  })
  contents.on('will-frame-navigate', (event) => {
    if (event.isMainFrame || isStoredPage(event.url)) return
    event.preventDefault()
    const link = webAddress(event.url)
    if (link !== null && isStoredPage(event.frame?.url ?? '')) onLink(link)
  })
}

function isStoredPage(url: string): boolean {
  return url.startsWith('cuttings://snapshot/') || url === 'about:blank'
}

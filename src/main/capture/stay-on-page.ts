import type { WebContents, WebFrameMain } from 'electron'

/** The page may lead on to another one; a frame in it may not lead the whole page away, nor back to where we began. */
export function stayOnPage(contents: WebContents, isHeld: () => boolean): void {
  contents.on('will-navigate', (event) => {
    if (isHeld() || !/^https?:/i.test(event.url) || isWithin(event.initiator)) event.preventDefault()
  })
  contents.on('did-navigate', () => contents.clearHistory())
}

/** Of a frame that has gone, nobody knows; only the page itself can have taken it away. */
function isWithin(initiator: WebFrameMain | null | undefined): boolean {
  try {
    return initiator?.parent != null
  } catch {
    return false
  }
}

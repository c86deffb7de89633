import type { WebContents, WebFrameMain } from 'electron'

/** Pages that lead on to each other, or to themselves, without end: the last one stays. */
export const MOST_LED = 20

/** The page may lead on to another one; a frame in it may not lead the whole page away, nor back to where we began. */
export function stayOnPage(contents: WebContents, isHeld: () => boolean): void {
  let led = 0
  contents.on('will-navigate', (event) => {
    if (isHeld() || ++led > MOST_LED || !/^https?:/i.test(event.url) || isWithin(event.initiator))
      event.preventDefault()
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

import type { BrowserWindow } from 'electron'

/** A window whose first picture does not come is shown without it: one that nobody sees may never draw. */
const LATEST_SHOW_MS = 4_000

/** Shows a window with its first picture, so that it does not flash; but in the end without. */
export function showOnce(window: Pick<BrowserWindow, 'once' | 'isDestroyed'>, show: () => void): void {
  let isShown = false
  const first = (): void => {
    if (isShown || window.isDestroyed()) return
    isShown = true
    show()
  }
  window.once('ready-to-show', first)
  setTimeout(first, LATEST_SHOW_MS)
}

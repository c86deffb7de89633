interface Shown {
  webContents: { once(event: 'did-finish-load', listener: () => void): unknown }
  isDestroyed(): boolean
}

/** A window whose page does not come is shown without it. */
const LATEST_SHOW_MS = 4_000

/** Shows a window once its code has been read, in the colour of its paper until it draws; in the end without. */
export function showOnce(window: Shown, show: () => void): void {
  let isShown = false
  const first = (): void => {
    if (isShown || window.isDestroyed()) return
    isShown = true
    show()
  }
  window.webContents.once('did-finish-load', first)
  setTimeout(first, LATEST_SHOW_MS)
}

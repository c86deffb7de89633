import { BrowserWindow, nativeTheme, screen } from 'electron'
import type { AppStateStore, Bounds } from './app-state'
import { lockNavigation } from './lock-navigation'
import { preloadFile } from './paths'
import type { OwnPage } from './protocol/own-page'
import { showOnce } from './show-once'

const DEFAULT_SIZE = { width: 1_280, height: 840 }
const SMALLEST = { minWidth: 640, minHeight: 480 }
const PAPER = { light: '#ffffff', dark: '#161616' }

export interface WindowOptions {
  page: OwnPage
  state: AppStateStore
  /** How large everything is. */
  scale(): number
  onLink(window: BrowserWindow, url: string): void
}

const windows = new Set<BrowserWindow>()

/** The app's own windows; a capture's hidden one is none of them. */
export function openWindows(): BrowserWindow[] {
  return [...windows]
}

/** The window that the user works in, else any. */
export function frontWindow(): BrowserWindow | null {
  return openWindows().find((window) => window.isFocused()) ?? openWindows().at(-1) ?? null
}

export function openWindow({ page, state, scale, onLink }: WindowOptions): BrowserWindow {
  const window = new BrowserWindow({
    ...placed(state.get().bounds),
    ...SMALLEST,
    title: 'Cuttings',
    show: false,
    // Before it is shown it need not draw: its process would wait for the one that draws before it reads its code.
    paintWhenInitiallyHidden: false,
    backgroundColor: nativeTheme.shouldUseDarkColors ? PAPER.dark : PAPER.light,
    webPreferences: {
      preload: preloadFile(),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      webviewTag: false,
      spellcheck: false,
      navigateOnDragDrop: false,
      devTools: page.devServer !== null
    }
  })
  windows.add(window)
  lockNavigation(window.webContents, page, (url) => onLink(window, url))
  window.webContents.on('did-finish-load', () => window.webContents.setZoomFactor(scale()))
  showOnce(window, () => {
    if (state.get().maximized) window.maximize()
    window.show()
  })
  window.on('close', () => state.change({ bounds: window.getNormalBounds(), maximized: window.isMaximized() }))
  window.on('closed', () => windows.delete(window))
  void window.loadURL(page.address)
  return window
}

/** Brings a window to the user. */
export function focusWindow(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore()
  window.show()
  window.focus()
}

/** Where it was, when that is still on a screen; a further window a little beside. */
function placed(last: Bounds | null): Partial<Bounds> {
  if (!last) return DEFAULT_SIZE
  const step = windows.size * 24
  const wanted = { ...last, x: last.x + step, y: last.y + step }
  const { workArea } = screen.getDisplayMatching(wanted)
  return overlaps(wanted, workArea) ? wanted : { width: last.width, height: last.height }
}

function overlaps(a: Bounds, b: Bounds): boolean {
  const wide = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x)
  const high = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y)
  return wide > 120 && high > 80
}

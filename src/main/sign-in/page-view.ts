import {
  BrowserView,
  type BrowserWindow,
  type Session,
  type WebContents,
  WebContentsView,
  type WebPreferences
} from 'electron'

/** What a site's page may be in a window that is seen: no power of ours, nothing of the system. */
export const PAGE_PREFERENCES = {
  sandbox: true,
  contextIsolation: true,
  nodeIntegration: false,
  webSecurity: true,
  webviewTag: false,
  spellcheck: false,
  navigateOnDragDrop: false,
  devTools: false
} as const

/** The part of a window below its banner, with a page in it. */
export function addPageView(window: BrowserWindow, session: Session, top: number): WebContents {
  const webPreferences = { ...PAGE_PREFERENCES, session }
  const view = added(window, webPreferences)
  const fit = (): void => {
    const { width, height } = window.getContentBounds()
    view.setBounds({ x: 0, y: top, width, height: Math.max(0, height - top) })
  }
  fit()
  window.on('resize', fit)
  return view.webContents
}

/** Until Electron 30 a view was a BrowserView, and windows took no other. */
function added(window: BrowserWindow, webPreferences: WebPreferences): WebContentsView | BrowserView {
  if (window.contentView) {
    const view = new WebContentsView({ webPreferences })
    window.contentView.addChildView(view)
    return view
  }
  const view = new BrowserView({ webPreferences })
  window.addBrowserView(view)
  return view
}

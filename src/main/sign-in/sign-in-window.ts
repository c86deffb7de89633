import { BrowserWindow, nativeTheme, type WebContents } from 'electron'
import type { CaptureSession } from '../capture/capture-sessions'
import { isOfTheWeb } from '../capture/guard'
import { openNetwork } from '../capture/network'
import { type CaptureNetwork, placeOf } from '../capture/network/capture-network'
import { BANNER_HEIGHT, bannerPage, deedOf, showing } from './banner'
import { addPageView, PAGE_PREFERENCES } from './page-view'
import { about, type WindowLanguage, type WindowWords } from './window-words'

export interface SignInWindowOptions {
  site: string
  address: string
  parent: BrowserWindow
  profile: CaptureSession
  language: WindowLanguage
  allowedHosts: readonly string[]
}

const MOST_POPUPS = 3
const PAPER = { light: '#fdf3d7', dark: '#3a3115' }

/** A window in which the user signs in to a site: marked by a banner of ours, and in all else as shut as a capture. */
export function openSignInWindow(options: SignInWindowOptions): BrowserWindow {
  const { site, address, parent, profile, language, allowedHosts } = options
  const { words } = language
  const isDark = nativeTheme.shouldUseDarkColors
  const window = new BrowserWindow({
    width: 980,
    height: 820,
    minWidth: 480,
    minHeight: 420,
    parent,
    title: about(words.title, site),
    backgroundColor: isDark ? PAPER.dark : PAPER.light,
    webPreferences: { ...PAGE_PREFERENCES, disableDialogs: true }
  })
  window.removeMenu()
  const banner = window.webContents
  const page = addPageView(window, profile.session, BANNER_HEIGHT)
  const show = (hint: string | null = null): void => {
    if (banner.isDestroyed() || page.isDestroyed()) return
    const shown = hint ?? (page.getURL().startsWith('http:') ? words.insecure : null)
    void banner.executeJavaScript(showing(page.getURL() || address, shown)).catch(() => undefined)
  }
  const say = (word: keyof WindowWords): void => show(words[word])
  const unguard = guardNetwork(
    profile,
    openNetwork({ address, given: address, isTyped: true, settings: { allowedHosts } }),
    say
  )
  lockBanner(window, page)
  lockPage(page, { window, profile, say, title: about(words.title, site), popups: new Set() })
  listenToKeys(window, banner, page)
  for (const event of ['did-navigate', 'did-navigate-in-page', 'did-finish-load'] as const)
    page.on(event as 'did-navigate', () => show())
  page.on('did-fail-load', (_event, code, _text, _url, isMainFrame) => {
    // -3: given up for another page.
    if (isMainFrame && code !== -3) say('notLoaded')
  })
  window.on('closed', () => {
    unguard()
    // A page in a view outlives its window otherwise.
    if (!page.isDestroyed()) page.close()
  })
  void banner.loadURL(bannerPage(site, language, isDark)).then(() => show())
  void page.loadURL(address).catch(() => undefined)
  page.focus()
  return window
}

/** As a capture of the first address: the web, and of the user's own network only what was meant. */
function guardNetwork(
  { session, proxy }: CaptureSession,
  network: CaptureNetwork,
  say: (word: 'noNetwork' | 'noDownload') => void
): () => void {
  proxy.guard({ network, maxBytes: Number.MAX_SAFE_INTEGER, onFull: () => undefined })
  const isOpen = async (url: string): Promise<boolean> => {
    const place = placeOf(url)
    if (!isOfTheWeb(url)) return false
    const admission = place ? await network.check(place) : null
    if (admission && !admission.ok && admission.why === 'own-network') say('noNetwork')
    return admission?.ok ?? true
  }
  const onDownload = (): void => say('noDownload')
  session.on('will-download', onDownload)
  session.webRequest.onBeforeRequest(({ url }, answer) => {
    isOpen(url).then(
      (open) => answer({ cancel: !open }),
      () => answer({ cancel: true })
    )
  })
  return () => {
    session.off('will-download', onDownload)
    proxy.guard(null)
    session.webRequest.onBeforeRequest((_details, answer) => answer({ cancel: true }))
  }
}

/** The banner stays what it is; its buttons are heard as the places that they lead to. */
function lockBanner(window: BrowserWindow, page: WebContents): void {
  const { webContents: banner } = window
  banner.setWindowOpenHandler(() => ({ action: 'deny' }))
  window.on('page-title-updated', (event) => event.preventDefault())
  banner.on('will-navigate', (event) => {
    event.preventDefault()
    const deed = deedOf(event.url)
    if (deed === 'done') window.close()
    if (deed === 'reload') page.reload()
    if (deed === 'back') goBack(page)
  })
}

interface Locking {
  window: BrowserWindow
  profile: CaptureSession
  title: string
  popups: Set<BrowserWindow>
  say(word: keyof WindowWords): void
}

/** The page, and each pop-up of it: those are sign-in windows of the same profile, with the site that they show in their titles. */
function lockPage(contents: WebContents, locking: Locking): void {
  const { window, profile, title, popups, say } = locking
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp')
  contents.on('will-prevent-unload', (event) => event.preventDefault())
  contents.on('will-frame-navigate', (event) => {
    if (isOfTheWeb(event.url)) return
    event.preventDefault()
    say('noProgram')
  })
  contents.on('login', (event, _details, { isProxy, host, port }, answer) => {
    event.preventDefault()
    const { proxy } = profile
    if (isProxy && host === '127.0.0.1' && port === proxy.port) answer(proxy.user, proxy.password)
    else answer()
  })
  contents.setWindowOpenHandler(({ url }) => {
    if (popups.size >= MOST_POPUPS || !(url === '' || isOfTheWeb(url))) {
      say('noPopup')
      return { action: 'deny' }
    }
    return {
      action: 'allow',
      overrideBrowserWindowOptions: {
        parent: window,
        width: 560,
        height: 700,
        title,
        autoHideMenuBar: true,
        webPreferences: PAGE_PREFERENCES
      }
    }
  })
  contents.on('did-create-window', (popup) => {
    popups.add(popup)
    popup.removeMenu()
    popup.on('closed', () => popups.delete(popup))
    popup.on('page-title-updated', (event) => event.preventDefault())
    popup.webContents.on('did-navigate', (_event, url) => popup.setTitle(`${title} · ${originOf(url)}`))
    lockPage(popup.webContents, locking)
  })
}

/** Keys that the menu has elsewhere, and a way between banner and page. */
function listenToKeys(window: BrowserWindow, banner: WebContents, page: WebContents): void {
  for (const contents of [banner, page]) {
    contents.on('before-input-event', (event, { type, key, control, meta, alt }) => {
      if (type !== 'keyDown') return
      const isCommand = process.platform === 'darwin' ? meta : control
      if (isCommand && key.toLowerCase() === 'w') window.close()
      else if (key === 'F5' || (isCommand && key.toLowerCase() === 'r')) page.reload()
      else if (alt && key === 'ArrowLeft') goBack(page)
      else if (key === 'F6') (contents === page ? banner : page).focus()
      else return
      event.preventDefault()
    })
  }
}

function goBack(page: WebContents): void {
  // Until Electron 32 there was no list of its own for it.
  const history = page.navigationHistory ?? page
  if (history.canGoBack()) history.goBack()
}

function originOf(url: string): string {
  try {
    return new URL(url).origin
  } catch {
    return ''
  }
}

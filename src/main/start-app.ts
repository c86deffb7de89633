import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { app, clipboard, dialog, nativeTheme, protocol, session } from 'electron'
import { openAppState } from './app-state'
import { defaultArchiveFolder } from './archive/default-folder'
import { createDispatcher } from './archive/queue/dispatcher'
import { roomForPages } from './archive/queue/room'
import { automaticBackup } from './automatic-backup'
import { clipboardWatch } from './clipboard-watch'
import { currentArchive } from './current-archive'
import { dialogWords } from './dialog-words'
import { appHandlers } from './handlers'
import type { AppParts } from './handlers/app-parts'
import { publish, tell } from './ipc/publish'
import { linkOffers } from './link-offers'
import { openLog } from './log'
import { packagedBinding, rendererFolder } from './paths'
import { ownPage } from './protocol/own-page'
import { savedAddress, savedAddresses } from './protocol/save-link'
import { APP_SCHEME, STORE_SCHEME } from './protocol/scheme-names'
import { serveApp, servingBegins } from './protocol/serve-app'
import { serveStored } from './protocol/serve-stored'
import { remembered } from './recent-archives'
import { guardSession } from './session-guard'
import { setMenu } from './set-menu'
import { openSettings } from './settings-store'
import { laterSignIns } from './sign-in/later'
import type { SaveBatch } from './tasks/save-batch'
import { saveBatches } from './tasks/save-batches'
import { taskBoard } from './tasks/task-board'
import { whenQuitting } from './when-quitting'
import { focusWindow, frontWindow, openWindow, openWindows } from './window'

/** When the window is there and the first list is shown. */
const IDLE_MS = 3_000
/** While developing, the window's page comes from elsewhere. */
const SERVED_MS = 500

/** Wires the app: archive, calls, protocols, windows, and what happens when it ends. */
export async function startApp(): Promise<void> {
  const userData = app.getPath('userData')
  const { error: log } = openLog(join(userData, 'logs'))
  process.on('uncaughtException', (error) => log('Uncaught', error))
  process.on('unhandledRejection', (error) => log('Unhandled', error))

  const page = ownPage(app.isPackaged ? null : (process.env.ELECTRON_RENDERER_URL ?? null))
  const state = openAppState(userData)
  const settings = openSettings(userData, (changed) => {
    apply()
    publish('settings.changed', changed)
  })
  const offers = linkOffers({ frontWindow, tell: (window, link) => tell(window, 'link.offered', link) })
  const watch = clipboardWatch(
    () => clipboard.readText(),
    (url) => offers.offer({ url, from: 'clipboard' })
  )
  const folder = process.env.CUTTINGS_ARCHIVE || state.get().archive || defaultArchiveFolder()
  const archive = currentArchive(folder, {
    nativeBinding: packagedBinding(),
    onState(next) {
      publish('archive.switched', next)
      if (next.state === 'open') void batches.resume().catch((error: unknown) => log('The queue was not read', error))
    },
    onEvent: publish,
    onTrouble: log
  })
  const signIns = laterSignIns({
    userData,
    settings: settings.get,
    onChange: (all) => publish('signIn.changed', all),
    log
  })
  const capture: SaveBatch['capture'] = async (url, { asStranger, ...options }) => {
    const signedIn = asStranger ? null : await signIns.forCapture(url)
    const { capturePage } = await import('./capture')
    return capturePage(url, { settings: settings.get().capture, signedIn, ...options })
  }
  const board = taskBoard({
    onChange: (task) => publish('task.changed', task),
    onDismiss(id) {
      batches.forget(id)
      publish('task.dismissed', { id })
    },
    log
  })
  const queue = {
    dispatcher: createDispatcher({ limit: roomForPages, gapMs: 500 }),
    runner: randomUUID(),
    mine: new Set<string>()
  }
  const batches = saveBatches(board, { host: () => archive.host(), capture, queue, log })
  const backup = automaticBackup({ archive, settings: settings.get, board })
  const show = (): void => {
    openWindow({
      page,
      state,
      scale: () => settings.get().scale,
      onLink: (window, url) => tell(window, 'snapshot.linkFollowed', { url })
    })
  }
  const words = () => dialogWords(settings.get().language, app.getLocale())
  const parts: AppParts = { archive, settings, state, board, batches, backup, signIns, openWindow: show, words, log }
  const handlers = appHandlers(parts)

  function apply(): void {
    const { theme, language, watchClipboard, scale } = settings.get()
    nativeTheme.themeSource = theme
    watch.set(watchClipboard)
    for (const window of openWindows()) window.webContents.setZoomFactor(scale)
    setMenu({ language, handlers, page, openWindow: show })
  }

  async function openFirstArchive(): Promise<void> {
    // The app's own archive is made at the first start; one on a stick that is not there is not.
    const isOwn = folder === defaultArchiveFolder()
    const opened = await archive.switchTo(folder, { create: isOwn })
    if (opened.state !== 'open') return
    state.change({ recentArchives: remembered(state.get(), folder) })
    // A large archive takes a while to be copied, and meanwhile the first list would wait.
    setTimeout(() => void backup.makeIfDue(), IDLE_MS)
  }

  function offerSaveLinks(args: readonly string[]): void {
    for (const url of savedAddresses(args)) offers.offer({ url, from: 'browser' })
  }

  app.on('second-instance', (_event, args) => {
    const window = frontWindow()
    if (window) focusWindow(window)
    else if (app.isReady()) show()
    offerSaveLinks(args)
  })
  app.on('open-url', (event, link) => {
    event.preventDefault()
    const url = savedAddress(link)
    if (url) offers.offer({ url, from: 'browser' })
  })
  app.on('activate', () => {
    if (openWindows().length === 0) show()
  })
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit()
  })
  const end = async (): Promise<void> => {
    watch.set(false)
    backup.stop()
    board.endAll()
    await batches.end()
    await signIns.end()
    await archive.close()
  }
  whenQuitting(app, end, log)
  offerSaveLinks(process.argv)

  try {
    await app.whenReady()
    registerSaveLinks()
    guardSession(session.defaultSession, page)
    const { serve, begun } = servingBegins(serveApp(rendererFolder()))
    protocol.registerBufferProtocol(APP_SCHEME, ({ url }, reply) => void serve(url).then(reply))
    protocol.handle(STORE_SCHEME, serveStored({ archive, ancestors: ancestorsOf(page.devServer), log }))
    nativeTheme.themeSource = settings.get().theme
    show()
    void openFirstArchive().catch((error: unknown) => log('The first archive did not open', error))
    // The window's page first. While its process takes that up: what its first call needs, and the menu.
    await Promise.race([begun, new Promise((over) => setTimeout(over, SERVED_MS))])
    const { serveIpc } = await import('./ipc/serve')
    serveIpc({ archive, handlers, isOwnPage: page.is, onCall: offers.ready, log })
    apply()
    setTimeout(() => void prepare().catch((error: unknown) => log('No capture was prepared', error)), IDLE_MS)
  } catch (error) {
    log('Start failed', error)
    dialog.showErrorBox(words().noStart, words().noStartDetail)
    app.exit(1)
  }
}

/** So that the first page is captured as fast as the next. */
async function prepare(): Promise<void> {
  const { prepareCapture } = await import('./capture')
  await prepareCapture()
}

/** Who may show stored pages in a frame: the window. */
function ancestorsOf(devServer: string | null): string {
  return devServer === null ? `${APP_SCHEME}:` : new URL(devServer).origin
}

/** `cuttings://save` links come to this app. A checkout on other systems than Windows has nothing to register. */
function registerSaveLinks(): void {
  if (app.isPackaged) app.setAsDefaultProtocolClient(STORE_SCHEME)
  else if (process.platform === 'win32')
    app.setAsDefaultProtocolClient(STORE_SCHEME, process.execPath, [app.getAppPath()])
}

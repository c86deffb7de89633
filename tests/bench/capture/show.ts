import type { LiveOptions, Picturing } from './pictures'

const width = 1_280
const height = 900
const longest = 8_000
/** Boxes that were scrolled are held in their places for two seconds. */
const held = 2_200

type Electron = typeof import('electron')

/** The page as a reader sees it who waits, scrolls to its end and back. Our own code has no part in it. */
export async function showLive(
  { BrowserWindow, session }: Electron,
  { url, press, mhtml, refusedPort }: LiveOptions
): Promise<Picturing> {
  const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))
  const own = session.fromPartition(`live-${Math.random()}`)
  const running = new Set<number>()
  let last = Date.now()
  own.webRequest.onBeforeRequest(({ id, resourceType, url: asked }, answer) => {
    if (!/webSocket|ping|media/.test(resourceType)) running.add(id)
    last = Date.now()
    // What no reader of the site could reach shows nothing there either.
    answer({ cancel: new URL(asked).port === String(refusedPort) })
  })
  const over = ({ id }: { id: number }) => {
    last = Date.now()
    running.delete(id)
  }
  own.webRequest.onCompleted(over)
  own.webRequest.onErrorOccurred(over)
  own.webRequest.onBeforeRedirect(over)
  own.setPermissionRequestHandler((_contents, _permission, answer) => answer(false))
  own.on('will-download', (event) => event.preventDefault())
  const quiet = async (cap: number) => {
    const until = Date.now() + cap
    while (Date.now() < until && (running.size > 0 || Date.now() - last < 500)) await pause(25)
  }
  const window = new BrowserWindow({
    show: false,
    width,
    height,
    useContentSize: true,
    webPreferences: { session: own, offscreen: true, sandbox: true, disableDialogs: true, backgroundThrottling: false }
  })
  const { webContents } = window
  webContents.setWindowOpenHandler(() => ({ action: 'deny' }))
  webContents.on('will-prevent-unload', (event) => event.preventDefault())
  try {
    await webContents.loadURL('about:blank')
    const { debugger: devtools } = webContents
    devtools.attach('1.3')
    await devtools.sendCommand('Page.enable')
    const harmless = 'window.print = window.close = () => {}'
    await devtools.sendCommand('Page.addScriptToEvaluateOnNewDocument', { source: harmless })
    const run = (expression: string) =>
      devtools.sendCommand('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true })
    const start = Date.now()
    await Promise.race([webContents.loadURL(url).catch(() => undefined), pause(15_000)])
    await quiet(6_000)
    const pageMs = Date.now() - start
    if (webContents.isLoading()) webContents.stop()
    // A page that leads away after a while would be gone before its picture is taken, where the machine is busy.
    webContents.on('will-navigate', (event) => event.preventDefault())
    if (press) await run(`document.querySelector(${JSON.stringify(press)})?.click()`)
    await run(`(async () => { const inView = i => { const { top, bottom } = i.getBoundingClientRect(); return bottom > 0 && top < innerHeight }
      const shown = async () => { for (let n = 0; n < 40 && [...document.images].some(i => !i.complete && inView(i)); n++) await new Promise(r => setTimeout(r, 50)) }
      const page = document.scrollingElement ?? document.documentElement, most = Math.min(30000, Math.max(page.scrollHeight * 3, page.scrollHeight + 4000))
      for (let y = 0; y < Math.min(most, page.scrollHeight - innerHeight); y += innerHeight * 0.8) { scrollTo({ top: y, behavior: 'instant' }); await new Promise(r => setTimeout(r, 120)); await shown() }
      scrollTo({ top: page.scrollHeight, behavior: 'instant' }); await new Promise(r => setTimeout(r, 300)); scrollTo({ top: 0, behavior: 'instant' }) })()`)
    await quiet(6_000)
    // Nothing may react to its picture being taken.
    await devtools.sendCommand('Emulation.setScriptExecutionDisabled', { value: true })
    await pause(400)
    const png = await wholePicture(devtools)
    const before = Date.now()
    await Promise.race([webContents.savePage(mhtml, 'MHTML').catch(() => undefined), pause(8_000)])
    return { png, pageMs, mhtmlMs: Date.now() - before }
  } finally {
    window.destroy()
  }
}

/** An address of the app's own, or a file, shown without scripts in a window of the same size. */
export async function showStill({ BrowserWindow, session }: Electron, url: string): Promise<string> {
  const own = url.startsWith('cuttings:') ? session.defaultSession : session.fromPartition(`still-${Math.random()}`)
  const window = new BrowserWindow({
    show: false,
    width,
    height,
    useContentSize: true,
    webPreferences: { session: own, offscreen: true, sandbox: true, javascript: false, backgroundThrottling: false }
  })
  const { webContents } = window
  try {
    await Promise.race([webContents.loadURL(url), new Promise((resolve) => setTimeout(resolve, 15_000))])
    const { debugger: devtools } = webContents
    devtools.attach('1.3')
    if (await isHeldAtFirst(devtools)) await new Promise((resolve) => setTimeout(resolve, held))
    return await restingPicture(devtools)
  } finally {
    window.destroy()
  }
}

type Devtools = Electron.WebContents['debugger']

/** Frames are drawn by processes of their own, on a busy machine seconds after the page around them. */
async function restingPicture(devtools: Devtools): Promise<string> {
  const until = Date.now() + 8_000
  let seen = await wholePicture(devtools)
  for (;;) {
    await new Promise((resolve) => setTimeout(resolve, 500))
    const now = await picture(devtools, await contentHeight(devtools))
    if (now === seen || Date.now() > until) return now
    seen = now
  }
}

/**
 * The page as it is laid out in the window, also below it. Frames of other sites are drawn only while they are in the
 * window, so where there are any it is made as high as the page, unless that would change the page.
 */
async function wholePicture(devtools: Devtools): Promise<string> {
  const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))
  await devtools.sendCommand('Emulation.setScrollbarsHidden', { hidden: true })
  await pause(400)
  const high = await contentHeight(devtools)
  if (!(await hasFrames(devtools)) || high > longest) {
    await pause(300)
    return picture(devtools, high)
  }
  await devtools.sendCommand('Emulation.setDeviceMetricsOverride', {
    width,
    height: high,
    deviceScaleFactor: 1,
    mobile: false
  })
  await pause(600)
  if ((await contentHeight(devtools)) === high) return picture(devtools, high)
  await devtools.sendCommand('Emulation.clearDeviceMetricsOverride')
  await pause(600)
  return picture(devtools, high)
}

/**
 * Where that ends while scrollbars are hidden for the picture, those of the boxes go, too, which the live page shows:
 * it has long been laid out by then.
 */
async function isHeldAtFirst(devtools: Devtools): Promise<boolean> {
  await devtools.sendCommand('DOM.enable')
  const { resultCount } = await devtools.sendCommand('DOM.performSearch', { query: 'cuttings-place' })
  return resultCount > 0
}

async function picture(devtools: Devtools, high: number): Promise<string> {
  const { data } = await devtools.sendCommand('Page.captureScreenshot', {
    format: 'png',
    captureBeyondViewport: true,
    clip: { x: 0, y: 0, width, height: Math.min(longest, high), scale: 1 }
  })
  return data
}

async function contentHeight(devtools: Devtools): Promise<number> {
  const { cssContentSize } = await devtools.sendCommand('Page.getLayoutMetrics')
  return Math.max(height, Math.ceil(cssContentSize.height))
}

async function hasFrames(devtools: Devtools): Promise<boolean> {
  await devtools.sendCommand('DOM.enable')
  const { nodes } = await devtools.sendCommand('DOM.getFlattenedDocument', { depth: -1, pierce: true })
  return nodes.some(({ nodeName }: { nodeName: string }) => /^(i?frame|object|embed)$/i.test(nodeName))
}

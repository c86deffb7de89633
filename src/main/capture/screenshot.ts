import type { WebContents } from 'electron'
import { z } from 'zod'
import { limits } from './limits'
import { pause, within } from './within'

const metrics = z.object({ cssContentSize: z.object({ width: z.number(), height: z.number() }) })
const picture = z.object({ data: z.string() })
const QUALITY = 82
const MOST_HIGH = 12_000
const FRAMES_DRAWN_MS = 100

export interface Screenshot {
  mime: string
  bytes: Uint8Array
  /** What is to be said of it: that it is smaller than the page, or where it ends. */
  note: string | null
}

/**
 * The whole page as one picture; very high ones made smaller. The last thing that is done with a page: its scripts are
 * stopped. Null: the page did not let it be taken, or the signal ended it.
 */
export async function takeScreenshot(
  contents: WebContents,
  { hasFrames, signal }: { hasFrames: boolean; signal: AbortSignal }
): Promise<Screenshot | null> {
  try {
    const taking = within(limits.screenshotMs, hasFrames ? withFrames(contents) : take(contents))
    return await Promise.race([taking, ended(signal)])
  } catch {
    return null
  }
}

function ended(signal: AbortSignal): Promise<null> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve(null)
    signal.addEventListener('abort', () => resolve(null), { once: true })
  })
}

/**
 * Frames of other sites are drawn only while they are in the window. So it is made as high as the page, unless the page
 * would look otherwise then.
 */
async function withFrames(contents: WebContents): Promise<Screenshot> {
  const { debugger: devtools } = contents
  // Nothing may answer to it.
  await devtools.sendCommand('Emulation.setScriptExecutionDisabled', { value: true })
  await devtools.sendCommand('Emulation.setScrollbarsHidden', { hidden: true })
  const before = await contentSize(contents)
  const whole = await laidOutWhole(contents, async () => {
    await pause(FRAMES_DRAWN_MS)
    const { height } = await contentSize(contents)
    return height === before.height ? take(contents) : null
  })
  return whole ?? take(contents)
}

async function contentSize({ debugger: devtools }: WebContents): Promise<Size> {
  return metrics.parse(await devtools.sendCommand('Page.getLayoutMetrics')).cssContentSize
}

async function take(contents: WebContents): Promise<Screenshot> {
  const { note, ...size } = screenshotSize(await contentSize(contents))
  const answer = await contents.debugger.sendCommand('Page.captureScreenshot', {
    format: 'jpeg',
    quality: QUALITY,
    captureBeyondViewport: true,
    clip: { x: 0, y: 0, ...size }
  })
  const bytes = new Uint8Array(Buffer.from(picture.parse(answer).data, 'base64'))
  return { mime: 'image/jpeg', bytes, note }
}

interface Size {
  width: number
  height: number
}

/** How much of a page is in its picture, and how much smaller. */
export function screenshotSize(page: Size): Size & { scale: number; note: string | null } {
  const width = Math.min(Math.max(1, Math.ceil(page.width)), 2_560)
  const whole = Math.max(1, Math.ceil(page.height))
  const scale = Math.min(1, Math.max(limits.screenshotScale, limits.screenshotHeight / whole))
  const height = Math.min(whole, Math.floor(limits.screenshotHeight / scale))
  const percent = `${Math.round(scale * 100)} %`
  if (height < whole) {
    const note = `The page is ${whole} pixels high; its picture ends at ${height}, and is made smaller to ${percent}.`
    return { width, height, scale, note }
  }
  const note = scale < 1 ? `The page is ${whole} pixels high; its picture is made smaller to ${percent}.` : null
  return { width, height, scale, note }
}

/** A part of the page as it is shown, without loss, and through which one sees where nothing is. Null: it did not let it be taken. */
export async function pictureOf(
  { debugger: devtools }: WebContents,
  place: { x: number; y: number; width: number; height: number }
): Promise<Uint8Array | null> {
  try {
    const clip = { ...place, scale: 1 }
    await devtools.sendCommand('Emulation.setDefaultBackgroundColorOverride', { color: { r: 0, g: 0, b: 0, a: 0 } })
    const taken = devtools.sendCommand('Page.captureScreenshot', { format: 'png', captureBeyondViewport: true, clip })
    const answer = await within(limits.scriptMs, taken)
    return answer ? new Uint8Array(Buffer.from(picture.parse(answer).data, 'base64')) : null
  } catch {
    return null
  } finally {
    await devtools.sendCommand('Emulation.setDefaultBackgroundColorOverride').catch(() => undefined)
  }
}

/** As pictures of more than the window are laid out: without the scrollbar beside it. */
export async function laidOutWhole<T>(contents: WebContents, work: () => Promise<T>): Promise<T> {
  const { debugger: devtools } = contents
  const content = await contentSize(contents)
  const height = Math.min(Math.max(limits.view.height, Math.ceil(content.height)), MOST_HIGH)
  const whole = { width: limits.view.width, height, deviceScaleFactor: 1, mobile: false }
  await devtools.sendCommand('Emulation.setDeviceMetricsOverride', whole)
  try {
    return await work()
  } finally {
    await devtools.sendCommand('Emulation.clearDeviceMetricsOverride')
  }
}

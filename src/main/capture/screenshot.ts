import type { WebContents } from 'electron'
import { z } from 'zod'
import { limits } from './limits'
import { within } from './within'

const metrics = z.object({ cssContentSize: z.object({ width: z.number(), height: z.number() }) })
const picture = z.object({ data: z.string() })
const QUALITY = 82
const MOST_HIGH = 12_000

export interface Screenshot {
  mime: string
  bytes: Uint8Array
  /** What is to be said of it: that it is smaller than the page, or where it ends. */
  note: string | null
}

/** The whole page as one picture; very high ones made smaller. Null: the page did not let it be taken. */
export async function takeScreenshot(contents: WebContents): Promise<Screenshot | null> {
  try {
    return await within(limits.screenshotMs, take(contents))
  } catch {
    return null
  }
}

async function take({ debugger: devtools }: WebContents): Promise<Screenshot> {
  const { cssContentSize } = metrics.parse(await devtools.sendCommand('Page.getLayoutMetrics'))
  const { note, ...size } = screenshotSize(cssContentSize)
  const answer = await devtools.sendCommand('Page.captureScreenshot', {
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

/** A part of the page as it is shown, without loss. Null: it did not let it be taken. */
export async function pictureOf(
  { debugger: devtools }: WebContents,
  place: { x: number; y: number; width: number; height: number }
): Promise<Uint8Array | null> {
  try {
    const clip = { ...place, scale: 1 }
    const taken = devtools.sendCommand('Page.captureScreenshot', { format: 'png', captureBeyondViewport: true, clip })
    const answer = await within(limits.scriptMs, taken)
    return answer ? new Uint8Array(Buffer.from(picture.parse(answer).data, 'base64')) : null
  } catch {
    return null
  }
}

/** As pictures of more than the window are laid out: without the scrollbar beside it. */
export async function laidOutWhole<T>({ debugger: devtools }: WebContents, work: () => Promise<T>): Promise<T> {
  const { cssContentSize } = metrics.parse(await devtools.sendCommand('Page.getLayoutMetrics'))
  const height = Math.min(Math.max(limits.view.height, Math.ceil(cssContentSize.height)), MOST_HIGH)
  const whole = { width: limits.view.width, height, deviceScaleFactor: 1, mobile: false }
  await devtools.sendCommand('Emulation.setDeviceMetricsOverride', whole)
  try {
    return await work()
  } finally {
    await devtools.sendCommand('Emulation.clearDeviceMetricsOverride')
  }
}

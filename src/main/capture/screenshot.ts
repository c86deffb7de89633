import type { WebContents } from 'electron'
import { z } from 'zod'
import { limits } from './limits'
import { within } from './within'

const metrics = z.object({ cssContentSize: z.object({ width: z.number(), height: z.number() }) })
const picture = z.object({ data: z.string() })
const QUALITY = 82

/** The whole page as one picture, as far down as is of use. Null: the page did not let it be taken. */
export async function takeScreenshot(contents: WebContents): Promise<{ mime: string; bytes: Uint8Array } | null> {
  try {
    return await within(limits.screenshotMs, take(contents))
  } catch {
    return null
  }
}

async function take({ debugger: devtools }: WebContents): Promise<{ mime: string; bytes: Uint8Array }> {
  const { cssContentSize } = metrics.parse(await devtools.sendCommand('Page.getLayoutMetrics'))
  const width = Math.min(Math.max(1, Math.ceil(cssContentSize.width)), 2_560)
  const height = Math.min(Math.max(1, Math.ceil(cssContentSize.height)), limits.screenshotHeight)
  const answer = await devtools.sendCommand('Page.captureScreenshot', {
    format: 'jpeg',
    quality: QUALITY,
    captureBeyondViewport: true,
    clip: { x: 0, y: 0, width, height, scale: 1 }
  })
  const bytes = new Uint8Array(Buffer.from(picture.parse(answer).data, 'base64'))
  return { mime: 'image/jpeg', bytes }
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

import { imageFacts } from '../extract'
import { encodePng, RGBA } from '../png'
import { decodeAvif, decodeWebp, encodeJpeg, type Pixels } from './picture-codecs'

/** A picture as programs of every age show it. */
export interface PlainPicture {
  mime: string
  bytes: Uint8Array
  width: number
  height: number
}

const PLAIN = new Set(['image/gif', 'image/jpeg', 'image/png'])
const DECODERS: Record<string, (bytes: Uint8Array) => Promise<Pixels>> = {
  'image/webp': decodeWebp,
  'image/avif': decodeAvif
}
/** Four bytes each while they are changed. */
const MOST_PIXELS = 40_000_000

/**
 * PNG, JPEG and GIF as they are; WebP and AVIF as JPEG, or as PNG where one can see through them. Null: what cannot be
 * told, is too large, or is damaged. The decoders are WebAssembly: what a hostile picture does there stays there.
 */
export async function plainPicture(bytes: Uint8Array): Promise<PlainPicture | null> {
  const facts = imageFacts(bytes)
  if (!facts) return null
  const { mime, width, height } = facts
  if (PLAIN.has(mime)) return width && height ? { mime, bytes, width, height } : null
  const decode = DECODERS[mime]
  if (!decode || !width || !height || width * height > MOST_PIXELS) return null
  try {
    return await redrawn(await decode(bytes))
  } catch {
    // Damaged, or moving: the description stands in its place, as where there is no picture.
    return null
  }
}

async function redrawn(pixels: Pixels): Promise<PlainPicture> {
  const { width, height, data } = pixels
  if (isSeenThrough(data)) {
    const bytes = encodePng({ width, height, colorType: RGBA, data: data })
    return { mime: 'image/png', bytes, width, height }
  }
  return { mime: 'image/jpeg', bytes: await encodeJpeg(pixels), width, height }
}

function isSeenThrough(rgba: Uint8ClampedArray): boolean {
  for (let at = 3; at < rgba.length; at += 4) if (rgba[at] !== 255) return true
  return false
}

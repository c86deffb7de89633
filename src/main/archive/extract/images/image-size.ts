/** What a picture is, told from its first bytes. */
export interface ImageFacts {
  mime: string
  width: number | null
  height: number | null
}

/** Reads PNG, GIF, JPEG, WebP, BMP, AVIF and SVG headers; null for what is no picture. */
export function imageFacts(bytes: Uint8Array): ImageFacts | null {
  const b = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (b.length < 12) return null
  const magic = b.toString('latin1', 0, 12)
  if (magic.startsWith('\x89PNG') && b.length >= 24)
    return { mime: 'image/png', width: b.readUInt32BE(16), height: b.readUInt32BE(20) }
  if (magic.startsWith('GIF8')) return { mime: 'image/gif', width: b.readUInt16LE(6), height: b.readUInt16LE(8) }
  if (magic.startsWith('\xff\xd8\xff')) return { mime: 'image/jpeg', ...jpegSize(b) }
  if (magic.startsWith('RIFF') && magic.endsWith('WEBP')) return { mime: 'image/webp', ...webpSize(b) }
  if (magic.startsWith('BM') && b.length >= 26)
    return { mime: 'image/bmp', width: b.readInt32LE(18), height: Math.abs(b.readInt32LE(22)) }
  if (/^....ftyp(avif|avis|mif1|heic)/s.test(magic))
    return { mime: magic.includes('heic') ? 'image/heic' : 'image/avif', ...avifSize(b) }
  return svgFacts(b)
}

type Size = { width: number | null; height: number | null }
const UNKNOWN: Size = { width: null, height: null }

function jpegSize(b: Buffer): Size {
  let at = 2
  while (at + 9 < b.length) {
    if (b[at] !== 0xff) {
      at++
      continue
    }
    const marker = b[at + 1] ?? 0
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)
    if (isFrame) return { height: b.readUInt16BE(at + 5), width: b.readUInt16BE(at + 7) }
    if (marker === 0xff || (marker >= 0xd0 && marker <= 0xd9)) at += marker === 0xff ? 1 : 2
    else at += 2 + b.readUInt16BE(at + 2)
  }
  return UNKNOWN
}

function webpSize(b: Buffer): Size {
  if (b.length < 30) return UNKNOWN
  const kind = b.toString('latin1', 12, 16)
  if (kind === 'VP8X') return { width: 1 + b.readUIntLE(24, 3), height: 1 + b.readUIntLE(27, 3) }
  if (kind === 'VP8 ') return { width: b.readUInt16LE(26) & 0x3fff, height: b.readUInt16LE(28) & 0x3fff }
  const bits = b.readUInt32LE(21)
  return { width: (bits & 0x3fff) + 1, height: ((bits >> 14) & 0x3fff) + 1 }
}

function avifSize(b: Buffer): Size {
  const at = b.subarray(0, 4096).indexOf('ispe', 0, 'latin1')
  return at > 0 && at + 16 <= b.length ? { width: b.readUInt32BE(at + 8), height: b.readUInt32BE(at + 12) } : UNKNOWN
}

function svgFacts(b: Buffer): ImageFacts | null {
  const start = b.toString('utf8', 0, 2048)
  const tag = /<svg\b[^>]*>/i.exec(start)?.[0]
  if (!tag) return null
  const [, boxWidth = 0, boxHeight = 0] =
    /viewBox\s*=\s*["']\s*[-\d.]+[\s,]+[-\d.]+[\s,]+([\d.]+)[\s,]+([\d.]+)/i.exec(tag)?.map(Number) ?? []
  const side = (name: string): number =>
    Number(new RegExp(`\\s${name}\\s*=\\s*["']([\\d.]+)(px)?["']`, 'i').exec(tag)?.[1] ?? 0)
  const [width, height] = [side('width'), side('height')]
  // What is not said follows from the other by the shape of the box.
  const whole = (size: number): number | null => (size > 0 && Number.isFinite(size) ? Math.round(size) : null)
  return {
    mime: 'image/svg+xml',
    width: whole(width || (height > 0 ? (height * boxWidth) / boxHeight : boxWidth)),
    height: whole(height || (width > 0 ? (width * boxHeight) / boxWidth : boxHeight))
  }
}

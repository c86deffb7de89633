import { createHash } from 'node:crypto'
import type { CapturedResource } from '@shared/captured-page'

const DATA_URI = /data:([a-z0-9.+/-]+)((?:;[a-z0-9=."_-]+)*?)(;base64)?,([^"'<>\s)]+)/gi
/** Smaller pictures are spacers and icons. */
const LEAST_BYTES = 512

/** Bytes of a `data:` address, or null where it is malformed. */
export function readDataUri(uri: string): { mime: string; bytes: Buffer } | null {
  const comma = uri.indexOf(',')
  if (!uri.startsWith('data:') || comma < 0) return null
  const head = uri.slice(5, comma)
  try {
    const bytes = /;base64$/i.test(head)
      ? Buffer.from(uri.slice(comma + 1), 'base64')
      : Buffer.from(decodeURIComponent(uri.slice(comma + 1)), 'utf8')
    return { mime: (head.split(';')[0] || 'text/plain').toLowerCase(), bytes }
  } catch {
    return null
  }
}

/** The short address under which the picture of a `data:` address is kept. */
export function inlineAddress(bytes: Uint8Array): string {
  return `inline:${createHash('sha256').update(bytes).digest('hex')}`
}

/** Pictures that a page carries inside itself, as single-file pages do; each once. */
export function inlinePictures(html: string): CapturedResource[] {
  const found = new Map<string, CapturedResource>()
  for (const [uri, mime = ''] of html.matchAll(DATA_URI)) {
    if (!mime.startsWith('image/') || uri.length < LEAST_BYTES) continue
    const data = readDataUri(uri)
    if (!data || data.bytes.length < LEAST_BYTES) continue
    const url = inlineAddress(data.bytes)
    found.set(url, { url, mime: data.mime, bytes: data.bytes })
  }
  return [...found.values()]
}

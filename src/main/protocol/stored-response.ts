import { refused } from './refused'

const SHOWN = /^(image|audio|video|font)\/[\w.+-]+$|^application\/(font-[\w-]+|x-font-[\w-]+|vnd\.ms-fontobject)$/
const SHARED = /font|^image\//
const TEXT = /^text\/(html|css)\b/

export interface StoredFile {
  mime: string
  bytes: Uint8Array
}

/** Bytes by their hash, or a part of a snapshot: pictures, sound, film and fonts as what they are, the rest as mere bytes. */
export function fileResponse(file: StoredFile, request: Request): Response {
  const mime = safeMime(file.mime)
  const headers = new Headers({
    ...COMMON,
    'content-type': mime,
    'cache-control': 'private, max-age=31536000, immutable',
    // An SVG opened by itself is a document: it gets no rights either.
    'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; img-src data:; sandbox",
    'accept-ranges': 'bytes'
  })
  // Stored pages have an origin of their own kind (sandbox); fonts, and pictures that serve as masks, are asked for across origins.
  if (SHARED.test(mime)) headers.set('access-control-allow-origin', '*')
  return ranged(file.bytes, headers, request.headers.get('range'))
}

/** A stored page, a frame of one, or its style sheet. No script, no form, no request but for the snapshot's own parts. */
export function pageResponse(file: StoredFile, id: string, ancestors: string | null): Response {
  const own = `cuttings://snapshot/${id}/ data:`
  const policy = [
    "default-src 'none'",
    `img-src ${own}`,
    `media-src ${own}`,
    `font-src ${own}`,
    `style-src 'unsafe-inline' ${own}`,
    `frame-src ${own}`,
    "script-src 'none'",
    "connect-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    ...(ancestors === null ? [] : [`frame-ancestors ${ancestors}`]),
    'sandbox'
  ]
  return new Response(file.bytes.slice(), {
    headers: {
      ...COMMON,
      'content-type': file.mime,
      'cache-control': 'no-store',
      'content-security-policy': policy.join('; ')
    }
  })
}

export function isPagePart(mime: string): boolean {
  return TEXT.test(mime)
}

const COMMON = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-resource-policy': 'cross-origin'
}

function safeMime(mime: string): string {
  const essence = (mime.split(';')[0] ?? '').trim().toLowerCase()
  return SHOWN.test(essence) ? essence : 'application/octet-stream'
}

/** One range is answered as such; several, or none, with the whole. */
function ranged(bytes: Uint8Array, headers: Headers, range: string | null): Response {
  const wanted = /^bytes=(\d*)-(\d*)$/.exec(range ?? '')
  if (!wanted || (wanted[1] === '' && wanted[2] === '')) return new Response(bytes.slice(), { headers })
  const [from, until] = span(wanted[1] ?? '', wanted[2] ?? '', bytes.length)
  if (from >= bytes.length || until < from) return refused(416)
  headers.set('content-range', `bytes ${from}-${until}/${bytes.length}`)
  return new Response(bytes.slice(from, until + 1), { status: 206, headers })
}

function span(from: string, until: string, length: number): [number, number] {
  if (from === '') return [Math.max(0, length - Number(until)), length - 1]
  return [Number(from), until === '' ? length - 1 : Math.min(Number(until), length - 1)]
}

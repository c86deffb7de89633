import { ArchiveError } from '@shared/errors'

/** One part of an MHTML file (RFC 2557), decoded to its own bytes. */
export interface MhtmlPart {
  mime: string
  charset: string | undefined
  location: string | null
  contentId: string | null
  bytes: Buffer
}

export interface Mhtml {
  headers: Map<string, string>
  parts: MhtmlPart[]
  /** The page itself; the others are what it refers to. */
  root: MhtmlPart
  /** The closing boundary is missing: the file was cut off. */
  truncated: boolean
}

/** Reads what can be read of an MHTML file, as Chromium, Internet Explorer, UnMHT and mail programs write it. */
export function parseMhtml(bytes: Buffer): Mhtml {
  const head = splitHead(bytes, 0, bytes.length)
  if (!head) throw broken()
  const type = head.headers.get('content-type') ?? ''
  if (/^\s*text\/html/i.test(type)) return pageAlone(bytes, head.headers)
  const given = boundaryOf(type)
  const guessed = guessedBoundary(bytes, head.bodyAt)
  // A header may name another than the one that is there.
  const marker = given && lineStart(bytes, Buffer.from(`--${given}`, 'latin1'), head.bodyAt) >= 0 ? given : guessed
  if (!marker) throw broken()
  const base = head.headers.get('content-location') ?? head.headers.get('content-base') ?? null
  const { parts, truncated } = splitParts(bytes.subarray(head.bodyAt), marker, base, 0)
  const root = rootPart(parts, /start\s*=\s*"?<?([^">;]+)/i.exec(type)?.[1])
  if (!root) throw broken()
  return { headers: head.headers, parts, root, truncated }
}

/** A page that had nothing beside it. */
function pageAlone(bytes: Buffer, headers: Map<string, string>): Mhtml {
  const [root] = readPart(bytes, null, 0)
  if (!root) throw broken()
  return { headers, parts: [root], root, truncated: false }
}

function boundaryOf(type: string): string | null {
  const found = /boundary\s*=\s*(?:"([^"]+)"|([^\s;]+))/i.exec(type)
  return found?.[1] ?? found?.[2] ?? null
}

/** Where the header does not name it: the first line that looks like one and comes again, or is followed by headers. */
function guessedBoundary(bytes: Buffer, from: number): string | null {
  const start = bytes.toString('latin1', from, from + 64 * 1024)
  return /^--([^\r\n]{1,200}?)[ \t]*\r?\n(?=(?:[\w-]+:|\s*\r?\n[\w-]+:))/m.exec(start)?.[1] ?? null
}

interface Head {
  headers: Map<string, string>
  bodyAt: number
}

function splitHead(bytes: Buffer, from: number, to: number): Head | null {
  const crlf = bytes.indexOf('\r\n\r\n', from, 'latin1')
  const lf = bytes.indexOf('\n\n', from, 'latin1')
  const useLf = lf >= 0 && (crlf < 0 || lf < crlf)
  const end = useLf ? lf : crlf
  if (end < 0 || end > to) return null
  return { headers: parseHeaders(bytes.toString('latin1', from, end)), bodyAt: end + (useLf ? 2 : 4) }
}

function parseHeaders(text: string): Map<string, string> {
  const unfolded = text.replace(/\r?\n[ \t]+/g, ' ')
  const headers = new Map<string, string>()
  for (const line of unfolded.split(/\r?\n/)) {
    const colon = line.indexOf(':')
    if (colon > 0) headers.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim())
  }
  return headers
}

const DEEPEST = 8
const MOST_PARTS = 20_000

function splitParts(
  bytes: Buffer,
  boundary: string,
  base: string | null,
  depth: number
): Pick<Mhtml, 'parts' | 'truncated'> {
  const marker = Buffer.from(`--${boundary}`, 'latin1')
  const parts: MhtmlPart[] = []
  let start = lineStart(bytes, marker, 0)
  while (start >= 0 && parts.length < MOST_PARTS) {
    const after = start + marker.length
    if (bytes[after] === 0x2d && bytes[after + 1] === 0x2d) return { parts, truncated: false }
    const bodyFrom = bytes.indexOf(0x0a, after) + 1
    if (bodyFrom === 0) break
    const next = lineStart(bytes, marker, bodyFrom)
    parts.push(...readPart(bytes.subarray(bodyFrom, next < 0 ? bytes.length : next), base, depth))
    start = next
  }
  return { parts, truncated: true }
}

/** A boundary counts only at the start of a line. */
function lineStart(bytes: Buffer, marker: Buffer, from: number): number {
  let found = bytes.indexOf(marker, from)
  while (found > 0 && bytes[found - 1] !== 0x0a) found = bytes.indexOf(marker, found + 1)
  return found
}

/** One part, or those that it is made of: frames and alternatives may be nested. */
function readPart(bytes: Buffer, base: string | null, depth: number): MhtmlPart[] {
  const head = splitHead(bytes, 0, bytes.length)
  if (!head) return []
  const type = head.headers.get('content-type') ?? 'text/plain'
  const location = locationOf(head.headers, base)
  const body = bytes.subarray(head.bodyAt)
  if (/^\s*multipart\//i.test(type)) {
    const marker = boundaryOf(type) ?? guessedBoundary(body, 0)
    return marker && depth < DEEPEST ? splitParts(body, marker, location ?? base, depth + 1).parts : []
  }
  const encoding = (head.headers.get('content-transfer-encoding') ?? '')
    .replace(/[;(].*$/, '')
    .trim()
    .toLowerCase()
  return [
    {
      mime: (type.split(';')[0] ?? '').trim().toLowerCase(),
      charset: /charset\s*=\s*"?([^";\s]+)/i.exec(type)?.[1],
      location,
      contentId: head.headers.get('content-id')?.replace(/^<|>$/g, '') ?? null,
      bytes: decodeBody(body, encoding)
    }
  ]
}

/** Absolute where its own or the file's base makes it so. */
function locationOf(headers: Map<string, string>, base: string | null): string | null {
  const own = decodeWords(headers.get('content-location') ?? '').replace(/\s+/g, '')
  if (own === '') return null
  const from = headers.get('content-base') ?? base
  try {
    return /^[a-z][a-z\d+.-]*:/i.test(own) || !from ? own : new URL(own, from).href
  } catch {
    return own
  }
}

/** Words in headers that are no ASCII (RFC 2047): file names and titles of other scripts. */
function decodeWords(text: string): string {
  return text.replace(/=\?(utf-8|us-ascii|iso-8859-1)\?([bq])\?([^?]*)\?=/gi, (_, __, kind: string, word: string) =>
    kind.toLowerCase() === 'b'
      ? Buffer.from(word, 'base64').toString('utf8')
      : decodeQuotedPrintable(Buffer.from(word.replace(/_/g, ' '), 'latin1')).toString('utf8')
  )
}

function decodeBody(body: Buffer, encoding: string): Buffer {
  if (encoding === 'base64') return Buffer.from(body.toString('latin1'), 'base64')
  // The line break before a boundary belongs to the boundary.
  const end = body.at(-1) === 0x0a ? (body.at(-2) === 0x0d ? 2 : 1) : 0
  const own = body.subarray(0, body.length - end)
  return encoding === 'quoted-printable' ? decodeQuotedPrintable(own) : own
}

function decodeQuotedPrintable(body: Buffer): Buffer {
  const out = Buffer.alloc(body.length)
  let length = 0
  for (let i = 0; i < body.length; i++) {
    const byte = body[i] ?? 0
    if (byte !== 0x3d) {
      out[length++] = byte
      continue
    }
    const soft = softBreak(body, i + 1)
    if (soft > 0) {
      i += soft
      continue
    }
    const hex = body.toString('latin1', i + 1, i + 3)
    if (/^[0-9a-f]{2}$/i.test(hex)) {
      out[length++] = Number.parseInt(hex, 16)
      i += 2
    } else out[length++] = byte
  }
  return out.subarray(0, length)
}

/** Length of the line break that a soft `=` hides; 0 where there is none. */
function softBreak(body: Buffer, at: number): number {
  let end = at
  while (body[end] === 0x20 || body[end] === 0x09) end++
  if (body[end] === 0x0a) return end - at + 1
  return body[end] === 0x0d && body[end + 1] === 0x0a ? end - at + 2 : 0
}

function rootPart(parts: MhtmlPart[], start: string | undefined): MhtmlPart | undefined {
  const named = start ? parts.find(({ contentId }) => contentId === start.trim()) : undefined
  const isPage = ({ mime }: MhtmlPart): boolean => /^(text\/html|application\/xhtml\+xml)$/.test(mime)
  return (
    (named && isPage(named) ? named : undefined) ??
    parts.find(isPage) ??
    parts.find(({ mime }) => mime === 'text/plain')
  )
}

function broken(): ArchiveError {
  return new ArchiveError(
    'unreadable',
    'This MHTML file is damaged: no page could be found in it. Nothing was changed. Save the page again in the browser and add that file.'
  )
}

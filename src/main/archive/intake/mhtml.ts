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
  const boundary = /boundary\s*=\s*(?:"([^"]+)"|([^\s;]+))/i.exec(type)
  const marker = boundary?.[1] ?? boundary?.[2]
  if (!marker) throw broken()
  const { parts, truncated } = splitParts(bytes, head.bodyAt, Buffer.from(`--${marker}`, 'latin1'))
  const root = rootPart(parts, /start\s*=\s*"?<?([^">;]+)/i.exec(type)?.[1])
  if (!root) throw broken()
  return { headers: head.headers, parts, root, truncated }
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

function splitParts(bytes: Buffer, from: number, marker: Buffer): { parts: MhtmlPart[]; truncated: boolean } {
  const parts: MhtmlPart[] = []
  let start = lineStart(bytes, marker, from)
  while (start >= 0) {
    const after = start + marker.length
    if (bytes[after] === 0x2d && bytes[after + 1] === 0x2d) return { parts, truncated: false }
    const bodyFrom = bytes.indexOf(0x0a, after) + 1
    if (bodyFrom === 0) break
    const next = lineStart(bytes, marker, bodyFrom)
    const part = readPart(bytes, bodyFrom, next < 0 ? bytes.length : next)
    if (part) parts.push(part)
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

function readPart(bytes: Buffer, from: number, to: number): MhtmlPart | null {
  const head = splitHead(bytes, from, to)
  if (!head || head.bodyAt > to) return null
  const type = head.headers.get('content-type') ?? 'text/plain'
  const encoding = (head.headers.get('content-transfer-encoding') ?? '').toLowerCase()
  return {
    mime: (type.split(';')[0] ?? '').trim().toLowerCase(),
    charset: /charset\s*=\s*"?([^";\s]+)/i.exec(type)?.[1],
    location: head.headers.get('content-location')?.replace(/\s+/g, '') ?? null,
    contentId: head.headers.get('content-id')?.replace(/^<|>$/g, '') ?? null,
    bytes: decodeBody(bytes.subarray(head.bodyAt, to), encoding)
  }
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

import { detect } from 'chardet'
import sniffHtmlEncoding from 'html-encoding-sniffer'
import { decodeIso885916, ISO_8859_16 } from './iso-8859-16'
import { utf16Label } from './recognise'
import { decodeWindows1252, WINDOWS_1252 } from './windows-1252'

/**
 * Text of bytes whose encoding is unknown, declared or wrongly declared: byte-order mark, the transport's charset,
 * strict UTF-8 (also against a meta element that lies), the meta element wherever it stands, statistics over the text
 * without markup, windows-1252.
 */
export function decodeText(bytes: Buffer, options: { html: boolean; charset?: string | undefined }): string {
  const marked = byteOrderMark(bytes)
  if (marked) return decodeAs(bytes, marked)
  const utf8 = strictUtf8(bytes)
  const declared = usable(options.charset) ?? (options.html ? declaredInMarkup(bytes) : null)
  if (utf8 !== null && (declared === null || !/^(utf-16|iso-2022)/i.test(declared))) return utf8
  if (declared && !/^utf-?8$/i.test(declared)) return decodeAs(bytes, declared)
  return decodeAs(bytes, guess(bytes, options.html))
}

/** By its mark, or by the first of the labels that is one; UTF-8 where none is. */
export function decodeByLabel(bytes: Buffer, labels: readonly (string | null | undefined)[]): string {
  const named = labels.map((label) => usable(label ?? undefined)).find((label) => label !== null)
  return decodeAs(bytes, byteOrderMark(bytes) ?? named ?? 'utf-8')
}

function byteOrderMark(bytes: Buffer): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8'
  return utf16Label(bytes)
}

/** Also accepts a file cut off in the middle of its last character. */
function strictUtf8(bytes: Buffer): string | null {
  for (let cut = 0; cut <= 3; cut++) {
    try {
      return new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, bytes.length - cut))
    } catch {
      if (bytes.length <= cut) return null
    }
  }
  return null
}

function declaredInMarkup(bytes: Buffer): string | null {
  const sniffed = sniffHtmlEncoding(bytes, { defaultEncoding: 'x-unknown' })
  if (sniffed !== 'x-unknown') return usable(sniffed)
  const late = /<meta[^>]+charset\s*=\s*["']?\s*([\w:-]+)/i.exec(bytes.toString('latin1', 0, 64 * 1024))
  return usable(late?.[1])
}

function guess(bytes: Buffer, html: boolean): string {
  const text = html ? withoutMarkup(bytes) : bytes
  return usable(detect(text.subarray(0, 256 * 1024)) ?? undefined) ?? 'windows-1252'
}

function withoutMarkup(bytes: Buffer): Buffer {
  const text = bytes
    .toString('latin1')
    .replace(/<(script|style)\b[\s\S]*?<\/\1\s*>/gi, ' ')
    .replace(/<[^>]{0,2000}>/g, ' ')
  return Buffer.from(text, 'latin1')
}

function usable(label: string | undefined): string | null {
  if (!label) return null
  // ISO-8859-1 is read as its superset, as browsers do.
  const name = label.trim().toLowerCase()
  if (name === ISO_8859_16) return ISO_8859_16
  try {
    return new TextDecoder(name).encoding
  } catch {
    return null
  }
}

function decodeAs(bytes: Buffer, encoding: string): string {
  if (encoding === ISO_8859_16) return decodeIso885916(bytes)
  return encoding === WINDOWS_1252 ? decodeWindows1252(bytes) : new TextDecoder(encoding).decode(bytes)
}

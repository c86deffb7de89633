import { ArchiveError } from '@shared/errors'
import { isWebArchive } from './web-archive'

/** What a file is, told from its bytes; its name is not believed. */
export type FileKind = 'html' | 'mhtml' | 'web-archive' | 'text' | 'gzip' | 'pdf'

interface Signature {
  name: string
  matches(bytes: Buffer): boolean
}

const at = (offset: number, text: string) => (bytes: Buffer) =>
  bytes.toString('latin1', offset, offset + text.length) === text

const FOREIGN: Signature[] = [
  { name: 'a ZIP archive or an Office document', matches: at(0, 'PK\x03\x04') },
  { name: 'an Office document', matches: at(0, '\xd0\xcf\x11\xe0') },
  { name: 'a picture', matches: (b) => [at(0, '\x89PNG'), at(0, '\xff\xd8\xff'), at(0, 'GIF8')].some((m) => m(b)) },
  { name: 'a picture or a sound', matches: (b) => at(0, 'RIFF')(b) },
  { name: 'a video', matches: (b) => at(4, 'ftyp')(b) || at(0, '\x1aE\xdf\xa3')(b) || at(0, 'FLV\x01')(b) },
  { name: 'a sound file', matches: (b) => at(0, 'ID3')(b) || at(0, 'OggS')(b) || at(0, 'fLaC')(b) },
  { name: 'a program', matches: (b) => at(0, '\x7fELF')(b) || at(0, 'MZ\x90')(b) },
  { name: 'a database', matches: at(0, 'SQLite format 3') },
  {
    name: 'a compressed archive',
    matches: (b) => at(0, '7z\xbc\xaf')(b) || at(0, 'Rar!')(b) || at(0, 'BZh')(b) || at(0, '\xfd7zXZ')(b)
  },
  { name: 'a web archive (WARC)', matches: at(0, 'WARC/') }
]

const MARKUP =
  /^\s*(<!doctype\s+html|<html[\s>]|<head[\s>]|<body[\s>]|<!--|<\?xml|<meta\s|<title|<script|<style|<(div|p|article|main|section|h1|table|span|link)[\s>])/i

/** Throws `empty` or `unsupported` with a sentence for what is not a page. */
export function recognise(bytes: Buffer): FileKind {
  if (bytes.length === 0) throw emptyFile()
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) return 'gzip'
  if (bytes.subarray(0, 1024).includes('%PDF-')) return 'pdf'
  if (isWebArchive(bytes)) return 'web-archive'
  const foreign = FOREIGN.find(({ matches }) => matches(bytes))
  if (foreign) throw notAPage(foreign.name)
  if (isUtf16(bytes)) return MARKUP.test(decodeUtf16(bytes.subarray(0, 4096))) ? 'html' : 'text'
  const start = bytes.toString('latin1', 0, 64 * 1024)
  if (start.trim() === '' && bytes.toString('latin1').trim() === '') throw emptyFile()
  const isMarkup = MARKUP.test(start.replace(/^\xef\xbb\xbf/, '')) || holdsMarkup(start)
  // A page that unpacks itself holds a ZIP.
  const holdsZip = isMarkup && bytes.includes('PK\x05\x06', 0, 'latin1')
  if (!holdsZip && isBinary(bytes, isMarkup ? STRAY_ZEROS : 0)) throw notAPage('a binary file')
  if (isMhtml(start)) return 'mhtml'
  return isMarkup ? 'html' : 'text'
}

/** Big-endian or little-endian UTF-16, with a mark or by its zero bytes. Null otherwise. */
export function utf16Label(bytes: Buffer): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  const sample = bytes.subarray(0, 2048)
  let even = 0
  let odd = 0
  for (let i = 0; i + 1 < sample.length; i += 2) {
    if (sample[i] === 0) even++
    if (sample[i + 1] === 0) odd++
  }
  const pairs = sample.length / 2
  if (pairs < 4) return null
  if (odd > pairs * 0.15 && even < pairs * 0.02) return 'utf-16le'
  if (even > pairs * 0.15 && odd < pairs * 0.02) return 'utf-16be'
  return null
}

function isUtf16(bytes: Buffer): boolean {
  return utf16Label(bytes) !== null
}

function decodeUtf16(bytes: Buffer): string {
  return new TextDecoder(utf16Label(bytes) ?? 'utf-16le').decode(bytes)
}

/** Share of zero bytes that damaged or carelessly made pages have. */
const STRAY_ZEROS = 0.005

/** Text has no zero bytes and hardly any control characters. */
function isBinary(bytes: Buffer, zerosAllowed: number): boolean {
  const sample = bytes.subarray(0, 32 * 1024)
  let zeros = 0
  let odd = 0
  for (const byte of sample) {
    if (byte === 0) zeros++
    else if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 13 && byte !== 12 && byte !== 27) odd++
  }
  return zeros > sample.length * zerosAllowed || odd > sample.length * 0.02
}

function isMhtml(start: string): boolean {
  const head = start.slice(0, 16 * 1024)
  return (
    /^(From:|MIME-Version:|Subject:|Date:|Snapshot-Content-Location:|Content-Type:|X-[\w-]+:|Content-Location:)/im.test(
      head.slice(0, 400)
    ) &&
    (/^content-type:\s*multipart\/(related|alternative|mixed)/im.test(head) || isPageAlone(head))
  )
}

/** A page without anything beside it, under the headers of a mail. */
function isPageAlone(head: string): boolean {
  const [headers = ''] = head.trimStart().split(/\r?\n\r?\n/, 1)
  const isMail = headers.split(/\r?\n/).every((line) => /^([\w-]+:|[ \t])/.test(line))
  return isMail && /^mime-version:/im.test(headers) && /^content-type:\s*text\/html/im.test(headers)
}

/** Pages that start with text or a comment of their own and come to the markup later. */
function holdsMarkup(start: string): boolean {
  const tags = start.match(/<\/?(html|head|body|div|p|a|span|table|script|meta|h[1-6]|li|article)\b[^>]*>/gi)
  return /<(html|body|!doctype)\b/i.test(start) || (tags?.length ?? 0) >= 6
}

function emptyFile(): ArchiveError {
  return new ArchiveError(
    'empty',
    'The file is empty: there is nothing to save. Nothing was changed. Save the page again in the browser and add that file.'
  )
}

function notAPage(what: string): ArchiveError {
  return new ArchiveError(
    'unsupported',
    `This is ${what}, not a saved web page or text. Nothing was changed. Add the page itself, saved as HTML, MHTML or text.`
  )
}

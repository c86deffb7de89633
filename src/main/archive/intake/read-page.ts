import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { createGunzip } from 'node:zlib'
import type { CapturedPage, CapturedResource } from '@shared/captured-page'
import { ArchiveError } from '@shared/errors'
import { parseWebAddress } from '../identity/normalise-url'
import { COMPANION_BASE, readCompanions } from './companions'
import { inlinePictures } from './data-uri'
import { decodeText } from './decode'
import { type EmbeddedFile, embeddedFiles, isIndex, isPackedPage } from './embedded-zip'
import { MAX_FILE_BYTES } from './limits'
import { type Mhtml, type MhtmlPart, parseMhtml } from './mhtml'
import { mimeOfFile } from './mime-of-file'
import { missingParts } from './missing-parts'
import { readPdf } from './pdf/read-pdf'
import { type FileKind, recognise } from './recognise'
import { isoMoment, savedFrom } from './saved-from'
import { parseWebArchive } from './web-archive'

interface Given {
  path: string
  url: string | null
  modifiedAt: string
}

/**
 * Reads one saved page, whatever kind it is. Fails with not-found, empty, unsupported, too-large or unreadable, each a
 * sentence for the user. `toKeep: false`: only its text is wanted; what it shows and does not hold is not looked for.
 */
export async function readPageFile(
  path: string,
  options: { url?: string | null; toKeep?: boolean } = {}
): Promise<CapturedPage> {
  const partsOf = (page: CapturedPage): CapturedPage['missing'] => (options.toKeep === false ? [] : missingParts(page))
  const given: Given = { path, url: options.url ?? null, modifiedAt: await checkFile(path) }
  const original = await readBytes(path)
  const zipped = readZipped(original, given)
  if (zipped)
    return {
      ...zipped,
      missing: partsOf(zipped),
      original: { name: basename(path), mime: 'application/zip', bytes: original }
    }
  const inflated = recognise(original) === 'gzip' ? await inflate(original) : null
  const bytes = inflated?.bytes ?? original
  const kind = recognise(bytes)
  if (kind === 'gzip') throw unreadable('is compressed twice')
  const page = await readKind(kind, bytes, given)
  const mime = MIMES[kind] ?? page.contentType
  const cut = inflated?.cutShort ? [{ url: basename(path), reason: 'The compressed file was cut off.' }] : []
  const parts = page.contentType === 'text/html' && kind !== 'pdf' ? partsOf(page) : []
  return {
    ...page,
    missing: [...cut, ...page.missing, ...parts],
    original: { name: basename(path), mime: inflated ? 'application/gzip' : mime, bytes: original }
  }
}

const MIMES: Partial<Record<FileKind, string>> = {
  mhtml: 'multipart/related',
  'web-archive': 'application/x-webarchive',
  pdf: 'application/pdf'
}

function readKind(kind: FileKind, bytes: Buffer, given: Given): CapturedPage | Promise<CapturedPage> {
  if (kind === 'pdf') return readDocument(bytes, given)
  if (kind === 'mhtml') return readMhtml(bytes, given)
  if (kind === 'web-archive') return readWebArchive(bytes, given)
  return kind === 'html' ? readHtml(bytes, given) : readText(decodeText(bytes, { html: false }), given)
}

/** The document itself stays as the original; what is read from it is its article. */
async function readDocument(
  bytes: Buffer,
  given: Given,
  title = basename(given.path).replace(/\.pdf$/i, '')
): Promise<CapturedPage> {
  const { html, resources, verdict, log } = await readPdf(bytes, title)
  return { ...blank(given), content: html, resources, verdict, log: ['Read from a PDF document', ...log] }
}

/** A PDF document that lies in another file, under the name that it has there. Fails as `readPageFile` does. */
export async function readPdfPage(
  bytes: Buffer,
  { name, title, url, savedAt }: { name: string; title: string | null; url: string | null; savedAt: string }
): Promise<CapturedPage> {
  if (recognise(bytes) !== 'pdf') throw unreadable('is no PDF document')
  const page = await readDocument(bytes, { path: name, url, modifiedAt: savedAt }, title ?? undefined)
  return { ...page, original: { name: basename(name), mime: 'application/pdf', bytes } }
}

/** A plain-text copy of a page, pasted. */
export function readPageText(text: string, options: { url?: string | null } = {}): CapturedPage {
  if (text.trim() === '')
    throw new ArchiveError('empty', 'There is no text to save. Nothing was changed. Copy the article’s text first.')
  return readText(text, { path: '', url: options.url ?? null, modifiedAt: new Date().toISOString() })
}

async function checkFile(path: string): Promise<string> {
  const found = await stat(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'EACCES' || error.code === 'EPERM') throw denied()
    throw new ArchiveError('not-found', 'There is no such file. Nothing was changed. Check the name and the folder.')
  })
  if (found.isDirectory())
    throw new ArchiveError(
      'unsupported',
      'This is a folder, not a file. Nothing was changed. Add the page files in it.'
    )
  if (!found.isFile()) throw new ArchiveError('unsupported', 'This is not an ordinary file. Nothing was changed.')
  if (found.size > MAX_FILE_BYTES) throw tooLarge()
  return found.mtime.toISOString()
}

async function readBytes(path: string): Promise<Buffer> {
  return readFile(path).catch((error: NodeJS.ErrnoException) => {
    throw error.code === 'EACCES' || error.code === 'EPERM' ? denied() : unreadable('could not be read')
  })
}

/** Stops at the limit: a small file may inflate to anything. A download cut short still holds its beginning. */
async function inflate(bytes: Buffer): Promise<{ bytes: Buffer; cutShort: boolean }> {
  const stream = createGunzip()
  const chunks: Buffer[] = []
  let size = 0
  stream.end(bytes)
  try {
    for await (const chunk of stream) {
      const part = chunk as Buffer
      size += part.length
      if (size > MAX_FILE_BYTES) throw tooLargeInflated()
      chunks.push(part)
    }
  } catch (error) {
    if (error instanceof ArchiveError) throw error
    if (size === 0) throw unreadable('is damaged: it could not be decompressed')
    return { bytes: Buffer.concat(chunks), cutShort: true }
  }
  return { bytes: Buffer.concat(chunks), cutShort: false }
}

async function readHtml(bytes: Buffer, given: Given): Promise<CapturedPage> {
  const packed = readPacked(bytes, given)
  if (packed) return packed
  const content = decodeText(bytes, { html: true })
  const origin = savedFrom(content)
  const companions = await readCompanions(given.path, content)
  return {
    ...blank(given),
    kind: 'html',
    url: given.url ?? origin.url,
    capturedAt: origin.capturedAt ?? given.modifiedAt,
    content,
    contentType: 'text/html',
    resources: [...companions, ...inlinePictures(content)],
    log: companions.length > 0 ? [`${companions.length} files beside the page, base ${COMPANION_BASE}`] : []
  }
}

/** A page and its parts in a ZIP that is nothing else, as SingleFile can write it. */
function readZipped(bytes: Buffer, given: Given): CapturedPage | null {
  if (bytes.toString('latin1', 0, 4) !== 'PK\x03\x04') return null
  const files = embeddedFiles(bytes)
  return files && isPackedPage(files.map(({ name }) => name)) ? packedPage(files, '', given) : null
}

/** A page that unpacks itself: a ZIP with its parts inside the file, as SingleFile can write it. */
function readPacked(bytes: Buffer, given: Given): CapturedPage | null {
  const files = bytes.includes('PK\x05\x06', 0, 'latin1') ? embeddedFiles(bytes) : null
  return files ? packedPage(files, bytes.toString('utf8', 0, 64 * 1024), given) : null
}

function packedPage(files: EmbeddedFile[], before: string, given: Given): CapturedPage | null {
  const index = files.find(({ name }) => isIndex(name))
  if (!index) return null
  const content = decodeText(index.bytes, { html: true })
  const shell = savedFrom(before)
  const own = savedFrom(content)
  return {
    ...blank(given),
    url: given.url ?? own.url ?? shell.url,
    capturedAt: own.capturedAt ?? shell.capturedAt ?? given.modifiedAt,
    content,
    resources: files
      .filter((file) => file !== index)
      .map(({ name, bytes: part }) => ({ url: nameBeside(name), mime: mimeOfFile(name), bytes: part })),
    log: [`${files.length} files inside the page, base ${COMPANION_BASE}`]
  }
}

/** Whatever the name is: an address below the page's own, never a place on the disk. */
function nameBeside(name: string): string {
  const parts = name.split(/[\\/]/).filter((part) => part !== '' && part !== '.' && part !== '..')
  return COMPANION_BASE + parts.map(encodeURIComponent).join('/')
}

function readMhtml(bytes: Buffer, given: Given): CapturedPage {
  const mhtml = parseMhtml(bytes)
  const content = textOf(mhtml.root)
  const url = mhtml.headers.get('snapshot-content-location') ?? mhtml.root.location
  return {
    ...blank(given),
    kind: 'mhtml',
    url: given.url ?? parseWebAddress(url ?? '')?.href ?? savedFrom(content).url,
    capturedAt: isoMoment(mhtml.headers.get('date')) ?? given.modifiedAt,
    content,
    contentType: mhtml.root.mime === 'text/plain' ? 'text/plain' : 'text/html',
    resources: resourcesOf(mhtml),
    missing: mhtml.truncated ? [{ url: url ?? '', reason: 'The MHTML file was cut off.' }] : [],
    warnings: mhtml.truncated ? ['The MHTML file was cut off: what came after that is missing.'] : []
  }
}

/** As Safari saves a page with what it shows. */
function readWebArchive(bytes: Buffer, given: Given): CapturedPage {
  const archive = parseWebArchive(bytes)
  const content = textOf(archive.root)
  return {
    ...blank(given),
    url: given.url ?? parseWebAddress(archive.root.location ?? '')?.href ?? savedFrom(content).url,
    content,
    contentType: archive.root.mime === 'text/plain' ? 'text/plain' : 'text/html',
    resources: resourcesOf(archive),
    log: ['Read from a web archive of Safari']
  }
}

function resourcesOf({ parts, root }: Pick<Mhtml, 'parts' | 'root'>): CapturedResource[] {
  return parts
    .filter((part) => part !== root)
    .flatMap((part) => {
      const bytes = isText(part.mime) ? Buffer.from(textOf(part)) : part.bytes
      const names = [part.location, part.contentId ? `cid:${part.contentId}` : null]
      return [...new Set(names)].flatMap((url) => (url ? [{ url, mime: part.mime, bytes }] : []))
    })
}

function isText(mime: string): boolean {
  return /^text\/|xhtml/.test(mime)
}

function textOf(part: MhtmlPart): string {
  return decodeText(part.bytes, { html: part.mime !== 'text/plain', charset: part.charset })
}

function readText(content: string, given: Given): CapturedPage {
  return { ...blank(given), kind: 'text', content, contentType: 'text/plain' }
}

function blank({ url, modifiedAt }: Given): CapturedPage {
  return {
    kind: 'html',
    url,
    requestedUrl: null,
    redirects: [],
    httpStatus: null,
    capturedAt: modifiedAt,
    content: '',
    contentType: 'text/html',
    resources: [],
    screenshot: null,
    original: null,
    missing: [],
    verdict: null,
    log: []
  }
}

function tooLarge(): ArchiveError {
  return new ArchiveError(
    'too-large',
    'The file is larger than 200 MB, more than any saved page. Nothing was changed. Save the page again without its videos.'
  )
}

function tooLargeInflated(): ArchiveError {
  return new ArchiveError(
    'too-large',
    'The compressed file holds more than 200 MB, more than any saved page. Nothing was changed. Save the page again without its videos.'
  )
}

function unreadable(what: string): ArchiveError {
  return new ArchiveError('unreadable', `The file ${what}. Nothing was changed. Save the page again and add that file.`)
}

function denied(): ArchiveError {
  return new ArchiveError(
    'unreadable',
    'You are not allowed to read this file. Nothing was changed. Change its permissions or copy it.'
  )
}

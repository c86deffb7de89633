import { open, readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { ArchiveError } from '@shared/errors'
import type { ImportFormat } from '@shared/import'
import { isExportFile } from '@shared/import-file'
import { isPackedPage } from '../intake'
import { holdsArticles } from './formats/any-article'
import { head } from './read-source'
import { csvShape } from './table/shape'
import { beginsRecord } from './warc/record-starts'
import { openZip } from './zip-file'

const HEAD = 4_096
const PAGES = /\.(x?html?|mht|mhtml|pdf|txt)(\.gz)?$/i

/** What a file or folder is, told from its contents; its name only decides between plain text and a list of links. */
export async function recogniseExport(path: string): Promise<ImportFormat> {
  const found = await stat(path).catch(() => null)
  if (!found)
    throw new ArchiveError('not-found', 'There is no such file. Nothing was changed. Check the name and the folder.')
  if (found.isDirectory()) return folderFormat(path)
  if (!found.isFile()) throw new ArchiveError('unsupported', 'This is not an ordinary file. Nothing was changed.')
  if (found.size === 0)
    throw new ArchiveError('empty', 'The file is empty: there is nothing in it to bring in. Nothing was changed.')
  const start = await firstBytes(path)
  if (start.toString('latin1', 0, 4) === 'PK\x03\x04') return zipFormat(path)
  if (start.toString('latin1', 0, 5) === 'WARC/') return 'warc'
  if (start.toString('latin1', 0, 5) === '%PDF-') return 'pages'
  if (start[0] === 0x1f && start[1] === 0x8b) return beginsRecord(start) ? 'warc' : 'pages'
  return textFormat(await head(path), /\.(csv|tsv)$/i.test(path))
}

async function folderFormat(path: string): Promise<ImportFormat> {
  const names = await readdir(path)
  if (names.includes('files')) {
    const list = await listWithFiles(path)
    if (list) return list.format
  }
  const isArchiveBox =
    names.includes('archive') &&
    (names.includes('index.json') || names.includes('index.sqlite3') || names.includes('ArchiveBox.conf'))
  return isArchiveBox && (await stat(join(path, 'archive'))).isDirectory() ? 'archivebox' : 'pages'
}

const LISTS = new Set<ImportFormat>(['zotero-rdf', 'ris', 'csl-json'])

/** A list of references in a folder, beside the files that it names, as Zotero exports them. */
export async function listWithFiles(folder: string): Promise<{ path: string; format: ImportFormat } | null> {
  for (const name of (await readdir(folder)).sort().filter((each) => /\.(rdf|ris|json)$/i.test(each))) {
    const path = join(folder, name)
    const format = await recogniseExport(path).catch(() => null)
    if (format && LISTS.has(format)) return { path, format }
  }
  return null
}

/** The list itself, where a folder was given. */
export async function listIn(path: string): Promise<string> {
  return (await stat(path)).isDirectory() ? ((await listWithFiles(path))?.path ?? path) : path
}

async function firstBytes(path: string): Promise<Buffer> {
  const file = await open(path)
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(HEAD), 0, HEAD, 0)
    return buffer.subarray(0, bytesRead)
  } finally {
    await file.close()
  }
}

async function zipFormat(path: string): Promise<ImportFormat> {
  const zip = await openZip(path)
  try {
    const has = (pattern: RegExp): boolean => zip.names.some((name) => pattern.test(name))
    if (zip.has('manifest.json') && has(/^articles\.jsonl$/)) return 'bundle'
    if (zip.has('datapackage.json') || has(/\.warc(\.gz)?$/)) return 'wacz'
    if (zip.has('META-INF/container.xml')) return 'epub'
    if (has(/(^|\/)metadata[^/]*\.json$/) && has(/(^|\/)content\/|(^|\/)metadata_\d/)) return 'omnivore'
    if (isPackedPage(zip.names)) return 'pages'
    if (has(PAGES) || zip.names.some(isExportFile)) return 'zip'
  } finally {
    zip.close()
  }
  throw unknown()
}

function textFormat(start: string, isTable: boolean): ImportFormat {
  const text = start.trimStart()
  if (text === '')
    throw new ArchiveError('empty', 'The file is empty: there is nothing in it to bring in. Nothing was changed.')
  if (/^<!DOCTYPE NETSCAPE-Bookmark-file/i.test(text)) return 'bookmarks'
  if (/<title>\s*Pocket Export/i.test(text)) return 'pocket-html'
  if (/^(<\?xml[^>]*>\s*)?(<!--.*?-->\s*)*(<\?xml-stylesheet[^>]*>\s*)*<(opml)\b/is.test(text)) return 'opml'
  if (/<rdf:RDF\b/.test(text))
    return /xmlns(:\w+)?="http:\/\/purl\.org\/rss\/1\.0\/"/.test(text) ? 'feed' : 'zotero-rdf'
  if (/<(rss|feed)\b[^>]*>/.test(text) && !/<html\b/i.test(text)) return 'feed'
  if (/^(\ufeff)?\s*TY {1,2}- /.test(text)) return 'ris'
  if (
    /^(?:%[^\n]*\n\s*)*@(?:comment|preamble|string|[a-z]+)\s*[{(]/i.test(text) &&
    /@[a-z]+\s*[{(][^,{}]*,\s*[\w-]+\s*=/i.test(text)
  )
    return 'bibtex'
  if (/^[[{]/.test(text)) return jsonFormat(text)
  if (/^<|^(From|MIME-Version|Content-Type): /i.test(text)) return 'pages'
  const format = csvFormat(text, isTable) ?? (isLinkList(text) ? 'links' : null)
  if (format === null && isTable) throw noLinks()
  return format ?? 'pages'
}

/** From the keys of the first entries. */
function jsonFormat(text: string): ImportFormat {
  const has = (...keys: string[]): boolean => keys.every((key) => new RegExp(`"${key}"\\s*:`).test(text))
  // ArchiveBox has a moment of its own for each page, and says of it that it is archived, too.
  if (has('timestamp', 'url') && (has('sources') || has('base_url') || has('archive_path') || has('history')))
    return 'archivebox'
  if (/"version"\s*:\s*"https?:\\?\/\\?\/jsonfeed\.org/.test(text)) return 'feed'
  if (has('is_archived', 'url') || has('is_starred', 'url')) return 'wallabag'
  if (has('bookmarks', 'content') || has('taggingStatus')) return 'karakeep'
  if (has('collections', 'links') || has('parentId', 'links')) return 'linkwarden'
  if (has('capturedAt', 'siteName', 'text')) return 'cuttings-json'
  if (has('container-title') || has('citation-key') || (has('type', 'title') && has('issued')) || has('URL'))
    return 'csl-json'
  const hasText = has('text') || has('html') || has('content')
  if (has('timestamp', 'url') && !hasText) return 'archivebox'
  if (has('url', 'title') && (has('capturedAt') || has('text') || has('html'))) return 'cuttings-json'
  return 'json'
}

function csvFormat(text: string, isTable: boolean): ImportFormat | null {
  const { names, named, urls } = csvShape(text)
  const has = (...columns: string[]): boolean => columns.every((column) => names.includes(column))
  if (has('url', 'time_added', 'status')) return 'pocket-csv'
  if (has('url', 'selection', 'folder')) return 'instapaper'
  if (has('url', 'excerpt', 'cover') || has('url', 'folder', 'created', 'highlights')) return 'raindrop'
  if (has('url', 'document tags') || has('url', 'saved date', 'location')) return 'readwise'
  // Without names, only a file that is called a table is one: a list of links may have commas in it.
  const isOfUse = urls !== null || (named && isTable && holdsArticles(names))
  return isOfUse && (isTable || (named && names.length > 1)) ? 'csv' : null
}

const LONGEST_TITLE = 200

/** Most lines hold an address, and little beside it. */
function isLinkList(text: string): boolean {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '' && !line.startsWith('#'))
  const links = lines.filter((line) => {
    const beside = line.replace(/\bhttps?:\/\/\S+/i, '')
    return beside !== line && beside.length < LONGEST_TITLE
  })
  return lines.length > 0 && links.length >= lines.length * 0.6
}

function noLinks(): ArchiveError {
  return new ArchiveError(
    'unsupported',
    'No column of this table is called URL or link, so there is nothing to save in it. Nothing was changed. Name the column that holds the addresses “url”.'
  )
}

function unknown(): ArchiveError {
  return new ArchiveError(
    'unsupported',
    'This is no export that Cuttings knows. Nothing was changed. Say what it is, or add the pages in it one by one.'
  )
}

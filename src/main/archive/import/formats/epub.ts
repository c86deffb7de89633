import { posix } from 'node:path'
import type { CapturedResource } from '@shared/captured-page'
import { ArchiveError } from '@shared/errors'
import { DomUtils, parseDocument } from 'htmlparser2'
import { mimeOfFile } from '../../intake/mime-of-file'
import { type Importer, NO_LABELS, published } from '../item'
import { pageOf } from '../page-of'
import { openZip, type ZipFile } from '../zip-file'

/** A book as one article: its chapters in their order, its pictures, its title and authors. */
export const epub: Importer = async function* (path, signal) {
  const zip = await openZip(path)
  try {
    const container = await document(zip, 'META-INF/container.xml')
    const root = all(container, 'rootfile')[0]?.attribs['full-path'] ?? ''
    const book = await document(zip, root)
    const resources: CapturedResource[] = []
    const missing: { url: string; reason: string }[] = []
    const chapters: string[] = []
    const locked = await lockedFiles(zip)
    for (const name of chaptersOf(book, posix.dirname(root))) {
      signal?.throwIfAborted()
      if (locked.has(name)) throw protectedBook()
      const found = await chapter(zip, name, resources)
      if (found === null) missing.push({ url: name, reason: 'The book names this chapter and does not hold it.' })
      else chapters.push(found)
    }
    if (chapters.length === 0) throw damagedBook()
    const title = text(book, 'dc:title')
    const publishedAt = text(book, 'dc:date')
    const page = pageOf({
      url: null,
      title,
      html: chapters.join('\n'),
      capturedAt: null,
      language: text(book, 'dc:language'),
      resources,
      stated: {
        byline: texts(book, 'dc:creator'),
        siteName: text(book, 'dc:publisher'),
        publishedAt: /^\d{4}$/.test(publishedAt ?? '') ? publishedAt : published(publishedAt),
        keywords: texts(book, 'dc:subject')
      }
    })
    const warnings = missing.map(({ url, reason }) => `${reason.slice(0, -1)}: ${posix.basename(url)}.`)
    yield {
      title,
      url: null,
      labels: NO_LABELS,
      content: { kind: 'page', page: { ...page, missing, warnings } },
      source: { path: posix.basename(path) }
    }
  } finally {
    zip.close()
  }
}

type Document = ReturnType<typeof parseDocument>
type Element = ReturnType<typeof DomUtils.findAll>[number]

async function document(zip: ZipFile, name: string): Promise<Document> {
  const bytes = await zip.read(name)
  if (!bytes) throw damagedBook()
  return parseDocument(String(bytes), { xmlMode: true })
}

/** In the order of the spine; where a book has none, in that of its list of files. */
function chaptersOf(book: Document, folder: string): string[] {
  const items = all(book, 'item').map(({ attribs }) => attribs)
  const byId = new Map(items.map((item) => [item.id, item]))
  const spine = all(book, 'itemref').flatMap(({ attribs }) => {
    const item = byId.get(attribs.idref)
    return item ? [item] : []
  })
  const pages = spine.length > 0 ? spine : items.filter((item) => /html/.test(item['media-type'] ?? ''))
  return pages.flatMap(({ href, properties = '' }) =>
    href && !/\bnav\b/.test(properties) ? [posix.join(folder, decoded(href))] : []
  )
}

const FONTS = /idpf\.org\/2008\/embedding|ns\.adobe\.com\/pdf\/enc#RC/

/** What only the seller's own reader opens. Fonts that are made unreadable are no part of the text. */
async function lockedFiles(zip: ZipFile): Promise<Set<string>> {
  const bytes = await zip.read('META-INF/encryption.xml')
  const entries = bytes ? all(parseDocument(String(bytes), { xmlMode: true }), 'EncryptedData') : []
  const locked = entries.filter(
    (entry) => !all(entry, 'EncryptionMethod').some(({ attribs }) => FONTS.test(attribs.Algorithm ?? ''))
  )
  return new Set(
    locked.flatMap((entry) => all(entry, 'CipherReference').map(({ attribs }) => decoded(attribs.URI ?? '')))
  )
}

/** The chapter's body, its pictures named so that they are found among the resources. Null: it is not there. */
async function chapter(zip: ZipFile, name: string, resources: CapturedResource[]): Promise<string | null> {
  if (!zip.has(name)) return null
  const parsed = await document(zip, name)
  for (const image of [...all(parsed, 'img'), ...all(parsed, 'image')]) {
    const src = image.attribs.src ?? image.attribs['xlink:href'] ?? image.attribs.href ?? ''
    image.name = 'img'
    if (src === '' || /^[a-z][\w+.-]*:/i.test(src)) continue
    const file = posix.join(posix.dirname(name), decoded(src))
    image.attribs.src = `https://epub.invalid/${encodeURI(file)}`
    if (resources.some(({ url }) => url === image.attribs.src)) continue
    const bytes = await zip.read(file)
    if (bytes) resources.push({ url: image.attribs.src, mime: mimeOfFile(file), bytes })
  }
  // What a cover is drawn with would hide the picture in it.
  for (const drawing of all(parsed, 'svg')) if (all(drawing, 'img').length > 0) drawing.name = 'figure'
  const [body] = all(parsed, 'body')
  return body ? DomUtils.getInnerHTML(body) : ''
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name)
  } catch {
    return name
  }
}

/** Whatever prefix the book has for the names of its own elements. */
function all(node: Document | Element, name: string): Element[] {
  const isIt = (given: string): boolean => given === name || (!name.includes(':') && given.endsWith(`:${name}`))
  return DomUtils.getElementsByTagName(isIt, node.children, true)
}

function texts(node: Document, name: string): string[] {
  return all(node, name)
    .map((each) => DomUtils.textContent(each).trim())
    .filter(Boolean)
}

function text(node: Document, name: string): string | null {
  return texts(node, name)[0] ?? null
}

function damagedBook(): ArchiveError {
  return new ArchiveError(
    'unreadable',
    'This EPUB file is damaged: parts of it are missing. Nothing was changed. Fetch it again.'
  )
}

function protectedBook(): ArchiveError {
  return new ArchiveError(
    'unsupported',
    'This book is protected against copying: only its seller’s reader can open it. Nothing was changed. Ask for a copy without protection.'
  )
}

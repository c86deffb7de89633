import { posix } from 'node:path'
import type { CapturedResource } from '@shared/captured-page'
import { ArchiveError } from '@shared/errors'
import { DomUtils, parseDocument } from 'htmlparser2'
import { mimeOfFile } from '../../intake/mime-of-file'
import { type Importer, moment, NO_LABELS } from '../item'
import { pageOf } from '../page-of'
import { openZip, type ZipFile } from '../zip-file'

/** A book as one article: its chapters in their order, its pictures, its title and authors. */
export const epub: Importer = async function* (path, signal) {
  const zip = await openZip(path)
  try {
    const container = await document(zip, 'META-INF/container.xml')
    const root = first(container, 'rootfile')?.attribs['full-path'] ?? ''
    const book = await document(zip, root)
    const folder = posix.dirname(root)
    const items = new Map(all(book, 'item').map(({ attribs }) => [attribs.id, attribs]))
    const chapters: string[] = []
    const resources: CapturedResource[] = []
    for (const { attribs } of all(book, 'itemref')) {
      signal?.throwIfAborted()
      const item = items.get(attribs.idref)
      if (!item?.href || item.properties?.includes('nav')) continue
      const name = posix.join(folder, decodeURIComponent(item.href))
      chapters.push(await chapter(zip, name, resources))
    }
    const title = text(book, 'dc:title')
    const html = chapters.join('\n')
    const byline = all(book, 'dc:creator').map((each) => DomUtils.textContent(each).trim())
    const page = pageOf({
      url: null,
      title,
      html,
      byline,
      publishedAt: text(book, 'dc:date'),
      capturedAt: moment(text(book, 'dc:date')),
      language: text(book, 'dc:language'),
      siteName: text(book, 'dc:publisher'),
      resources
    })
    yield {
      title,
      url: null,
      labels: NO_LABELS,
      content: { kind: 'page', page },
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
  if (!bytes)
    throw new ArchiveError(
      'unreadable',
      'This EPUB file is damaged: parts of it are missing. Nothing was changed. Fetch it again.'
    )
  return parseDocument(String(bytes), { xmlMode: true })
}

/** The chapter's body, its pictures named so that they are found among the resources. */
async function chapter(zip: ZipFile, name: string, resources: CapturedResource[]): Promise<string> {
  const parsed = await document(zip, name)
  for (const image of all(parsed, 'img')) {
    const src = image.attribs.src ?? ''
    if (src === '' || /^[a-z][\w+.-]*:/i.test(src)) continue
    const file = posix.join(posix.dirname(name), decodeURIComponent(src))
    image.attribs.src = `https://epub.invalid/${encodeURI(file)}`
    if (resources.some(({ url }) => url === image.attribs.src)) continue
    const bytes = await zip.read(file)
    if (bytes) resources.push({ url: image.attribs.src, mime: mimeOfFile(file), bytes })
  }
  const [body] = all(parsed, 'body')
  return body ? DomUtils.getInnerHTML(body) : ''
}

function all(node: Document, name: string): Element[] {
  return DomUtils.getElementsByTagName(name, node.children, true)
}

function first(node: Document, name: string): Element | null {
  return all(node, name)[0] ?? null
}

function text(node: Document, name: string): string | null {
  const found = first(node, name)
  return found ? DomUtils.textContent(found).trim() || null : null
}

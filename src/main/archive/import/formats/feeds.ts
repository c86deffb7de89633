import { IMPORT_REASONS } from '@shared/import-reason'
import { DomUtils, parseDocument } from 'htmlparser2'
import { failedItem, type Importer, type ImportItem, moment, NO_LABELS, tidyTags } from '../item'
import { pageOf } from '../page-of'
import { readText } from '../read-source'

type Element = ReturnType<typeof DomUtils.findAll>[number]

/** RSS 2.0, RSS 1.0 and Atom: an article an entry, where the feed holds its text; else a link. */
export const feed: Importer = async function* (path, signal) {
  const document = parseDocument(await readText(path), { xmlMode: true })
  const entries = DomUtils.findAll(({ name }) => name === 'item' || name === 'entry', document.children)
  const channel = DomUtils.findOne(({ name }) => name === 'channel' || name === 'feed', document.children)
  const siteName = channel ? child(channel, 'title') : null
  for (const entry of entries) {
    signal?.throwIfAborted()
    yield entryItem(entry, siteName)
  }
}

function entryItem(entry: Element, siteName: string | null): ImportItem {
  const url = linkOf(entry)
  const title = titleOf(entry)
  const source = { title, url }
  if (!url && !title) return failedItem(IMPORT_REASONS.nameless, source)
  const html =
    child(entry, 'content:encoded') ?? child(entry, 'content') ?? child(entry, 'description') ?? child(entry, 'summary')
  const published = moment(
    child(entry, 'pubDate') ?? child(entry, 'published') ?? child(entry, 'dc:date') ?? child(entry, 'updated')
  )
  const byline = authorsOf(entry)
  const tags = DomUtils.getElementsByTagName('category', entry.children, false).map(
    (each) => each.attribs.term ?? DomUtils.textContent(each)
  )
  const labels = { ...NO_LABELS, tags: tidyTags(tags) }
  const page = html ? pageOf({ url, title, html, byline, publishedAt: published, capturedAt: null, siteName }) : null
  return { title, url, labels, content: page ? { kind: 'page', page } : { kind: 'link' }, source }
}

/** Titles are HTML in most feeds, whatever they say: entities are read once more. Tags stay, they may be meant. */
function titleOf(entry: Element): string | null {
  const title = child(entry, 'title')
  const isText = entry.children.some(
    (node) => DomUtils.isTag(node) && node.name === 'title' && node.attribs.type === 'text'
  )
  if (!title || isText) return title
  return title.replace(/&(#\d{1,7}|#x[\da-f]{1,6}|\w{2,30});/gi, (entity) =>
    DomUtils.textContent(parseDocument(entity))
  )
}

function linkOf(entry: Element): string | null {
  const links = DomUtils.getElementsByTagName('link', entry.children, false)
  const alternate = links.find(({ attribs }) => attribs.href && (attribs.rel ?? 'alternate') === 'alternate')
  const text = links.map((link) => DomUtils.textContent(link).trim()).find((each) => each !== '')
  const guid = child(entry, 'guid')
  return alternate?.attribs.href ?? text ?? (guid && /^https?:/i.test(guid) ? guid : null)
}

function authorsOf(entry: Element): string[] {
  const found = DomUtils.findAll(({ name }) => name === 'dc:creator' || name === 'author', entry.children)
  return found
    .map((author) => child(author, 'name') ?? DomUtils.textContent(author).trim())
    .filter((name) => name !== '' && !/^\S+@\S+$/.test(name))
}

function child(element: Element, name: string): string | null {
  const found = element.children.find((node): node is Element => DomUtils.isTag(node) && node.name === name)
  if (!found) return null
  const isXhtml = found.attribs.type === 'xhtml'
  return (isXhtml ? DomUtils.getInnerHTML(found) : DomUtils.textContent(found)).trim() || null
}

import { IMPORT_REASONS } from '@shared/import-reason'
import { DomUtils, parseDocument } from 'htmlparser2'
import { failedItem, type Importer, type ImportItem, NO_LABELS, published, tidyTags } from '../item'
import { pageOf } from '../page-of'
import { readText } from '../read-source'

type Element = ReturnType<typeof DomUtils.findAll>[number]

/** RSS 2.0, RSS 1.0 and Atom: an article an entry, where the feed holds its text; else a link. */
export const feed: Importer = async function* (path, signal) {
  const document = parseDocument(await readText(path), { xmlMode: true })
  const entries = DomUtils.findAll(({ name }) => name === 'item' || name === 'entry', document.children)
  const channel = DomUtils.findOne(({ name }) => name === 'channel' || name === 'feed', document.children)
  const about = channel ? aboutFeed(channel) : { siteName: null, base: null, byline: [], language: null }
  for (const entry of entries) {
    signal?.throwIfAborted()
    yield entryItem(entry, about)
  }
}

/** What a feed says of all of its entries. */
interface AboutFeed {
  siteName: string | null
  /** What the addresses of its entries are relative to. */
  base: string | null
  byline: string[]
  language: string | null
}

function aboutFeed(channel: Element): AboutFeed {
  return {
    siteName: titleOf(channel),
    base: channel.attribs['xml:base'] ?? linkOf(channel),
    byline: channel.name === 'feed' ? authorsOf(channel) : [],
    language: channel.attribs['xml:lang'] ?? child(channel, 'language')
  }
}

function entryItem(entry: Element, { siteName, base, byline: ofFeed, language }: AboutFeed): ImportItem {
  const url = absolute(linkOf(entry), entry.attribs['xml:base'] ?? base)
  const title = titleOf(entry)
  const source = { title, url }
  if (!url && !title) return failedItem(IMPORT_REASONS.nameless, source)
  const html =
    child(entry, 'content:encoded') ?? child(entry, 'content') ?? child(entry, 'description') ?? child(entry, 'summary')
  const publishedAt = published(
    child(entry, 'pubDate') ?? child(entry, 'published') ?? child(entry, 'dc:date') ?? child(entry, 'updated')
  )
  const own = authorsOf(entry)
  const byline = own.length > 0 ? own : ofFeed
  const tags = DomUtils.getElementsByTagName('category', entry.children, false).map(
    (each) => each.attribs.term ?? DomUtils.textContent(each)
  )
  const labels = { ...NO_LABELS, tags: tidyTags(tags) }
  const page = html ? pageOf({ url, title, html, byline, publishedAt, capturedAt: null, siteName, language }) : null
  return { title, url, labels, content: page ? { kind: 'page', page } : { kind: 'link' }, source }
}

/** Titles are HTML in most feeds, whatever they say: entities are read once more. Tags stay, they may be meant. */
function titleOf(entry: Element): string | null {
  const title = child(entry, 'title')?.replace(/\s+/g, ' ') ?? null
  const isMarkup = entry.children.some(
    (node) => DomUtils.isTag(node) && node.name === 'title' && /html$/.test(node.attribs.type ?? '')
  )
  if (title && isMarkup) return DomUtils.textContent(parseDocument(title)).trim() || null
  const isText = entry.children.some(
    (node) => DomUtils.isTag(node) && node.name === 'title' && node.attribs.type === 'text'
  )
  if (!title || isText) return title
  return title.replace(/&(#\d{1,7}|#x[\da-f]{1,6}|\w{2,30});/gi, (entity) =>
    DomUtils.textContent(parseDocument(entity))
  )
}

function absolute(url: string | null, base: string | null): string | null {
  try {
    return url && base ? new URL(url, base).href : url
  } catch {
    return url
  }
}

function linkOf(entry: Element): string | null {
  const links = DomUtils.getElementsByTagName('link', entry.children, false)
  const alternate = links.find(({ attribs }) => attribs.href && (attribs.rel ?? 'alternate') === 'alternate')
  const text = links.map((link) => DomUtils.textContent(link).trim()).find((each) => each !== '')
  const guid = child(entry, 'guid')
  return alternate?.attribs.href ?? text ?? (guid && /^https?:/i.test(guid) ? guid : null)
}

function authorsOf(entry: Element): string[] {
  const found = entry.children.filter(
    (node): node is Element => DomUtils.isTag(node) && /^(dc:creator|author|itunes:author)$/.test(node.name)
  )
  return found
    .map(
      (author) =>
        child(author, 'name') ??
        DomUtils.textContent(author)
          .trim()
          .replace(/^\S+@\S+\s+\((.+)\)$/, '$1')
    )
    .filter((name) => name !== '' && !/^\S+@\S+$/.test(name))
}

function child(element: Element, name: string): string | null {
  const found = element.children.find((node): node is Element => DomUtils.isTag(node) && node.name === name)
  if (!found) return null
  const isXhtml = found.attribs.type === 'xhtml'
  return (isXhtml ? DomUtils.getInnerHTML(found) : DomUtils.textContent(found)).trim() || null
}

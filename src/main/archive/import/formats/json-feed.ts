import { z } from 'zod'
import { NO_LABELS, published, tidyTags } from '../item'
import { pageOf, paragraphs } from '../page-of'
import { asArray, day, jsonList, text } from './json-lists'

const author = z.object({ name: text })
const entry = z.object({
  id: z.union([z.string(), z.number()]).nullish(),
  url: text,
  external_url: text,
  title: text,
  content_html: text,
  content_text: text,
  summary: text,
  date_published: day,
  date_modified: day,
  author: author.nullish(),
  authors: z.array(author).nullish(),
  tags: z.array(z.string()).nullish(),
  language: text,
  feed: z.object({ title: text, language: text, authors: z.array(author).nullish() })
})

/** JSON Feed 1 and 1.1: an article an entry, where the feed holds its text; else a link. */
export const jsonFeed = jsonList(entriesOf, entry, (each) => {
  const id = String(each.id ?? '')
  const url = each.url ?? (/^https?:/i.test(id) ? id : null) ?? each.external_url ?? null
  const title = each.title ?? null
  const html = each.content_html ?? paragraphs(each.content_text ?? each.summary ?? '')
  const authors = each.authors ?? (each.author ? [each.author] : (each.feed.authors ?? []))
  const page = pageOf({
    url,
    title,
    html,
    byline: authors.flatMap(({ name }) => name || []),
    publishedAt: published(each.date_published ?? each.date_modified),
    capturedAt: null,
    language: each.language ?? each.feed.language ?? null,
    siteName: each.feed.title ?? null
  })
  const labels = { ...NO_LABELS, tags: tidyTags(each.tags ?? []) }
  return { title, url, labels, content: html.trim() ? { kind: 'page', page } : { kind: 'link' } }
})

/** Each with what the feed says of all. */
function entriesOf(json: unknown): unknown[] {
  const feed = typeof json === 'object' && json !== null ? json : {}
  return asArray(json, 'items').map((each) => (typeof each === 'object' && each ? { ...each, feed } : each))
}

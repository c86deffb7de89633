import { z } from 'zod'
import type { StatedFacts } from '../../extract/metadata/stated'
import { collectionOf, type ImportItem, moment, noteOf, passagesOf, tidyTags } from '../item'
import { pageOf, paragraphs } from '../page-of'
import { namedAsOurs } from './any-article'
import { asArray, day, jsonList, text } from './json-lists'

/** Our own JSON and JSON Lines. */
export const cuttingsArticle = z.object({
  title: text,
  url: text,
  canonicalUrl: text,
  byline: z.array(z.string()).nullish(),
  siteName: text,
  publishedAt: text,
  capturedAt: text,
  language: text,
  standfirst: text,
  section: text,
  modifiedAt: text,
  keywords: z.array(z.string()).nullish(),
  highlights: z.array(z.object({ quote: text, note: text, color: text, createdAt: day })).nullish(),
  html: text,
  text,
  note: text,
  tags: z.array(z.string()).nullish(),
  collections: z.array(z.string()).nullish()
})

/** An article as we write it, or one of any other program with a text in it. Null: it is neither. */
export function articleOf(raw: unknown): z.infer<typeof cuttingsArticle> | null {
  const ours = cuttingsArticle.safeParse(raw)
  if (ours.success && isOurs(ours.data)) return ours.data
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) return null
  const named = cuttingsArticle.safeParse(namedAsOurs(raw as Record<string, unknown>))
  return named.success && (named.data.text || named.data.html || named.data.url) ? named.data : null
}

function isOurs({ capturedAt, siteName }: z.infer<typeof cuttingsArticle>): boolean {
  return capturedAt !== undefined && siteName !== undefined
}

export function cuttingsItem(article: z.infer<typeof cuttingsArticle>): Omit<ImportItem, 'source'> {
  const { title = null, note, tags, collections } = article
  const url = article.url ?? article.canonicalUrl ?? null
  const html = article.html ? unwrapped(article.html) : paragraphs(article.text ?? '')
  const page = pageOf({
    url,
    title,
    html,
    capturedAt: moment(article.capturedAt) === null ? null : (article.capturedAt ?? null),
    language: article.language ?? null,
    stated: factsOf(article)
  })
  return {
    title,
    url,
    labels: {
      tags: tidyTags(tags ?? []),
      collections: (collections ?? []).flatMap((path) => collectionOf(path.split('/'))),
      note: noteOf(note),
      passages: passagesOf(article.highlights)
    },
    content: html ? { kind: 'page', page } : { kind: 'link' }
  }
}

/** Without the one element around it that reading it puts there again. */
function unwrapped(html: string): string {
  if (!html.startsWith('<div>') || !html.endsWith('</div>')) return html
  let depth = 0
  for (const { 0: tag, index } of html.matchAll(/<div\b|<\/div>/g)) {
    depth += tag === '</div>' ? -1 : 1
    if (depth === 0 && index + tag.length < html.length) return html
  }
  return depth === 0 ? html.slice('<div>'.length, -'</div>'.length) : html
}

function factsOf(article: z.infer<typeof cuttingsArticle>): StatedFacts {
  const { title, standfirst, byline, siteName, section, publishedAt, modifiedAt, keywords } = article
  return { title, standfirst, byline, siteName, section, publishedAt, modifiedAt, keywords }
}

/** Entries that are articles, and those that are not. */
export const anyArticle = z.unknown().transform((raw, context) => {
  const article = articleOf(raw)
  if (article) return article
  context.addIssue({ code: 'custom', message: 'no article' })
  return z.NEVER
})

export const cuttingsJson = jsonList(
  (json) => asArray(json, 'articles', 'items', 'data', 'results'),
  anyArticle,
  cuttingsItem
)

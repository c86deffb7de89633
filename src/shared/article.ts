import { z } from 'zod'
import { ARTICLE_SORTS } from './choices'
import { direction } from './direction'
import { highlight } from './highlight'
import { id, isoDate, sha256 } from './ids'
import { snapshotSummary, verdictKind } from './snapshot'

export { type Direction, direction } from './direction'

/** An image of an article. Without bytes in the archive `sha256` is null and `stored` false. */
export const articleImage = z.object({
  sha256: sha256.nullable(),
  mime: z.string().nullable(),
  width: z.number().int().nullable(),
  height: z.number().int().nullable(),
  alt: z.string().nullable(),
  caption: z.string().nullable(),
  credit: z.string().nullable(),
  url: z.string().nullable(),
  stored: z.boolean(),
  lead: z.boolean()
})
export type ArticleImage = z.infer<typeof articleImage>

export const articleSummary = z.object({
  id,
  title: z.string(),
  url: z.string().nullable(),
  siteName: z.string().nullable(),
  sourceId: id.nullable(),
  byline: z.array(z.string()),
  section: z.string().nullable(),
  standfirst: z.string().nullable(),
  /** The first words of the body, for a list row. */
  excerpt: z.string(),
  publishedAt: isoDate.nullable(),
  capturedAt: isoDate,
  language: z.string().nullable(),
  direction,
  wordCount: z.number().int(),
  leadImage: sha256.nullable(),
  tags: z.array(z.string()),
  collections: z.array(z.string()),
  hasNote: z.boolean(),
  highlightCount: z.number().int(),
  snapshotCount: z.number().int(),
  versionCount: z.number().int(),
  /** Captures of it have different texts: the outlet edited it since it was saved. */
  edited: z.boolean(),
  deletedAt: isoDate.nullable()
})
export type ArticleSummary = z.infer<typeof articleSummary>

export const versionSummary = z.object({
  id,
  snapshotId: id,
  capturedAt: isoDate,
  title: z.string(),
  wordCount: z.number().int()
})
export type VersionSummary = z.infer<typeof versionSummary>

/** What kind of page it is: only an `index` is no article, but a list of them. */
export const pageKind = z.enum(['article', 'live-blog', 'gallery', 'video', 'index'])
export type PageKind = z.infer<typeof pageKind>

/** What extraction tells about the page beyond the article itself. */
export const articleFacts = z.object({
  pageKind: pageKind.nullable(),
  /** Who could read the page where it was; null where it does not say. */
  access: z.enum(['free', 'metered', 'paywalled']).nullable(),
  /** Agencies and outlets that the report rests on, as far as the page says so. */
  agencies: z.array(z.string()),
  /** The outlet's first page. */
  homeUrl: z.string().nullable(),
  /** Where each value stood, by its name: `{"title": "element:h1", "publishedAt": "json-ld:datePublished"}`. */
  provenance: z.record(z.string(), z.string())
})
export type ArticleFacts = z.infer<typeof articleFacts>

/** Of articles that were extracted before such things were told. */
export const NO_FACTS: ArticleFacts = { pageKind: null, access: null, agencies: [], homeUrl: null, provenance: {} }

/** One article, whole. Collections are paths such as `Elections/2024`. */
export const article = articleSummary.extend({
  canonicalUrl: z.string().nullable(),
  modifiedAt: isoDate.nullable(),
  /** The body alone: no title, byline, standfirst or captions; paragraphs separated by one newline. */
  text: z.string(),
  /** Sanitised body; images point to `cuttings://blob/<sha256>`. */
  html: z.string(),
  images: z.array(articleImage),
  note: z.string().nullable(),
  keywords: z.array(z.string()),
  ...articleFacts.shape,
  /** Lines that extraction left out of the body (boilerplate of a plain-text copy). */
  leftOut: z.array(z.string()),
  snapshots: z.array(snapshotSummary),
  versions: z.array(versionSummary),
  /** In the order of the text. */
  highlights: z.array(highlight),
  /** The version that is shown. */
  currentVersion: id.nullable(),
  /** The user chose it; otherwise it is the newest good one. */
  versionChosen: z.boolean()
})
export type Article = z.infer<typeof article>

/** What a list is narrowed to. All given conditions must hold. */
export const articleFilter = z.object({
  tag: z.string().nullish(),
  /** Path; articles in its sub-collections count too. */
  collection: z.string().nullish(),
  sourceId: id.nullish(),
  language: z.string().nullish(),
  /** Publication day, inclusive, YYYY-MM-DD (the saving day where it is unknown). */
  from: isoDate.nullish(),
  until: isoDate.nullish(),
  untagged: z.boolean().nullish(),
  trash: z.boolean().nullish()
})
export type ArticleFilter = z.infer<typeof articleFilter>

export const articleSort = z.enum(ARTICLE_SORTS)
export type ArticleSort = z.infer<typeof articleSort>

export const articlePage = z.object({ total: z.number().int(), items: z.array(articleSummary) })
export type ArticlePage = z.infer<typeof articlePage>

export const saveStatus = z.enum(['new', 'new-version', 'unchanged'])
export type SaveStatus = z.infer<typeof saveStatus>

export const saveResult = z.object({
  articleId: id,
  snapshotId: id,
  title: z.string(),
  status: saveStatus,
  /** Why the page is not (all of) an article. Null: nothing speaks against it. */
  verdict: z.string().nullable(),
  verdictKind: verdictKind.nullable(),
  /** Parts of the page that could not be kept. */
  missing: z.number().int(),
  /** False: it was kept, and a better copy stays the article's text. */
  shown: z.boolean(),
  /** The site that the page was captured as a signed-in user of. */
  profile: z.string().nullish()
})
export type SaveResult = z.infer<typeof saveResult>

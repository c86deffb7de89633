import { z } from 'zod'
import { articleFilter, articleSummary } from './article'
import { SEARCH_SORTS } from './choices'
import { id } from './ids'
import { type QueryRemark, type QueryRemarkCode, queryRemarkCodes } from './query-remark'

export const searchField = z.enum([
  'title',
  'standfirst',
  'body',
  'byline',
  'source',
  'section',
  'tag',
  'collection',
  'caption',
  'note',
  'url'
])
export type SearchField = z.infer<typeof searchField>

/** Half-open ranges of UTF-16 units to highlight in the text they come with. */
export const highlightRanges = z.array(z.tuple([z.number().int(), z.number().int()]))
export type HighlightRanges = z.infer<typeof highlightRanges>

export const searchHit = z.object({
  id,
  title: z.string(),
  titleHighlights: highlightRanges,
  /** In the authors of the article in one line, with a comma and a space between them. */
  bylineHighlights: highlightRanges,
  siteName: z.string().nullable(),
  publishedAt: z.string().nullable(),
  snippet: z.string(),
  snippetHighlights: highlightRanges,
  /** The field that the snippet is taken from. */
  snippetField: searchField,
  matched: z.array(searchField),
  score: z.number(),
  article: articleSummary
})
export type SearchHit = z.infer<typeof searchHit>

const queryRemark: z.ZodType<QueryRemark> = z.object({
  code: z.enum(queryRemarkCodes as [QueryRemarkCode, ...QueryRemarkCode[]]),
  text: z.string(),
  field: z.string()
})

export const searchSort = z.enum(SEARCH_SORTS)
export type SearchSort = z.infer<typeof searchSort>

export const searchRequest = z.object({
  query: z.string().max(10_000),
  filter: articleFilter.default({}),
  sort: searchSort.default('relevance'),
  limit: z.number().int().min(0).max(1_000).default(50),
  offset: z.number().int().min(0).default(0),
  /** A name of the place where this is typed: a newer search of the same place cancels one that still waits (code `cancelled`). */
  box: z.string().max(64).nullable().default(null)
})
export type SearchRequest = z.infer<typeof searchRequest>

/** So many of all that a list holds, from there on; null: all of them. */
export const partOfIds = z.object({
  offset: z.number().int().min(0).default(0),
  limit: z.number().int().min(0).nullable().default(null)
})

export const idsRequest = searchRequest.pick({ query: true, filter: true, sort: true }).extend(partOfIds.shape)
export type IdsRequest = Pick<SearchRequest, 'query' | 'filter' | 'sort'> & Partial<z.infer<typeof partOfIds>>

export const facetValue = z.object({ value: z.string(), label: z.string(), count: z.number().int() })
export type FacetValue = z.infer<typeof facetValue>

export const searchResult = z.object({
  query: z.string(),
  /** Exact. */
  total: z.number().int(),
  tookMs: z.number(),
  /** The query as it was searched where typos were corrected. */
  corrected: z.string().nullable(),
  /** Not every word could be matched: these are the best partial matches. */
  relaxed: z.boolean(),
  /** Where part of the query was not understood and was searched as words. */
  remarks: z.array(queryRemark),
  /** The same in English sentences. */
  explanation: z.string().nullable(),
  /** The index is still being built: the result may grow. */
  indexing: z.boolean(),
  hits: z.array(searchHit)
})
export type SearchResult = z.infer<typeof searchResult>

export const facetRequest = searchRequest
  .pick({ query: true, filter: true })
  .extend({ limit: z.number().int().min(1).max(1_000).default(30) })
export type FacetRequest = z.infer<typeof facetRequest>

/** How what a query finds is spread over what it can be narrowed to. Most articles first, months and years by time. */
export const searchFacets = z.object({
  /** Exact: articles that the query finds. */
  total: z.number().int(),
  /** `value` is a source's id; '' stands for articles without one, as in the other lists. */
  source: z.array(facetValue),
  tag: z.array(facetValue),
  /** Paths; an article counts in the collections above its own, too. */
  collection: z.array(facetValue),
  language: z.array(facetValue),
  section: z.array(facetValue),
  author: z.array(facetValue),
  /** `2024`, of the publication day (the saving day where it is unknown); all of them. */
  year: z.array(facetValue),
  /** `2024-03`; all of them. */
  month: z.array(facetValue)
})
export type SearchFacets = z.infer<typeof searchFacets>
export type FacetName = Exclude<keyof SearchFacets, 'total'>

export const completionKind = z.enum(['field', 'tag', 'collection', 'source', 'author', 'section', 'language', 'word'])
export type CompletionKind = z.infer<typeof completionKind>

/** One way to go on with a query. */
export const completion = z.object({
  kind: completionKind,
  /** What to show. */
  label: z.string(),
  /** What takes the place of the query's stretch from `start` to `end`. A field ends with a colon, anything else is complete. */
  insert: z.string(),
  /** Articles; for a field 0. */
  count: z.number().int()
})
export type Completion = z.infer<typeof completion>

export const completeRequest = z.object({
  query: z.string().max(10_000),
  /** Where the caret stands (UTF-16 units); null: at the end. */
  caret: z.number().int().min(0).nullable().default(null),
  limit: z.number().int().min(1).max(50).default(8)
})
export type CompleteRequest = z.infer<typeof completeRequest>

export const completions = z.object({ start: z.number().int(), end: z.number().int(), items: z.array(completion) })
export type Completions = z.infer<typeof completions>

/** Where an article holds what a query searches, whether or not the whole query matches it. */
export const articleMatches = z.object({
  /** In `article.text`. */
  text: highlightRanges,
  title: highlightRanges,
  standfirst: highlightRanges,
  note: highlightRanges,
  /** The number of the range in `text` where the best passage begins; null where there is none. */
  best: z.number().int().nullable()
})
export type ArticleMatches = z.infer<typeof articleMatches>

import { z } from 'zod'
import { articleFilter, articleSummary } from './article'
import { id } from './ids'

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

export const searchSort = z.enum(['relevance', 'newest', 'oldest'])
export type SearchSort = z.infer<typeof searchSort>

export const searchRequest = z.object({
  query: z.string().max(10_000),
  filter: articleFilter.default({}),
  sort: searchSort.default('relevance'),
  limit: z.number().int().min(0).max(1_000).default(50),
  offset: z.number().int().min(0).default(0)
})
export type SearchRequest = z.infer<typeof searchRequest>

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
  /** Words for the user where part of the query was not understood and was searched as words. */
  explanation: z.string().nullable(),
  /** The index is still being built: the result may grow. */
  indexing: z.boolean(),
  hits: z.array(searchHit)
})
export type SearchResult = z.infer<typeof searchResult>

import { z } from 'zod'
import { articleFilter } from './article'
import { id, isoDate } from './ids'

/** How many names or terms a list may have. */
export const MOST_TERMS = 20_000

/** How each term of a list is searched. */
const asked = z.object({
  /** As these very words side by side; otherwise as a query of its own. */
  exact: z.boolean().default(false),
  filter: articleFilter.default({})
})
const term = z.string().max(10_000)

/** As many terms as the archive counts in one go; longer lists come in parts, so that they can be stopped. */
export const batchRequest = asked.extend({ terms: z.array(term).max(1_000) })
export type BatchRequest = z.infer<typeof batchRequest>

export const batchMatch = z.enum(['exact', 'corrected', 'similar', 'none'])
export type BatchMatch = z.infer<typeof batchMatch>

/** What the archive has on one term. */
export const batchCount = z.object({
  term: z.string(),
  /** What was searched for it. */
  query: z.string(),
  match: batchMatch,
  /** Exact: articles that match the whole term. */
  total: z.number().int(),
  /** Where none does: articles that match a part of it. */
  similar: z.number().int(),
  /** The query as it was searched where a typo was corrected. */
  corrected: z.string().nullable(),
  explanation: z.string().nullable(),
  newest: z.object({ id, title: z.string(), publishedAt: isoDate.nullable() }).nullable(),
  topSource: z.object({ name: z.string(), articles: z.number().int() }).nullable()
})
export type BatchCount = z.infer<typeof batchCount>

export const batchExport = asked.extend({
  terms: z.array(term).min(1).max(MOST_TERMS),
  /** The table of counts, or a line for each article that a term finds. */
  what: z.enum(['counts', 'hits']),
  format: z.enum(['csv', 'json'])
})
export type BatchExport = z.infer<typeof batchExport>

export const batchWritten = z.object({ path: z.string(), terms: z.number().int(), lines: z.number().int() })

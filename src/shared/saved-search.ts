import { z } from 'zod'
import { articleFilter } from './article'
import { id, isoDate } from './ids'
import { searchSort } from './search'

export const savedSearchName = z.string().trim().min(1).max(200)

/** What a saved search asks for: everything that a search in the window can be narrowed by. */
const asked = z.object({ query: z.string().max(10_000), filter: articleFilter, sort: searchSort })

/** A search that was kept: a collection that fills itself. */
export const savedSearch = asked.extend({
  id,
  name: z.string(),
  /** Articles saved from now on that match are counted as unseen and told of. */
  alert: z.boolean(),
  createdAt: isoDate
})
export type SavedSearch = z.infer<typeof savedSearch>

export const newSavedSearch = z.object({
  name: savedSearchName,
  query: asked.shape.query.default(''),
  filter: articleFilter.default({}),
  sort: searchSort.default('relevance'),
  alert: z.boolean().default(false)
})
export type NewSavedSearch = z.infer<typeof newSavedSearch>

/** What is left out stays as it is. */
export const savedSearchChange = asked.extend({ name: savedSearchName, alert: z.boolean() }).partial()
export type SavedSearchChange = z.infer<typeof savedSearchChange>

export const savedSearchCount = z.object({
  id,
  /** Exact. */
  total: z.number().int(),
  /** Saved since the search was last looked at; 0 where it gives no alerts. */
  unseen: z.number().int(),
  /** The newest of them, for an alert. */
  newest: z.object({ id, title: z.string() }).nullable()
})
export type SavedSearchCount = z.infer<typeof savedSearchCount>

/** One search of the history. */
export const recentSearch = z.object({ query: z.string(), searchedAt: isoDate })
export type RecentSearch = z.infer<typeof recentSearch>

import { useEffect } from 'react'
import { useRecentSearches } from './recent-searches'
import type { LibraryView } from './use-library-view'

/** So long a search has to stand to be worth remembering though nothing was opened. */
const STANDS_MS = 4_000

/** Puts a search into the history when it led to an article, or stood a while and found something. */
export function useRemember({ query, searching, openId, rows, savedId }: LibraryView): void {
  const { remember } = useRecentSearches()
  const isNew = searching && savedId === null
  const found = rows.total > 0
  useEffect(() => {
    if (isNew && openId !== null) remember(query)
    // Only the opening counts: typing on while an article is open is no new visit.
  }, [openId, remember])
  useEffect(() => {
    if (!isNew || !found) return
    const timer = setTimeout(() => remember(query), STANDS_MS)
    return () => clearTimeout(timer)
  }, [isNew, found, query, remember])
}

import type { Completions } from '@shared/search'
import { useEffect, useMemo, useState } from 'react'
import { ask } from '@/app/archive-client'
import { useRecentSearches } from '@/app/recent-searches'
import { useSavedSearches } from '@/app/saved-searches'
import { type Suggestion, suggestionsFor } from './suggestions'

/** Hits come first: completions are asked for when the finger rests, later than most letters follow each other. */
const RESTS_MS = 150

/** What may be meant by what is typed; nothing while the box is not in use. */
export function useSuggestions(query: string, caret: number, inUse: boolean): Suggestion[] {
  const { recent } = useRecentSearches()
  const { searches } = useSavedSearches()
  const [answer, setAnswer] = useState<{ query: string; completions: Completions } | null>(null)
  useEffect(() => {
    if (!inUse || query.trim() === '') return
    let current = true
    const timer = setTimeout(() => {
      ask('search.complete', { query, caret, limit: 8 }).then(
        (completions) => current && setAnswer({ query, completions }),
        () => undefined
      )
    }, RESTS_MS)
    return () => {
      current = false
      clearTimeout(timer)
    }
  }, [query, caret, inUse])
  return useMemo(() => {
    if (!inUse) return []
    // What an earlier query may become is not what this one may become.
    const completions = answer?.query === query ? answer.completions : null
    return suggestionsFor(query, completions, { recent, saved: searches })
  }, [inUse, query, answer, recent, searches])
}

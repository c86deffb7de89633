import type { SavedSearch, SavedSearchCount } from '@shared/saved-search'
import { createContext, useCallback, useContext, useEffect, useMemo, useState } from 'react'
import { ask, listen } from './archive-client'

export interface CountedSearch extends SavedSearch {
  /** Null while it is being counted. */
  total: number | null
  unseen: number
  newest: SavedSearchCount['newest']
}

export interface SavedSearches {
  searches: CountedSearch[]
  /** Everything saved so far counts as seen. */
  see(id: string): void
}

export const SavedSearchesContext = createContext<SavedSearches>({ searches: [], see: () => undefined })

export function useSavedSearches(): SavedSearches {
  return useContext(SavedSearchesContext)
}

/** Counting searches the archive once for each: less often than lists are refreshed. */
const QUIET_MS = 700

/** The saved searches with what each finds now, counted again after each change of the library. */
export function useCountedSearches(archive: string): SavedSearches {
  const [searches, setSearches] = useState<SavedSearch[]>([])
  const [counts, setCounts] = useState<Counts>(new Map())
  // Another archive has other searches.
  useEffect(() => {
    let current = true
    let timer: ReturnType<typeof setTimeout> | undefined
    const load = (): void => void ask('saved.list', {}).then((list) => current && setSearches(list), nothing)
    const count = async (): Promise<void> => {
      const counted = await ask('saved.counts', {})
      if (current) setCounts(new Map(counted.map((each) => [each.id, each])))
    }
    const countSoon = (): void => {
      clearTimeout(timer)
      timer = setTimeout(() => void count().catch(nothing), QUIET_MS)
    }
    load()
    // The list comes first.
    countSoon()
    const stop = [
      listen('library.changed', () => {
        load()
        countSoon()
      }),
      listen('index.progressed', ({ ready }) => ready && countSoon())
    ]
    return () => {
      current = false
      clearTimeout(timer)
      for (const each of stop) each()
    }
  }, [archive])
  const see = useCallback((id: string): void => {
    void ask('saved.markSeen', { id }).catch(nothing)
    setCounts((before) => seen(before, id))
  }, [])
  return useMemo(() => ({ searches: counted(searches, counts), see }), [searches, counts, see])
}

type Counts = ReadonlyMap<string, SavedSearchCount>

function counted(searches: SavedSearch[], counts: Counts): CountedSearch[] {
  return searches.map((search) => {
    const { total = null, unseen = 0, newest = null } = counts.get(search.id) ?? {}
    return { ...search, total, unseen, newest }
  })
}

function seen(counts: Counts, id: string): Counts {
  const count = counts.get(id)
  return count ? new Map(counts).set(id, { ...count, unseen: 0, newest: null }) : counts
}

function nothing(): void {
  // The next change of the library counts again.
}

import type { DayCount, LibraryStats } from '@shared/library'
import type { SearchFacets } from '@shared/search'
import { useEffect, useState } from 'react'
import { ask, listen } from '@/app/archive-client'
import type { Range } from './time-scale'

export interface Overview {
  days: DayCount[]
  facets: SearchFacets
  stats: LibraryStats
}

const QUIET_MS = 400
const MOST = 12

/** The archive in numbers, of the whole or of one time; again after each change. Null until first there. */
export function useOverview(range: Range | null): { overview: Overview | null; error: unknown } {
  const [overview, setOverview] = useState<Overview | null>(null)
  const [error, setError] = useState<unknown>(null)
  const { from = null, until = null } = range ?? {}
  useEffect(() => {
    let current = true
    let timer: ReturnType<typeof setTimeout> | undefined
    const load = async (): Promise<void> => {
      try {
        const [days, facets, stats] = await Promise.all([
          ask('library.days', {}),
          ask('search.facets', { query: '', filter: { from, until }, limit: MOST }),
          ask('library.stats', {})
        ])
        if (!current) return
        // The same days are the same object: nothing is drawn again for them.
        setOverview((before) => ({ days: same(before?.days, days), facets, stats }))
        setError(null)
      } catch (failed) {
        if (current) setError(failed)
      }
    }
    const soon = (): void => {
      clearTimeout(timer)
      timer = setTimeout(() => void load(), QUIET_MS)
    }
    void load()
    const stop = listen('library.changed', soon)
    return () => {
      current = false
      clearTimeout(timer)
      stop()
    }
  }, [from, until])
  return { overview, error }
}

function same(before: DayCount[] | undefined, now: DayCount[]): DayCount[] {
  return before && JSON.stringify(before) === JSON.stringify(now) ? before : now
}

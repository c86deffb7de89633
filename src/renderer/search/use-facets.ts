import type { SearchFacets } from '@shared/search'
import { startTransition, useEffect, useState } from 'react'
import { ask, listen } from '@/app/archive-client'
import type { Narrowed } from './narrow'

export interface ShownFacets {
  facets: SearchFacets
  /** Of all times: what the timeline shows. */
  times: Pick<SearchFacets, 'year' | 'month'>
}

/** Hits come first, also those of the next letter where typing goes on: most letters follow sooner than that. */
const AFTER_MS = 90
/** Changes come in bursts while a batch is saved. */
const QUIET_MS = 300

/** Counts to narrow by, asked for once the list has answered, and anew when the library changes. Null: not yet. */
export function useFacets(answered: Narrowed | null, isAnswered: boolean): ShownFacets | null {
  const [shown, setShown] = useState<ShownFacets | null>(null)
  const key = answered && JSON.stringify({ query: answered.query, filter: answered.filter })
  useEffect(() => {
    if (key === null || !isAnswered) return
    let current = true
    let timer: ReturnType<typeof setTimeout> | undefined
    const askIn = (ms: number): void => {
      clearTimeout(timer)
      timer = setTimeout(() => {
        load(JSON.parse(key) as Narrowed).then(
          // A key that is pressed meanwhile is drawn first.
          (loaded) => current && startTransition(() => setShown(loaded)),
          () => undefined
        )
      }, ms)
    }
    askIn(AFTER_MS)
    const stop = [
      listen('library.changed', () => askIn(QUIET_MS)),
      listen('index.progressed', ({ ready }) => ready && askIn(QUIET_MS))
    ]
    return () => {
      current = false
      clearTimeout(timer)
      for (const each of stop) each()
    }
  }, [key, isAnswered])
  return shown
}

async function load({ query, filter }: Narrowed): Promise<ShownFacets> {
  const isTimed = filter.from || filter.until
  const [facets, times] = await Promise.all([
    ask('search.facets', { query, filter }),
    isTimed ? ask('search.facets', { query, filter: { ...filter, from: null, until: null }, limit: 1 }) : null
  ])
  return { facets, times: times ?? facets }
}

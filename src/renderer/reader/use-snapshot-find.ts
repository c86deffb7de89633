import { useEffect, useState } from 'react'
import { ask } from '@/app/archive-client'
import type { Matches } from './use-matches'

export interface SnapshotFind {
  matches: Matches
  /** The address at which the page is shown with its matches marked, at the one that is in view. */
  address: string
}

const PAUSE_MS = 250

interface Found {
  query: string
  count: number
  current: number
  framed: [number, number][]
}

const NOTHING: Found = { query: '', count: 0, current: 0, framed: [] }

/** Finds in a stored page. No script runs in it: marks come with the page, and links lead from one to the next. */
export function useSnapshotFind(id: string, search: string | null): SnapshotFind {
  const query = (search ?? '').trim().slice(0, 200)
  const [found, setFound] = useState<Found>(NOTHING)

  useEffect(() => {
    if (query === '') return setFound(NOTHING)
    const timer = setTimeout(() => {
      ask('snapshot.find', { id, query }).then(
        ({ count, framed }) => setFound({ query, count, framed, current: Math.min(1, count) }),
        () => setFound({ ...NOTHING, query })
      )
    }, PAUSE_MS)
    return () => clearTimeout(timer)
  }, [id, query])

  const { count, current, framed } = found
  // Only a page whose frame has to move is loaded again.
  const isFramed = framed.some(([first, last]) => first <= current && current <= last)
  const page = `cuttings://snapshot/${id}/`
  return {
    matches: {
      count,
      current,
      step: (by) => setFound({ ...found, current: count === 0 ? 0 : ((current - 1 + by + count) % count) + 1 })
    },
    address:
      count === 0
        ? page
        : `${page}?find=${encodeURIComponent(found.query)}${isFramed ? `&at=${current}` : ''}#cuttings-found-${current}`
  }
}

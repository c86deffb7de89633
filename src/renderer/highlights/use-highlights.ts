import type { HighlightFilter, HighlightPage } from '@shared/highlight'
import { useEffect, useState } from 'react'
import { ask, listen } from '@/app/archive-client'

const STEP = 200
const MOST = 1_000
const PAUSE_MS = 120

export interface Highlights {
  /** Null until first loaded. */
  page: HighlightPage | null
  error: unknown
  more(): void
}

/** The marked passages that fit, asked for anew when the filter or the archive changes; the newest question wins. */
export function useHighlights(filter: HighlightFilter): Highlights {
  const [page, setPage] = useState<HighlightPage | null>(null)
  const [error, setError] = useState<unknown>(null)
  const [limit, setLimit] = useState(STEP)
  const key = JSON.stringify(filter)
  // The key stands for the filter.
  useEffect(() => {
    let current = true
    let timer: ReturnType<typeof setTimeout> | undefined
    const load = (): void =>
      void ask('highlight.list', { filter, limit }).then(
        (found) => {
          if (!current) return
          setPage(found)
          setError(null)
        },
        (failed: unknown) => current && setError(failed)
      )
    const soon = (): void => {
      clearTimeout(timer)
      timer = setTimeout(load, PAUSE_MS)
    }
    load()
    const stop = listen('library.changed', soon)
    return () => {
      current = false
      clearTimeout(timer)
      stop()
    }
  }, [key, limit])
  return { page, error, more: () => setLimit((before) => Math.min(MOST, before + STEP)) }
}

import type { PictureEntry, PictureFilter } from '@shared/picture'
import { useEffect, useRef, useState } from 'react'
import { ask, listen } from '@/app/archive-client'

export const PAGE = 120
const BURST_MS = 200

interface Shown {
  /** Null before the first answer. */
  key: string | null
  total: number
  pages: ReadonlyMap<number, PictureEntry[]>
  error: unknown
}

export interface Pictures extends Omit<Shown, 'pages'> {
  /** Null while it is on its way. */
  at(index: number): PictureEntry | null
  /** These are in view now: what is missing of them is fetched. */
  look(first: number, last: number): void
}

/** The wall's pictures, fetched by page as they come into view; the newest question wins. */
export function usePictures(filter: PictureFilter): Pictures {
  const [shown, setShown] = useState<Shown>({ key: null, total: 0, pages: new Map(), error: null })
  const key = JSON.stringify(filter)
  const asked = useRef({ key: '', inView: [0], onTheWay: new Set<number>() })

  const fetchPages = async (pages: number[], anew: boolean): Promise<void> => {
    const turn = asked.current
    for (const page of pages) turn.onTheWay.add(page)
    try {
      const found = await Promise.all(
        pages.map((page) => ask('picture.list', { filter, limit: PAGE, offset: page * PAGE }))
      )
      if (turn !== asked.current) return
      const added = pages.map((page, n): [number, PictureEntry[]] => [page, found[n]?.items ?? []])
      setShown((before) => ({
        key,
        total: found[0]?.total ?? before.total,
        pages: new Map(anew ? added : [...before.pages, ...added]),
        error: null
      }))
    } catch (error) {
      if (turn === asked.current) setShown((before) => ({ ...before, key, error }))
    } finally {
      for (const page of pages) turn.onTheWay.delete(page)
    }
  }
  const fetching = useRef(fetchPages)
  fetching.current = fetchPages

  // The key stands for the filter.
  useEffect(() => {
    asked.current = { key, inView: [0], onTheWay: new Set() }
    void fetching.current([0], true)
    let timer: ReturnType<typeof setTimeout> | undefined
    const soon = (): void => {
      clearTimeout(timer)
      timer = setTimeout(() => {
        asked.current = { ...asked.current, onTheWay: new Set() }
        void fetching.current(asked.current.inView, true)
      }, BURST_MS)
    }
    const stop = listen('library.changed', soon)
    return () => {
      clearTimeout(timer)
      stop()
    }
  }, [key])

  return {
    ...shown,
    at: (index) => shown.pages.get(Math.floor(index / PAGE))?.[index % PAGE] ?? null,
    look(first, last) {
      if (shown.key !== key || shown.total === 0) return
      const from = Math.floor(first / PAGE)
      const until = Math.floor(Math.min(last, shown.total - 1) / PAGE)
      const inView = Array.from({ length: until - from + 1 }, (_, n) => from + n)
      asked.current.inView = inView
      const missing = inView.filter((page) => !shown.pages.has(page) && !asked.current.onTheWay.has(page))
      if (missing.length > 0) void fetchPages(missing, false)
    }
  }
}

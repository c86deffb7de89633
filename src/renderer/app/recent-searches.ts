import { createContext, useCallback, useContext, useEffect, useMemo, useRef, useState } from 'react'
import { ask } from './archive-client'
import { useSettings } from './settings'

export interface RecentSearches {
  /** Newest first; none where the history is switched off. */
  recent: string[]
  /** To be called when a search led somewhere. */
  remember(query: string): void
  forget(query: string): void
  clear(): void
}

const NONE: RecentSearches = {
  recent: [],
  remember: () => undefined,
  forget: () => undefined,
  clear: () => undefined
}
export const RecentSearchesContext = createContext<RecentSearches>(NONE)

export function useRecentSearches(): RecentSearches {
  return useContext(RecentSearchesContext)
}

/** The search history of an archive. */
export function useLoadedRecent(archive: string): RecentSearches {
  const { settings } = useSettings()
  const isOn = settings.searchHistory
  const [recent, setRecent] = useState<string[]>([])
  const last = useRef('')
  // Another archive has another history.
  useEffect(() => {
    let current = true
    ask('recent.list', {}).then(
      (list) => current && setRecent(list.map(({ query }) => query)),
      () => undefined
    )
    return () => {
      current = false
    }
  }, [archive])
  const remember = useCallback(
    (query: string): void => {
      const wanted = query.trim()
      if (!isOn || wanted === '' || wanted === last.current) return
      last.current = wanted
      setRecent((before) => [wanted, ...before.filter((each) => each !== wanted)].slice(0, 100))
      void ask('recent.add', { query: wanted }).catch(() => undefined)
    },
    [isOn]
  )
  const forget = useCallback((query: string): void => {
    setRecent((before) => before.filter((each) => each !== query))
    void ask('recent.remove', { query }).catch(() => undefined)
  }, [])
  const clear = useCallback((): void => {
    setRecent([])
    void ask('recent.clear', {}).catch(() => undefined)
  }, [])
  return useMemo(
    () => ({ recent: isOn ? recent : NONE.recent, remember, forget, clear }),
    [isOn, recent, remember, forget, clear]
  )
}

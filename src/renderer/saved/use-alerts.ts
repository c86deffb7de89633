import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useActions } from '@/app/actions'
import { type CountedSearch, useSavedSearches } from '@/app/saved-searches'
import { toastDone } from '@/ui/toast'
import { newlyMatched } from './newly-matched'

/** Says once when a newly saved article matches. What the search that is shown finds has been seen. */
export function useAlerts(currentId: string | null): void {
  const { t } = useTranslation('saved')
  const actions = useActions()
  const { searches, see } = useSavedSearches()
  const known = useRef<ReadonlyMap<string, number> | null>(null)
  useEffect(() => {
    const counted = searches.filter(({ total }) => total !== null)
    const shown = counted.find(({ id, unseen }) => id === currentId && unseen > 0)
    if (shown) see(shown.id)
    // What waited since the last time has its badge; only what comes now is told of.
    const matched = known.current === null ? [] : newlyMatched(known.current, counted)
    if (counted.length > 0 || known.current !== null) known.current = unseenOf(counted)
    for (const search of matched.filter(({ id }) => id !== currentId)) {
      const { name, unseen, newest } = search
      toastDone(t('matched', { count: unseen, name, title: newest?.title }), {
        label: t('show'),
        onUndo: () => actions.go({ kind: 'saved', value: search, label: name })
      })
    }
  }, [searches, see, currentId, t, actions])
}

function unseenOf(searches: CountedSearch[]): ReadonlyMap<string, number> {
  return new Map(searches.map(({ id, unseen }) => [id, unseen]))
}

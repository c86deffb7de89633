import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { formatNumber } from './format'
import type { LibraryView } from './use-library-view'

const PAUSE_MS = 600

export interface AnnouncerProps {
  view: Pick<LibraryView, 'rows' | 'searching'>
}

/** Tells screen readers how many articles the list has and what was probably meant, once typing has paused. */
export function Announcer({ view: { rows, searching } }: AnnouncerProps) {
  const { t, i18n } = useTranslation('app')
  const [said, setSaid] = useState('')
  const corrected = rows.facts?.corrected ?? null
  const found = t(searching ? 'found' : 'count', { count: rows.total, shown: formatNumber(rows.total, i18n.language) })
  const words = corrected === null ? found : `${found}. ${t('meant', { corrected })}`
  const settled = rows.key
  useEffect(() => {
    if (settled === null) return
    const timer = setTimeout(() => setSaid(words), PAUSE_MS)
    return () => clearTimeout(timer)
  }, [settled, words])
  return (
    <p aria-live="polite" className="sr-only">
      {said}
    </p>
  )
}

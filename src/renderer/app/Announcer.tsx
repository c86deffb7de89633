import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { formatNumber } from './format'
import type { LibraryView } from './use-library-view'

const PAUSE_MS = 600

/** Tells screen readers how many articles the list has, once typing has paused. */
export function Announcer({ view: { rows, searching } }: { view: LibraryView }) {
  const { t, i18n } = useTranslation('app')
  const [said, setSaid] = useState('')
  const words = t(searching ? 'found' : 'count', { count: rows.total, shown: formatNumber(rows.total, i18n.language) })
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

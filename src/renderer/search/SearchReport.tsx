import type { SearchResult } from '@shared/search'
import { useTranslation } from 'react-i18next'
import { formatNumber } from '@/app/format'

export type SearchFacts = Omit<SearchResult, 'hits'>

/** How many were found, how fast, and what the search understood where it was not taken at its word. */
export function SearchReport({ facts }: { facts: SearchFacts }) {
  const { t, i18n } = useTranslation('search')
  const lines = [
    facts.corrected && t('corrected', { query: facts.corrected }),
    facts.relaxed && t('relaxed'),
    facts.explanation,
    facts.indexing && t('indexing')
  ].filter((line) => line)
  return (
    <div className="py-1 text-[12px] text-muted">
      <p>
        {t('found', { count: facts.total, shown: formatNumber(facts.total, i18n.language) })}
        <span> · {t('took', { ms: formatNumber(Math.max(1, Math.round(facts.tookMs)), i18n.language) })}</span>
      </p>
      {lines.map((line) => (
        <p key={String(line)} dir="auto" className="mt-0.5 text-ink">
          {line}
        </p>
      ))}
    </div>
  )
}

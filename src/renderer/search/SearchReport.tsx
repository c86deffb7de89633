import type { SearchResult } from '@shared/search'
import { useTranslation } from 'react-i18next'
import { formatNumber } from '@/app/format'

export type SearchFacts = Omit<SearchResult, 'hits'>

export interface SearchReportProps {
  facts: SearchFacts
}

/** How many were found, how fast, and what the search made of the query where it was not taken at its word. */
export function SearchReport({ facts }: SearchReportProps) {
  const { t, i18n } = useTranslation('search')
  const remarks = facts.remarks.map(({ code, ...written }) => t(`remarks.${code}`, written))
  const lines = [facts.relaxed && t('relaxed'), ...remarks, facts.indexing && t('indexing')]
  return (
    <div data-query={facts.query} className="py-1 text-[12px] text-muted">
      <p>
        {t('found', { count: facts.total, shown: formatNumber(facts.total, i18n.language) })}
        <span> · {t('took', { ms: formatNumber(Math.max(1, Math.round(facts.tookMs)), i18n.language) })}</span>
      </p>
      {lines
        .filter((line) => line)
        .map((line) => (
          <p key={String(line)} dir="auto" className="mt-0.5">
            {line}
          </p>
        ))}
    </div>
  )
}

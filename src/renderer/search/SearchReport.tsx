import type { SearchResult } from '@shared/search'
import { useTranslation } from 'react-i18next'
import { formatNumber } from '@/app/format'
import { Kbd } from '@/ui/Kbd'
import { exactly } from './exactly'

export type SearchFacts = Omit<SearchResult, 'hits'>

export interface SearchReportProps {
  facts: SearchFacts
  onQuery: (query: string) => void
}

/** How many were found, how fast, and what the search understood where it was not taken at its word. */
export function SearchReport({ facts, onQuery }: SearchReportProps) {
  const { t, i18n } = useTranslation('search')
  const remarks = facts.remarks.map(({ code, ...written }) => t(`remarks.${code}`, written))
  const lines = [facts.relaxed && t('relaxed'), ...remarks, facts.indexing && t('indexing')]
  return (
    <div data-query={facts.query} className="py-1 text-[12px] text-muted">
      <p>
        {t('found', { count: facts.total, shown: formatNumber(facts.total, i18n.language) })}
        <span> · {t('took', { ms: formatNumber(Math.max(1, Math.round(facts.tookMs)), i18n.language) })}</span>
      </p>
      {facts.corrected !== null && <Corrected query={facts.query} corrected={facts.corrected} onQuery={onQuery} />}
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

interface CorrectedProps {
  query: string
  corrected: string
  onQuery: (query: string) => void
}

const LINK =
  'rounded font-medium text-accent-strong underline decoration-dotted underline-offset-2 hover:decoration-solid'

/** What was probably meant, which has been searched already, and the way back to what was typed. */
function Corrected({ query, corrected, onQuery }: CorrectedProps) {
  const { t } = useTranslation('search')
  return (
    <p className="mt-0.5 flex flex-wrap items-center gap-x-1.5 text-ink">
      <span>{t('didYouMean')}</span>
      <span className="flex items-center gap-1.5">
        <button type="button" dir="auto" className={LINK} onClick={() => onQuery(corrected)}>
          {corrected}
        </button>
        <Kbd>Tab</Kbd>
      </span>
      <span className="text-muted">{t('alsoSearched')}</span>
      <button
        type="button"
        className={`${LINK} text-[12px] font-normal`}
        onClick={() => onQuery(exactly(query, corrected))}
      >
        {t('onlyTyped')}
      </button>
    </p>
  )
}

import { useTranslation } from 'react-i18next'
import { Kbd } from '@/ui/Kbd'
import { exactly } from './exactly'

export interface MeantProps {
  query: string
  /** What was probably meant; null: what was typed. */
  corrected: string | null
  onQuery: (query: string) => void
}

const LINK = 'rounded text-accent-strong underline decoration-dotted underline-offset-2 hover:decoration-solid'

/** What was probably meant, which has been searched already, and the way back to what was typed. */
export function Meant({ query, corrected, onQuery }: MeantProps) {
  const { t } = useTranslation('search')
  if (corrected === null) return null
  return (
    <p className="flex flex-wrap items-center gap-x-2 gap-y-0.5 pb-1 text-[12.5px] text-ink">
      <span className="flex min-w-0 items-center gap-1.5" title={t('alsoSearched')}>
        {t('didYouMean')}
        <button
          type="button"
          dir="auto"
          className={`${LINK} min-w-0 truncate font-medium`}
          onClick={() => onQuery(corrected)}
        >
          {corrected}
        </button>
        <Kbd>Tab</Kbd>
      </span>
      <button type="button" className={`${LINK} text-[12px]`} onClick={() => onQuery(exactly(query, corrected))}>
        {t('onlyTyped')}
      </button>
    </p>
  )
}

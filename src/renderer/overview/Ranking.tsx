import type { FacetValue } from '@shared/search'
import { useTranslation } from 'react-i18next'
import { formatNumber } from '@/app/format'
import { Name } from '@/ui/Name'

export interface RankingProps {
  title: string
  values: FacetValue[]
  /** How a value is called, where its own label is not for people. */
  name?: (value: FacetValue) => string
  /** The colour of its dot, as CSS. */
  dot?: (value: FacetValue) => string
  onChoose: (value: FacetValue) => void
}

const SHOWN = 8

/** What there is most of, as a table with bars; each line leads to its articles. */
export function Ranking({ title, values, name = ({ label }) => label, dot, onChoose }: RankingProps) {
  const { t, i18n } = useTranslation('overview')
  const shown = values.filter(({ value }) => value !== '').slice(0, SHOWN)
  const most = Math.max(1, ...shown.map(({ count }) => count))
  return (
    <section aria-label={title} className="min-w-0 rounded-xl border border-line bg-raised p-4">
      <h2 className="mb-2 font-semibold">{title}</h2>
      {shown.length === 0 ? (
        <p className="text-[12.5px] text-muted">{t('none')}</p>
      ) : (
        <ul>
          {shown.map((value) => (
            <li key={value.value}>
              <button
                type="button"
                onClick={() => onChoose(value)}
                className="relative flex h-7 w-full items-center gap-2 rounded-md px-2 text-start hover:bg-hover"
              >
                <span
                  aria-hidden
                  className="absolute inset-y-0.5 start-0 rounded-md bg-accent-soft"
                  style={{ width: `${Math.max(1, (100 * value.count) / most)}%` }}
                />
                {dot && (
                  <span
                    aria-hidden
                    className="relative size-2 shrink-0 rounded-full"
                    style={{ background: dot(value) }}
                  />
                )}
                <Name className="relative">{name(value)}</Name>
                <span className="relative text-[12px] text-muted tabular-nums">
                  {formatNumber(value.count, i18n.language)}
                </span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

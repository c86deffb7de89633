import type { FacetValue } from '@shared/search'
import { memo, useDeferredValue } from 'react'
import { useTranslation } from 'react-i18next'
import { formatNumber, languageName } from '@/app/format'
import { cn } from '@/ui/class-names'
import { Name } from '@/ui/Name'
import { ShowMore } from '@/ui/ShowMore'
import { useShowSome } from '@/ui/use-show-some'
import { isNarrowed, type ListedFacet, type Narrowed, toggled } from './narrow'
import { Timeline } from './Timeline'
import { type ShownFacets, useFacets } from './use-facets'

export interface FacetPanelProps {
  /** What the list shows the answer to; null before the first answer. */
  answered: Narrowed | null
  /** Nothing newer waits for its answer: counts follow the hits. */
  isAnswered: boolean
  /** Changes what is asked by then: more may have been typed since the answer. */
  onNarrow: (change: Narrowing) => void
}

export type Narrowing = (asked: Narrowed) => Narrowed

const FACETS: readonly ListedFacet[] = ['source', 'tag', 'collection', 'author', 'section', 'language']
const FEW = 4

/** How what was found is spread; each value narrows the list to it, or widens it again. */
export function FacetPanel({ answered, isAnswered, onNarrow }: FacetPanelProps) {
  const shown = useFacets(answered, isAnswered)
  // The hits are drawn first.
  const asked = useDeferredValue(answered)
  return <Facets asked={asked ?? ALL} shown={shown} onNarrow={onNarrow} />
}

const ALL: Narrowed = { query: '', filter: {} }

interface FacetsProps {
  asked: Narrowed
  shown: ShownFacets | null
  onNarrow: FacetPanelProps['onNarrow']
}

/** Drawn when there are other counts, not with each letter. */
const Facets = memo(function Facets({ asked, shown, onNarrow }: FacetsProps) {
  const { t } = useTranslation('search')
  return (
    <section
      aria-label={t('narrow')}
      className="scroll-hint max-h-[45%] shrink-0 overflow-y-auto border-b border-line pb-2"
    >
      {shown === null ? (
        <div className="h-24" />
      ) : (
        <>
          <Timeline
            times={shown.times}
            filter={asked.filter}
            onFilter={(filter) => onNarrow(({ query }) => ({ query, filter }))}
          />
          <div className="grid grid-cols-[repeat(auto-fill,minmax(10rem,1fr))] gap-x-3 px-2">
            {FACETS.map((name) => (
              <Facet key={name} name={name} values={shown.facets[name]} asked={asked} onNarrow={onNarrow} />
            ))}
          </div>
          {shown.facets.total === 0 && <p className="px-4 pt-2 text-[12.5px] text-muted">{t('nothingToNarrow')}</p>}
        </>
      )}
    </section>
  )
})

interface FacetProps {
  name: ListedFacet
  values: FacetValue[]
  asked: Narrowed
  onNarrow: FacetPanelProps['onNarrow']
}

function Facet({ name, values, asked, onNarrow }: FacetProps) {
  const { t, i18n } = useTranslation('search')
  const some = useShowSome(values, FEW)
  if (values.length === 0) return null
  const label = (value: FacetValue): string =>
    name === 'language' ? languageName(value.value, i18n.language) : value.label
  return (
    <div className="min-w-0 pt-2">
      <h3 className="px-2 text-[12px] font-semibold text-muted">{t(`facets.${name}`)}</h3>
      {some.shown.map((value) => {
        const on = isNarrowed(asked, name, value.value)
        return (
          <button
            key={value.value}
            type="button"
            aria-pressed={on}
            onClick={() => onNarrow((now) => toggled(now, name, value.value))}
            className={cn(
              'flex h-6 w-full items-center gap-2 rounded px-2 text-start text-[12.5px] hover:bg-hover',
              on && 'bg-accent-soft font-medium'
            )}
          >
            <Name>{label(value)}</Name>
            <span className="text-[12px] text-muted tabular-nums">{formatNumber(value.count, i18n.language)}</span>
          </button>
        )
      })}
      <ShowMore some={some} />
    </div>
  )
}

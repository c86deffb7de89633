import type { ArticleFilter } from '@shared/article'
import { ChartNoAxesCombined } from 'lucide-react'
import { type ReactNode, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useActions } from '@/app/actions'
import { sentence } from '@/app/archive-client'
import { formatDay, formatNumber, languageName } from '@/app/format'
import { colorOf, useLabels } from '@/app/labels'
import { Button } from '@/ui/Button'
import { DayField } from '@/ui/DayField'
import { EmptyState } from '@/ui/EmptyState'
import { tagColorVar } from '@/ui/tag-color'
import { useSlow } from '@/ui/use-slow'
import { Calendar } from './Calendar'
import { Numbers } from './Numbers'
import { Ranking } from './Ranking'
import { Timeline } from './Timeline'
import { TimeTable } from './TimeTable'
import { countWithin, type Range, timeScale } from './time-scale'
import { type Overview, useOverview } from './use-overview'

/** The archive at a glance: when, where from, about what, and how much room it takes. */
export function OverviewPane({ lead }: { lead: ReactNode }) {
  const { t } = useTranslation('overview')
  const [range, setRange] = useState<Range | null>(null)
  const { overview, error } = useOverview(range)
  const slow = useSlow(overview === null && error === null)
  return (
    <section aria-label={t('title')} className="flex h-full flex-col">
      <header className="flex items-center gap-2 border-b border-line px-2 py-2">
        {lead}
        <h1 className="text-[15px] font-semibold">{t('title')}</h1>
      </header>
      {error !== null && (
        <p role="alert" className="px-4 py-2 text-danger">
          {sentence(error)}
        </p>
      )}
      {slow && <Skeleton label={t('loading')} />}
      {overview && overview.stats.articles === 0 && (
        <EmptyState icon={ChartNoAxesCombined} title={t('empty')} text={t('emptyText')} />
      )}
      {overview && overview.stats.articles > 0 && <Page overview={overview} range={range} onRange={setRange} />}
    </section>
  )
}

interface PageProps {
  overview: Overview
  range: Range | null
  onRange: (range: Range | null) => void
}

function Page({ overview, range, onRange }: PageProps) {
  const { t, i18n } = useTranslation('overview')
  const actions = useActions()
  const labels = useLabels()
  const { days, facets, stats } = overview
  const scale = useMemo(() => timeScale(days), [days])
  const chosen = useMemo(() => countWithin(days, range), [days, range])
  const narrowed = (filter: ArticleFilter, query = ''): void =>
    actions.search(query, range ? { ...filter, from: range.from, until: range.until } : filter)
  return (
    // Scrolls with the keys.
    <section tabIndex={0} aria-label={t('numbers')} className="min-h-0 grow overflow-y-auto outline-offset-[-2px]">
      <div className="@container mx-auto flex max-w-5xl flex-col gap-4 p-5">
        <Numbers stats={stats} />
        <section aria-label={t('timeline')} className="rounded-xl border border-line bg-raised p-4">
          <div className="flex flex-wrap items-center gap-2">
            <h2 className="grow font-semibold">{t(`by_${scale.unit}`)}</h2>
            <RangeFields range={range} onRange={onRange} />
          </div>
          <Timeline scale={scale} range={range} onRange={onRange} />
          <TimeTable scale={scale} onRange={onRange} />
          {range && (
            <div className="mt-3 flex flex-wrap items-center gap-2 rounded-lg bg-accent-soft px-3 py-2">
              <p role="status" className="grow">
                {t('chosen', {
                  from: formatDay(range.from, i18n.language),
                  until: formatDay(range.until, i18n.language),
                  count: chosen,
                  shown: formatNumber(chosen, i18n.language)
                })}
              </p>
              <Button size="small" onClick={() => onRange(null)}>
                {t('allTime')}
              </Button>
              <Button size="small" kind="primary" onClick={() => narrowed({})}>
                {t('showThem')}
              </Button>
            </div>
          )}
        </section>
        <Calendar days={days} range={range} onRange={onRange} />
        <div className="grid gap-4 @lg:grid-cols-2 @4xl:grid-cols-4">
          <Ranking
            title={t('sources')}
            values={facets.source}
            onChoose={({ value }) => narrowed({ sourceId: value })}
          />
          <Ranking
            title={t('tags')}
            values={facets.tag}
            dot={({ value }) => tagColorVar(colorOf(labels, value))}
            onChoose={({ value }) => narrowed({ tag: value })}
          />
          <Ranking
            title={t('authors')}
            values={facets.author}
            onChoose={({ value }) => narrowed({}, `byline:"${value.replaceAll('"', '')}"`)}
          />
          <Ranking
            title={t('languages')}
            values={facets.language}
            name={({ value }) => languageName(value, i18n.language)}
            onChoose={({ value }) => narrowed({ language: value })}
          />
        </div>
      </div>
    </section>
  )
}

/** The chosen time in two fields: for the keyboard, and for exact days. */
function RangeFields({ range, onRange }: Pick<PageProps, 'range' | 'onRange'>) {
  const { t } = useTranslation('overview')
  const set = (part: Partial<Range>): void => {
    const { from, until } = { from: range?.from ?? '', until: range?.until ?? '', ...part }
    const [first, last] = [from || until, until || from].sort()
    onRange(first && last ? { from: first, until: last } : null)
  }
  return (
    <div className="flex items-center gap-1.5 text-[12.5px] text-muted">
      <DayField
        label={t('from')}
        labelHidden
        end="first"
        value={range?.from ?? ''}
        onDay={(day) => set({ from: day ?? '' })}
        className="w-28"
      />
      <span aria-hidden>–</span>
      <DayField
        label={t('until')}
        labelHidden
        end="last"
        value={range?.until ?? ''}
        onDay={(day) => set({ until: day ?? '' })}
        className="w-28"
      />
    </div>
  )
}

function Skeleton({ label }: { label: string }) {
  return (
    <div role="status" aria-label={label} className="mx-auto flex w-full max-w-5xl animate-pulse flex-col gap-4 p-5">
      <div className="h-18 rounded-xl bg-sunken" />
      <div className="h-60 rounded-xl bg-sunken" />
      <div className="h-64 rounded-xl bg-sunken" />
    </div>
  )
}

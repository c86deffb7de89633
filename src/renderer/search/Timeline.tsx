import type { ArticleFilter } from '@shared/article'
import type { SearchFacets } from '@shared/search'
import { type KeyboardEvent, type PointerEvent, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { formatDay, formatNumber } from '@/app/format'
import { Button } from '@/ui/Button'
import { cn } from '@/ui/class-names'
import { type Bucket, bucketsOf, daysOf, isWithin } from './time-buckets'

export interface TimelineProps {
  times: Pick<SearchFacets, 'year' | 'month'>
  filter: ArticleFilter
  onFilter: (filter: ArticleFilter) => void
}

/** When the articles appeared. A bar narrows to its time, a stroke over several to theirs. */
export function Timeline({ times, filter, onFilter }: TimelineProps) {
  const { t } = useTranslation('search')
  const buckets = bucketsOf(times, filter)
  if (buckets.length === 0) return null
  const narrowed = Boolean(filter.from || filter.until)
  return (
    <div className="px-4 pt-2">
      <div className="flex h-6 items-center">
        <h3 className="grow text-[12px] font-semibold text-muted">{t('time')}</h3>
        {narrowed && (
          <Button size="small" kind="plain" onClick={() => onFilter({ ...filter, from: null, until: null })}>
            {t('allTimes')}
          </Button>
        )}
      </div>
      <Bars buckets={buckets} filter={filter} onDays={(days) => onFilter({ ...filter, ...days })} />
    </div>
  )
}

interface BarsProps {
  buckets: Bucket[]
  filter: ArticleFilter
  onDays: (days: { from: string; until: string }) => void
}

function Bars({ buckets, filter, onDays }: BarsProps) {
  const { t, i18n } = useTranslation('search')
  const [stroke, setStroke] = useState<{ from: number; to: number } | null>(null)
  const [cursor, setCursor] = useState(buckets.length - 1)
  const box = useRef<HTMLDivElement>(null)
  const most = Math.max(1, ...buckets.map(({ count }) => count))
  const at = Math.min(cursor, buckets.length - 1)
  const choose = (a: number, b: number): void => {
    const [first, last] = [buckets[a], buckets[b]]
    if (first && last) onDays(daysOf(first.value, last.value))
  }
  const under = (event: PointerEvent): number => {
    const { left, width } = event.currentTarget.getBoundingClientRect()
    const share = (event.clientX - left) / Math.max(1, width)
    const inOrder = getComputedStyle(event.currentTarget).direction === 'rtl' ? 1 - share : share
    return Math.max(0, Math.min(buckets.length - 1, Math.floor(inOrder * buckets.length)))
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    const rtl = getComputedStyle(event.currentTarget).direction === 'rtl' ? -1 : 1
    const step = { ArrowRight: rtl, ArrowLeft: -rtl, Home: -buckets.length, End: buckets.length }[event.key]
    if (step === undefined) return
    event.preventDefault()
    const next = Math.max(0, Math.min(buckets.length - 1, at + step))
    setCursor(next)
    box.current?.querySelectorAll('button')[next]?.focus()
    if (event.shiftKey) setStroke({ from: stroke?.from ?? at, to: next })
  }
  const onKeyUp = (event: KeyboardEvent): void => {
    if (event.key !== 'Shift' || stroke === null) return
    choose(stroke.from, stroke.to)
    setStroke(null)
  }
  const struck = (index: number): boolean =>
    stroke !== null && index >= Math.min(stroke.from, stroke.to) && index <= Math.max(stroke.from, stroke.to)
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would bring a look of its own. */}
      <div
        ref={box}
        role="group"
        aria-label={t('time')}
        className="flex h-14 touch-none items-end"
        onKeyDown={onKeyDown}
        onKeyUp={onKeyUp}
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId)
          const index = under(event)
          setStroke({ from: index, to: index })
        }}
        onPointerMove={(event) => stroke && setStroke({ from: stroke.from, to: under(event) })}
        onPointerUp={(event) => {
          if (stroke) choose(stroke.from, under(event))
          setStroke(null)
        }}
        onPointerCancel={() => setStroke(null)}
      >
        {buckets.map(({ value, count }, index) => (
          <button
            key={value}
            type="button"
            tabIndex={index === at ? 0 : -1}
            aria-label={t('bar', {
              time: formatDay(value.length === 4 ? null : value, i18n.language) || value,
              count: formatNumber(count, i18n.language)
            })}
            aria-pressed={isWithin(value, filter)}
            title={`${value}: ${formatNumber(count, i18n.language)}`}
            onFocus={() => setCursor(index)}
            // The mouse strokes over the group; a key presses the button itself.
            onClick={(event) => event.detail === 0 && choose(index, index)}
            className={cn('flex h-full min-w-0 grow basis-0 items-end px-px', struck(index) && 'bg-accent-soft')}
          >
            <span
              aria-hidden
              className={cn(
                'block w-full rounded-t-[2px]',
                isWithin(value, filter) || struck(index) ? 'bg-accent' : 'bg-line-strong'
              )}
              style={{ height: count === 0 ? 1 : `${Math.max(6, (100 * count) / most)}%` }}
            />
          </button>
        ))}
      </div>
      <div aria-hidden className="flex justify-between text-[11px] text-muted tabular-nums">
        <span>{buckets[0]?.value}</span>
        <span>{buckets.at(-1)?.value}</span>
      </div>
    </>
  )
}

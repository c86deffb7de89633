import type { DayCount } from '@shared/library'
import { ChevronLeft, ChevronRight } from 'lucide-react'
import { type KeyboardEvent, memo, type PointerEvent, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { formatDay, formatNumber } from '@/app/format'
import { cn } from '@/ui/class-names'
import { IconButton } from '@/ui/IconButton'
import { type CalendarYear, calendarYear, dayAway, LEVELS, levelsOf, yearsOf } from './calendar-days'
import type { Range } from './time-scale'

export interface CalendarProps {
  days: DayCount[]
  range: Range | null
  onRange: (range: Range) => void
}

/** A year's articles by day: the more, the darker. A click or Enter narrows to a day, a stroke or Shift to several. */
export function Calendar({ days, range, onRange }: CalendarProps) {
  const { t } = useTranslation('overview')
  const years = useMemo(() => yearsOf(days), [days])
  const [wanted, setYear] = useState<number | null>(null)
  if (!years) return null
  const year = Math.max(years.first, Math.min(years.last, wanted ?? years.last))
  return (
    <section aria-label={t('calendar')} className="rounded-xl border border-line bg-raised p-4">
      <div className="mb-2 flex items-center gap-1">
        <h2 className="grow font-semibold">{t('by_day')}</h2>
        <IconButton
          icon={ChevronLeft}
          mirrored
          label={t('yearBefore')}
          disabled={year <= years.first}
          onClick={() => setYear(year - 1)}
        />
        <span role="status" className="w-12 text-center font-medium tabular-nums">
          {year}
        </span>
        <IconButton
          icon={ChevronRight}
          mirrored
          label={t('yearAfter')}
          disabled={year >= years.last}
          onClick={() => setYear(year + 1)}
        />
      </div>
      <Year key={year} year={year} days={days} range={range} onRange={onRange} />
    </section>
  )
}

function Year({ year, days, range, onRange }: CalendarProps & { year: number }) {
  const { t, i18n } = useTranslation('overview')
  const { language } = i18n
  const calendar = useMemo(() => calendarYear(year), [year])
  const counts = useMemo(() => new Map(days.map(({ day, articles }) => [day, articles])), [days])
  const level = useMemo(
    () => levelsOf(calendar.weeks.flat().map((day) => (day === null ? 0 : (counts.get(day) ?? 0)))),
    [calendar, counts]
  )
  const last = days.filter(({ day }) => day.startsWith(`${year}-`)).at(-1)?.day ?? `${year}-01-01`
  const [current, setCurrent] = useState(last)
  const [stroke, setStroke] = useState<{ from: string; to: string } | null>(null)
  const [pointed, setPointed] = useState<string | null>(null)
  const grid = useRef<HTMLDivElement>(null)

  const focus = (day: string): void => {
    setCurrent(day)
    grid.current?.querySelector<HTMLElement>(`[data-day="${day}"]`)?.focus()
  }
  const choose = (from: string, to: string): void => {
    const [first = from, second = to] = [from, to].sort()
    onRange({ from: first, until: second })
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' || event.key === ' ') choose(stroke?.from ?? current, current)
    else {
      const by = stepOf(event.key, i18n.dir() === 'rtl')
      if (by === null) return
      const next = dayAway(current, by)
      setStroke(event.shiftKey ? { from: stroke?.from ?? current, to: next } : null)
      focus(next)
    }
    event.preventDefault()
  }
  const onPointerMove = (event: PointerEvent): void => {
    const day = dayUnder(event)
    setPointed(day)
    if (stroke && day && event.buttons === 1) setStroke({ from: stroke.from, to: day })
  }
  const told = pointed ?? (stroke ? stroke.to : null)
  const shown = stroke ? ordered(stroke) : range
  return (
    <>
      {/* The whole year, or as much as there is room for. */}
      <div className="overflow-x-auto pb-1">
        <div className="w-full min-w-[41rem]">
          <Months calendar={calendar} language={language} />
          {/* biome-ignore lint/a11y/useSemanticElements: a table would be laid out by its contents. */}
          <div
            ref={grid}
            role="grid"
            aria-label={t('calendarOf', { year })}
            aria-multiselectable
            className="grid touch-none gap-[3px]"
            style={{ gridTemplateColumns: columns(calendar) }}
            onKeyDown={onKeyDown}
            onPointerDown={(event) => {
              const day = dayUnder(event)
              if (day === null) return
              event.preventDefault()
              event.currentTarget.setPointerCapture(event.pointerId)
              setStroke({ from: day, to: day })
              focus(day)
            }}
            onPointerMove={onPointerMove}
            onPointerUp={() => {
              if (stroke) choose(stroke.from, stroke.to)
              setStroke(null)
            }}
            onPointerCancel={() => setStroke(null)}
            onPointerLeave={() => setPointed(null)}
          >
            {WEEKDAYS.map((weekday) => (
              // biome-ignore lint/a11y/useSemanticElements: as above.
              // biome-ignore lint/a11y/useFocusableInteractive: its cells are.
              <div key={weekday} role="row" className="contents">
                {/* biome-ignore lint/a11y/useSemanticElements: as above. */}
                {/* biome-ignore lint/a11y/useFocusableInteractive: it only names the row. */}
                <span role="rowheader" className="pe-1 text-[11px] leading-3 text-muted">
                  <span className={weekday % 2 === 0 ? '' : 'sr-only'}>{weekdayName(weekday, language)}</span>
                </span>
                {calendar.weeks.map((week, n) => {
                  const day = week[weekday] ?? null
                  return (
                    <Day
                      key={n}
                      day={day}
                      label={day === null ? '' : dayInWords(t, day, counts.get(day) ?? 0, language)}
                      level={day === null ? 0 : level(counts.get(day) ?? 0)}
                      current={day === current}
                      chosen={day !== null && shown !== null && day >= shown.from && day <= shown.until}
                    />
                  )
                })}
              </div>
            ))}
          </div>
        </div>
      </div>
      <div className="mt-1 flex h-5 items-center gap-2 text-[12px] text-muted">
        <p aria-hidden className="grow truncate">
          {told === null ? t('calendarHint') : dayInWords(t, told, counts.get(told) ?? 0, language)}
        </p>
        <Legend />
      </div>
    </>
  )
}

const WEEKDAYS = [0, 1, 2, 3, 4, 5, 6]

interface DayProps {
  day: string | null
  label: string
  level: number
  current: boolean
  chosen: boolean
}

const Day = memo(function Day({ day, label, level, current, chosen }: DayProps) {
  // biome-ignore lint/a11y/useSemanticElements: its grid is no table.
  // biome-ignore lint/a11y/useFocusableInteractive: a day of another year is none.
  if (day === null) return <span role="gridcell" aria-hidden />
  return (
    // biome-ignore lint/a11y/useSemanticElements: as above.
    <span
      role="gridcell"
      data-day={day}
      tabIndex={current ? 0 : -1}
      aria-label={label}
      aria-selected={chosen}
      className={cn('aspect-square rounded-[3px] outline-offset-1', chosen && 'ringed')}
      style={{ background: shade(level) }}
    />
  )
})

function shade(level: number): string {
  return level === 0
    ? 'var(--c-line)'
    : `color-mix(in oklab, var(--c-accent) ${Math.round(20 + (80 * level) / LEVELS)}%, var(--c-line))`
}

function Months({ calendar, language }: { calendar: CalendarYear; language: string }) {
  const name = new Intl.DateTimeFormat(language, { month: 'short', timeZone: 'UTC' })
  return (
    <div
      aria-hidden
      className="grid gap-[3px] text-[11px] text-muted"
      style={{ gridTemplateColumns: columns(calendar) }}
    >
      {calendar.months.map(({ day, week }) => (
        <span key={day} className="h-4 whitespace-nowrap" style={{ gridColumn: `${week + 2} / span 3`, gridRow: 1 }}>
          {name.format(Date.parse(day))}
        </span>
      ))}
    </div>
  )
}

function Legend() {
  const { t } = useTranslation('overview')
  return (
    <span aria-hidden className="flex items-center gap-1 text-[11px]">
      {t('less')}
      {Array.from({ length: LEVELS + 1 }, (_, level) => (
        <span key={shade(level)} className="size-2.5 rounded-[2px]" style={{ background: shade(level) }} />
      ))}
      {t('more')}
    </span>
  )
}

function columns({ weeks }: CalendarYear): string {
  return `2.6rem repeat(${weeks.length}, minmax(0, 1fr))`
}

type Words = ReturnType<typeof useTranslation<'overview'>>['t']

function dayInWords(t: Words, day: string, count: number, language: string): string {
  return t('pointed', { time: formatDay(day, language), count, shown: formatNumber(count, language) })
}

/** 2024-01-01 was a Monday. */
function weekdayName(weekday: number, language: string): string {
  const name = new Intl.DateTimeFormat(language, { weekday: 'short', timeZone: 'UTC' })
  return name.format(Date.UTC(2024, 0, 1 + weekday))
}

/** In days: up and down within a week, sideways by weeks. */
function stepOf(key: string, isRtl: boolean): number | null {
  const onward = isRtl ? -7 : 7
  const steps: Record<string, number> = {
    ArrowDown: 1,
    ArrowUp: -1,
    ArrowRight: onward,
    ArrowLeft: -onward,
    PageDown: 28,
    PageUp: -28,
    Home: -366,
    End: 366
  }
  return steps[key] ?? null
}

function ordered({ from, to }: { from: string; to: string }): Range {
  return from <= to ? { from, until: to } : { from: to, until: from }
}

/** The day under the pointer, wherever it was pressed. */
function dayUnder({ clientX, clientY }: PointerEvent): string | null {
  return document.elementFromPoint(clientX, clientY)?.getAttribute('data-day') ?? null
}

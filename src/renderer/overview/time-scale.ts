import type { DayCount } from '@shared/library'

export type Unit = 'day' | 'week' | 'month' | 'year'

/** A bar of the timeline: the articles from its first to its last day. */
export interface Span {
  from: string
  until: string
  articles: number
}

export interface TimeScale {
  unit: Unit
  spans: Span[]
}

export interface Range {
  from: string
  until: string
}

const DAY_MS = 86_400_000
/** So many bars can be told apart. */
const MOST = 130
const YEARS = 400

/** The finest bars that there is room for, without gaps. Days that no calendar has are left out. */
export function timeScale(days: readonly DayCount[]): TimeScale {
  const known = days.filter(({ day }) => isDay(day))
  const [first, last] = [known[0]?.day, known.at(-1)?.day]
  if (first === undefined || last === undefined) return { unit: 'day', spans: [] }
  const length = (timeOf(last) - timeOf(first)) / DAY_MS + 1
  const unit: Unit = length <= MOST ? 'day' : length <= MOST * 7 ? 'week' : length <= MOST * 30.5 ? 'month' : 'year'
  return { unit, spans: filled(known, unit) }
}

/** Whole bars: from the first day of the earlier to the last of the later, whichever was touched first. */
export function rangeOf(spans: readonly Span[], a: number, b: number): Range | null {
  const at = (index: number): Span | undefined => spans[Math.max(0, Math.min(spans.length - 1, index))]
  const [first, last] = [at(Math.min(a, b)), at(Math.max(a, b))]
  return first && last ? { from: first.from, until: last.until } : null
}

export function isWithin({ from, until }: Span, range: Range | null): boolean {
  return range === null || (until >= range.from && from <= range.until)
}

/** Of whole days, whatever the bars are. */
export function countWithin(days: readonly DayCount[], range: Range | null): number {
  const within = days.filter(({ day }) => range === null || (day >= range.from && day <= range.until))
  return within.reduce((sum, { articles }) => sum + articles, 0)
}

export function timeOf(day: string): number {
  return Date.parse(`${day}T00:00:00Z`)
}

function isDay(day: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(day) && !Number.isNaN(timeOf(day))
}

function filled(days: readonly DayCount[], unit: Unit): Span[] {
  const counts = new Map<string, number>()
  for (const { day, articles } of days) {
    const start = startOf(day, unit)
    counts.set(start, (counts.get(start) ?? 0) + articles)
  }
  const [first = ''] = counts.keys()
  const last = [...counts.keys()].at(-1) ?? first
  const spans: Span[] = []
  for (let start = first; start <= last && spans.length < YEARS; start = nextOf(start, unit)) {
    spans.push({ from: start, until: dayBefore(nextOf(start, unit)), articles: counts.get(start) ?? 0 })
  }
  return spans
}

/** Weeks begin on Monday, as in ISO 8601. */
function startOf(day: string, unit: Unit): string {
  if (unit === 'day') return day
  if (unit === 'month') return `${day.slice(0, 7)}-01`
  if (unit === 'year') return `${day.slice(0, 4)}-01-01`
  const weekday = (new Date(timeOf(day)).getUTCDay() + 6) % 7
  return written(timeOf(day) - weekday * DAY_MS)
}

function nextOf(start: string, unit: Unit): string {
  if (unit === 'day' || unit === 'week') return written(timeOf(start) + (unit === 'day' ? 1 : 7) * DAY_MS)
  const [year = 0, month = 1] = start.split('-').map(Number)
  return written(unit === 'month' ? Date.UTC(year, month, 1) : Date.UTC(year + 1, 0, 1))
}

function dayBefore(day: string): string {
  return written(timeOf(day) - DAY_MS)
}

function written(time: number): string {
  return new Date(time).toISOString().slice(0, 10)
}

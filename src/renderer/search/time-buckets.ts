import type { ArticleFilter } from '@shared/article'
import type { SearchFacets } from '@shared/search'

/** A bar of the timeline: a year or a month. */
export interface Bucket {
  /** `2024` or `2024-03`. */
  value: string
  count: number
}

/** Gaps are filled as long as that leaves bars to be told apart. */
const MOST_YEARS = 150
const FEW_MONTHS = 24

/** Months where there are few of them or one year is looked at; years otherwise; without gaps. */
export function bucketsOf({ year, month }: Pick<SearchFacets, 'year' | 'month'>, filter: ArticleFilter): Bucket[] {
  const looked = yearOf(filter)
  if (looked !== null) return filled(month, monthsOf(looked))
  const [first, last] = [month[0]?.value, month.at(-1)?.value]
  if (first === undefined || last === undefined) return []
  const months = between(first, last, FEW_MONTHS, nextMonth)
  if (months !== null) return filled(month, months)
  const years = between(first.slice(0, 4), last.slice(0, 4), MOST_YEARS, nextYear)
  return years === null ? year.map(({ value, count }) => ({ value, count })) : filled(year, years)
}

/** The days that these bars stand for, whichever was touched first. */
export function daysOf(a: string, b: string): { from: string; until: string } {
  const [first, last] = a <= b ? [a, b] : [b, a]
  return { from: first.length === 4 ? `${first}-01-01` : `${first}-01`, until: lastDayOf(last) }
}

/** Whether a bar lies in what the list is narrowed to. */
export function isWithin(value: string, { from, until }: ArticleFilter): boolean {
  if (!from && !until) return false
  const days = daysOf(value, value)
  return (!from || days.until >= from) && (!until || days.from <= until)
}

/** The year that the filter lies in; null where it lies in several or is open. */
export function yearOf({ from, until }: ArticleFilter): string | null {
  const year = from?.slice(0, 4)
  return year && until?.slice(0, 4) === year ? year : null
}

function lastDayOf(value: string): string {
  if (value.length === 4) return `${value}-12-31`
  const [year, month] = value.split('-').map(Number)
  const day = new Date(Date.UTC(year ?? 0, month ?? 1, 0)).getUTCDate()
  return `${value}-${String(day).padStart(2, '0')}`
}

function filled(counts: readonly { value: string; count: number }[], values: readonly string[]): Bucket[] {
  const known = new Map(counts.map(({ value, count }) => [value, count]))
  return values.map((value) => ({ value, count: known.get(value) ?? 0 }))
}

function between(first: string, last: string, most: number, next: (value: string) => string): string[] | null {
  const values: string[] = []
  for (let value = first; value <= last; value = next(value)) {
    if (values.length === most) return null
    values.push(value)
  }
  return values
}

function monthsOf(year: string): string[] {
  return Array.from({ length: 12 }, (_, n) => `${year}-${String(n + 1).padStart(2, '0')}`)
}

function nextYear(year: string): string {
  return String(Number(year) + 1).padStart(4, '0')
}

function nextMonth(month: string): string {
  return month.endsWith('-12')
    ? `${nextYear(month.slice(0, 4))}-01`
    : `${month.slice(0, 5)}${String(Number(month.slice(5)) + 1).padStart(2, '0')}`
}

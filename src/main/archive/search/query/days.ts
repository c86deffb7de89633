import { foldName } from '../analysis/fold'
import { type Days, dayOf, monthOf, shifted, today, yearOf } from './calendar'
import { monthNames } from './month-names'
import { relativeDays } from './relative-days'
import { stretchOf } from './stretches'

export type { Days } from './calendar'

const NUMBERS = /^(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?)?$/
const DAY_FIRST = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/
/** 3.4.24, as it is written by hand. */
const SHORT_YEAR = /^(\d{1,2})[./](\d{1,2})[./](\d{2})$/
/** 3.4., of this year or the last one. */
const WITHOUT_YEAR = /^(\d{1,2})\. ?(\d{1,2})\.$/
const COMPACT = /^(\d{4})(\d{2})(\d{2})$/
const TIME = /(?<=\d)t\d{1,2}:\d{2}.*$/
const MONTH_FIRST = /^(\d{1,2})[-/.](\d{4})$/
/** 2024年3月15日, 2024년 3월 15일. */
const EAST_ASIAN = /^(\d{4})[年년] ?(?:(\d{1,2})[月월] ?(?:(\d{1,2})[日号일])?)?$/u

/** 2024. 3. 15., as Koreans write it, and Hungarians. */
const SPACED_POINTS = /^(\d{4})\. ?(\d{1,2})\.?(?: ?(\d{1,2})\.?)?$/

/** 3月, 3월 15일: of this year or the last one. */
const EAST_ASIAN_MONTH = /^(\d{1,2})[月월] ?(?:(\d{1,2})[日号일])?$/u

function fromParts(year: number, month: number | null, day: number | null): Days | null {
  if (month === null) return yearOf(year)
  return day === null ? monthOf(year, month) : dayOf(year, month, day)
}

const numberOr = (text: string | undefined): number | null => (text === undefined ? null : Number(text))

/** A year in two digits is not much later than now. */
function fullYear(short: number, now: Date): number {
  const century = Math.floor(now.getFullYear() / 100) * 100
  return century + short > now.getFullYear() + 1 ? century + short - 100 : century + short
}

/** Day first, as most of the world writes it; month first where it cannot be otherwise. */
function dayFirst(first: number, second: number, year: number): Days | null {
  return dayOf(year, second, first) ?? dayOf(year, first, second)
}

function inLastTwelveMonths(day: number | null, month: number, now: Date): Days | null {
  const found = fromParts(now.getFullYear(), month, day)
  return found !== null && found.first > today(now) ? fromParts(now.getFullYear() - 1, month, day) : found
}

function fromShort(text: string, now: Date): Days | null {
  const [, first, second, year] = SHORT_YEAR.exec(text) ?? []
  if (first !== undefined) return dayFirst(Number(first), Number(second), fullYear(Number(year), now))
  const [, day, month] = WITHOUT_YEAR.exec(text) ?? []
  if (day !== undefined) return inLastTwelveMonths(Number(day), Number(month), now)
  const asian = EAST_ASIAN_MONTH.exec(text)
  return asian === null ? null : inLastTwelveMonths(numberOr(asian[2]), Number(asian[1]), now)
}

function fromNumbers(text: string): Days | null {
  const found = NUMBERS.exec(text) ?? EAST_ASIAN.exec(text) ?? SPACED_POINTS.exec(text) ?? COMPACT.exec(text)
  if (found !== null) return fromParts(Number(found[1]), numberOr(found[2]), numberOr(found[3]))
  const month = MONTH_FIRST.exec(text)
  if (month !== null) return monthOf(Number(month[2]), Number(month[1]))
  const whole = DAY_FIRST.exec(text)
  if (whole === null) return null
  return dayFirst(Number(whole[1]), Number(whole[2]), Number(whole[3]))
}

const FILLERS = new Set([
  'of',
  'the',
  'de',
  'del',
  'le',
  'el',
  'den',
  'der',
  'di',
  'в',
  'من',
  'في',
  'г',
  'года',
  'року',
  'roku'
])
const DAY = /^(\d{1,2})(?:st|nd|rd|th|er|e|o|º|ª)?$/

/** The month that is named in the text, and what else stands there. */
function namedMonth(text: string): { month: number; rest: string[] } | null {
  const words = text.split(/[\s,،.]+/u).filter((word) => word !== '' && !FILLERS.has(word))
  const names = monthNames()
  for (let at = 0; at < words.length; at += 1) {
    for (const length of [2, 1]) {
      const month = names.get(words.slice(at, at + length).join(' '))
      if (month !== undefined) return { month, rest: [...words.slice(0, at), ...words.slice(at + length)] }
    }
  }
  return null
}

/** `March 2024`, `15. März 2024`, `March 15, 2024`, `15 مارس 2024`; without a year the last such month or day. */
function fromNames(text: string, now: Date): Days | null {
  const found = namedMonth(text)
  if (found === null || found.rest.length > 2) return null
  const year = found.rest.find((word) => /^\d{4}$/.test(word))
  const others = found.rest.filter((word) => word !== year)
  const day = DAY.exec(others[0] ?? '')?.[1]
  if (others.length > 1 || (others.length === 1 && day === undefined)) return null
  if (year !== undefined) return fromParts(Number(year), found.month, numberOr(day))
  return inLastTwelveMonths(numberOr(day), found.month, now)
}

function single(folded: string, now: Date): Days | null {
  const day = folded.replace(TIME, '')
  return fromNumbers(day) ?? fromShort(day, now) ?? stretchOf(day) ?? relativeDays(day, now) ?? fromNames(day, now)
}

const RANGE = /^(.*?)\s*(?:\.\.+|…|–|—)\s*(.*)$/u

/** `2024-03..2024-05`; an end that is left out is open. */
function range(folded: string, now: Date): Days | null {
  const [, from = '', until = ''] = RANGE.exec(folded) ?? []
  const first = from === '' ? null : single(from, now)
  const last = until === '' ? null : single(until, now)
  if ((from !== '' && first === null) || (until !== '' && last === null) || (first === null && last === null))
    return null
  return { first: first?.first ?? '0000-01-01', last: last?.last ?? '9999-12-31' }
}

const LONGEST = 60

/**
 * A day, a month, a year or a stretch of them as people write it: `2024`, `2024-03`, `15.03.2024`, `March 2024`,
 * `last week`, `2024-03..2024-05`. Null: no such date. Digits of all scripts are understood.
 */
export function readDays(written: string, now: Date): Days | null {
  if (written.length > LONGEST) return null
  // `last-week`: in one word, where a field takes one.
  const folded = foldName(written).replace(/(?<=\p{L})[-_](?=\p{L})/gu, ' ')
  return single(folded, now) ?? range(folded, now)
}

/** The first day after that day. */
export function dayAfter(day: string): string {
  return shifted(day, 1)
}

/** The last day before that day. */
export function dayBefore(day: string): string {
  return shifted(day, -1)
}

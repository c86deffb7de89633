import { foldName } from '../analysis/fold'

/** First and last day of what was written. */
export interface Days {
  first: string
  last: string
}

const WRITTEN = /^(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?)?$/
const pad = (number: number, length = 2): string => String(number).padStart(length, '0')

function lastOfMonth(year: number, month: number): number {
  const date = new Date(0)
  date.setUTCFullYear(year, month, 0)
  return date.getUTCDate()
}

/** A year, a month or a day: `2024`, `2024-03`, `2024-03-15`. Null: no such date. Digits of all scripts are understood. */
export function readDays(written: string): Days | null {
  const found = WRITTEN.exec(foldName(written))
  if (found === null) return null
  const [year, month, day] = [Number(found[1]), Number(found[2] ?? 0), Number(found[3] ?? 0)]
  const start = pad(year, 4)
  if (found[2] === undefined) return { first: `${start}-01-01`, last: `${start}-12-31` }
  if (month < 1 || month > 12) return null
  const length = lastOfMonth(year, month)
  if (found[3] === undefined) return { first: `${start}-${pad(month)}-01`, last: `${start}-${pad(month)}-${length}` }
  if (day < 1 || day > length) return null
  const only = `${start}-${pad(month)}-${pad(day)}`
  return { first: only, last: only }
}

/** The last day before that day. */
export function dayBefore(day: string): string {
  const [year, month, date] = day.split('-').map(Number)
  const before = new Date(0)
  before.setUTCFullYear(year ?? 0, (month ?? 1) - 1, (date ?? 1) - 1)
  return before.getUTCFullYear() < 0 ? '0000-00-00' : before.toISOString().slice(0, 10)
}

/** First and last day of what was written. */
export interface Days {
  first: string
  last: string
}

const pad = (number: number, length = 2): string => String(number).padStart(length, '0')

function lastOfMonth(year: number, month: number): number {
  const date = new Date(0)
  date.setUTCFullYear(year, month, 0)
  return date.getUTCDate()
}

export function yearOf(year: number): Days {
  return { first: `${pad(year, 4)}-01-01`, last: `${pad(year, 4)}-12-31` }
}

/** Months are counted from 1. Null: there is no such month. */
export function monthOf(year: number, month: number): Days | null {
  if (month < 1 || month > 12) return null
  const start = `${pad(year, 4)}-${pad(month)}`
  return { first: `${start}-01`, last: `${start}-${lastOfMonth(year, month)}` }
}

export function dayOf(year: number, month: number, day: number): Days | null {
  if (month < 1 || month > 12 || day < 1 || day > lastOfMonth(year, month)) return null
  const only = `${pad(year, 4)}-${pad(month)}-${pad(day)}`
  return { first: only, last: only }
}

/** The user's own day. */
export function today(now: Date): string {
  return `${pad(now.getFullYear(), 4)}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`
}

/** So many days later. */
export function shifted(day: string, by: number): string {
  const [year, month, date] = day.split('-').map(Number)
  const moved = new Date(0)
  moved.setUTCFullYear(year ?? 0, (month ?? 1) - 1, (date ?? 1) + by)
  return moved.getUTCFullYear() < 0 ? '0000-00-00' : moved.toISOString().slice(0, 10)
}

import type { DayCount } from '@shared/library'

/** A year as a calendar writes it: weeks from Monday on, beside each other. */
export interface CalendarYear {
  year: number
  /** A week each: its seven days, null where they are of another year. */
  weeks: (string | null)[][]
  /** Where each month begins: its first day, and the week that this is in. */
  months: { day: string; week: number }[]
}

const DAY_MS = 86_400_000

export function calendarYear(year: number): CalendarYear {
  const first = Date.UTC(year, 0, 1)
  const lead = (new Date(first).getUTCDay() + 6) % 7
  const length = (Date.UTC(year + 1, 0, 1) - first) / DAY_MS
  const days = Array.from({ length }, (_, n) => written(first + n * DAY_MS))
  const places = [...Array<null>(lead).fill(null), ...days]
  const weeks = Array.from({ length: Math.ceil(places.length / 7) }, (_, week) =>
    Array.from({ length: 7 }, (_, weekday) => places[week * 7 + weekday] ?? null)
  )
  const months = days
    .map((day, n) => ({ day, week: Math.floor((lead + n) / 7) }))
    .filter(({ day }) => day.endsWith('-01'))
  return { year, weeks, months }
}

/** Years from the first to the last article. */
export function yearsOf(days: readonly DayCount[]): { first: number; last: number } | null {
  const years = days.flatMap(({ day }) => (/^\d{4}-\d{2}-\d{2}$/.test(day) ? [Number(day.slice(0, 4))] : []))
  return years.length === 0 ? null : { first: Math.min(...years), last: Math.max(...years) }
}

export const LEVELS = 4

/** How dark a day is, 0 to 4: by how it stands among the year's other days, so that one great day does not pale the rest. */
export function levelsOf(counts: readonly number[]): (count: number) => number {
  const filled = counts.filter((count) => count > 0).sort((a, b) => a - b)
  const limits = [1, 2, 3].map((n) => filled[Math.floor((n * filled.length) / LEVELS)] ?? 1)
  return (count) => (count <= 0 ? 0 : 1 + limits.filter((limit) => count > limit).length)
}

/** The day a number of days away, kept within its year. */
export function dayAway(day: string, by: number): string {
  const moved = written(Date.parse(`${day}T00:00:00Z`) + by * DAY_MS)
  const year = day.slice(0, 4)
  return moved < `${year}-01-01` ? `${year}-01-01` : moved > `${year}-12-31` ? `${year}-12-31` : moved
}

function written(time: number): string {
  return new Date(time).toISOString().slice(0, 10)
}

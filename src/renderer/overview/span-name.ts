import { formatDay } from '@/app/format'
import type { Span, Unit } from './time-scale'

/** The time of a bar in words: a day, two days, a month, a year. */
export function spanName({ from, until }: Span, unit: Unit, language: string): string {
  if (unit === 'year') return from.slice(0, 4)
  if (unit === 'month') return formatDay(from.slice(0, 7), language)
  return unit === 'day' ? formatDay(from, language) : `${formatDay(from, language)} – ${formatDay(until, language)}`
}

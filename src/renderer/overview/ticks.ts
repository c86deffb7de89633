import type { Span, TimeScale } from './time-scale'

const STEPS: Record<TimeScale['unit'], readonly number[]> = {
  day: [1, 2, 7, 14, 28],
  week: [1, 2, 3, 6, 12],
  month: [1, 2, 3, 6, 12, 24, 60, 120],
  year: [1, 2, 5, 10, 20, 50, 100]
}

/** The bars that are named on the axis: as many as have room, at round places. */
export function namedSpans({ unit, spans }: TimeScale, most: number): Span[] {
  const candidates = unit === 'week' ? spans.filter(({ from }) => Number(from.slice(8)) <= 7) : spans
  const steps = STEPS[unit]
  const place = placeOf(unit)
  const found = steps.map((step) => candidates.filter((span, n) => place(span, n) % step === 0))
  return found.find(({ length }) => length <= Math.max(1, most)) ?? found.at(-1)?.slice(0, 1) ?? []
}

/** Counted so that what is divisible is round: years by their number, months from January on. */
function placeOf(unit: TimeScale['unit']): (span: Span, n: number) => number {
  if (unit === 'year') return ({ from }) => Number(from.slice(0, 4))
  if (unit === 'day') return (_, n) => n
  return ({ from }) => Number(from.slice(0, 4)) * 12 + Number(from.slice(5, 7)) - 1
}

import { type Days, dayOf, monthOf, shifted, yearOf } from './calendar'

const QUARTER = /^(?:(\d{4})[-/ ]?q([1-4])|q([1-4])[-/ ]?(\d{4})|([1-4])\.? ?(?:quartal|trimestre|quarter) (\d{4}))$/
const FRENCH_QUARTER = /^t([1-4])[-/ ]?(\d{4})$/
const HALF = /^(?:(\d{4})[-/ ]?h([12])|h([12])[-/ ]?(\d{4}))$/
const DECADE = /^(?:(?:annees?|anos|anni|les annees|los anos) )?(\d{3})0(?:s|'s|er|er jahre|-е|e|ies)?$/
const NAMED_DECADE = /^(?:(?:annees?|anos|anni|les annees|los anos) \d{4}|\d{4}(?:s|'s|er|er jahre|-е))$/
const WEEK = /^(\d{4})[-/ ]?w(\d{1,2})$/

function months(year: number, first: number, count: number): Days | null {
  const [start, end] = [monthOf(year, first), monthOf(year, first + count - 1)]
  return start === null || end === null ? null : { first: start.first, last: end.last }
}

function quarter(text: string): Days | null {
  const found = QUARTER.exec(text)
  const [, number, year] = FRENCH_QUARTER.exec(text) ?? []
  const nth = Number(found?.[2] ?? found?.[3] ?? found?.[5] ?? number ?? 0)
  const inYear = Number(found?.[1] ?? found?.[4] ?? found?.[6] ?? year ?? 0)
  return nth === 0 ? null : months(inYear, nth * 3 - 2, 3)
}

function half(text: string): Days | null {
  const found = HALF.exec(text)
  if (found === null) return null
  const nth = Number(found[2] ?? found[3])
  return months(Number(found[1] ?? found[4]), nth * 6 - 5, 6)
}

function decade(text: string): Days | null {
  if (!NAMED_DECADE.test(text)) return null
  const start = Number(`${DECADE.exec(text)?.[1] ?? ''}0`)
  return start < 1_000 ? null : { first: yearOf(start).first, last: yearOf(start + 9).last }
}

/** The week with that number as ISO 8601 counts them: the first one holds the fourth of January. */
function week(text: string): Days | null {
  const [, year, number] = WEEK.exec(text) ?? []
  const fourth = year === undefined ? null : dayOf(Number(year), 1, 4)
  if (fourth === null || Number(number) < 1 || Number(number) > 53) return null
  const weekday = (new Date(`${fourth.first}T00:00:00Z`).getUTCDay() + 6) % 7
  const first = shifted(fourth.first, 7 * (Number(number) - 1) - weekday)
  return { first, last: shifted(first, 6) }
}

/** `2024-Q1`, `H2 2024`, `1990s`, `2024-W11`. Null: nothing of the kind. */
export function stretchOf(folded: string): Days | null {
  return quarter(folded) ?? half(folded) ?? decade(folded) ?? week(folded)
}

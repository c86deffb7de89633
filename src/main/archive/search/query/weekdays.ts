import { foldName } from '../analysis/fold'
import { LOCALES } from './month-names'

/** A Monday. */
const FIRST = Date.UTC(2024, 0, 1)
const DAY = 86_400_000

let known: Map<string, number> | undefined

function makeNames(): Map<string, number> {
  const names = new Map<string, number>()
  for (const locale of LOCALES) {
    const format = new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' })
    for (let day = 0; day < 7; day += 1) {
      const name = foldName(format.format(FIRST + day * DAY))
      if (!names.has(name)) names.set(name, day)
    }
  }
  return names
}

/** The days of the week, from 0 for Monday, by their folded names in many languages. Made when it is first needed. */
export function weekdays(): ReadonlyMap<string, number> {
  known ??= makeNames()
  return known
}

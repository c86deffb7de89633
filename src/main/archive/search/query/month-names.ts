import { foldName } from '../analysis/fold'

/** Languages whose months are understood; the Gregorian ones, as the runtime knows them. */
export const LOCALES = (
  'en de fr es it pt nl sv da nb fi pl cs uk ru el tr he ar ar-SY ar-DZ fa-u-ca-gregory hi id vi ' +
  'zh bg hr sr sk sl ro hu ca et lv lt ur bn th-u-ca-gregory'
).split(' ')

const FORMS: readonly Intl.DateTimeFormatOptions[] = [
  { month: 'long' },
  { month: 'short' },
  // In many languages the month has another form beside a day, or beside a year alone.
  { month: 'long', year: 'numeric' },
  { month: 'long', day: 'numeric' },
  { month: 'short', day: 'numeric' }
]

function namesIn(formats: readonly Intl.DateTimeFormat[], month: number): string[] {
  const date = new Date(Date.UTC(2024, month, 15))
  return formats.flatMap((format) =>
    format
      .formatToParts(date)
      .filter(({ type }) => type === 'month')
      .map(({ value }) => foldName(value).replace(/\.$/, ''))
  )
}

let known: Map<string, number> | undefined

/** Months (from 1) by their folded names in many languages, long and short. Made when it is first needed. */
export function monthNames(): ReadonlyMap<string, number> {
  known ??= makeNames()
  return known
}

function makeNames(): Map<string, number> {
  const names = new Map<string, number>()
  for (const locale of LOCALES) {
    const formats = FORMS.map((form) => new Intl.DateTimeFormat(locale, { ...form, timeZone: 'UTC' }))
    for (let month = 0; month < 12; month += 1) {
      for (const name of namesIn(formats, month)) {
        // What one language calls a month may be short for another in the next one: the first language counts.
        if (/^\p{L}[\p{L}\p{M}]/u.test(name) && !names.has(name)) names.set(name, month + 1)
      }
    }
  }
  return names
}

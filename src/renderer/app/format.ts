const PLAIN = {}

/** Making a formatter is slow, and rows write many days and numbers: each is made once. Styles are known by their object. */
function remembered<T>(make: (language: string, style: object) => T): (language: string, style?: object) => T {
  const made = new Map<object, Map<string, T>>()
  return (language, style = PLAIN) => {
    const inStyle = made.get(style) ?? new Map<string, T>()
    const known = inStyle.get(language)
    if (known !== undefined) return known
    const fresh = make(language, style)
    made.set(style, inStyle.set(language, fresh))
    return fresh
  }
}

const dates = remembered((language, style) => new Intl.DateTimeFormat(language, style))
const numbers = remembered((language, style) => new Intl.NumberFormat(language, style))

/** Days and numbers as the interface's language writes them. */
export function formatDay(date: string | null, language: string): string {
  const day = /^(\d{4})-(\d{2})(?:-(\d{2}))?/.exec(date ?? '')
  if (!day) return date ?? ''
  // The day that the page itself gave, wherever the reader is.
  const time = Date.UTC(Number(day[1]), Number(day[2]) - 1, Number(day[3] ?? 1))
  return dates(language, day[3] ? WHOLE_DAY : MONTH).format(time)
}

const WHOLE_DAY: Intl.DateTimeFormatOptions = { dateStyle: 'medium', timeZone: 'UTC' }
const MONTH: Intl.DateTimeFormatOptions = { year: 'numeric', month: 'long', timeZone: 'UTC' }

/** Day and time in the date's own offset, which is shown where it is known. */
export function formatMoment(date: string | null, language: string): string {
  const parts = /^\d{4}-\d{2}-\d{2}T(\d{2}:\d{2})(?::\d{2})?(?:\.\d+)?(Z|[+-]\d{2}:\d{2})?$/.exec(date ?? '')
  if (!parts) return formatDay(date, language)
  const zone = parts[2] === 'Z' ? ' UTC' : parts[2] ? ` (UTC${parts[2]})` : ''
  return `${formatDay(date, language)}, ${parts[1]}${zone}`
}

/** A saving date: when it was here. */
export function formatLocal(date: string, language: string): string {
  const time = Date.parse(date)
  return Number.isNaN(time) ? date : dates(language, LOCAL).format(time)
}

/** Each moment by as much as tells it from the others: those of one day by the time, those of one year without it. */
export function formatApart(moments: readonly string[], language: string): string[] {
  const times = moments.map((moment) => Date.parse(moment))
  if (times.some((time) => Number.isNaN(time))) return moments.map((moment) => formatLocal(moment, language))
  const count = (style: object): number => new Set(times.map(dates(language, style).format)).size
  const days = count(DAY)
  const timed = days < times.length
  const day = timed && days === 1 ? {} : count(YEAR) === 1 ? DAY_OF_YEAR : DAY
  const time = timed ? TIME : {}
  return times.map((moment) => new Intl.DateTimeFormat(language, { ...day, ...time }).format(moment))
}

const YEAR: Intl.DateTimeFormatOptions = { year: 'numeric' }
const DAY: Intl.DateTimeFormatOptions = { year: 'numeric', month: 'numeric', day: 'numeric' }
const DAY_OF_YEAR: Intl.DateTimeFormatOptions = { month: 'short', day: 'numeric' }
const TIME: Intl.DateTimeFormatOptions = { hour: 'numeric', minute: '2-digit' }
const LOCAL: Intl.DateTimeFormatOptions = { dateStyle: 'medium', timeStyle: 'short' }

export function formatNumber(number: number, language: string): string {
  return numbers(language).format(number)
}

/** How long something takes to read. */
export function formatMinutes(minutes: number, language: string): string {
  return numbers(language, MINUTES).format(minutes)
}

const MINUTES: Intl.NumberFormatOptions = { style: 'unit', unit: 'minute', unitDisplay: 'long' }

const lists = remembered((language, style) => new Intl.ListFormat(language, style))

/** Names after each other: “A, B, and C”. */
export function formatList(names: string[], language: string): string {
  return lists(language).format(names)
}

export function formatBytes(bytes: number, language: string): string {
  const power = Math.min(SIZES.length - 1, bytes < 1 ? 0 : Math.floor(Math.log10(bytes) / 3))
  return numbers(language, SIZES[power]).format(bytes / 1_000 ** power)
}

const SIZES = ['byte', 'kilobyte', 'megabyte', 'gigabyte'].map((unit, power) => ({
  style: 'unit',
  unit,
  unitDisplay: power === 0 ? 'long' : 'short',
  maximumFractionDigits: 1
}))

const languages = remembered((language) => new Intl.DisplayNames([language], { type: 'language' }))
const names = new Map<string, string>()

export function languageName(code: string, language: string): string {
  const key = `${language} ${code}`
  const name = names.get(key) ?? languageIn(code, language)
  names.set(key, name)
  return name
}

function languageIn(code: string, language: string): string {
  try {
    return languages(language).of(code) ?? code
  } catch {
    return code
  }
}

import * as chrono from 'chrono-node'

/** A date in ISO 8601 with the offset it was written with; a day alone stays a day alone. Null for anything else. */
export function isoDate(text: string | null | undefined): string | null {
  const given = text?.trim().replace(/\s+/g, ' ') ?? ''
  if (given === '' || given.length > 200) return null
  return fromIso(given) ?? fromRfc(given) ?? fromDigits(given)
}

const ISO =
  /^(\d{4})-(\d{1,2})(?:-(\d{1,2})(?:[T ]+(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s*(Z|UTC|GMT|[+-]\d{1,2}:?(?:\d{2})?)?)?)?$/i

function fromIso(text: string): string | null {
  const parts = ISO.exec(text)
  if (!parts) return null
  const [, year = '', month = '', day, hour, minute, second = '00', zone] = parts
  const date = [year, pad(month), day ? pad(day) : null].filter(Boolean).join('-')
  if (!isRealDay(Number(year), Number(month), Number(day ?? 1))) return null
  if (hour === undefined || minute === undefined) return date
  if (Number(hour) > 24 || Number(minute) > 59) return date
  return `${date}T${pad(hour)}:${minute}:${second}${offset(zone)}`
}

function fromRfc(text: string): string | null {
  const parts =
    /^(?:\p{L}{3,9},?\s+)?(\d{1,2})\s+(\p{L}{3,9})\.?,?\s+(\d{4})\s+(\d{1,2}):(\d{2})(?::(\d{2}))?\s*(Z|UTC|GMT|[+-]\d{4}|[+-]\d{2}:\d{2})?$/iu.exec(
      text
    )
  const month = parts ? MONTHS.indexOf((parts[2] ?? '').slice(0, 3).toLowerCase()) + 1 : 0
  if (!parts || month === 0) return null
  return fromIso(`${parts[3]}-${month}-${parts[1]} ${parts[4]}:${parts[5]}:${parts[6] ?? '00'}${parts[7] ?? ''}`)
}

function fromDigits(text: string): string | null {
  const compact = /^(\d{4})(\d{2})(\d{2})(?:T?(\d{2})(\d{2})(\d{2})?(Z|[+-]\d{4})?)?$/.exec(text)
  if (compact) {
    const time = compact[4] ? ` ${compact[4]}:${compact[5]}:${compact[6] ?? '00'}${compact[7] ?? ''}` : ''
    return fromIso(`${compact[1]}-${compact[2]}-${compact[3]}${time}`)
  }
  const seconds = /^1\d{9}(\d{3})?$/.test(text) ? Number(text) * (text.length === 10 ? 1_000 : 1) : Number.NaN
  return Number.isNaN(seconds) ? null : new Date(seconds).toISOString().replace('.000Z', 'Z')
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

function pad(number: string): string {
  return number.padStart(2, '0')
}

function offset(zone: string | undefined): string {
  if (!zone) return ''
  if (/^(Z|UTC|GMT)$/i.test(zone)) return 'Z'
  const parts = /^([+-])(\d{1,2}):?(\d{2})?$/.exec(zone)
  return parts ? `${parts[1]}${pad(parts[2] ?? '')}:${parts[3] ?? '00'}` : ''
}

function isRealDay(year: number, month: number, day: number): boolean {
  return year > 1400 && year < 2200 && month >= 1 && month <= 12 && day >= 1 && day <= 31
}

/** Month names that a news page may write a date with, each language's in order. */
const NAMES: string[][] = [
  [
    'января',
    'февраля',
    'марта',
    'апреля',
    'мая',
    'июня',
    'июля',
    'августа',
    'сентября',
    'октября',
    'ноября',
    'декабря'
  ],
  ['يناير', 'فبراير', 'مارس', 'أبريل', 'مايو', 'يونيو', 'يوليو', 'أغسطس', 'سبتمبر', 'أكتوبر', 'نوفمبر', 'ديسمبر'],
  [
    'كانون الثاني',
    'شباط',
    'آذار',
    'نيسان',
    'أيار',
    'حزيران',
    'تموز',
    'آب',
    'أيلول',
    'تشرين الأول',
    'تشرين الثاني',
    'كانون الأول'
  ],
  [
    'januar',
    'februar',
    'märz',
    'april',
    'mai',
    'juni',
    'juli',
    'august',
    'september',
    'oktober',
    'november',
    'dezember'
  ],
  [
    'janvier',
    'février',
    'mars',
    'avril',
    'mai',
    'juin',
    'juillet',
    'août',
    'septembre',
    'octobre',
    'novembre',
    'décembre'
  ],
  [
    'enero',
    'febrero',
    'marzo',
    'abril',
    'mayo',
    'junio',
    'julio',
    'agosto',
    'septiembre',
    'octubre',
    'noviembre',
    'diciembre'
  ],
  [
    'gennaio',
    'febbraio',
    'marzo',
    'aprile',
    'maggio',
    'giugno',
    'luglio',
    'agosto',
    'settembre',
    'ottobre',
    'novembre',
    'dicembre'
  ],
  [
    'janeiro',
    'fevereiro',
    'março',
    'abril',
    'maio',
    'junho',
    'julho',
    'agosto',
    'setembro',
    'outubro',
    'novembro',
    'dezembro'
  ],
  ['ocak', 'şubat', 'mart', 'nisan', 'mayıs', 'haziran', 'temmuz', 'ağustos', 'eylül', 'ekim', 'kasım', 'aralık'],
  ['فروردین', 'اردیبهشت', 'خرداد', 'تیر', 'مرداد', 'شهریور', 'مهر', 'آبان', 'آذر', 'دی', 'بهمن', 'اسفند']
]
const PERSIAN_SOLAR = NAMES.length - 1

/** A date as machines write it, else as people do. */
export function anyDate(text: string | null | undefined): string | null {
  return isoDate(text) ?? ((text?.length ?? 0) < 120 ? dateInText(text ?? '') : null)
}

/** The date in a line of text, as people write it, in the languages of the pages that come in. */
export function dateInText(line: string): string | null {
  const text = latinDigits(line)
  if (!/\d{4}/.test(text)) return null
  return fromWords(text) ?? fromCjk(text) ?? fromNumbers(text) ?? fromEnglish(text)
}

export function latinDigits(text: string): string {
  return text.replace(/[٠-٩۰-۹]/g, (digit) => String((digit.codePointAt(0) ?? 0) & 15))
}

interface MonthPattern {
  pattern: RegExp
  month: number
  solar: boolean
}

const MONTH_PATTERNS: MonthPattern[] = NAMES.flatMap((names, language) =>
  names.map((name, index) => ({
    pattern: new RegExp(
      `(?<!\\p{L})(\\d{1,2})(?:er|\\.|º)?\\s+(?:de\\s+)?${withAbbreviation(name)}(?!\\p{L})\\.?,?\\s+(?:de\\s+|del\\s+)?(\\d{4})`,
      'iu'
    ),
    month: index + 1,
    solar: language === PERSIAN_SOLAR
  }))
)

function fromWords(text: string): string | null {
  for (const { pattern, month, solar } of MONTH_PATTERNS) {
    const [, day = '', year = ''] = pattern.exec(text) ?? []
    if (day === '') continue
    const date = solar ? fromSolar(Number(year), month, Number(day)) : `${year}-${pad(String(month))}-${pad(day)}`
    return date ? (fromIso(date + timeIn(text)) ?? fromIso(date)) : null
  }
  return null
}

/** "ago" for "agosto", "нояб" for "ноября"; Arabic and Persian months are never cut short. */
function withAbbreviation(name: string): string {
  if (!/^[\p{Script=Latin}\p{Script=Cyrillic}]{5,}$/u.test(name)) return name
  return `(?:${name}|${name.slice(0, 3)}\\.?|${name.slice(0, 4)}\\.?)`
}

function fromCjk(text: string): string | null {
  const parts = /(\d{4})\s*[年년]\s*(\d{1,2})\s*[月월]\s*(\d{1,2})\s*[日일]/.exec(text)
  return parts ? fromIso(`${parts[1]}-${parts[2]}-${parts[3]}${timeIn(text)}`) : null
}

function fromNumbers(text: string): string | null {
  const iso = /(?<!\d)(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/.exec(text)
  if (iso) {
    const [, year = '', month = '', day = ''] = iso
    if (Number(year) < 1500) return fromSolar(Number(year), Number(month), Number(day))
    return fromIso(`${year}-${month}-${day}${timeIn(text)}`)
  }
  // Day first with dots, as all who write dots do.
  const dotted = /(?<!\d)(\d{1,2})\.(\d{1,2})\.(\d{4})(?!\d)/.exec(text)
  if (dotted) return fromIso(`${dotted[3]}-${dotted[2]}-${dotted[1]}${timeIn(text)}`)
  const slashed = /(?<![\d/])(\d{1,2})\/(\d{1,2})\/(\d{4})(?![\d/])/.exec(text)
  return slashed ? fromSlashes(slashed, timeIn(text)) : null
}

/** Day or month first: told only where one of them cannot be a month, or both are the same. */
function fromSlashes([, first = '', second = '', year = '']: RegExpExecArray, time: string): string | null {
  if (Number(first) > 12 || first === second) return fromIso(`${year}-${second}-${first}${time}`)
  return Number(second) > 12 ? fromIso(`${year}-${first}-${second}${time}`) : null
}

function timeIn(text: string): string {
  const parts =
    /(?<!\d)([01]?\d|2[0-3]):([0-5]\d)(?::([0-5]\d))?(?!\d)\s*(Z\b|UTC\b|GMT(?![+-])\b|(?:GMT|UTC)?[+-]\d{1,2}:?\d{2})?/.exec(
      text
    )
  return parts
    ? ` ${parts[1]}:${parts[2]}:${parts[3] ?? '00'}${(parts[4] ?? '').replace(/^(GMT|UTC)(?=[+-])/, '')}`
    : ''
}

/** Dates in English words, by chrono; only with a year and a day that stand in the text. */
function fromEnglish(text: string): string | null {
  const [found] = chrono.en.parse(text, new Date(Date.UTC(2000, 0, 1)))
  const start = found?.start
  // "Today" is certain for chrono; for us it is not a date.
  if (!/\d{4}/.test(found?.text ?? '')) return null
  if (!start?.isCertain('year') || !start.isCertain('month') || !start.isCertain('day')) return null
  const day = `${start.get('year')}-${start.get('month')}-${start.get('day')}`
  if (!start.isCertain('hour')) return fromIso(day)
  const zone = start.isCertain('timezoneOffset') && isCertainZone(text) ? zoneOf(start.get('timezoneOffset') ?? 0) : ''
  return fromIso(`${day} ${start.get('hour')}:${pad(String(start.get('minute') ?? 0))}:00${zone}`)
}

/** Other abbreviations mean different offsets in different countries: a local time is better than a wrong one. */
function isCertainZone(text: string): boolean {
  return /(?<!\p{L})(?:UTC|GMT|Z|[ECMP][SD]?T|AK[SD]T|HST|BST|CES?T|EES?T|MSK|JST|KST|HKT|AE[SD]T|NZ[SD]T)(?!\p{L})|[+-]\d{1,2}:?\d{2}/u.test(
    text
  )
}

function zoneOf(minutes: number): string {
  const size = Math.abs(minutes)
  return `${minutes < 0 ? '-' : '+'}${pad(String(Math.floor(size / 60)))}:${pad(String(size % 60))}`
}

/** Persian solar calendar to Gregorian, by the runtime's own calendar. */
function fromSolar(year: number, month: number, day: number): string | null {
  if (year < 1_250 || year > 1_500 || month > 12 || day > 31) return null
  const format = new Intl.DateTimeFormat('en-u-ca-persian', {
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    timeZone: 'UTC'
  })
  const start = Date.UTC(year + 621, 2, 15)
  for (let n = 0; n < 400; n++) {
    const date = new Date(start + n * 86_400_000)
    const parts = Object.fromEntries(
      format.formatToParts(date).map(({ type, value }) => [type, Number.parseInt(value, 10)])
    )
    if (parts.year === year && parts.month === month && parts.day === day) return date.toISOString().slice(0, 10)
  }
  return null
}

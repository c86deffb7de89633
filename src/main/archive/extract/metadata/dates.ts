import * as chrono from 'chrono-node'
import { withCommonYear } from './eras'
import { hijriDay } from './hijri'
import { monthNamed } from './month-names'
import { timeIn } from './time-in-text'

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
  const month = parts ? (monthNamed(parts[2] ?? '')?.month ?? 0) : 0
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
  if (year < 1401 || year > 2199 || month < 1 || month > 12 || day < 1) return false
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate()
}

/** A date as machines write it, else as people do. */
export function anyDate(text: string | null | undefined): string | null {
  return isoDate(text) ?? ((text?.length ?? 0) < 120 ? dateInText(text ?? '') : null)
}

/** The date in a line of text, as people write it, in the languages of the pages that come in. */
export function dateInText(line: string): string | null {
  const text = withOneMonth(withCommonYear(latinDigits(line)))
  if (!/\d{4}/.test(text)) return null
  return fromWords(text) ?? fromCjk(text) ?? fromNumbers(text) ?? fromEnglish(text) ?? fromHijri(text)
}

/** "آذار/مارس": where a month has two names, some papers write both. */
function withOneMonth(text: string): string {
  return text.replace(
    /(?:كانون|تشرين|[\p{Script=Arabic}]+)(?: [\p{Script=Arabic}]+)?\s?[/،]\s?(\p{Script=Arabic}{3,})(?=\s+\d{4})/gu,
    (all, second) => (monthNamed(second) ? second : all)
  )
}

export function latinDigits(text: string): string {
  return text
    .replace(/[０-９]/g, (digit) => String((digit.codePointAt(0) ?? 0) - 0xff10))
    .replace(/[٠-٩۰-۹०-९০-৯๐-๙]/g, (digit) => String(digitOf(digit)))
}

/** Each script's digits begin at a code point that ends in 0 or 6. */
function digitOf(digit: string): number {
  const code = digit.codePointAt(0) ?? 0
  return (code & 15) - (code >= 0x966 && code < 0x0e50 ? 6 : 0)
}

const DAY_FIRST =
  /(?<![\p{L}\p{N}])(\d{1,2})(?:er|st|nd|rd|th|ος|\.|º|ª|-?(?:го|е))?[\s\u00a0-]+(?:de\s+|of\s+|d[’']|ngày\s+)?([\p{L}\p{M}][\p{L}\p{M}.’']*(?:\s+(?:الثاني|الأول|الاول))?)[.,،]?[\s\u00a0-]+(?:de\s+|del\s+|of\s+)?(\d{4})(?!\d)/gu
/** "2024. március 5.", "março 5, 2024". */
const YEAR_FIRST = /(?<!\d)(\d{4})[.,]?\s+(?:m\.\s+|йил\s+)?([\p{L}\p{M}]{3,})\s+(\d{1,2})(?!\d)/gu
const MONTH_FIRST = /(?<![\p{L}\p{M}])([\p{L}\p{M}]{3,}\.?)\s+(\d{1,2})(?:st|nd|rd|th|\.)?[,،]?\s+(\d{4})(?!\d)/gu

function fromWords(text: string): string | null {
  for (const [, day = '', word = '', year = ''] of text.matchAll(DAY_FIRST)) {
    const found = dayOf(year, word, day, text)
    if (found) return found
  }
  for (const [, year = '', word = '', day = ''] of text.matchAll(YEAR_FIRST)) {
    const found = dayOf(year, word, day, text)
    if (found) return found
  }
  for (const [, word = '', day = '', year = ''] of text.matchAll(MONTH_FIRST)) {
    const found = dayOf(year, word, day, text)
    if (found) return found
  }
  return null
}

function dayOf(year: string, word: string, day: string, text: string): string | null {
  const found = monthNamed(word)
  if (!found) return null
  if (found.solar) return withTime(fromSolar(Number(year), found.month, Number(day)), text)
  // Thai years count from the Buddha.
  const common = /\p{Script=Thai}/u.test(word) && Number(year) > 2400 ? Number(year) - 543 : Number(year)
  return withTime(fromIso(`${common}-${found.month}-${day}`), text)
}

function withTime(date: string | null, text: string): string | null {
  return date && (/^\d{4}-\d{2}-\d{2}$/.test(date) ? (fromIso(date + timeIn(text)) ?? date) : date)
}

function fromCjk(text: string): string | null {
  const parts = /(\d{4})\s*[年년]\s*(\d{1,2})\s*[月월]\s*(\d{1,2})\s*[日일]/.exec(text)
  return parts ? withTime(fromIso(`${parts[1]}-${parts[2]}-${parts[3]}`), text) : null
}

function fromNumbers(text: string): string | null {
  // Year, day and time in boxes of their own.
  const boxed = /(?<!\d)(\d{4})\s+(\d{2})\s?\/\s?(\d{2})\s+\d{2}:\d{2}/.exec(text)
  if (boxed) return withTime(fromIso(`${boxed[1]}-${boxed[2]}-${boxed[3]}`), text)
  const iso = /(?<!\d)(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/.exec(text)
  if (iso) {
    const [, year = '', month = '', day = ''] = iso
    if (Number(year) < 1500) return fromSolar(Number(year), Number(month), Number(day))
    return withTime(fromIso(`${year}-${month}-${day}`), text)
  }
  // Day first with dots, as all who write dots do.
  const dotted = /(?<!\d)(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})(?!\d)/.exec(text)
  if (dotted) return withTime(fromIso(`${dotted[3]}-${dotted[2]}-${dotted[1]}`), text)
  const slashed = /(?<![\d/])(\d{1,2})\/(\d{1,2})\/(\d{4})(?![\d/])/.exec(text)
  return slashed ? withTime(fromSlashes(slashed), text) : null
}

/** Day or month first: told only where one of them cannot be a month, or both are the same. */
function fromSlashes([, first = '', second = '', year = '']: RegExpExecArray): string | null {
  if (Number(first) > 12 || first === second) return fromIso(`${year}-${second}-${first}`)
  return Number(second) > 12 ? fromIso(`${year}-${first}-${second}`) : null
}

/** Chrono is thorough, and slow: without a month there is nothing for it to find. */
const MONTH = /jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|\d\s*[/.–-]\s*\d/i

/** Dates in English words, by chrono; only with a year and a day that stand in the text. */
function fromEnglish(text: string): string | null {
  if (!MONTH.test(text)) return null
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

function fromHijri(text: string): string | null {
  const day = hijriDay(text)
  return day && withTime(day, text)
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

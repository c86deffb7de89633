import { moment } from '../item'

/** Which of day and month comes first in a column. */
type Order = 'day' | 'month'

const NUMBERS =
  /^'?(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d{2})(?:,?\s+(\d{1,2})[:.](\d\d)(?:[:.](\d\d))?\s*([ap]\.?m\.?)?(?:\s*Uhr)?)?$/i
/** 1.7E+09: a spreadsheet shows so many digits and saves no more. */
const SCIENTIFIC = /^(\d)(?:[.,](\d+))?e\+?(\d{1,2})$/i
const GROUPED = /^\d{1,3}(?:([.,\u00a0\u202f' ])\d{3})(?:\1\d{3}){2,3}$/
/** Days since the end of 1899, as spreadsheets count: of 1990 to 2100. */
const SERIAL = /^\d{5}(?:[.,]\d+)?$/
const [FIRST_SERIAL, LAST_SERIAL, SERIAL_OF_1970] = [32_874, 73_051, 25_569]
const DAY = 86_400_000

export interface TableDates {
  /** Notes what the values of a row say about the order in their columns. */
  learn(values: Record<string, string>): void
  /** Null: it is none, or may mean two days. */
  read(column: string, value: string): string | null
}

/** Dates as spreadsheets write them. Which of day and month comes first is told by the other dates of their column. */
export function tableDates(): TableDates {
  const orders = new Map<string, Set<Order>>()
  return {
    learn(values) {
      for (const [column, value] of Object.entries(values)) {
        const order = value.length < 30 ? orderOf(value) : null
        if (order) orders.set(column, (orders.get(column) ?? new Set()).add(order))
      }
    },
    read(column, value) {
      const [order, other] = orders.get(column) ?? []
      return fromNumbers(value, other ? null : (order ?? null)) ?? fromCount(value) ?? fromWords(value)
    }
  }
}

/** Whether anything in a text may be a date that the rest of its column has to explain. */
export function mayNeedOrder(text: string): boolean {
  return /(?<!\d)\d{1,2}([/-])\d{1,2}\1(?:\d{4}|\d{2})(?!\d)/.test(text)
}

/** Null: this date does not tell. */
function orderOf(value: string): Order | null {
  const [, first, mark, second] = NUMBERS.exec(value) ?? []
  if (first === undefined) return null
  if (mark === '.' || Number(first) > 12) return 'day'
  return Number(second) > 12 ? 'month' : null
}

function fromNumbers(value: string, ofColumn: Order | null): string | null {
  const [, first = '', , second = '', year = '', hour, minute, seconds, half] = NUMBERS.exec(value) ?? []
  const order = orderOf(value) ?? ofColumn ?? (first === second ? 'day' : null)
  if (year === '' || order === null) return null
  const [day, month] = order === 'day' ? [first, second] : [second, first]
  const date = `${fullYear(year)}-${pad(month)}-${pad(day)}`
  return moment(hour === undefined ? date : `${date} ${pad(fullHour(hour, half))}:${minute}:${seconds ?? '00'}`)
}

/** As spreadsheets read them: up to a year from now in this century. */
function fullYear(year: string): string {
  if (year.length === 4) return year
  const inThis = 2000 + Number(year)
  return String(inThis <= new Date().getFullYear() + 1 ? inThis : inThis - 100)
}

function fullHour(hour: string, half: string | undefined): string {
  if (half === undefined) return hour
  const inHalf = Number(hour) % 12
  return String(/^p/i.test(half) ? inHalf + 12 : inHalf)
}

function pad(number: string): string {
  return number.padStart(2, '0')
}

/** Days or seconds, as a number that a spreadsheet may have written in its own way. */
function fromCount(value: string): string | null {
  if (SERIAL.test(value)) {
    const days = Number(value.replace(',', '.'))
    const isDay = days >= FIRST_SERIAL && days < LAST_SERIAL
    return isDay ? new Date(Math.round((days - SERIAL_OF_1970) * (DAY / 1000)) * 1000).toISOString() : null
  }
  const [, whole = '', digits = '', power] = SCIENTIFIC.exec(value) ?? []
  if (power !== undefined) {
    const isWhole = 10 ** (Number(power) - digits.length) * (Number(power) > 10 ? 1 : 1_000) < DAY
    return isWhole ? moment(Number(`${whole}.${digits}e${power}`)) : null
  }
  return GROUPED.test(value) ? moment(value.replace(/\D/g, '')) : null
}

/** A year alone is no day. */
function fromWords(value: string): string | null {
  if (NUMBERS.test(value) || /^\d{1,4}$/.test(value)) return null
  return moment(value.replace(/^'/, ''))
}

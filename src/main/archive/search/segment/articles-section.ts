import type { ArticleRecord, Articles } from '../text-index/articles'
import {
  type AllValues,
  ATTRIBUTE_NAMES,
  type AttributeName,
  type Attributes,
  type Values
} from '../text-index/attributes'
import { ALL_FIELDS } from '../text-index/fields'
import { ByteSink, ByteSource } from './bytes'

/** Days before this one are possible, numbers below zero are not. */
const DAY_ZERO = 800_000

/** Numbers the values of an attribute that are used anew, in the order of their coming, each once. */
class Used<T> {
  readonly list: T[] = []
  /** By the number in the index. */
  private readonly numbers = new Map<number, number>()

  constructor(private readonly values: Values<T>) {}

  numberOf(number: number): number {
    const known = this.numbers.get(number)
    if (known !== undefined) return known
    const first = this.values.firstNumberOf(number)
    const own = first === number ? this.append(number) : this.numberOf(first)
    this.numbers.set(number, own)
    return own
  }

  private append(number: number): number {
    return this.list.push(this.values.list[number] as T) - 1
  }
}

/** Writes the articles of slots [from, until), gaps included. */
export function writeArticles(articles: Articles, from: number, until: number): Buffer {
  const sink = new ByteSink()
  const used = ATTRIBUTE_NAMES.map((name) => new Used<unknown>(articles.values[name] as Values<unknown>))
  for (let slot = from; slot < until; slot += 1) {
    const record = articles.read(slot)
    sink.text(record?.id ?? '')
    if (record === null) continue
    sink.number(record.day + DAY_ZERO)
    sink.number(record.savedDay + DAY_ZERO)
    sink.number(record.flags)
    record.values.forEach((value, at) => {
      sink.number(used[at]?.numberOf(value) ?? 0)
    })
    for (const length of record.lengths) sink.number(length)
  }
  const columns = sink.take()
  sink.text(JSON.stringify(used.map(({ list }) => list)))
  return Buffer.concat([sink.take(), columns])
}

/** Tables of more values are taken as they are, because telling which are known already takes time. */
const MANY = 256

/** By attribute, what the numbers of the section are called in the index. */
function translated(values: AllValues, json: string): Uint32Array[] {
  const tables: unknown = JSON.parse(json)
  return ATTRIBUTE_NAMES.map((name, at) => {
    const table: unknown = Array.isArray(tables) ? tables[at] : null
    if (!Array.isArray(table)) throw new RangeError('The values of an attribute are missing.')
    return numbersFor(values, name, table)
  })
}

function numbersFor<A extends AttributeName>(values: AllValues, name: A, table: unknown[]): Uint32Array {
  // Written by writeArticles of the same version; the checksum has been compared.
  const given = table as (Attributes[A] & never)[]
  if (given.length <= MANY) return Uint32Array.from(given, (value) => values[name].numberOf(value))
  const first = values[name].take(given)
  return Uint32Array.from(given, (_, at) => first + at)
}

interface Reused extends Omit<ArticleRecord, 'id'> {
  values: number[]
  lengths: number[]
}

function readInto(record: Reused, source: ByteSource, numbers: readonly Uint32Array[]): void {
  record.day = source.number() - DAY_ZERO
  record.savedDay = source.number() - DAY_ZERO
  record.flags = source.number()
  for (let at = 0; at < numbers.length; at += 1) record.values[at] = numbers[at]?.[source.number()] ?? 0
  for (let field = 0; field < ALL_FIELDS; field += 1) record.lengths[field] = source.number()
}

/** Appends the articles of a stored segment, but for those that are gone: by their number in it. */
export function readArticles(bytes: Uint8Array, slots: number, into: Articles, gone: ReadonlySet<number>): void {
  const source = new ByteSource(bytes)
  const numbers = translated(into.values, source.text())
  const base = into.slots
  into.reserveStored(bytes, slots)
  // One record for all: they are copied into columns.
  const record: Reused = { day: 0, savedDay: 0, flags: 0, values: [], lengths: [] }
  for (let at = 0; at < slots; at += 1) {
    const start = source.at
    if (source.skipText() === 0) continue
    readInto(record, source, numbers)
    if (!gone.has(at)) into.putStored(base + at, start, record)
  }
}

import type { ArticleRecord, Articles } from '../text-index/articles'
import { type AllValues, ATTRIBUTE_NAMES, type AttributeName, type Attributes } from '../text-index/attributes'
import { ALL_FIELDS } from '../text-index/fields'
import { ByteSink, ByteSource } from './bytes'

/** Days before this one are possible, numbers below zero are not. */
const DAY_ZERO = 800_000

/** Numbers the values that are used anew, in the order of their coming. */
class Used {
  readonly numbers = new Map<number, number>()

  numberOf(value: number): number {
    const known = this.numbers.get(value)
    if (known !== undefined) return known
    this.numbers.set(value, this.numbers.size)
    return this.numbers.size - 1
  }
}

/** Writes the articles of slots [from, until), gaps included. */
export function writeArticles(articles: Articles, from: number, until: number): Buffer {
  const sink = new ByteSink()
  const used = ATTRIBUTE_NAMES.map(() => new Used())
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
  const tables = ATTRIBUTE_NAMES.map((name, at) =>
    [...(used[at]?.numbers.keys() ?? [])].map((number) => articles.values[name].list[number])
  )
  const columns = sink.take()
  sink.text(JSON.stringify(tables))
  return Buffer.concat([sink.take(), columns])
}

/** By attribute, what the numbers of the section are called in the index. */
function translated(values: AllValues, json: string): number[][] {
  const tables: unknown = JSON.parse(json)
  return ATTRIBUTE_NAMES.map((name, at) => {
    const table: unknown = Array.isArray(tables) ? tables[at] : null
    if (!Array.isArray(table)) throw new RangeError('The values of an attribute are missing.')
    return table.map((value) => numberOf(values, name, value))
  })
}

function numberOf<A extends AttributeName>(values: AllValues, name: A, value: unknown): number {
  // Written by writeArticles of the same version; the checksum has been compared.
  return values[name].numberOf(value as Attributes[A] & never)
}

interface Reused extends ArticleRecord {
  values: number[]
  lengths: number[]
}

function readInto(record: Reused, source: ByteSource, numbers: readonly (readonly number[])[]): void {
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
  // One record for all: they are copied into columns.
  const record: Reused = { id: '', day: 0, savedDay: 0, flags: 0, values: [], lengths: [] }
  for (let at = 0; at < slots; at += 1) {
    record.id = source.text()
    if (record.id !== '') readInto(record, source, numbers)
    if (record.id === '' || gone.has(at)) into.skip()
    else into.append(record)
  }
}

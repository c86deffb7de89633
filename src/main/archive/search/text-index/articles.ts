import type { SearchMeta } from '../../types'
import {
  type AllValues,
  ATTRIBUTE_NAMES,
  type AttributeName,
  type Attributes,
  attributesOf,
  noValues,
  numbersOf
} from './attributes'
import { ALL_FIELDS } from './fields'
import { Ids } from './ids'

const DAY = 86_400_000
const dayNumber = (day: string): number => Math.floor(Date.parse(`${day.slice(0, 10)}T00:00:00Z`) / DAY) || 0

export const HAS_IMAGE = 1
export const HAS_NOTE = 2
export const MOST_LENGTH = 65_535
const ATTRIBUTES = ATTRIBUTE_NAMES.length

/** What the index keeps of an article beside its words. */
export interface ArticleRecord {
  id: string
  day: number
  savedDay: number
  flags: number
  /** Of its attributes, in the order of ATTRIBUTE_NAMES. */
  values: readonly number[]
  /** Words in each field. */
  lengths: readonly number[]
}

/** Columns of numbers by slot; they grow by doubling. */
interface Columns {
  live: Uint8Array
  days: Int32Array
  savedDays: Int32Array
  flags: Uint8Array
  /** ATTRIBUTE_NAMES.length numbers a slot. */
  values: Uint32Array
  /** A column for each field: who goes through a list of articles asks for one field of all of them. */
  lengths: readonly Uint16Array[]
}

function grown(from: Columns | null, capacity: number): Columns {
  const columns: Columns = {
    live: new Uint8Array(capacity),
    days: new Int32Array(capacity),
    savedDays: new Int32Array(capacity),
    flags: new Uint8Array(capacity),
    values: new Uint32Array(capacity * ATTRIBUTES),
    lengths: Array.from({ length: ALL_FIELDS }, () => new Uint16Array(capacity))
  }
  if (from === null) return columns
  columns.live.set(from.live)
  columns.days.set(from.days)
  columns.savedDays.set(from.savedDays)
  columns.flags.set(from.flags)
  columns.values.set(from.values)
  columns.lengths.forEach((column, field) => {
    column.set(from.lengths[field] ?? [])
  })
  return columns
}

/**
 * All articles of an index by slot, a small number; an article that changes gets a new slot and the old one stays
 * empty. Kept in columns: an object an article would take more memory than its words.
 */
export class Articles {
  readonly values: AllValues = noValues()
  private readonly ids = new Ids()
  private columns = grown(null, 1_024)
  /** Words in each field of all articles, and articles that have any. */
  readonly totals = new Float64Array(ALL_FIELDS)
  readonly counts = new Float64Array(ALL_FIELDS)
  newestDay = 0

  get size(): number {
    return this.ids.size
  }

  get slots(): number {
    return this.ids.slots
  }

  get live(): Uint8Array {
    return this.columns.live
  }

  get days(): Int32Array {
    return this.columns.days
  }

  get savedDays(): Int32Array {
    return this.columns.savedDays
  }

  get flags(): Uint8Array {
    return this.columns.flags
  }

  /** Words in a field, by slot. */
  lengthsOf(field: number): Uint16Array {
    return this.columns.lengths[field] ?? new Uint16Array(0)
  }

  idOf(slot: number): string | undefined {
    return this.ids.at(slot)
  }

  slotOf(id: string): number | undefined {
    return this.ids.slotOf(id)
  }

  valueNumber(slot: number, attribute: number): number {
    return this.columns.values[slot * ATTRIBUTES + attribute] ?? 0
  }

  valueOf<A extends AttributeName>(slot: number, name: A): Attributes[A] | undefined {
    return this.values[name].list[this.valueNumber(slot, ATTRIBUTE_NAMES.indexOf(name))] as Attributes[A] | undefined
  }

  recordOf(id: string, meta: SearchMeta, lengths: readonly number[]): ArticleRecord {
    return {
      id,
      day: dayNumber(meta.day),
      savedDay: dayNumber(meta.savedDay),
      flags: (meta.hasImage ? HAS_IMAGE : 0) | (meta.hasNote ? HAS_NOTE : 0),
      values: numbersOf(this.values, attributesOf(meta)),
      lengths
    }
  }

  /** The record of a slot that holds an article. */
  read(slot: number): ArticleRecord | null {
    const id = this.ids.at(slot)
    if (id === undefined) return null
    const { days, savedDays, flags, values, lengths } = this.columns
    return {
      id,
      day: days[slot] ?? 0,
      savedDay: savedDays[slot] ?? 0,
      flags: flags[slot] ?? 0,
      values: Array.from(values.subarray(slot * ATTRIBUTES, (slot + 1) * ATTRIBUTES)),
      lengths: lengths.map((column) => column[slot] ?? 0)
    }
  }

  append(record: ArticleRecord): number {
    const slot = this.ids.push(record.id)
    this.reserve(slot + 1)
    this.write(slot, record)
    return slot
  }

  /** Takes the next slots for articles that are stored in these bytes. */
  reserveStored(bytes: Uint8Array, slots: number): void {
    this.ids.reserve(bytes, slots)
    this.reserve(this.ids.slots)
  }

  /** A stored article in a slot that was reserved; its id is read from the bytes when it is asked for. */
  putStored(slot: number, idAt: number, record: Omit<ArticleRecord, 'id'>): void {
    this.ids.found(slot, idAt)
    this.write(slot, record)
  }

  remove(id: string): boolean {
    const slot = this.ids.remove(id)
    if (slot === undefined) return false
    this.count(slot, -1)
    this.columns.live[slot] = 0
    return true
  }

  /** Makes ready for changes what was left undone when stored articles were read. */
  async getReady(breathe: () => Promise<void>): Promise<void> {
    await this.ids.getReady(breathe)
    for (const name of ATTRIBUTE_NAMES) {
      this.values[name].all()
      await breathe()
    }
  }

  private write(slot: number, record: Omit<ArticleRecord, 'id'>): void {
    const { live, days, savedDays, flags, values, lengths } = this.columns
    live[slot] = 1
    days[slot] = record.day
    savedDays[slot] = record.savedDay
    flags[slot] = record.flags
    for (let at = 0; at < ATTRIBUTES; at += 1) values[slot * ATTRIBUTES + at] = record.values[at] ?? 0
    for (let field = 0; field < ALL_FIELDS; field += 1) {
      const column = lengths[field]
      if (column !== undefined) column[slot] = Math.min(record.lengths[field] ?? 0, MOST_LENGTH)
    }
    if (record.day > this.newestDay) this.newestDay = record.day
    this.count(slot, 1)
  }

  private reserve(slots: number): void {
    if (slots > this.columns.live.length)
      this.columns = grown(this.columns, Math.max(slots, this.columns.live.length * 2))
  }

  private count(slot: number, sign: 1 | -1): void {
    for (let field = 0; field < ALL_FIELDS; field += 1) {
      const length = this.columns.lengths[field]?.[slot] ?? 0
      if (length === 0) continue
      this.totals[field] = (this.totals[field] ?? 0) + sign * length
      this.counts[field] = (this.counts[field] ?? 0) + sign
    }
  }
}

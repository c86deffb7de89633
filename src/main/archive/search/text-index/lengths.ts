import type { Articles } from './articles'
import { ALL_FIELDS, FIELD_WEIGHTS, FIELDS } from './fields'

/** How strongly long fields are discounted: bodies differ much in length for no reason, titles hardly do. */
const DISCOUNT: readonly number[] = FIELDS.map((field) => (field === 'body' ? 0.7 : 0.4))

/** Longer fields count as long as this. */
const LONGEST = 4_095
/** An average that moved by less makes no difference that anyone would see. */
const DRIFT = 0.02

/** What one occurrence in a field of a length counts in the ranking. */
export class Lengths {
  private readonly averages = new Float64Array(ALL_FIELDS)
  private readonly tables: Float32Array[] = FIELDS.map(() => new Float32Array(LONGEST + 1))

  constructor(private readonly articles: Articles) {}

  /** By length of the field, up to the longest that there is a number for. */
  tableOf(field: number): Float32Array {
    const table = this.tables[field] ?? new Float32Array(0)
    const average = this.averageOf(field)
    const known = this.averages[field] ?? 0
    if (Math.abs(average - known) > known * DRIFT) this.fill(table, field, average)
    return table
  }

  /** The tables of all fields. */
  all(): readonly Float32Array[] {
    return this.tables.map((_, field) => this.tableOf(field))
  }

  weightOf(slot: number, field: number, table: Float32Array): number {
    return table[Math.min(this.articles.lengthsOf(field)[slot] ?? 0, LONGEST)] ?? 1
  }

  private averageOf(field: number): number {
    return (this.articles.totals[field] ?? 0) / Math.max(1, this.articles.counts[field] ?? 0) || 1
  }

  private fill(table: Float32Array, field: number, average: number): void {
    const discount = DISCOUNT[field] ?? 0
    const weight = FIELD_WEIGHTS[field] ?? 1
    for (let length = 0; length <= LONGEST; length += 1) {
      table[length] = weight / (1 - discount + (discount * length) / average)
    }
    this.averages[field] = average
  }
}

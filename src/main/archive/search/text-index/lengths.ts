import { ALL_FIELDS, FIELDS } from './fields'
import { lengthOf, type Sequence } from './sequence'

/** How strongly long fields are discounted: bodies differ much in length for no reason, titles hardly do. */
const DISCOUNT: readonly number[] = FIELDS.map((field) => (field === 'body' ? 0.7 : 0.4))

/** Lengths of all fields, and what they make of a frequency in the ranking. */
export class Lengths {
  private readonly totals = new Float64Array(ALL_FIELDS)
  private readonly counts = new Float64Array(ALL_FIELDS)
  private readonly sequences: (Sequence | undefined)[] = []
  private readonly factors: (Float32Array | undefined)[] = new Array(ALL_FIELDS)

  learn(slot: number, sequence: Sequence): void {
    this.count(sequence, 1)
    this.sequences[slot] = sequence
  }

  forget(slot: number, sequence: Sequence): void {
    this.count(sequence, -1)
    this.sequences[slot] = undefined
  }

  /** By slot: what a frequency in this field is multiplied with. */
  factorsOf(field: number): Float32Array {
    const known = this.factors[field]
    if (known !== undefined) return known
    const made = this.makeFactors(field)
    this.factors[field] = made
    return made
  }

  private makeFactors(field: number): Float32Array {
    const average = (this.totals[field] ?? 0) / Math.max(1, this.counts[field] ?? 0) || 1
    const discount = DISCOUNT[field] ?? 0
    const factors = new Float32Array(this.sequences.length)
    this.sequences.forEach((sequence, slot) => {
      if (sequence) factors[slot] = 1 / (1 - discount + (discount * lengthOf(sequence, field)) / average)
    })
    return factors
  }

  private count(sequence: Sequence, sign: 1 | -1): void {
    for (let field = 0; field < ALL_FIELDS; field += 1) {
      const length = lengthOf(sequence, field)
      if (length === 0) continue
      this.totals[field] = (this.totals[field] ?? 0) + sign * length
      this.counts[field] = (this.counts[field] ?? 0) + sign
    }
    this.factors.fill(undefined)
  }
}

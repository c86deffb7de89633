import type { Token } from '../analysis/token'
import { Entry, eachEntry } from './entries'
import { ALL_FIELDS } from './fields'
import type { Vocabulary } from './vocabulary'

/**
 * The words of an article in their order, as numbers of the vocabulary: what phrases are verified against.
 * First come the lengths of the fields, then their entries; the lowest two bits of an entry say how it takes its place.
 */
export type Sequence = Int32Array

/** An article ready to be indexed. */
export interface Sequenced {
  sequence: Sequence
  /** All terms of each field, as often as they stand there. */
  terms: string[][]
  lengths: number[]
}

export function sequenceOf(fields: readonly (readonly Token[])[], vocabulary: Vocabulary): Sequenced {
  const entries: number[] = []
  const lengths: number[] = []
  const terms = fields.map((tokens) => {
    const inField: string[] = []
    const { entries: count } = eachEntry(tokens, 0, (term, _place, kind) => {
      const number = vocabulary.intern(term)
      entries.push((number << 2) | kind)
      // The term as the vocabulary keeps it shares no memory with the article's text.
      inField.push(vocabulary.terms[number] ?? term)
    })
    lengths.push(count)
    return inField
  })
  return { sequence: Int32Array.from(lengths.concat(entries)), terms, lengths }
}

/** Visits the entries of all fields in order: the term's number, its field, and its place or -1. */
export function readSequence(sequence: Sequence, visit: (number: number, field: number, place: number) => void): void {
  let at = ALL_FIELDS
  for (let field = 0; field < ALL_FIELDS; field += 1) {
    const end = at + (sequence[field] ?? 0)
    let place = -1
    for (; at < end; at += 1) {
      const entry = sequence[at] ?? 0
      const kind = entry & 3
      if (kind === Entry.own) place += 1
      visit(entry >> 2, field, kind === Entry.reaching ? -1 : place)
    }
  }
}

import type { SearchDocument } from '../../types'
import { analyseFields } from './analyse-fields'
import { type Alike, type Gathering, type Part, STRETCH_BITS, type Wanted } from './part'
import type { Places } from './places'
import { type Occurrences, Postings } from './postings'
import { readSequence, type Sequence, sequenceOf } from './sequence'
import { areAlike, Vocabulary } from './vocabulary'

/** The whole of what is found with one term. */
function articlesWith(occurrences: Occurrences | undefined): number {
  let most = 0
  for (const [, frequencies] of occurrences ?? []) most = Math.max(most, frequencies.size)
  return most
}

/**
 * The articles that came last, or all of a small archive, in MiniSearch: quick to change. When they are many they are
 * packed into a segment.
 */
export class Recent implements Part {
  readonly vocabulary = new Vocabulary()
  private readonly postings = new Postings()
  private readonly sequences: Sequence[] = []

  constructor(readonly base: number) {}

  get slots(): number {
    return this.sequences.length
  }

  /** Words in each field. The article's slot is the next one. */
  put(document: SearchDocument): readonly number[] {
    const { sequence, terms, lengths } = sequenceOf(analyseFields(document), this.vocabulary)
    // An article that changes comes again; MiniSearch takes each name once.
    this.postings.insert({ id: String(this.sequences.length), terms })
    this.sequences.push(sequence)
    return lengths
  }

  sequenceAt(at: number): Sequence | undefined {
    return this.sequences[at]
  }

  countOf(term: string): number {
    return articlesWith(this.postings.occurrences(term))
  }

  hasBeginning(beginning: string): boolean {
    return this.postings.hasBeginning(beginning)
  }

  gather(term: string, into: Gathering): void {
    const occurrences = this.postings.occurrences(term)
    if (occurrences !== undefined) this.gatherFrom(occurrences, into)
  }

  gatherLonger(beginning: string, into: Gathering): void {
    this.postings.eachBeginningWith(beginning, (term, occurrences) => {
      if (term.length > beginning.length) this.gatherFrom(occurrences, into)
    })
  }

  eachBeginningWith(beginning: string, visit: (term: string, articles: number) => void): void {
    this.postings.eachBeginningWith(beginning, (term, occurrences) => visit(term, articlesWith(occurrences)))
  }

  eachCommonBeginningWith(beginning: string, _limit: number, visit: (term: string) => void): void {
    this.postings.eachBeginningWith(beginning, visit)
  }

  eachLike({ signature, edits, beginning, ending }: Alike, visit: (term: string, articles: number) => void): void {
    const { signatures, terms, size } = this.vocabulary
    for (let number = 0; number < size; number += 1) {
      if (!areAlike(signature, signatures[number] ?? 0, edits)) continue
      const term = terms[number] ?? ''
      if (term.startsWith(beginning) && term.endsWith(ending)) visit(term, this.countOf(term))
    }
  }

  eachHolding(letters: string, visit: (term: string, articles: number) => void): void {
    for (const term of this.vocabulary.terms) if (term.includes(letters)) visit(term, this.countOf(term))
  }

  isIn(term: string, mask: number): boolean {
    for (const [field, frequencies] of this.postings.occurrences(term) ?? []) {
      if ((mask & (1 << field)) !== 0 && frequencies.size > 0) return true
    }
    return false
  }

  placesOf(term: string, { present, mask }: Wanted, into: Places): void {
    const number = this.vocabulary.numberOf(term)
    if (number === undefined) return
    for (const slot of this.slotsOf(term)) {
      const sequence = this.sequences[slot]
      if (sequence === undefined || present[this.base + slot] !== 1) continue
      readSequence(sequence, (found, field, place) => {
        if (found === number && place >= 0 && (mask & (1 << field)) !== 0) into.add(this.base + slot, field, place)
      })
    }
  }

  close(): void {
    // All of it is in memory.
  }

  private slotsOf(term: string): Set<number> {
    const slots = new Set<number>()
    for (const [, frequencies] of this.postings.occurrences(term) ?? []) {
      for (const slot of frequencies.keys()) slots.add(slot)
    }
    return slots
  }

  private gatherFrom(occurrences: Occurrences, { score, fields, touched, mask, lengths }: Gathering): void {
    for (const [field, frequencies] of occurrences) {
      if ((mask & (1 << field)) === 0) continue
      const table = lengths.tableOf(field)
      for (const [at, frequency] of frequencies) {
        const slot = this.base + at
        touched[slot >> STRETCH_BITS] = 1
        score[slot] = (score[slot] ?? 0) + frequency * lengths.weightOf(slot, field, table)
        fields[slot] = (fields[slot] ?? 0) | (1 << field)
      }
    }
  }
}

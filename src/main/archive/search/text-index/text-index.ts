import type { SearchDocument, SearchMeta } from '../../types'
import { analyse } from '../analysis/analyse'
import type { Token } from '../analysis/token'
import { FIELDS } from './fields'
import { Lengths } from './lengths'
import { type Occurrences, Postings } from './postings'
import { type Sequence, sequenceOf } from './sequence'
import { Vocabulary } from './vocabulary'

/** One article of the index. */
export interface Entry {
  id: string
  meta: SearchMeta
  sequence: Sequence
  /** Days since 1970 of `meta.day` and `meta.savedDay`, to sort by. */
  day: number
  savedDay: number
}

const DAY = 86_400_000
const dayNumber = (day: string): number => Math.floor(Date.parse(`${day.slice(0, 10)}T00:00:00Z`) / DAY) || 0

export function makeEntry(id: string, meta: SearchMeta, sequence: Sequence): Entry {
  return { id, meta, sequence, day: dayNumber(meta.day), savedDay: dayNumber(meta.savedDay) }
}

/** A text is analysed up to here; what lies behind is not searched. Longer "articles" are files of data. */
const LONGEST_TEXT = 2_000_000

function analyseFields(document: SearchDocument): Token[][] {
  return FIELDS.map((field) => analyse(document[field].slice(0, LONGEST_TEXT)))
}

/**
 * What is searched: postings by term, words in their order by article, and everything that filters need. Articles are
 * known by their slot, a small number; an article that changes gets a new slot and the old one stays empty.
 */
export class TextIndex {
  readonly vocabulary = new Vocabulary()
  readonly lengths = new Lengths()
  private readonly postings = new Postings()
  private readonly entries: (Entry | undefined)[] = []
  private readonly slotsById = new Map<string, number>()
  /** Grows with each change; what was computed from an older revision is outdated. */
  revision = 0

  get articles(): number {
    return this.slotsById.size
  }

  get slots(): number {
    return this.entries.length
  }

  entry(slot: number): Entry | undefined {
    return this.entries[slot]
  }

  /** The slots of all articles, oldest entry first. */
  *live(): Iterable<[slot: number, entry: Entry]> {
    for (let slot = 0; slot < this.entries.length; slot += 1) {
      const entry = this.entries[slot]
      if (entry !== undefined) yield [slot, entry]
    }
  }

  has(id: string): boolean {
    return this.slotsById.has(id)
  }

  occurrences(term: string): Occurrences | undefined {
    return this.postings.occurrences(term)
  }

  /** Visits every term that begins so, itself included. */
  eachBeginningWith(prefix: string, visit: (term: string, occurrences: Occurrences) => void): void {
    this.postings.eachBeginningWith(prefix, visit)
  }

  terms(): Iterable<[string, Occurrences]> {
    return this.postings.all()
  }

  /** Adds an article, or replaces what the index knows of it. */
  put(document: SearchDocument): void {
    this.remove(document.id)
    const { sequence, terms } = sequenceOf(analyseFields(document), this.vocabulary)
    const slot = this.postings.insert({ id: document.id, terms })
    this.keep(slot, makeEntry(document.id, document.meta, sequence))
  }

  remove(id: string): void {
    const slot = this.slotsById.get(id)
    const entry = slot === undefined ? undefined : this.entries[slot]
    if (slot === undefined || entry === undefined) return
    this.postings.discard(id)
    this.lengths.forget(slot, entry.sequence)
    this.slotsById.delete(id)
    this.entries[slot] = undefined
    this.revision += 1
  }

  restoreArticle(entry: Entry): void {
    this.keep(this.postings.restoreArticle(entry.id), entry)
  }

  restoreTerm(term: string, fields: Map<number, Map<number, number>>): void {
    this.postings.restoreTerm(term, fields)
  }

  private keep(slot: number, entry: Entry): void {
    this.entries[slot] = entry
    this.slotsById.set(entry.id, slot)
    this.lengths.learn(slot, entry.sequence)
    this.revision += 1
  }
}

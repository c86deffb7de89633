import type { Token } from '../analysis/token'
import { Entry, eachEntry } from '../text-index/entries'
import { ByteSink } from './bytes'
import { writePlaces } from './place-lists'
import { BODY, FIELD_ROOM } from './postings'
import type { SegmentWriter } from './segment-writer'

/** Numbers that are appended. */
class Numbers {
  list: Int32Array
  length = 0

  constructor(size = 65_536) {
    this.list = new Int32Array(size)
  }

  add(value: number): void {
    if (this.length === this.list.length) {
      const larger = new Int32Array(this.length * 2)
      larger.set(this.list)
      this.list = larger
    }
    this.list[this.length++] = value
  }
}

/** Entries in the order in which articles come: the term, where it stands, at which place (-1: none). */
class Entries {
  readonly terms = new Numbers()
  readonly codes = new Numbers()
  readonly places = new Numbers()

  add(term: number, code: number, place: number): void {
    this.terms.add(term)
    this.codes.add(code)
    this.places.add(place)
  }

  /** The entries by term; those of the same term stay in order. `starts` tells where each term's begin. */
  byTerm(terms: number): { order: Int32Array; starts: Int32Array } {
    const starts = new Int32Array(terms + 1)
    const { list, length } = this.terms
    for (let at = 0; at < length; at += 1) starts[(list[at] ?? 0) + 1] = (starts[(list[at] ?? 0) + 1] ?? 0) + 1
    for (let term = 0; term < terms; term += 1) starts[term + 1] = (starts[term + 1] ?? 0) + (starts[term] ?? 0)
    const next = starts.slice()
    const order = new Int32Array(length)
    for (let at = 0; at < length; at += 1) {
      const term = list[at] ?? 0
      order[next[term] ?? 0] = at
      next[term] = (next[term] ?? 0) + 1
    }
    return { order, starts }
  }
}

type Add = (code: number, frequency: number, places: Uint8Array, from: number, until: number) => void

/** Turns articles into the lists of a segment: collects, then sorts by term. */
export class SegmentBuilder {
  private readonly numbers = new Map<string, number>()
  private readonly terms: string[] = []
  private readonly body = new Entries()
  private readonly head = new Entries()
  private readonly places: number[] = []
  private readonly scratch = new ByteSink()
  slots = 0

  /** Words in each field. */
  add(fields: readonly (readonly Token[])[]): number[] {
    const article = this.slots
    this.slots += 1
    return fields.map((tokens, field) =>
      eachEntry(tokens, (term, place, kind) =>
        this.addEntry(article, field, term, kind === Entry.reaching ? -1 : place)
      )
    )
  }

  addEntry(article: number, field: number, term: string, place: number): void {
    const number = this.numberOf(term)
    if (field === BODY) this.body.add(number, article, place)
    else this.head.add(number, article * FIELD_ROOM + field, place)
  }

  async writeTo(writer: SegmentWriter, breathe: () => Promise<void>): Promise<void> {
    const order = Array.from(this.terms.keys()).sort((a, b) => ((this.terms[a] ?? '') < (this.terms[b] ?? '') ? -1 : 1))
    await breathe()
    const body = this.body.byTerm(this.terms.length)
    const head = this.head.byTerm(this.terms.length)
    await breathe()
    for (const [count, term] of order.entries()) {
      this.writeList(this.body, body, term, (...each) => writer.addBody(...each))
      this.writeList(this.head, head, term, (...each) => writer.addHead(...each))
      writer.end(this.terms[term] ?? '')
      if (count % 64 === 0) await breathe()
    }
  }

  private numberOf(term: string): number {
    const known = this.numbers.get(term)
    if (known !== undefined) return known
    this.numbers.set(term, this.terms.length)
    return this.terms.push(term) - 1
  }

  private writeList(entries: Entries, sorted: { order: Int32Array; starts: Int32Array }, term: number, add: Add): void {
    const { order, starts } = sorted
    const end = starts[term + 1] ?? 0
    for (let at = starts[term] ?? 0; at < end; ) {
      const code = entries.codes.list[order[at] ?? 0] ?? 0
      const first = at
      this.places.length = 0
      while (at < end && entries.codes.list[order[at] ?? 0] === code) {
        const place = entries.places.list[order[at] ?? 0] ?? -1
        if (place >= 0 && place !== this.places.at(-1)) this.places.push(place)
        at += 1
      }
      this.scratch.length = 0
      writePlaces(this.places, 0, this.places.length, this.scratch)
      add(code, at - first, this.scratch.bytes, 0, this.scratch.length)
    }
  }
}

import { readText, type TextVisit } from '../analysis/analyse'
import { Entry, eachEntry } from '../text-index/entries'
import { writePlaces } from './place-lists'
import { BODY, FIELD_ROOM } from './postings'
import type { SegmentWriter } from './segment-writer'
import { inOrder } from './term-order'
import { TermTable } from './term-table'

function doubled(list: Int32Array): Int32Array {
  const larger = new Int32Array(list.length * 2)
  larger.set(list)
  return larger
}

const FIRST_ROOM = 65_536

/** Entries in the order in which articles come: the term, where it stands, at which place (-1: none). */
class Entries {
  private terms: Int32Array = new Int32Array(FIRST_ROOM)
  private codes: Int32Array = new Int32Array(FIRST_ROOM)
  private places: Int32Array = new Int32Array(FIRST_ROOM)
  private length = 0

  add(term: number, code: number, place: number): void {
    const at = this.length
    if (at === this.terms.length) this.grow()
    this.terms[at] = term
    this.codes[at] = code
    this.places[at] = place
    this.length = at + 1
  }

  clear(): void {
    this.length = 0
  }

  private grow(): void {
    this.terms = doubled(this.terms)
    this.codes = doubled(this.codes)
    this.places = doubled(this.places)
  }

  /** The entries by term; those of the same term stay in order. */
  byTerm(terms: number): Sorted {
    const { terms: list, length } = this
    const starts = startsOf(list, length, terms)
    const next = starts.slice()
    const codes = new Int32Array(length)
    const places = new Int32Array(length)
    for (let at = 0; at < length; at += 1) {
      const term = list[at] ?? 0
      const to = next[term] ?? 0
      codes[to] = this.codes[at] ?? 0
      places[to] = this.places[at] ?? -1
      next[term] = to + 1
    }
    return { starts, codes, places }
  }
}

/** Entries of one term after those of another: what is written next stands next in memory. */
interface Sorted {
  /** Where each term's entries start; the next term's start is the end. */
  starts: Int32Array
  codes: Int32Array
  places: Int32Array
}

function startsOf(list: Int32Array, length: number, terms: number): Int32Array {
  const starts = new Int32Array(terms + 1)
  for (let at = 0; at < length; at += 1) starts[(list[at] ?? 0) + 1] = (starts[(list[at] ?? 0) + 1] ?? 0) + 1
  for (let term = 0; term < terms; term += 1) starts[term + 1] = (starts[term + 1] ?? 0) + (starts[term] ?? 0)
  return starts
}

const MOST_WAITING = 1_024

/** Plain words that were read and not yet looked up. */
class Waiting {
  units: Uint16Array = new Uint16Array(0)
  readonly starts = new Int32Array(MOST_WAITING)
  readonly ends = new Int32Array(MOST_WAITING)
  readonly hashes = new Int32Array(MOST_WAITING)
  count = 0

  /** True: no more can wait. */
  add(units: Uint16Array, start: number, end: number, hash: number): boolean {
    const at = this.count
    this.units = units
    this.starts[at] = start
    this.ends[at] = end
    this.hashes[at] = hash
    this.count = at + 1
    return this.count === MOST_WAITING
  }
}

/** Turns articles into the lists of a segment: collects, then sorts by term. */
export class SegmentBuilder {
  private readonly terms = new TermTable()
  private readonly body = new Entries()
  private readonly head = new Entries()
  slots = 0

  /** Of the field that is being read: where its entries go, and how far it has come. */
  private entries = this.body
  private code = 0
  private place = 0
  private count = 0
  private readonly waiting = new Waiting()
  private readonly visit: TextVisit = {
    plain: (units, start, end, hash) => {
      if (this.waiting.add(units, start, end, hash)) this.takeWaiting()
    },
    others: (tokens) => {
      this.takeWaiting()
      const { entries, next } = eachEntry(tokens, this.place, (term, place, kind) =>
        this.entries.add(this.terms.numberOfTerm(term), this.code, kind === Entry.reaching ? -1 : place)
      )
      this.count += entries
      this.place = next
    }
  }

  /** An article by the texts of its fields. Returns how many words each has. */
  add(texts: readonly string[]): number[] {
    const article = this.slots
    this.slots += 1
    return texts.map((text, field) => (text === '' ? 0 : this.addField(article, field, text)))
  }

  addEntry(article: number, field: number, term: string, place: number): void {
    this.choose(article, field)
    this.entries.add(this.terms.numberOfTerm(term), this.code, place)
  }

  async writeTo(writer: SegmentWriter, breathe: () => Promise<void>): Promise<void> {
    const { terms } = this
    const order = inOrder(terms)
    await breathe()
    const body = this.body.byTerm(terms.size)
    const head = this.head.byTerm(terms.size)
    await breathe()
    for (let at = 0; at < order.length; at += 1) {
      const term = order[at] ?? 0
      writeBody(body, term, writer)
      writeHead(head, term, writer)
      writer.end(terms.units, terms.starts[term] ?? 0, terms.starts[term + 1] ?? 0)
      if (at % 64 === 0) await breathe()
    }
  }

  /** Starts anew, in the same memory. */
  clear(): void {
    this.terms.clear()
    this.body.clear()
    this.head.clear()
    this.slots = 0
  }

  private choose(article: number, field: number): void {
    this.entries = field === BODY ? this.body : this.head
    this.code = field === BODY ? article : article * FIELD_ROOM + field
  }

  private addField(article: number, field: number, text: string): number {
    this.choose(article, field)
    this.place = 0
    this.count = 0
    readText(text, this.visit)
    this.takeWaiting()
    return this.count
  }

  private takeWaiting(): void {
    const { terms, entries, code, place, waiting } = this
    const { units, starts, ends, hashes, count } = waiting
    terms.expect(hashes, count)
    for (let at = 0; at < count; at += 1) {
      entries.add(terms.numberOf(units, starts[at] ?? 0, ends[at] ?? 0, hashes[at] ?? 0), code, place + at)
    }
    this.place += count
    this.count += count
    waiting.count = 0
  }
}

function writeBody({ starts, codes, places }: Sorted, term: number, writer: SegmentWriter): void {
  const end = starts[term + 1] ?? 0
  const { bodyPlaces } = writer
  for (let at = starts[term] ?? 0; at < end; ) {
    const first = at
    const article = codes[at] ?? 0
    while (at < end && codes[at] === article) at += 1
    const before = bodyPlaces.length
    writePlaces(places, first, at, bodyPlaces)
    writer.addBody(article, at - first, bodyPlaces.length - before)
  }
}

function writeHead({ starts, codes, places }: Sorted, term: number, writer: SegmentWriter): void {
  const end = starts[term + 1] ?? 0
  for (let at = starts[term] ?? 0; at < end; ) {
    const first = at
    const code = codes[at] ?? 0
    while (at < end && codes[at] === code) at += 1
    writePlaces(places, first, at, writer.headPlaces)
    writer.addHead(code, at - first)
  }
}

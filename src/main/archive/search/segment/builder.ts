import { readText } from '../analysis/analyse'
import { type PlainVisit, WORDS_KNOWN } from '../analysis/plain'
import { Entry, eachEntry } from '../text-index/entries'
import { standingAlone } from '../text-index/vocabulary'
import { ByteSink } from './bytes'
import { writePlaces } from './place-lists'
import { BODY, FIELD_ROOM } from './postings'
import type { SegmentWriter } from './segment-writer'

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

/** Takes an article or field with the places that stand in the scratch. */
type Add = (code: number, frequency: number, from: number, until: number) => void

function placeOf(term: string): number {
  const { length } = term
  let hash = length
  for (let at = 0; at < length; at += 1) hash = (Math.imul(hash, 31) + term.charCodeAt(at)) | 0
  return (hash ^ (hash >>> 15)) & (WORDS_KNOWN - 1)
}

/** By UTF-16 units. Few of many terms begin alike: put in order by themselves they need far fewer comparisons. */
function inOrder(terms: readonly string[]): string[] {
  const groups = new Map<string, string[]>()
  for (const term of terms) {
    const beginning = term.slice(0, 3)
    const group = groups.get(beginning)
    if (group === undefined) groups.set(beginning, [term])
    else group.push(term)
  }
  return [...groups.keys()].sort().flatMap((beginning) => (groups.get(beginning) ?? []).sort())
}

/** Turns articles into the lists of a segment: collects, then sorts by term. */
export class SegmentBuilder {
  private readonly numbers = new Map<string, number>()
  private readonly terms: string[] = []
  /** Most words of a text are common ones: they are known sooner here than in a map of all. */
  private readonly lately: string[] = new Array(WORDS_KNOWN).fill('')
  private readonly latelyNumbers = new Int32Array(WORDS_KNOWN)
  private readonly body = new Entries()
  private readonly head = new Entries()
  private readonly places: number[] = []
  private readonly scratch = new ByteSink()
  slots = 0

  /** An article by the texts of its fields. Returns how many words each has. */
  add(texts: readonly string[]): number[] {
    const article = this.slots
    this.slots += 1
    return texts.map((text, field) => (text === '' ? 0 : this.addField(article, field, text)))
  }

  private addField(article: number, field: number, text: string): number {
    const entries = field === BODY ? this.body : this.head
    const code = field === BODY ? article : article * FIELD_ROOM + field
    let [place, count] = [0, 0]
    const plain: PlainVisit = (term, known) => {
      entries.add(this.numberOf(term, known), code, place)
      place += 1
      count += 1
    }
    readText(text, plain, (tokens) => {
      count += eachEntry(tokens, (term, at, kind) =>
        entries.add(this.numberOf(term), code, kind === Entry.reaching ? -1 : place + at)
      )
      place += tokens.length
    })
    return count
  }

  addEntry(article: number, field: number, term: string, place: number): void {
    const number = this.numberOf(term)
    if (field === BODY) this.body.add(number, article, place)
    else this.head.add(number, article * FIELD_ROOM + field, place)
  }

  async writeTo(writer: SegmentWriter, breathe: () => Promise<void>): Promise<void> {
    const terms = inOrder(this.terms)
    await breathe()
    const body = this.body.byTerm(this.terms.length)
    const head = this.head.byTerm(this.terms.length)
    await breathe()
    const addBody: Add = (code, frequency, from, until) =>
      writer.addBody(code, frequency, this.scratch.bytes, from, until)
    const addHead: Add = (code, frequency, from, until) =>
      writer.addHead(code, frequency, this.scratch.bytes, from, until)
    for (const [count, term] of terms.entries()) {
      const number = this.numbers.get(term) ?? 0
      this.writeList(body, number, addBody)
      this.writeList(head, number, addHead)
      writer.end(term)
      if (count % 64 === 0) await breathe()
    }
  }

  private numberOf(term: string, known = -1): number {
    const place = known < 0 ? placeOf(term) : known
    if (this.lately[place] === term) return this.latelyNumbers[place] ?? 0
    const number = this.numbers.get(term) ?? this.newNumber(term)
    this.lately[place] = term
    this.latelyNumbers[place] = number
    return number
  }

  private newNumber(term: string): number {
    const kept = standingAlone(term)
    this.numbers.set(kept, this.terms.length)
    return this.terms.push(kept) - 1
  }

  private writeList({ starts, codes, places }: Sorted, term: number, add: Add): void {
    const end = starts[term + 1] ?? 0
    for (let at = starts[term] ?? 0; at < end; ) {
      const code = codes[at] ?? 0
      const first = at
      // Entries without a place come among those that have one; the same place may come twice.
      let count = 0
      for (; at < end && codes[at] === code; at += 1) {
        const place = places[at] ?? -1
        if (place < 0 || (count > 0 && place === this.places[count - 1])) continue
        this.places[count] = place
        count += 1
      }
      this.scratch.length = 0
      writePlaces(this.places, 0, count, this.scratch)
      add(code, at - first, 0, this.scratch.length)
    }
  }
}

import { selectTop } from '../ranking/select-top'
import { type Alike, type Gathering, type Part, STRETCH_BITS, type Wanted } from '../text-index/part'
import type { Places } from '../text-index/places'
import { areAlike, endingOf, isLargerThan, signatureOf } from '../text-index/vocabulary'
import type { BroadBeginnings } from './broad'
import type { Endings } from './endings'
import type { PlaceBytes } from './place-bytes'
import { PlaceCursor } from './place-lists'
import {
  BODY,
  BODY_BIT,
  BodyCursor,
  bodyLength,
  gatherBodies,
  gatherHeads,
  gatherHeadsRoughly,
  HeadCursor,
  headLength
} from './postings'
import type { Terms } from './terms'

/** Where each term's lists start; the next term's start is the end. */
export interface Starts {
  body: Uint32Array
  head: Uint32Array
  bodyPlaces: Uint32Array
  headPlaces: Uint32Array
}

/** The bytes as numbers where they stand; copied where they start between two numbers. */
function aligned(bytes: Uint8Array): Uint8Array {
  return bytes.byteOffset % 4 === 0 ? bytes : new Uint8Array(bytes)
}

/** The starts as they were written: each as long as the others, one behind the other. */
export function startsIn(bytes: Uint8Array): Starts {
  const { buffer, byteOffset, length } = aligned(bytes)
  const size = length / 16
  const nth = (number: number): Uint32Array => new Uint32Array(buffer, byteOffset + number * size * 4, size)
  return { body: nth(0), head: nth(1), bodyPlaces: nth(2), headPlaces: nth(3) }
}

export function signaturesIn(bytes: Uint8Array): Int32Array {
  const { buffer, byteOffset, length } = aligned(bytes)
  return new Int32Array(buffer, byteOffset, length / 4)
}

export interface SegmentParts {
  slots: number
  terms: Terms
  starts: Starts
  signatures: Int32Array
  /** How each term ends. */
  endings: Endings
  body: Uint8Array
  head: Uint8Array
  headPlaces: Uint8Array
  broad: BroadBeginnings
  bodyPlaces: PlaceBytes
  /** Null: it is in memory alone. */
  file: string | null
  /** The articles as they are stored. */
  articles: Uint8Array
}

/** Counts an article for a broad beginning that it holds in its body alone: found, but hardly ranked. */
const HARDLY = 0.02

/** Packed articles: never changed, only replaced. */
export class Segment implements Part {
  constructor(
    readonly parts: SegmentParts,
    readonly base: number
  ) {}

  get slots(): number {
    return this.parts.slots
  }

  at(base: number): Segment {
    return new Segment(this.parts, base)
  }

  countOf(term: string): number {
    const number = this.parts.terms.numberOf(term)
    return number < 0 ? 0 : this.countAt(number)
  }

  countAt(number: number): number {
    const { body, head, starts } = this.parts
    return Math.max(
      bodyLength(body, starts.body[number] ?? 0, starts.body[number + 1] ?? 0),
      headLength(head, starts.head[number] ?? 0, starts.head[number + 1] ?? 0)
    )
  }

  hasBeginning(beginning: string): boolean {
    const { terms } = this.parts
    const at = terms.lowerBound(beginning)
    return at < terms.size && terms.termAt(at).startsWith(beginning)
  }

  gather(term: string, into: Gathering): void {
    const number = this.parts.terms.numberOf(term)
    if (number < 0) return
    this.gatherBodies(number, number + 1, into)
    this.gatherHeads(number, number + 1, into)
  }

  gatherLonger(beginning: string, into: Gathering): void {
    const { terms, broad } = this.parts
    const [from, until] = terms.range(beginning)
    const first = from < until && terms.termAt(from) === beginning ? from + 1 : from
    const bits = broad.get(beginning)
    if (bits === undefined) this.gatherBodies(first, until, into)
    else if ((into.mask & BODY_BIT) !== 0) this.gatherBits(bits, into)
    // Where a few letters begin thousands of words, the lengths of titles tell nothing.
    this.gatherHeads(first, until, into, bits !== undefined)
  }

  eachBeginningWith(beginning: string, visit: (term: string, articles: number) => void): void {
    const [from, until] = this.parts.terms.range(beginning)
    this.parts.terms.each(from, until, (term, number) => visit(term, this.countAt(number)))
  }

  eachCommonBeginningWith(beginning: string, limit: number, visit: (term: string) => void): void {
    const { terms } = this.parts
    const [from, until] = terms.range(beginning)
    const counts = Float64Array.from({ length: until - from }, (_, at) => this.countAt(from + at))
    const order = { weight: (at: number) => counts[at] ?? 0, ties: (a: number, b: number) => a - b }
    for (const at of selectTop(counts.length, limit, order)) visit(terms.termAt(from + at))
  }

  eachLike({ signature, edits, beginning, ending }: Alike, visit: (term: string, articles: number) => void): void {
    const { terms, signatures, endings } = this.parts
    const look = (number: number): void => {
      if (areAlike(signature, signatures[number] ?? 0, edits)) visit(terms.termAt(number), this.countAt(number))
    }
    const [from, until] = beginning === '' ? [0, terms.size] : terms.range(beginning)
    if (ending === '') for (let number = from; number < until; number += 1) look(number)
    else endings.each(endingOf(ending), from, until, look)
  }

  eachHolding(letters: string, visit: (term: string, articles: number) => void): void {
    const { terms, signatures } = this.parts
    const signature = signatureOf(letters)
    const mayHold = (number: number): boolean => isLargerThan(signatures[number] ?? 0, signature)
    terms.eachHolding(letters, mayHold, (number) => visit(terms.termAt(number), this.countAt(number)))
  }

  isIn(term: string, mask: number): boolean {
    const { terms, starts, head } = this.parts
    const number = terms.numberOf(term)
    if (number < 0) return false
    if ((mask & BODY_BIT) !== 0 && starts.body[number] !== starts.body[number + 1]) return true
    if (starts.head[number] === starts.head[number + 1]) return false
    const cursor = new HeadCursor(head, starts.head[number] ?? 0)
    while (cursor.next()) if ((mask & (1 << cursor.field)) !== 0) return true
    return false
  }

  placesOf(term: string, wanted: Wanted, into: Places): void {
    const number = this.parts.terms.numberOf(term)
    if (number < 0) return
    if ((wanted.mask & BODY_BIT) !== 0) this.placesInBodies(number, wanted, into)
    if ((wanted.mask & ~BODY_BIT) !== 0) this.placesInHeads(number, wanted, into)
  }

  close(): void {
    this.parts.bodyPlaces.close()
  }

  private gatherBodies(from: number, until: number, into: Gathering): void {
    if ((into.mask & BODY_BIT) === 0) return
    const { body, starts } = this.parts
    gatherBodies(body, starts.body[from] ?? 0, starts.body[until] ?? 0, this.base, into)
  }

  private gatherHeads(from: number, until: number, into: Gathering, roughly = false): void {
    if ((into.mask & ~BODY_BIT) === 0) return
    const { head, starts } = this.parts
    const gather = roughly ? gatherHeadsRoughly : gatherHeads
    gather(head, starts.head[from] ?? 0, starts.head[until] ?? 0, this.base, into)
  }

  private gatherBits(bits: Uint8Array, { score, fields, touched }: Gathering): void {
    touched.fill(1, this.base >> STRETCH_BITS, ((this.base + this.slots) >> STRETCH_BITS) + 1)
    let slot = this.base
    for (let byte = 0; byte < bits.length; byte += 1, slot += 8) {
      for (let left = bits[byte] ?? 0, at = slot; left !== 0; left >>>= 1, at += 1) {
        if ((left & 1) === 0) continue
        score[at] = (score[at] ?? 0) + HARDLY
        fields[at] = (fields[at] ?? 0) | BODY_BIT
      }
    }
  }

  private placesInBodies(number: number, { present }: Wanted, into: Places): void {
    const { body, bodyPlaces, starts, slots } = this.parts
    const [from, until] = [starts.bodyPlaces[number] ?? 0, starts.bodyPlaces[number + 1] ?? 0]
    if (from === until) return
    let wanted = present.indexOf(1, this.base) - this.base
    if (wanted < 0 || wanted >= slots) return
    const cursor = new BodyCursor(body, starts.body[number] ?? 0)
    const places = new PlaceCursor(bodyPlaces.read(from, until - from), 0)
    for (;;) {
      if (cursor.atBlockStart) {
        cursor.skipTo(wanted)
        places.at = cursor.nextPlaces
      }
      if (!cursor.next()) return
      const slot = this.base + cursor.article
      if (present[slot] === 1) places.read((place) => into.add(slot, BODY, place))
      else places.skip()
      if (cursor.article < wanted) continue
      wanted = present.indexOf(1, slot + 1) - this.base
      if (wanted < 0 || wanted >= slots) return
    }
  }

  private placesInHeads(number: number, { present, mask }: Wanted, into: Places): void {
    const { head, headPlaces, starts } = this.parts
    if (starts.head[number] === starts.head[number + 1]) return
    const cursor = new HeadCursor(head, starts.head[number] ?? 0)
    const places = new PlaceCursor(headPlaces, starts.headPlaces[number] ?? 0)
    while (cursor.next()) {
      const { field } = cursor
      const slot = this.base + cursor.article
      if (present[slot] === 1 && (mask & (1 << field)) !== 0) places.read((place) => into.add(slot, field, place))
      else places.skip()
    }
  }
}

import { HASH_BITS, HASH_START, hashStep } from '../analysis/units'

const FIRST_TERMS = 2 ** 14
const FIRST_UNITS = 2 ** 17
/** A place of the table, all that is compared side by side: the hash, then … */
const PLACE_BITS = 2
const PLACE = 2 ** PLACE_BITS
/** … the term's number plus one, … */
const NUMBER = 1
/** … and where its units are. */
const FROM = 2
const LENGTH = 3

function larger<T extends Int32Array | Uint16Array>(list: T, make: new (length: number) => T): T {
  const grown = new make(list.length * 2)
  grown.set(list)
  return grown
}

/**
 * The distinct terms of many articles, numbered in the order of their coming. Most words of a text have come before:
 * they are told by their units, without becoming strings.
 */
export class TermTable {
  size = 0
  /** Of all terms, one after the other. */
  units: Uint16Array = new Uint16Array(FIRST_UNITS)
  /** Where each term's units start; the next term's start is the end. */
  starts: Int32Array = new Int32Array(FIRST_TERMS + 1)
  private places: Int32Array = new Int32Array(FIRST_TERMS * 2 * PLACE)
  /** Kept so that looking is not left out as needless. */
  seen = 0
  private written: Uint16Array = new Uint16Array(256)

  /** The term that stands in `units` from `start` to `end`. */
  numberOf(units: Uint16Array, start: number, end: number, hash: number): number {
    const { places } = this
    const last = places.length - 1
    for (let at = (hash << PLACE_BITS) & last; ; at = (at + PLACE) & last) {
      const found = places[at + NUMBER] ?? 0
      if (found === 0) return this.append(units, start, end, hash, at)
      if (places[at] === hash && places[at + LENGTH] === end - start) {
        if (this.isFrom(places[at + FROM] ?? 0, units, start, end)) return found - 1
      }
    }
  }

  /**
   * Looks where words with these hashes will be looked for. Memory is fetched for many of them at once then, instead of
   * being waited for at each word.
   */
  expect(hashes: Int32Array, count: number): void {
    const { places } = this
    const last = places.length - 1
    let seen = 0
    for (let at = 0; at < count; at += 1) seen ^= places[((hashes[at] ?? 0) << PLACE_BITS) & last] ?? 0
    this.seen = seen
  }

  numberOfTerm(term: string): number {
    const { length } = term
    if (length > this.written.length) this.written = new Uint16Array(length * 2)
    let hash = HASH_START
    for (let at = 0; at < length; at += 1) {
      const unit = term.charCodeAt(at)
      this.written[at] = unit
      hash = hashStep(hash, unit)
    }
    return this.numberOf(this.written, 0, length, hash & HASH_BITS)
  }

  /** Forgets all terms, but keeps the room for as many. */
  clear(): void {
    this.size = 0
    this.places.fill(0)
  }

  private isFrom(from: number, units: Uint16Array, start: number, end: number): boolean {
    const own = this.units
    for (let at = start, to = from; at < end; at += 1, to += 1) if (units[at] !== own[to]) return false
    return true
  }

  private append(units: Uint16Array, start: number, end: number, hash: number, place: number): number {
    const number = this.size
    const from = number === 0 ? 0 : (this.starts[number] ?? 0)
    const until = from + end - start
    while (until > this.units.length) this.units = larger(this.units, Uint16Array)
    if (number + 1 >= this.starts.length) this.starts = larger(this.starts, Int32Array)
    for (let at = start, to = from; at < end; at += 1, to += 1) this.units[to] = units[at] ?? 0
    this.starts[number] = from
    this.starts[number + 1] = until
    this.places[place] = hash
    this.places[place + NUMBER] = number + 1
    this.places[place + FROM] = from
    this.places[place + LENGTH] = end - start
    this.size = number + 1
    // Half of the places stay free: then the first one that is looked at is mostly the right one.
    if (this.size * 2 * PLACE >= this.places.length) this.spread()
    return number
  }

  private spread(): void {
    const { places } = this
    const spread = new Int32Array(places.length * 2)
    const last = spread.length - 1
    for (let from = 0; from < places.length; from += PLACE) {
      if (places[from + NUMBER] === 0) continue
      let at = ((places[from] ?? 0) << PLACE_BITS) & last
      while (spread[at + NUMBER] !== 0) at = (at + PLACE) & last
      for (let part = 0; part < PLACE; part += 1) spread[at + part] = places[from + part] ?? 0
    }
    this.places = spread
  }
}

import type { Articles } from './articles'
import type { Lengths } from './lengths'
import type { Places } from './places'

/** Slots are looked through in stretches of so many bits, where anything was gathered for one of them. */
export const STRETCH_BITS = 6

/** Where weighted frequencies and fields are gathered, by slot. */
export interface Gathering {
  readonly score: Float32Array
  /** Bits of field numbers. */
  readonly fields: Uint16Array
  /** One for each stretch of slots that something was gathered in. */
  readonly touched: Uint8Array
  /** The fields that count, as bits. */
  readonly mask: number
  readonly lengths: Lengths
  readonly articles: Articles
}

/** Which places are wanted: only of these slots, only in these fields. */
export interface Wanted {
  readonly present: Uint8Array
  readonly mask: number
}

/** Which words are asked for because they may be another one with a few edits. */
export interface Alike {
  /** Of the word itself. */
  readonly signature: number
  readonly edits: number
  /** How they begin, and how they end: ENDING letters, or any ending. */
  readonly beginning: string
  readonly ending: string
}

/** A stretch of slots with the words of its articles. Articles that are gone may still be in it. */
export interface Part {
  /** The first slot. */
  readonly base: number
  readonly slots: number
  /** How many articles hold the term, about. */
  countOf(term: string): number
  hasBeginning(beginning: string): boolean
  gather(term: string, into: Gathering): void
  /** Of all longer terms that begin so. */
  gatherLonger(beginning: string, into: Gathering): void
  /** The terms that begin so and are in the most articles; others may be among them. */
  eachCommonBeginningWith(beginning: string, limit: number, visit: (term: string) => void): void
  /** Every term that begins so, itself included, in no certain order. */
  eachBeginningWith(beginning: string, visit: (term: string, articles: number) => void): void
  eachLike(alike: Alike, visit: (term: string, articles: number) => void): void
  /** Longer terms that hold these letters; only terms in plain Latin letters are looked at. */
  eachHolding(letters: string, visit: (term: string, articles: number) => void): void
  /** Whether an article may hold the term in one of the fields. */
  isIn(term: string, mask: number): boolean
  /** Every place of the term. */
  placesOf(term: string, wanted: Wanted, into: Places): void
  close(): void
}

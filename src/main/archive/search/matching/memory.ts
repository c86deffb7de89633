import type { Candidate } from '../correction/candidates'
import type { Forms } from '../query/clause'
import type { Articles } from '../text-index/articles'
import { STRETCH_BITS } from '../text-index/part'
import type { TextIndex } from '../text-index/text-index'
import { listOf, type Matches } from './matches'

/** Remembered matches take so much memory at most: in large archives some thirty times all articles. */
const LEAST_BYTES = 48_000_000
const BYTES_FOR_A_SLOT = 300
const BYTES_A_SLOT = 10

/** A new article is worth up to this much more than an old one that matches as well. */
const FRESHNESS = 0.1
const HALF_LIFE_DAYS = 365
const OLDEST_DAYS = 20 * HALF_LIFE_DAYS

/** By age in days: what a score is multiplied with. */
const FRESH = Float32Array.from({ length: OLDEST_DAYS }, (_, age) => 1 + FRESHNESS * 2 ** (-age / HALF_LIFE_DAYS))

interface Scratch {
  readonly score: Float32Array
  readonly fields: Uint16Array
  /** By stretches of slots. */
  readonly touched: Uint8Array
  readonly wanted: Uint8Array
  /** Room for a list of matches; what is in it means nothing. */
  readonly found: Matches
}

function scratchFor(slots: number): Scratch {
  return {
    score: new Float32Array(slots),
    fields: new Uint16Array(slots),
    touched: new Uint8Array((slots >> STRETCH_BITS) + 1),
    wanted: new Uint8Array(slots),
    found: listOf(slots)
  }
}

/**
 * What is computed once for a state of the index: from one keystroke to the next most words of a query stay the same.
 * Belongs to one revision; after a change a new one is made.
 */
export class Memory {
  readonly articles: Articles
  readonly slots: number
  readonly revision: number
  /** Other forms of words that were looked for. */
  readonly forms = new Map<string, readonly Forms[]>()
  /** Corrections of words that were looked for. */
  readonly candidates = new Map<string, readonly Candidate[]>()
  /** By slot, for gathering; all zeros in between. */
  readonly scratch: Scratch
  private readonly recalled = new Map<string, Matches>()
  private bytes = 0
  private fresh: Float32Array | null = null
  /** Those that were asked for last: most filters stay while somebody types. */
  private marked: { matches: Matches; marks: Uint8Array } | null = null
  private readonly mostBytes: number

  constructor(readonly index: TextIndex) {
    this.articles = index.articles
    this.slots = index.slots
    this.revision = index.revision
    this.scratch = scratchFor(this.slots)
    this.mostBytes = Math.max(LEAST_BYTES, this.slots * BYTES_FOR_A_SLOT)
  }

  get live(): Uint8Array {
    return this.articles.live
  }

  /** By slot, recency as a light prior, against the newest article: the clock plays no part. */
  get freshness(): Float32Array {
    this.fresh ??= this.freshnessOfAll()
    return this.fresh
  }

  /** Ones for slots that are among the matches. */
  marksOf(matches: Matches): Uint8Array {
    if (this.marked?.matches !== matches) {
      const marks = new Uint8Array(this.slots)
      for (let at = 0; at < matches.slots.length; at += 1) marks[matches.slots[at] ?? 0] = 1
      this.marked = { matches, marks }
    }
    return this.marked.marks
  }

  recall(key: string, make: () => Matches): Matches {
    const known = this.recalled.get(key)
    this.recalled.delete(key)
    const matches = known ?? make()
    this.recalled.set(key, matches)
    if (known === undefined) this.bytes += matches.slots.length * BYTES_A_SLOT
    while (this.bytes > this.mostBytes && this.recalled.size > 1) this.forgetOldest()
    return matches
  }

  private freshnessOfAll(): Float32Array {
    const { days, newestDay } = this.articles
    const fresh = new Float32Array(this.slots)
    for (let slot = 0; slot < fresh.length; slot += 1) {
      fresh[slot] = FRESH[Math.max(0, newestDay - (days[slot] ?? 0))] ?? 1
    }
    return fresh
  }

  private forgetOldest(): void {
    const [oldest] = this.recalled
    if (oldest === undefined) return
    this.recalled.delete(oldest[0])
    this.bytes -= oldest[1].slots.length * BYTES_A_SLOT
  }
}

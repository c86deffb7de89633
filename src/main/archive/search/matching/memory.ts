import type { TextIndex } from '../text-index/text-index'
import type { Matches } from './matches'

/** Remembered matches take so much memory at most. */
const MOST_BYTES = 24_000_000
const BYTES_A_SLOT = 7

function liveSlots(index: TextIndex): Uint8Array {
  const live = new Uint8Array(index.slots)
  for (const [slot] of index.live()) live[slot] = 1
  return live
}

/** A new article is worth up to this much more than an old one that matches as well. */
const FRESHNESS = 0.1
const HALF_LIFE_DAYS = 365

/** Recency as a light prior, against the newest article: the clock plays no part. */
function freshness(index: TextIndex): Float32Array {
  let newest = 0
  for (const [, { day }] of index.live()) newest = Math.max(newest, day)
  const factors = new Float32Array(index.slots)
  for (const [slot, { day }] of index.live()) {
    factors[slot] = 1 + FRESHNESS * 2 ** (-(newest - day) / HALF_LIFE_DAYS)
  }
  return factors
}

/**
 * What is computed once for a state of the index: from one keystroke to the next most words of a query stay the same.
 * Belongs to one revision; after a change a new one is made.
 */
export class Memory {
  readonly live: Uint8Array
  /** By slot: what a score is multiplied with for the article's age. */
  readonly freshness: Float32Array
  readonly revision: number
  private readonly recalled = new Map<string, Matches>()

  constructor(readonly index: TextIndex) {
    this.live = liveSlots(index)
    this.freshness = freshness(index)
    this.revision = index.revision
  }

  recall(key: string, make: (index: TextIndex, live: Uint8Array) => Matches): Matches {
    const known = this.recalled.get(key)
    this.recalled.delete(key)
    const matches = known ?? make(this.index, this.live)
    this.recalled.set(key, matches)
    if (this.recalled.size * this.live.length * BYTES_A_SLOT > MOST_BYTES) this.forgetOldest()
    return matches
  }

  private forgetOldest(): void {
    const [oldest] = this.recalled.keys()
    if (oldest !== undefined) this.recalled.delete(oldest)
  }
}

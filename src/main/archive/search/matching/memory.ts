import type { TextIndex } from '../text-index/text-index'
import type { Matches } from './matches'

const MOST_RECALLED = 48

function liveSlots(index: TextIndex): Uint8Array {
  const live = new Uint8Array(index.slots)
  for (const [slot] of index.live()) live[slot] = 1
  return live
}

function newestDay(index: TextIndex): number {
  let newest = 0
  for (const [, { day }] of index.live()) if (day > newest) newest = day
  return newest
}

/**
 * What is computed once for a state of the index: from one keystroke to the next most words of a query stay the same.
 * Belongs to one revision; after a change a new one is made.
 */
export class Memory {
  readonly live: Uint8Array
  readonly newestDay: number
  readonly revision: number
  private readonly recalled = new Map<string, Matches>()

  constructor(readonly index: TextIndex) {
    this.live = liveSlots(index)
    this.newestDay = newestDay(index)
    this.revision = index.revision
  }

  recall(key: string, make: (index: TextIndex, live: Uint8Array) => Matches): Matches {
    const known = this.recalled.get(key)
    this.recalled.delete(key)
    const matches = known ?? make(this.index, this.live)
    this.recalled.set(key, matches)
    if (this.recalled.size > MOST_RECALLED) this.forgetOldest()
    return matches
  }

  private forgetOldest(): void {
    const [oldest] = this.recalled.keys()
    if (oldest !== undefined) this.recalled.delete(oldest)
  }
}

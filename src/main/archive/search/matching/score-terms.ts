import type { Gathering } from '../text-index/part'
import { listOf, type Matches } from './matches'
import type { Memory } from './memory'

/** How fast more of the same word stops to count. */
const SATURATION = 1.2

function rarity(count: number, articles: number): number {
  return Math.log(1 + Math.max(0, articles - count + 0.5) / (count + 0.5))
}

function countFound(fields: Uint16Array, live: Uint8Array, slots: number): number {
  let count = 0
  for (let slot = 0; slot < slots; slot += 1) if (fields[slot] !== 0 && live[slot] === 1) count += 1
  return count
}

/** Turns what was gathered into matches. */
function collect({ slots, live, articles, scratch: { score, fields } }: Memory): Matches {
  const matches = listOf(countFound(fields, live, slots))
  const factor = rarity(matches.slots.length, articles.size)
  let at = 0
  for (let slot = 0; slot < slots; slot += 1) {
    if (fields[slot] === 0 || live[slot] !== 1) continue
    const frequency = score[slot] ?? 0
    matches.slots[at] = slot
    matches.score[at] = (factor * frequency) / (SATURATION + frequency)
    matches.fields[at] = fields[slot] ?? 0
    at += 1
  }
  return matches
}

/** Articles that hold what is gathered, ranked by BM25 over all fields at once as if it were one word. */
export function scoreTerms(memory: Memory, mask: number, gather: (into: Gathering) => void): Matches {
  const { articles, index, scratch } = memory
  const { score, fields } = scratch
  try {
    gather({ score, fields, mask, lengths: index.lengths, articles })
    return collect(memory)
  } finally {
    score.fill(0)
    fields.fill(0)
  }
}

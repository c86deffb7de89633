import type { Gathering } from '../text-index/part'
import { type Matches, noMatches } from './matches'
import type { Memory } from './memory'

/** How fast more of the same word stops to count. */
const SATURATION = 1.2

function rarity(count: number, articles: number): number {
  return Math.log(1 + Math.max(0, articles - count + 0.5) / (count + 0.5))
}

/** Articles that hold what is gathered, ranked by BM25 over all fields at once as if it were one word. */
export function scoreTerms(memory: Memory, mask: number, gather: (into: Gathering) => void): Matches {
  const { slots, live, articles, index } = memory
  const matches = noMatches(slots)
  const { score, fields, present } = matches
  gather({ score, fields, mask, lengths: index.lengths, articles })
  let count = 0
  for (let slot = 0; slot < slots; slot += 1) {
    if (fields[slot] === 0) continue
    if (live[slot] === 1) {
      present[slot] = 1
      count += 1
    } else fields[slot] = 0
  }
  matches.count = count
  const factor = rarity(count, articles.size)
  for (let slot = 0; slot < slots; slot += 1) {
    const frequency = score[slot] ?? 0
    if (frequency > 0) score[slot] = (factor * frequency) / (SATURATION + frequency)
  }
  return matches
}

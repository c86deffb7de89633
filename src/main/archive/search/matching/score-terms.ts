import type { Gathering } from '../text-index/part'
import type { Matches } from './matches'
import type { Memory } from './memory'

/** How fast more of the same word stops to count. */
const SATURATION = 1.2

function rarity(count: number, articles: number): number {
  return Math.log(1 + Math.max(0, articles - count + 0.5) / (count + 0.5))
}

/** Lists the slots that have fields. Two at a time: a rare word leaves most of them empty. */
function listFound({ live, scratch: { fields, fieldPairs, found } }: Memory): Int32Array {
  let count = 0
  for (let pair = 0; pair < fieldPairs.length; pair += 1) {
    if (fieldPairs[pair] === 0) continue
    for (let slot = 2 * pair; slot < 2 * pair + 2; slot += 1) {
      if (fields[slot] !== 0 && live[slot] === 1) found[count++] = slot
    }
  }
  return found.slice(0, count)
}

/** Turns what was gathered into matches. */
function collect(memory: Memory): Matches {
  const { score, fields } = memory.scratch
  const slots = listFound(memory)
  const matches = { slots, score: new Float32Array(slots.length), fields: new Uint16Array(slots.length) }
  const factor = rarity(slots.length, memory.articles.size)
  for (let at = 0; at < slots.length; at += 1) {
    const slot = slots[at] ?? 0
    const frequency = score[slot] ?? 0
    matches.score[at] = (factor * frequency) / (SATURATION + frequency)
    matches.fields[at] = fields[slot] ?? 0
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

import { type Gathering, STRETCH_BITS } from '../text-index/part'
import type { Matches } from './matches'
import type { Memory } from './memory'

/** How fast more of the same word stops to count. */
const SATURATION = 1.2

function rarity(count: number, articles: number): number {
  return Math.log(1 + Math.max(0, articles - count + 0.5) / (count + 0.5))
}

const STRETCH = 2 ** STRETCH_BITS

/** Lists the slots that have fields. A rare word leaves most stretches untouched. */
function listFound({ live, slots, scratch: { fields, touched, found } }: Memory): Int32Array {
  let count = 0
  for (let stretch = 0; stretch < touched.length; stretch += 1) {
    if (touched[stretch] === 0) continue
    const end = Math.min((stretch + 1) * STRETCH, slots)
    for (let slot = stretch * STRETCH; slot < end; slot += 1) {
      if (fields[slot] !== 0 && live[slot] === 1) found[count++] = slot
    }
  }
  return found.slice(0, count)
}

/** Leaves all zeros, as they are between one gathering and the next. */
function clear({ score, fields, touched }: Memory['scratch']): void {
  for (let stretch = 0; stretch < touched.length; stretch += 1) {
    if (touched[stretch] === 0) continue
    const start = stretch * STRETCH
    const end = Math.min(start + STRETCH, score.length)
    for (let slot = start; slot < end; slot += 1) {
      score[slot] = 0
      fields[slot] = 0
    }
    touched[stretch] = 0
  }
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
  const { score, fields, touched } = scratch
  try {
    gather({ score, fields, touched, mask, lengths: index.lengths, articles })
    return collect(memory)
  } finally {
    clear(scratch)
  }
}

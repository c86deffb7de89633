import { type Gathering, STRETCH_BITS } from '../text-index/part'
import type { Matches } from './matches'
import type { Memory } from './memory'

/** How fast more of the same word stops to count. */
const SATURATION = 1.2

function rarity(count: number, articles: number): number {
  return Math.log(1 + Math.max(0, articles - count + 0.5) / (count + 0.5))
}

const STRETCH = 2 ** STRETCH_BITS

/**
 * Takes out what was gathered and leaves all zeros, as they are between one gathering and the next. A rare word leaves
 * most stretches untouched.
 */
function takeFound({ live, slots, scratch }: Memory): Matches {
  const { score, fields, touched, found } = scratch
  let count = 0
  for (let stretch = 0; stretch < touched.length; stretch += 1) {
    if (touched[stretch] === 0) continue
    touched[stretch] = 0
    const end = Math.min((stretch + 1) * STRETCH, slots)
    for (let slot = stretch * STRETCH; slot < end; slot += 1) {
      const bits = fields[slot] ?? 0
      if (bits === 0) continue
      found.slots[count] = slot
      found.score[count] = score[slot] ?? 0
      found.fields[count] = bits
      // What is gone is written over by the next one.
      count += live[slot] ?? 0
      score[slot] = 0
      fields[slot] = 0
    }
  }
  return {
    slots: found.slots.slice(0, count),
    score: found.score.slice(0, count),
    fields: found.fields.slice(0, count)
  }
}

/** What was gathered is of no use. */
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
function collect(memory: Memory, weight: number): Matches {
  const matches = takeFound(memory)
  const { score } = matches
  const factor = weight * rarity(score.length, memory.articles.size)
  for (let at = 0; at < score.length; at += 1) {
    const frequency = score[at] ?? 0
    score[at] = (factor * frequency) / (SATURATION + frequency)
  }
  return matches
}

/**
 * Articles that hold what is gathered, ranked by BM25 over all fields at once as if it were one word; all of it counts
 * with a weight.
 */
export function scoreTerms(memory: Memory, mask: number, gather: (into: Gathering) => void, weight = 1): Matches {
  const { articles, index, scratch } = memory
  const { score, fields, touched } = scratch
  try {
    gather({ score, fields, touched, mask, lengths: index.lengths, articles })
    return collect(memory, weight)
  } catch (error) {
    clear(scratch)
    throw error
  }
}

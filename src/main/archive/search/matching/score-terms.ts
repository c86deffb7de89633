import { FIELD_WEIGHTS } from '../text-index/fields'
import type { Occurrences } from '../text-index/postings'
import type { TextIndex } from '../text-index/text-index'
import { type Matches, noMatches } from './matches'

/** How fast more of the same word stops to count. */
const SATURATION = 1.2

function gather(index: TextIndex, live: Uint8Array, occurrences: Occurrences, mask: number, into: Matches): void {
  for (const [field, frequencies] of occurrences) {
    if ((mask & (1 << field)) === 0) continue
    const weight = FIELD_WEIGHTS[field] ?? 1
    const factors = index.lengths.factorsOf(field)
    for (const [slot, frequency] of frequencies) {
      if (live[slot] !== 1) continue
      into.score[slot] = (into.score[slot] ?? 0) + weight * frequency * (factors[slot] ?? 1)
      into.fields[slot] = (into.fields[slot] ?? 0) | (1 << field)
    }
  }
}

function rarity(count: number, articles: number): number {
  return Math.log(1 + (articles - count + 0.5) / (count + 0.5))
}

/** Articles that hold one of the terms, ranked by BM25 over all fields at once as if the terms were one word. */
export function scoreTerms(index: TextIndex, live: Uint8Array, terms: Iterable<Occurrences>, mask: number): Matches {
  const matches = noMatches(live.length)
  for (const occurrences of terms) gather(index, live, occurrences, mask, matches)
  for (let slot = 0; slot < live.length; slot += 1) {
    if (matches.fields[slot] === 0) continue
    matches.present[slot] = 1
    matches.count += 1
  }
  const factor = rarity(matches.count, index.articles)
  for (let slot = 0; slot < live.length; slot += 1) {
    const frequency = matches.score[slot] ?? 0
    if (frequency > 0) matches.score[slot] = (factor * frequency) / (SATURATION + frequency)
  }
  return matches
}

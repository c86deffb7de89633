import type { Matches } from '../matching/matches'
import type { Memory } from '../matching/memory'
import { lookUp, placesOf } from '../matching/places'
import type { Clause, WordClause } from '../query/clause'
import { fieldNumber } from '../text-index/fields'
import { holdsPhrase } from '../text-index/sequence'
import { comparison } from './order'
import { selectTop } from './select-top'

/** A new article is worth up to this much more than an old one that matches as well. */
const FRESHNESS = 0.1
const HALF_LIFE_DAYS = 365
const IN_TITLE = 1.5
const IN_BODY = 1.25
/** So many of the best are looked at closely. */
const CLOSELY = 200

const TITLE = fieldNumber('title')
const BODY = fieldNumber('body')

/** Recency as a light prior, against the newest article: the clock plays no part. */
function favourNew(memory: Memory, { score }: Matches): void {
  for (const [slot, { day }] of memory.index.live()) {
    const age = Math.max(0, memory.newestDay - day)
    score[slot] = (score[slot] ?? 0) * (1 + FRESHNESS * 2 ** (-age / HALF_LIFE_DAYS))
  }
}

/** The free words of a query, where it has several that must all match. */
function freeWords(clause: Clause): WordClause[] {
  if (clause.kind !== 'and') return []
  return clause.clauses.filter((each): each is WordClause => each.kind === 'word' && each.scope === null)
}

/** Words that stand in the text as they stand in the query are what was meant more often than not. */
function favourTogether(memory: Memory, clause: Clause, matches: Matches, slots: readonly number[]): void {
  const words = freeWords(clause)
  if (words.length < 2) return
  const prefix = words.at(-1)?.prefix ?? false
  const { index } = memory
  const places = lookUp(
    index,
    placesOf(
      words.flatMap(({ tokens }) => tokens),
      prefix
    )
  )
  for (const slot of selectTop(slots, CLOSELY, comparison(index, 'relevance', matches))) {
    const sequence = index.entry(slot)?.sequence
    if (sequence === undefined) continue
    const factor = holdsPhrase(sequence, TITLE, places) ? IN_TITLE : holdsPhrase(sequence, BODY, places) ? IN_BODY : 1
    matches.score[slot] = (matches.score[slot] ?? 0) * factor
  }
}

/** The same matches with scores that know more than word frequencies. */
export function boost(memory: Memory, clause: Clause, matches: Matches, slots: readonly number[]): Matches {
  const boosted: Matches = { ...matches, score: Float32Array.from(matches.score) }
  favourNew(memory, boosted)
  favourTogether(memory, clause, boosted, slots)
  return boosted
}

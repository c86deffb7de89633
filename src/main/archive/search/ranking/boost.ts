import { standTogether } from '../matching/match-words'
import { type Matches, noMatches } from '../matching/matches'
import type { Memory } from '../matching/memory'
import { placesOf, type WantedPlace } from '../matching/places'
import type { Clause, WordClause } from '../query/clause'
import { fieldMask } from '../text-index/fields'
import { orderOf } from './order'
import { selectTop } from './select-top'

const IN_TITLE = 1.5
const IN_BODY = 1.25
/** So many of the best are looked at closely. */
const CLOSELY = 200

const TITLE = fieldMask(['title'])
const BODY = fieldMask(['body'])

function favourNew(memory: Memory, { score }: Matches, slots: Int32Array): void {
  for (const slot of slots) score[slot] = (score[slot] ?? 0) * memory.freshness(slot)
}

/** The free words of a query, where it has several that must all match. */
function freeWords(clause: Clause): WordClause[] {
  if (clause.kind !== 'and') return []
  return clause.clauses.filter((each): each is WordClause => each.kind === 'word' && each.scope === null)
}

/** A few letters may begin thousands of words: they say nothing about what stands together. */
const SHORTEST_BEGINNING = 4

function placesTogether(words: readonly WordClause[]): WantedPlace[] {
  const last = words.at(-1)
  const isShort = last?.prefix === true && last.end - last.start < SHORTEST_BEGINNING
  const tokens = words.flatMap((word) => word.tokens)
  return placesOf(tokens, !isShort && (last?.prefix ?? false))
}

/** Words that stand in the text as they stand in the query are what was meant more often than not. */
function favourTogether(memory: Memory, clause: Clause, matches: Matches, slots: Int32Array): void {
  const words = freeWords(clause)
  if (words.length < 2) return
  const places = placesTogether(words)
  if (places.length < 2) return
  const best = selectTop(slots, CLOSELY, orderOf(memory.articles, 'relevance', matches))
  const looked = noMatches(memory.slots)
  for (const slot of best) looked.present[slot] = 1
  looked.count = best.length
  const found = standTogether(memory.index, places, looked, TITLE | BODY)
  for (const slot of best) {
    const fields = found[slot] ?? 0
    const factor = (fields & TITLE) !== 0 ? IN_TITLE : (fields & BODY) !== 0 ? IN_BODY : 1
    matches.score[slot] = (matches.score[slot] ?? 0) * factor
  }
}

/** The same matches with scores that know more than word frequencies. */
export function boost(memory: Memory, clause: Clause, matches: Matches, slots: Int32Array): Matches {
  const boosted: Matches = { ...matches, score: matches.score.slice() }
  favourNew(memory, boosted, slots)
  favourTogether(memory, clause, boosted, slots)
  return boosted
}

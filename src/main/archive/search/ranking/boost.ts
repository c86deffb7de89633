import type { Matches } from '../matching/matches'
import type { Memory } from '../matching/memory'
import { lookUp, placesOf, type WantedPlace } from '../matching/places'
import type { Clause, WordClause } from '../query/clause'
import { fieldNumber } from '../text-index/fields'
import { holdsPhrase } from '../text-index/sequence'
import { comparison } from './order'
import { selectTop } from './select-top'

const IN_TITLE = 1.5
const IN_BODY = 1.25
/** So many of the best are looked at closely. */
const CLOSELY = 200

const TITLE = fieldNumber('title')
const BODY = fieldNumber('body')

function favourNew({ freshness }: Memory, { score }: Matches, slots: readonly number[]): void {
  for (const slot of slots) score[slot] = (score[slot] ?? 0) * (freshness[slot] ?? 1)
}

/** The free words of a query, where it has several that must all match. */
function freeWords(clause: Clause): WordClause[] {
  if (clause.kind !== 'and') return []
  return clause.clauses.filter((each): each is WordClause => each.kind === 'word' && each.scope === null)
}

/** A letter or two may begin thousands of words: it says nothing about what stands together. */
const SHORTEST_BEGINNING = 3

function placesTogether(words: readonly WordClause[]): WantedPlace[] {
  const last = words.at(-1)
  const isShort = last?.prefix === true && last.end - last.start < SHORTEST_BEGINNING
  const taken = isShort ? words.slice(0, -1) : words
  const tokens = taken.flatMap((word) => word.tokens)
  return placesOf(tokens, !isShort && (last?.prefix ?? false))
}

/** Words that stand in the text as they stand in the query are what was meant more often than not. */
function favourTogether(memory: Memory, clause: Clause, matches: Matches, slots: readonly number[]): void {
  const words = freeWords(clause)
  if (words.length < 2) return
  const { index } = memory
  const places = lookUp(index, placesTogether(words))
  if (places.length < 2) return
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
  favourNew(memory, boosted, slots)
  favourTogether(memory, clause, boosted, slots)
  return boosted
}

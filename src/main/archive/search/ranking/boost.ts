import { standTogether } from '../matching/match-words'
import type { Matches } from '../matching/matches'
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

/** New ones before old ones that match as well. */
function favourNew({ freshness }: Memory, { slots, score }: Matches): Float32Array {
  const favoured = new Float32Array(score.length)
  for (let at = 0; at < slots.length; at += 1) favoured[at] = (score[at] ?? 0) * (freshness[slots[at] ?? 0] ?? 1)
  return favoured
}

/** The free words of a query, where it has several that must all match. */
function freeWords(clause: Clause): WordClause[] {
  if (clause.kind !== 'and') return []
  return clause.clauses.filter((each): each is WordClause => each.kind === 'word' && each.scope === null)
}

/** A few letters may begin thousands of words: they say nothing about what stands together. */
const SHORTEST_BEGINNING = 4
const MOST_WORDS = 100

function isTelling({ index }: Memory, word: WordClause | undefined): boolean {
  if (word?.prefix !== true || word.end - word.start < SHORTEST_BEGINNING) return false
  return index.beginningWith(word.tokens.at(-1)?.term ?? '').size <= MOST_WORDS
}

function placesTogether(memory: Memory, words: readonly WordClause[]): WantedPlace[] {
  const tokens = words.flatMap((word) => word.tokens).filter(({ aside }) => !aside)
  return placesOf(tokens, isTelling(memory, words.at(-1)))
}

/** Words that stand in the text as they stand in the query are what was meant more often than not. */
function favourTogether(memory: Memory, clause: Clause, matches: Matches): void {
  const words = freeWords(clause)
  const places = words.length < 2 ? [] : placesTogether(memory, words)
  if (places.length < 2) return
  const { slots, score } = matches
  const best = selectTop(slots.length, CLOSELY, orderOf(memory.articles, 'relevance', matches)).sort()
  const looked = best.map((at) => slots[at] ?? 0)
  const found = standTogether(memory, places, looked, TITLE | BODY)
  best.forEach((at, nth) => {
    const fields = found[nth] ?? 0
    const factor = (fields & TITLE) !== 0 ? IN_TITLE : (fields & BODY) !== 0 ? IN_BODY : 1
    score[at] = (score[at] ?? 0) * factor
  })
}

/** The same matches with scores that know more than word frequencies. */
export function boost(memory: Memory, clause: Clause, matches: Matches): Matches {
  const boosted: Matches = { ...matches, score: favourNew(memory, matches) }
  favourTogether(memory, clause, boosted)
  return boosted
}

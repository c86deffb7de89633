import type { NearClause, PhraseClause, WordClause } from '../query/clause'
import type { Wanted } from '../text-index/part'
import { fieldsAt, near } from '../text-index/places'
import { keepFields, maskOf, matchPhrase, matchWord, startsOf, withWanted, wordPlaces } from './match-words'
import { both, type Matches } from './matches'
import type { Memory } from './memory'
import { placesOf } from './places'

/** Words that stand near each other count more than the same words anywhere. */
const TOGETHER = 1.4

function matchSide(memory: Memory, side: WordClause | PhraseClause): Matches {
  return side.kind === 'word' ? matchWord(memory, side) : matchPhrase(memory, side)
}

function placesOfSide({ index }: Memory, side: WordClause | PhraseClause, present: Uint8Array): Float64Array {
  const wanted: Wanted = { present, mask: maskOf(side.scope) }
  if (side.kind === 'phrase') return startsOf(index, placesOf(side.tokens, side.prefix === true), wanted)
  const places = wordPlaces(side)
  const [only] = places
  const others = (side.meant ?? []).map(({ term }) => term)
  if (only === undefined || places.length > 1 || others.length === 0) return startsOf(index, places, wanted)
  return startsOf(index, [{ ...only, terms: [...only.terms, ...others] }], wanted)
}

/** Articles in which one stands near the other, in the same field. */
export function matchNear(memory: Memory, { left, right, distance }: NearClause): Matches {
  const candidates = both(matchSide(memory, left), matchSide(memory, right))
  const places = withWanted(memory, candidates.slots, (present) =>
    // So many words may stand between them.
    near(placesOfSide(memory, left, present), placesOfSide(memory, right, present), distance + 1)
  )
  return keepFields(candidates, fieldsAt(candidates.slots, places), TOGETHER)
}

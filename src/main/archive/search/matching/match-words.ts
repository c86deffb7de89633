import type { PhraseClause, Scope, WordClause } from '../query/clause'
import { FREE_MASK, fieldMask } from '../text-index/fields'
import { following, markFields } from '../text-index/places'
import type { TextIndex } from '../text-index/text-index'
import { both, either, keepWhere, type Matches, noMatches } from './matches'
import type { Memory } from './memory'
import { longerWith, looselyPlaced, placesOf, termsOf, type WantedPlace, wholeTermsOf } from './places'
import { scoreTerms } from './score-terms'

/** Another spelling, another form of the word, and a longer word with this beginning count less than the word itself. */
const SPELLING = 0.8
const INFLECTED = 0.4
const BEGINNING = 0.35
/** Words that stand together as they were written count more than the same words apart. */
const TOGETHER = 1.4

export function maskOf(scope: Scope): number {
  return scope === null ? FREE_MASK : fieldMask(scope)
}

export function matchTerms(memory: Memory, terms: readonly string[], mask: number): Matches {
  return memory.recall(`${mask}=${terms.join(' ')}`, () =>
    scoreTerms(memory, mask, (into) => {
      for (const term of terms) memory.index.gather(term, into)
    })
  )
}

function matchBeginning(memory: Memory, beginning: string, mask: number): Matches {
  return memory.recall(`${mask}^${beginning}`, () =>
    scoreTerms(memory, mask, (into) => memory.index.gatherLonger(beginning, into))
  )
}

export function matchPlace(memory: Memory, place: WantedPlace, mask: number): Matches {
  const [term = '', ...spellings] = place.terms
  let matches = matchTerms(memory, [term], mask)
  if (spellings.length > 0) matches = either(matches, matchTerms(memory, spellings, mask), SPELLING)
  if (place.forms !== undefined && place.forms.length > 0) {
    matches = either(matches, matchTerms(memory, place.forms, mask), INFLECTED)
  }
  if (place.inside) return either(matches, matchTerms(memory, longerWith(memory.index, term), mask), BEGINNING)
  if (place.prefix && term !== '') matches = either(matches, matchBeginning(memory, term, mask), BEGINNING)
  return matches
}

/** Articles where the places follow each other in one field. */
export function matchTogether(memory: Memory, places: readonly WantedPlace[], mask: number): Matches {
  const [first, ...rest] = places.map((place) => matchPlace(memory, place, mask))
  if (first === undefined) return noMatches(memory.slots)
  if (rest.length === 0) return first
  const candidates = rest.reduce(both, first)
  const found = standTogether(memory.index, places, candidates, mask)
  return { ...keepWhere(candidates, (slot) => found[slot] !== 0, TOGETHER), fields: found }
}

/** By slot, the fields in which the places follow each other. */
export function standTogether(
  index: TextIndex,
  places: readonly WantedPlace[],
  { present, count }: Pick<Matches, 'present' | 'count'>,
  mask: number
): Uint16Array {
  const fields = new Uint16Array(present.length)
  const [first, ...rest] = places
  if (first === undefined || count === 0) return fields
  const wanted = { present, mask }
  let starts = index.placesOf(termsOf(index, first), wanted)
  for (const [at, place] of rest.entries()) {
    if (starts.length === 0) break
    starts = following(starts, index.placesOf(termsOf(index, place), wanted), at + 1)
  }
  markFields(starts, fields)
  return fields
}

function matchMeant(memory: Memory, clause: WordClause, mask: number): Matches {
  return (clause.meant ?? []).reduce(
    (matches, { term, weight }) => either(matches, matchTerms(memory, [term], mask), weight),
    noMatches(memory.slots)
  )
}

/** A word, or several tokens written together: as written, as one word, or as what was probably meant. */
export function matchWord(memory: Memory, clause: WordClause): Matches {
  const mask = maskOf(clause.scope)
  let matches = matchTogether(memory, wordPlaces(clause), mask)
  for (const term of wholeTermsOf(clause.tokens)) {
    matches = either(matches, matchPlace(memory, { terms: [term], prefix: clause.prefix }, mask))
  }
  return clause.meant === undefined ? matches : either(matches, matchMeant(memory, clause, mask))
}

/** What a word is looked for as. */
export function wordPlaces(clause: WordClause): readonly WantedPlace[] {
  const places = looselyPlaced(placesOf(clause.tokens, clause.prefix))
  const [only] = places
  return only !== undefined && places.length === 1 && clause.forms !== undefined
    ? [{ ...only, forms: clause.forms }]
    : places
}

export function matchPhrase(memory: Memory, clause: PhraseClause): Matches {
  return matchTogether(memory, placesOf(clause.tokens, false), maskOf(clause.scope))
}

import type { PhraseClause, Scope, WordClause } from '../query/clause'
import { ALL_FIELDS, FREE_MASK, fieldMask } from '../text-index/fields'
import type { Occurrences } from '../text-index/postings'
import { holdsPhrase, type Place } from '../text-index/sequence'
import type { TextIndex } from '../text-index/text-index'
import { both, either, keepWhere, type Matches, noMatches } from './matches'
import type { Memory } from './memory'
import { lookUp, looselyPlaced, placesOf, type WantedPlace, wholeTermsOf } from './places'
import { scoreTerms } from './score-terms'

/** Another spelling, and a longer word with this beginning, count less than the word itself. */
const SPELLING = 0.8
const BEGINNING = 0.35
/** Words that stand together as they were written count more than the same words apart. */
const TOGETHER = 1.4

export function maskOf(scope: Scope): number {
  return scope === null ? FREE_MASK : fieldMask(scope)
}

function occurrencesOf(index: TextIndex, terms: readonly string[]): Occurrences[] {
  return terms.flatMap((term) => index.occurrences(term) ?? [])
}

function longerThan(index: TextIndex, beginning: string): Occurrences[] {
  const found: Occurrences[] = []
  index.eachBeginningWith(beginning, (term, occurrences) => {
    if (term.length > beginning.length) found.push(occurrences)
  })
  return found
}

function matchTerms(memory: Memory, terms: readonly string[], mask: number): Matches {
  return memory.recall(`${mask}=${terms.join(' ')}`, (index, live) =>
    scoreTerms(index, live, occurrencesOf(index, terms), mask)
  )
}

function matchBeginning(memory: Memory, beginning: string, mask: number): Matches {
  return memory.recall(`${mask}^${beginning}`, (index, live) =>
    scoreTerms(index, live, longerThan(index, beginning), mask)
  )
}

function matchInside(memory: Memory, part: string, mask: number): Matches {
  return memory.recall(`${mask}~${part}`, (index, live) => {
    const longer = index.vocabulary.terms.filter((term) => term.length > part.length && term.includes(part))
    return scoreTerms(index, live, occurrencesOf(index, longer), mask)
  })
}

function matchPlace(memory: Memory, { terms, prefix, inside }: WantedPlace, mask: number): Matches {
  const [term = '', ...spellings] = terms
  let matches = matchTerms(memory, [term], mask)
  if (spellings.length > 0) matches = either(matches, matchTerms(memory, spellings, mask), SPELLING)
  if (inside) return either(matches, matchInside(memory, term, mask), BEGINNING)
  if (prefix && term !== '') matches = either(matches, matchBeginning(memory, term, mask), BEGINNING)
  return matches
}

function standTogether(index: TextIndex, slot: number, fields: number, places: readonly Place[]): number {
  const sequence = index.entry(slot)?.sequence
  let found = 0
  for (let field = 0; sequence !== undefined && field < ALL_FIELDS; field += 1) {
    if ((fields & (1 << field)) !== 0 && holdsPhrase(sequence, field, places)) found |= 1 << field
  }
  return found
}

/** Articles where the places follow each other in one field. */
function matchTogether(memory: Memory, places: readonly WantedPlace[], mask: number): Matches {
  const [first, ...rest] = places.map((place) => matchPlace(memory, place, mask))
  if (first === undefined) return noMatches(memory.live.length)
  if (rest.length === 0) return first
  const candidates = rest.reduce(both, first)
  const { index } = memory
  const wanted = lookUp(index, places)
  const found = new Uint16Array(memory.live.length)
  const verified = keepWhere(
    candidates,
    (slot) => {
      found[slot] = standTogether(index, slot, candidates.fields[slot] ?? 0, wanted)
      return found[slot] !== 0
    },
    TOGETHER
  )
  return { ...verified, fields: found }
}

function matchMeant(memory: Memory, clause: WordClause, mask: number): Matches {
  return (clause.meant ?? []).reduce(
    (matches, { term, weight }) => either(matches, matchTerms(memory, [term], mask), weight),
    noMatches(memory.live.length)
  )
}

/** A word, or several tokens written together: as written, as one word, or as what was probably meant. */
export function matchWord(memory: Memory, clause: WordClause): Matches {
  const mask = maskOf(clause.scope)
  let matches = matchTogether(memory, looselyPlaced(placesOf(clause.tokens, clause.prefix)), mask)
  for (const term of wholeTermsOf(clause.tokens)) {
    matches = either(matches, matchPlace(memory, { terms: [term], prefix: clause.prefix }, mask))
  }
  return clause.meant === undefined ? matches : either(matches, matchMeant(memory, clause, mask))
}

export function matchPhrase(memory: Memory, clause: PhraseClause): Matches {
  return matchTogether(memory, placesOf(clause.tokens, false), maskOf(clause.scope))
}

import type { Forms, PhraseClause, Scope, WordClause } from '../query/clause'
import { FREE_MASK, fieldMask } from '../text-index/fields'
import type { Wanted } from '../text-index/part'
import { fieldsAt, following } from '../text-index/places'
import type { TextIndex } from '../text-index/text-index'
import { changingBy } from './match-metas'
import { both, either, keepWhere, type Matches, NO_MATCHES, without } from './matches'
import type { Memory } from './memory'
import { longerWith, looselyPlaced, placesOf, termsOf, unfinishedTerms, type WantedPlace, wholeTermsOf } from './places'
import { scoreTerms } from './score-terms'

/** Another spelling, and a longer word with this beginning, count less than the word itself. */
const SPELLING = 0.8
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

/** Weighted at once: these lists are the longest of all, and to go through them again takes long. */
function matchBeginning(memory: Memory, beginning: string, mask: number): Matches {
  return memory.recall(`${mask}^${beginning}`, () =>
    scoreTerms(memory, mask, (into) => memory.index.gatherLonger(beginning, into), BEGINNING)
  )
}

/** Another form of the word counts less than the word itself, however often it stands there. */
const INFLECTED = 0.5
/** From so many letters on, a word that the archive holds is probably whole: longer ones come after it. */
const PROBABLY_WHOLE = 4

function leastScore({ score }: Matches): number {
  let least = Number.POSITIVE_INFINITY
  for (const each of score) if (each < least) least = each
  return least
}

/** What is not the word itself, behind all that is. */
function behind(exact: Matches, others: Matches, weight: number): Matches {
  if (exact.slots.length === 0 || others.slots.length === 0) return either(exact, others, weight)
  const most = leastScore(exact) * INFLECTED
  const rest = without(others, exact)
  return either(exact, { ...rest, score: rest.score.map((score) => Math.min(score * weight, most)) })
}

/** Other forms of a word, each in the articles of its languages. */
function matchForms(memory: Memory, forms: readonly Forms[], mask: number): Matches {
  return forms.map((each) => matchIn(memory, each, mask)).reduce((a, b) => either(a, b), NO_MATCHES)
}

function matchIn(memory: Memory, { terms, rules }: Forms, mask: number): Matches {
  const all = matchTerms(memory, terms, mask)
  if (rules === null) return all
  return memory.recall(`${mask}@${rules.join(' ')}=${terms.join(' ')}`, () => {
    const counts = changingBy(memory, rules)
    return keepWhere(all, (_, slot) => counts(slot))
  })
}

export function matchPlace(memory: Memory, place: WantedPlace, mask: number): Matches {
  const [term = '', ...spellings] = place.terms
  let matches = matchTerms(memory, [term], mask)
  if (spellings.length > 0) matches = either(matches, matchTerms(memory, spellings, mask), SPELLING)
  if (place.forms !== undefined) matches = behind(matches, matchForms(memory, place.forms, mask), INFLECTED)
  if (place.inside) return either(matches, matchTerms(memory, longerWith(memory.index, term), mask), BEGINNING)
  if (!place.prefix || term === '') return matches
  const unfinished = unfinishedTerms(memory.index, place)
  if (unfinished.length > 0) matches = either(matches, matchTerms(memory, unfinished, mask), BEGINNING)
  const longer = matchBeginning(memory, term, mask)
  return term.length < PROBABLY_WHOLE ? either(matches, longer) : behind(matches, longer, 1)
}

/** Articles where the places follow each other in one field. */
export function matchTogether(memory: Memory, places: readonly WantedPlace[], mask: number): Matches {
  const [first, ...rest] = places.map((place) => matchPlace(memory, place, mask))
  if (first === undefined) return NO_MATCHES
  if (rest.length === 0) return first
  const candidates = rest.reduce(both, first)
  return keepFields(candidates, standTogether(memory, places, candidates.slots, mask), TOGETHER)
}

/** Keeps the matches that have fields, and these as theirs. */
export function keepFields(matches: Matches, fields: Uint16Array, factor: number): Matches {
  return keepWhere({ ...matches, fields }, (at) => fields[at] !== 0, factor)
}

/** For each of the slots, the fields in which the places follow each other. */
export function standTogether(
  memory: Memory,
  places: readonly WantedPlace[],
  slots: Int32Array,
  mask: number
): Uint16Array {
  if (slots.length === 0) return new Uint16Array(0)
  return fieldsAt(
    slots,
    withWanted(memory, slots, (present) => startsOf(memory.index, places, { present, mask }))
  )
}

function mark(marks: Uint8Array, slots: Int32Array, as: 0 | 1): void {
  for (let at = 0; at < slots.length; at += 1) marks[slots[at] ?? 0] = as
}

/** Runs with the slots marked as wanted. */
export function withWanted<T>({ scratch: { wanted } }: Memory, slots: Int32Array, run: (present: Uint8Array) => T): T {
  mark(wanted, slots, 1)
  try {
    return run(wanted)
  } finally {
    mark(wanted, slots, 0)
  }
}

/** Where the places begin that follow each other. */
export function startsOf(index: TextIndex, places: readonly WantedPlace[], wanted: Wanted): Float64Array {
  const [first, ...rest] = places
  if (first === undefined) return new Float64Array(0)
  let starts = index.placesOf(termsOf(index, first), wanted)
  for (const [at, place] of rest.entries()) {
    if (starts.length === 0) break
    starts = following(starts, index.placesOf(termsOf(index, place), wanted), at + 1)
  }
  return starts
}

function matchMeant(memory: Memory, clause: WordClause, mask: number): Matches {
  return (clause.meant ?? []).reduce(
    (matches, { term, weight }) => either(matches, matchTerms(memory, [term], mask), weight),
    NO_MATCHES
  )
}

/** A word, or several tokens written together: as written, as one word, or as what was probably meant. */
export function matchWord(memory: Memory, clause: WordClause): Matches {
  const mask = maskOf(clause.scope)
  let matches = matchTogether(memory, wordPlaces(clause), mask)
  for (const term of wholeTermsOf(clause.tokens)) {
    matches = either(matches, matchPlace(memory, { terms: [term], prefix: clause.prefix }, mask))
  }
  if (clause.stem !== undefined) {
    matches = behind(matches, matchTogether(memory, placesOf(clause.stem, false), mask), INFLECTED)
  }
  return clause.meant === undefined ? matches : either(matches, matchMeant(memory, clause, mask))
}

/** What a word is looked for as. */
export function wordPlaces(clause: WordClause): readonly WantedPlace[] {
  const places = looselyPlaced(placesOf(clause.tokens, clause.prefix))
  if (clause.forms === undefined) return places
  return places.map((place, at) => ({ ...place, forms: clause.forms?.[at] ?? [] }))
}

/** Remembered: places are looked up for it, and what is typed next asks for it again. */
export function matchPhrase(memory: Memory, clause: PhraseClause): Matches {
  const places = placesOf(clause.tokens, clause.prefix === true)
  const mask = maskOf(clause.scope)
  const key = JSON.stringify(places.map(({ terms, prefix }) => [terms, prefix]))
  return memory.recall(`${mask}"${key}`, () => matchTogether(memory, places, mask))
}

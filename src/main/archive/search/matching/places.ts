import type { Token } from '../analysis/token'
import type { Forms } from '../query/clause'
import type { TextIndex } from '../text-index/text-index'
import { type Syllables, syllablesFrom } from './syllables'

/** One place of a word or phrase, ready to be looked up. */
export interface WantedPlace {
  /** The word and its other spellings. */
  terms: readonly string[]
  /** Other forms of the word. */
  forms?: readonly Forms[]
  prefix: boolean
  /** Thai and its neighbours: the dictionary keeps compounds whole, so the word may stand inside another. */
  inside?: boolean
}

const SINGLE_CHARACTER = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Bopomofo}]$/u

const SEGMENTED = /^[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]{2}/u

/** The last character of a run stands in the pair before it already. */
export function withoutTail(tokens: readonly Token[]): readonly Token[] {
  const [last, before] = [tokens.at(-1), tokens.at(-2)]
  return last?.glued === true && before?.end === last.end ? tokens.slice(0, -1) : tokens
}

/** A character alone is the beginning of a pair, except where a phrase goes on after it. */
function startsPair(token: Token, isLast: boolean): boolean {
  return isLast && SINGLE_CHARACTER.test(token.term)
}

/** What must stand one after the other for these tokens to match. */
export function placesOf(tokens: readonly Token[], prefix: boolean): WantedPlace[] {
  const places = withoutTail(tokens)
  return places.map((token, at) => {
    const isLast = at === places.length - 1
    const next = places[at + 1]
    const also = token.also.filter((form) => next === undefined || form.end <= next.start)
    return {
      terms: [token.term, ...also.map(({ term }) => term)],
      prefix: isLast && (prefix || startsPair(token, isLast))
    }
  })
}

/** Spellings that cover all the tokens at once: `covid19`. */
export function wholeTermsOf(tokens: readonly Token[]): string[] {
  const end = tokens.at(-1)?.end
  if (tokens.length < 2) return []
  return (tokens[0]?.also ?? []).filter((form) => form.end === end).map(({ term }) => term)
}

/** What the last, unfinished syllable of a Korean word may become. */
export function unfinishedTerms(index: TextIndex, { terms: [first = ''], prefix }: WantedPlace): string[] {
  const syllables = prefix && first.length > 1 ? syllablesFrom(first) : null
  if (syllables === null) return []
  return [...index.beginningWith(first.slice(0, -1)).keys()].filter((term) => isWithin(term, first, syllables))
}

/** Whether a term begins as an unfinished Korean word may go on. */
export function goesOn(term: string, beginning: string): boolean {
  const syllables = beginning.length > 1 ? syllablesFrom(beginning) : null
  return syllables !== null && term.startsWith(beginning.slice(0, -1)) && isWithin(term, beginning, syllables)
}

function isWithin(term: string, beginning: string, { first, last }: Syllables): boolean {
  const code = term.charCodeAt(beginning.length - 1)
  return code >= first && code <= last
}

/** All terms that may stand at a place. */
export function termsOf(index: TextIndex, { terms, forms = [], prefix }: WantedPlace): Iterable<string> {
  const [first] = terms
  const all = [...terms, ...forms.flatMap((each) => each.terms)]
  if (!prefix || first === undefined) return new Set(all)
  return new Set([...all, ...index.beginningWith(first).keys(), ...unfinishedTerms(index, { terms, prefix })])
}

const BLOCK = 0x80

/** All characters of the script: Thai and its neighbours have a block of Unicode each. */
function charactersBeside(character: string): string[] {
  const first = character.charCodeAt(0) & ~(BLOCK - 1)
  return Array.from({ length: BLOCK }, (_, at) => String.fromCharCode(first + at))
}

/** Longer terms that hold this one. */
export function longerWith(index: TextIndex, part: string): string[] {
  const found: string[] = []
  for (const beginning of charactersBeside(part)) {
    for (const term of index.beginningWith(beginning).keys()) {
      if (term.length > part.length && term.includes(part)) found.push(term)
    }
  }
  return found
}

/** The same places for a word that is looked for by itself and may stand inside a longer one. */
export function looselyPlaced(places: readonly WantedPlace[]): readonly WantedPlace[] {
  const [only] = places
  const isSegmented = places.length === 1 && SEGMENTED.test(only?.terms[0] ?? '')
  return only !== undefined && isSegmented ? [{ ...only, inside: true }] : places
}

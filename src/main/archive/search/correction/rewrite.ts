import type { SearchDocument } from '../../types'
import { analyse } from '../analysis/analyse'
import type { RespeltClause, Span } from '../query/clause'
import { FIELDS } from '../text-index/fields'
import type { Corrected } from './correct'

const MOST_READ = 100_000

/** How an article writes a term: with its accents, its hamza. Null: it does not hold it. */
function asWritten(document: SearchDocument, term: string): string | null {
  for (const field of FIELDS) {
    const text = document[field].slice(0, MOST_READ)
    const token = analyse(text).find((each) => each.term === term)
    if (token !== undefined) return text.slice(token.start, token.end)
  }
  return null
}

const startsUpperCase = (word: string): boolean => /^\p{Lu}/u.test(word)

function likeTyped(word: string, typed: string): string {
  if (startsUpperCase(typed)) return word.charAt(0).toUpperCase() + word.slice(1)
  return word.toLowerCase()
}

function cut(typed: string, words: readonly string[]): string {
  let at = 0
  return words
    .map(({ length }) => {
      at += length
      return typed.slice(at - length, at)
    })
    .join(' ')
}

/** Each word in its own place: hyphens stay. */
function inPlaces(
  { words, start, end }: RespeltClause,
  places: readonly Span[],
  query: string,
  best: SearchDocument
): string {
  let written = ''
  let at = start
  for (const [nth, place] of places.entries()) {
    const typed = query.slice(place.start, place.end)
    const term = words[nth] ?? ''
    written += query.slice(at, place.start) + likeTyped(asWritten(best, term) ?? term, typed)
    at = place.end
  }
  return written + query.slice(at, end)
}

function replacement(word: Corrected, query: string, best: SearchDocument): string | null {
  if (word.kind === 'respelt' && word.places !== undefined) return inPlaces(word, word.places, query, best)
  if (word.kind === 'respelt') {
    const typed = query.slice(word.start, word.end)
    // Only spaces are missing: then its characters stay as they were typed.
    if (word.words.join('').length === typed.length && !/[a-z]/i.test(typed)) return cut(typed, word.words)
    const written = word.words.map((term) => asWritten(best, term) ?? term).join(' ')
    return likeTyped(written, typed)
  }
  for (const { term } of word.meant ?? []) {
    const written = asWritten(best, term)
    if (written !== null) return likeTyped(written, query.slice(word.start, word.end))
  }
  return word.meant?.[0]?.term ?? null
}

/** The query as the user would have written it without typos, judged by the best article that it found. */
export function rewriteQuery(query: string, words: readonly Corrected[], best: SearchDocument): string {
  let result = query
  for (const word of [...words].sort((a, b) => b.start - a.start)) {
    const better = replacement(word, query, best)
    if (better !== null) result = result.slice(0, word.start) + better + result.slice(word.end)
  }
  return result
}

import type { SearchDocument } from '../../types'
import { analyse } from '../analysis/analyse'
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

function replacement(word: Corrected, query: string, best: SearchDocument): string | null {
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

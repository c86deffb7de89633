import { type Token, token } from '../analysis/token'
import { match } from '../matching/match'
import type { Memory } from '../matching/memory'
import type { RespeltClause, WordClause } from '../query/clause'

const MOST_PARTS = 6
const LETTERS = /^[\p{L}\p{M}]+$/u

/** What each of the parts was meant to be. Null: nothing is known of one of them. */
function meantParts({ index }: Memory, tokens: readonly Token[], bestFor: (word: string) => string | null) {
  const parts: string[] = []
  for (const { term } of tokens) {
    const meant = index.countOf(term) > 0 ? term : bestFor(term)
    if (meant === null) return null
    parts.push(meant)
  }
  return parts
}

/**
 * A typo in one of several words that are joined by hyphens: `Torres-Spinger`, `rent-stablised`. Null: it is none, or
 * the archive has them nowhere together.
 */
export function correctedParts(
  memory: Memory,
  clause: WordClause,
  bestFor: (word: string) => string | null
): RespeltClause | null {
  const { tokens, starred, scope, start, end } = clause
  if (starred || tokens.length < 2 || tokens.length > MOST_PARTS) return null
  if (!tokens.every(({ term }) => LETTERS.test(term))) return null
  const words = meantParts(memory, tokens, bestFor)
  if (words === null || words.every((word, at) => word === tokens[at]?.term)) return null
  const placed = words.map((word, at) => token(word, tokens[at]?.start ?? 0, tokens[at]?.end ?? 0, at > 0))
  const meant: WordClause = { kind: 'word', tokens: placed, scope, prefix: false, starred: false, start, end }
  if (match(memory, meant).slots.length === 0) return null
  const offset = start - (tokens[0]?.start ?? 0)
  const places = tokens.map((each) => ({ start: offset + each.start, end: offset + each.end }))
  return { kind: 'respelt', typed: clause, meant, words, places, start, end }
}

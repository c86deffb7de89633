import { type Token, token } from '../analysis/token'
import { match } from '../matching/match'
import type { Memory } from '../matching/memory'
import type { Clause, PhraseClause, RespeltClause, WordClause } from '../query/clause'
import { FREE_MASK } from '../text-index/fields'
import { isCorrectable } from './candidates'

const SHORTEST_PART = 2
/** So many ways to take a word apart are tried, those with the commonest parts. */
const MOST_TRIED = 4

interface Cut {
  parts: [string, string]
  /** Articles with the rarer part. */
  articles: number
}

function cutsOf({ index }: Memory, word: string): Cut[] {
  const cuts: Cut[] = []
  for (let at = SHORTEST_PART; at <= word.length - SHORTEST_PART; at += 1) {
    const parts: [string, string] = [word.slice(0, at), word.slice(at)]
    const articles = Math.min(index.countOf(parts[0]), index.countOf(parts[1]))
    if (articles > 0) cuts.push({ parts, articles })
  }
  return cuts.sort((a, b) => b.articles - a.articles).slice(0, MOST_TRIED)
}

/** `icecream` where the archive has `ice cream`. Null: it has not. */
export function takenApart(memory: Memory, clause: WordClause): RespeltClause | null {
  const [only] = clause.tokens
  if (only === undefined || clause.tokens.length > 1 || clause.starred || !isCorrectable(only.term)) return null
  const { scope, start, end } = clause
  for (const { parts } of cutsOf(memory, only.term)) {
    const phrase: PhraseClause = {
      kind: 'phrase',
      tokens: parts.map((part) => standing(part, only)),
      scope,
      start,
      end
    }
    if (match(memory, phrase).slots.length > 0) {
      return { kind: 'respelt', typed: clause, meant: phrase, words: parts, start, end }
    }
  }
  return null
}

function standing(term: string, { start, end }: Token): Token {
  return token(term, start, end)
}

/** `news paper` where the archive has `newspaper`; `typed` is what is searched as it was typed. Null: it has not. */
export function putTogether({ index }: Memory, first: Clause, second: Clause, typed: Clause): RespeltClause | null {
  if (!isPlain(first) || !isPlain(second)) return null
  const word = `${first.tokens[0]?.term}${second.tokens[0]?.term}`
  const isKnown = index.isIn(word, FREE_MASK) || (second.prefix && index.hasBeginning(word))
  if (!isCorrectable(word) || !isKnown) return null
  const { start } = first
  const { end, scope, prefix } = second
  const tokens = [token(word, start, end)]
  const meant: WordClause = { kind: 'word', tokens, scope, prefix, starred: false, start, end }
  return { kind: 'respelt', typed, meant, words: [word], start, end }
}

function isPlain(clause: Clause): clause is WordClause {
  return clause.kind === 'word' && clause.scope === null && clause.tokens.length === 1 && !clause.starred
}

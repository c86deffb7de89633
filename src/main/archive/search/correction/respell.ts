import { analyse } from '../analysis/analyse'
import { type Token, token } from '../analysis/token'
import { match } from '../matching/match'
import { maskOf, matchPlace, standTogether } from '../matching/match-words'
import { both, NO_MATCHES } from '../matching/matches'
import type { Memory } from '../matching/memory'
import { placesOf } from '../matching/places'
import { allOf, type Clause, type PhraseClause, type RespeltClause, type WordClause } from '../query/clause'
import { FREE_MASK } from '../text-index/fields'
import { isCorrectable } from './candidates'
import { unitPutTogether, unitTakenApart } from './units'

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

const KOREAN = /^[\uAC00-\uD7A3]{3,12}$/u
const SHORTEST_KOREAN = 3

/** The places where a Korean word may be cut, by what is then on either side; a short one also behind its first: 억달러. */
function koreanCuts(tokens: readonly Token[]): [string, string][] {
  const word = tokens.map(({ term }) => term.charAt(0)).join('')
  if (!KOREAN.test(word)) return []
  const shortest = word.length <= SHORTEST_KOREAN ? 1 : SHORTEST_PART
  const cuts: [string, string][] = []
  for (let at = shortest; at <= word.length - shortest; at += 1) cuts.push([word.slice(0, at), word.slice(at)])
  return cuts
}

/** Korean compounds are written with and without spaces: `의대정원` for `의대 정원`. Null: neither is there. */
function syllablesApart(memory: Memory, clause: WordClause): RespeltClause | null {
  const { scope, start, end } = clause
  for (const words of koreanCuts(clause.tokens)) {
    const meant: PhraseClause = { kind: 'phrase', tokens: analyse(words.join(' ')), scope, start, end }
    if (match(memory, meant).slots.length > 0) return { kind: 'respelt', typed: clause, meant, words, start, end }
  }
  return null
}

/** What is written as one and stands apart in the archive. Null: nothing of the kind. */
export function takenApart(memory: Memory, clause: WordClause): RespeltClause | null {
  if (clause.starred) return null
  return (
    wordTakenApart(memory, clause) ??
    unitTakenApart(memory, clause) ??
    syllablesApart(memory, clause) ??
    charactersApart(memory, clause)
  )
}

const CHARACTERS = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u30FC]{4,12}$/u

/** The words of a run of characters, each of which an article has together. Null: none has all of them. */
function wordsOfRun(memory: Memory, run: string, scope: WordClause['scope'], before: Clause[]): Clause[] | null {
  const phraseOf = (text: string): PhraseClause => ({ kind: 'phrase', tokens: analyse(text), scope, start: 0, end: 0 })
  for (let at = run.length; at >= SHORTEST_PART; at -= 1) {
    if (run.length - at === 1 || (before.length === 0 && at === run.length)) continue
    const words = [...before, phraseOf(run.slice(0, at))]
    if (match(memory, allOf(words)).slots.length === 0) continue
    const all = at === run.length ? words : wordsOfRun(memory, run.slice(at), scope, words)
    if (all !== null) return all
  }
  return null
}

/** Chinese and Japanese words that the query has side by side and the text has not: 岸田首相, where it says 岸田文雄首相. */
function charactersApart(memory: Memory, clause: WordClause): RespeltClause | null {
  const run = runOf(clause.tokens)
  if (!CHARACTERS.test(run)) return null
  const { scope, start, end } = clause
  const found = wordsOfRun(memory, run, scope, [])
  if (found === null) return null
  const words = found.map((word) => (word.kind === 'phrase' ? runOf(word.tokens) : ''))
  return { kind: 'respelt', typed: clause, meant: allOf(found), words, start, end }
}

const runOf = (tokens: readonly Token[]): string => tokens.map(({ term }) => Array.from(term)[0] ?? '').join('')

/** `icecream` where the archive has `ice cream`. */
function wordTakenApart(memory: Memory, clause: WordClause): RespeltClause | null {
  const [only] = clause.tokens
  if (only === undefined || clause.tokens.length > 1 || !isCorrectable(only.term)) return null
  const { scope, start, end } = clause
  for (const { parts } of cutsOf(memory, only.term)) {
    const phrase: PhraseClause = {
      kind: 'phrase',
      tokens: parts.map((part) => standing(part, only)),
      scope,
      start,
      end
    }
    if (isWritten(memory, phrase)) return { kind: 'respelt', typed: clause, meant: phrase, words: parts, start, end }
  }
  return null
}

/** Among so many of the articles that hold both parts, the last ones, some have them together if it is an expression. */
const LOOKED_THROUGH = 1_000

/** Whether articles have the words one behind the other. Common words, `the` and `an`, are in nearly all of them. */
function isWritten(memory: Memory, { tokens, scope }: PhraseClause): boolean {
  const places = placesOf(tokens, false)
  const mask = maskOf(scope)
  const [first = NO_MATCHES, second = NO_MATCHES] = places.map((place) => matchPlace(memory, place, mask))
  const { slots } = both(first, second)
  const last = slots.subarray(Math.max(0, slots.length - LOOKED_THROUGH))
  return standTogether(memory, places, last, mask).some((fields) => fields !== 0)
}

function standing(term: string, { start, end }: Token): Token {
  return token(term, start, end)
}

/** What is written apart and stands as one in the archive; `typed` is what is searched as it was typed. Null: nothing. */
export function putTogether(memory: Memory, first: Clause, second: Clause, typed: Clause): RespeltClause | null {
  return wordsPutTogether(memory, first, second, typed) ?? unitPutTogether(memory, first, second, typed)
}

/** `news paper` where the archive has `newspaper`. */
function wordsPutTogether({ index }: Memory, first: Clause, second: Clause, typed: Clause): RespeltClause | null {
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

import { analyse } from '../analysis/analyse'
import type { Token } from '../analysis/token'
import { allOf, type Clause, type PhraseClause, type Scope, type WordClause } from './clause'
import type { Value } from './fields'

/** Whoever asks for C++ does not mean every C. */
function analysed(text: string): Token[] {
  const tokens = analyse(text).map((token) => (/[+#]$/.test(token.term) ? { ...token, also: [] } : token))
  return tokens.map((token, at) => (isFraction(text, tokens[at - 1], token) ? { ...token, glued: true } : token))
}

const COMMA = /^[,\u066B]$/
const DIGITS = /^\p{Nd}+$/u
const FRACTION = /^\p{Nd}{1,2}(?:\p{L}|$)/u

/** `3,5` is one number, as `3.5` is; in the text its parts stand next to each other either way. */
function isFraction(text: string, before: Token | undefined, token: Token): boolean {
  if (before === undefined || before.glued || !DIGITS.test(before.term) || !FRACTION.test(token.term)) return false
  const isOfList = text.charAt(before.start - 1) === ',' || text.charAt(token.end) === ','
  return !isOfList && COMMA.test(text.slice(before.end, token.start))
}

/** Tokens that are written together stay together: each group becomes one clause. */
function groups(tokens: readonly Token[]): Token[][] {
  const found: Token[][] = []
  for (const token of tokens) {
    const last = found.at(-1)
    if (token.glued && last !== undefined) last.push(token)
    else found.push([token])
  }
  return found
}

const LINK = /^(?:https?:\/\/|www\.)\S/i
const URL_TOO: Scope = ['title', 'standfirst', 'body', 'caption', 'note', 'url']

/** A free word, or several where signs stand between them: all must match. Null: there is no word in it. */
export function wordsOf(value: Value, scope: Scope): Clause | null {
  if (value.quoted) return phraseOf(value, scope)
  const starred = value.text.endsWith('*')
  const where = scope ?? (LINK.test(value.text) ? URL_TOO : null)
  const found = groups(analysed(value.text)).map((tokens): WordClause => {
    const [start, end] = [tokens[0]?.start ?? 0, tokens.at(-1)?.end ?? 0]
    return {
      kind: 'word',
      tokens,
      scope: where,
      prefix: false,
      starred: false,
      start: value.start + start,
      end: value.start + end
    }
  })
  const last = found.at(-1)
  if (last === undefined) return null
  last.prefix = starred
  last.starred = starred
  return allOf(found)
}

const OPEN_END = /[\p{L}\p{M}\p{N}]{2}\*\s*$/u

const HANGUL = /^\p{Script=Hangul}/u
/** Of scripts that are cut into pairs. */
const PAIRED = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u
/** So many syllables on either side may be a word by themselves. */
const A_WORD = 2

const syllableOf = ({ term }: Token): string => Array.from(term)[0] ?? ''

/** How many syllables are written together with the one at `at`, up to it or from it on. */
function runLength(tokens: readonly Token[], at: number, step: 1 | -1): number {
  let length = 1
  for (let next = at; tokens[step > 0 ? next + 1 : next]?.glued; next += step) length += 1
  return length
}

/** What may stand in the place of a syllable and the next one where the text has no space between them, or has one. */
function writtenOtherwise(tokens: readonly Token[], at: number): string | null {
  const [token, next] = [tokens[at], tokens[at + 1]]
  if (token === undefined || next === undefined || !PAIRED.test(token.term) || !PAIRED.test(next.term)) return null
  if (!next.glued) return syllableOf(token) + syllableOf(next)
  if (!HANGUL.test(token.term)) return null
  const isBetweenWords = runLength(tokens, at, -1) >= A_WORD && runLength(tokens, at + 1, 1) >= A_WORD
  return isBetweenWords ? syllableOf(token) : null
}

/**
 * Every character of these scripts takes a place whether there is a space behind it or not: a quotation goes on across
 * spaces that only it has itself, and in Korean, where words are written together or apart as their writer likes, across
 * those that only the text has.
 */
function acrossSpaces(tokens: readonly Token[]): Token[] {
  return tokens.map((token, at) => {
    const term = writtenOtherwise(tokens, at)
    if (term === null) return token
    const end = Math.min(token.end, tokens[at + 1]?.start ?? token.end)
    return { ...token, also: [...token.also, { term, start: token.start, end }] }
  })
}

/** Emoji between the words of a quotation count as little as its commas; quoted alone they are looked for. */
export function phraseOf(value: Value, scope: Scope): Clause | null {
  const all = analysed(value.text)
  const words = all.filter(({ aside }) => !aside)
  const tokens = words.length > 0 ? acrossSpaces(words) : all.slice(0, 1)
  if (tokens.length === 0) return null
  const phrase: PhraseClause = { kind: 'phrase', tokens, scope, start: value.start, end: value.end }
  return OPEN_END.test(value.text) ? { ...phrase, prefix: true } : phrase
}

/** The word that may still be unfinished: the last one, unless it is negated or a quotation follows. */
export function lastWord(clause: Clause): WordClause | 'none' | null {
  switch (clause.kind) {
    case 'word':
      return clause
    case 'phrase':
      return 'none'
    case 'outlet':
      return lastWord(clause.words)
    case 'near':
      return clause.right.kind === 'word' && clause.right.starred ? 'none' : lastWord(clause.right)
    case 'and':
    case 'or':
      return clause.clauses.reduceRight<WordClause | 'none' | null>((found, each) => found ?? lastWord(each), null)
    default:
      return null
  }
}

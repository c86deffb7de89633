import { type Token, token } from '../analysis/token'
import { match } from '../matching/match'
import type { Memory } from '../matching/memory'
import { wholeTermsOf } from '../matching/places'
import type { Clause, PhraseClause, RespeltClause, WordClause } from '../query/clause'

/** A number and its unit, or a letter and its number. */
const BELONG = /^(?:\p{Nd}+ \p{L}{1,3}|\p{L}{1,3} \p{Nd}+)$/u
const WITH_UNIT = /^(?:(\p{Nd}+)(\p{L}{1,12})|(\p{L}{1,12})(\p{Nd}+))$/u

const isFree = (clause: Clause): clause is WordClause =>
  clause.kind === 'word' && clause.scope === null && !clause.starred

/** A number as it was written, with its point or its comma. */
function writtenOf(tokens: readonly Token[]): string {
  return wholeTermsOf(tokens)[0] ?? tokens.map(({ term }) => term).join(',')
}

/** `8 pm` where the archive has `8pm`, `10.6 bn` where it has `10.6bn`, `S 11` for `S11`. Null: it has not. */
export function unitPutTogether(memory: Memory, first: Clause, second: Clause, typed: Clause): RespeltClause | null {
  if (!isFree(first) || !isFree(second) || second.tokens.length > 1) return null
  const [number, unit] = [first.tokens.at(-1), second.tokens[0]]
  if (number === undefined || unit === undefined || !BELONG.test(`${number.term} ${unit.term}`)) return null
  const last = token(number.term + unit.term, number.start, number.end, number.glued)
  const tokens = [...first.tokens.slice(0, -1).map((each): Token => ({ ...each, also: [] })), last]
  const [start, end] = [first.start, second.end]
  const meant: WordClause = { kind: 'word', tokens, scope: null, prefix: false, starred: false, start, end }
  if (match(memory, meant).slots.length === 0) return null
  const words = [`${writtenOf(first.tokens)}${unit.term}`]
  return { kind: 'respelt', typed, meant, words, start, end }
}

/** `8pm` where the archive has `8 pm`, `radio4` where it has `radio 4`. Null: it has not. */
export function unitTakenApart(memory: Memory, clause: WordClause): RespeltClause | null {
  const last = clause.tokens.at(-1)
  const [, number, unit] = WITH_UNIT.exec(last?.term ?? '')?.filter((part) => part !== undefined) ?? []
  if (last === undefined || number === undefined || unit === undefined || !isFree(clause)) return null
  const { start, end } = clause
  const before = clause.tokens.slice(0, -1).map((each): Token => ({ ...each, also: [] }))
  const tokens = [...before, token(number, last.start, last.end), token(unit, last.start, last.end)]
  const meant: PhraseClause = { kind: 'phrase', tokens, prefix: clause.prefix, scope: null, start, end }
  if (match(memory, meant).slots.length === 0) return null
  const written = writtenOf(clause.tokens)
  return {
    kind: 'respelt',
    typed: clause,
    meant,
    words: [written.slice(0, written.length - unit.length), unit],
    start,
    end
  }
}

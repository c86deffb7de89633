import { type Token, token } from '../analysis/token'
import { match } from '../matching/match'
import type { Memory } from '../matching/memory'
import { wholeTermsOf } from '../matching/places'
import type { Clause, PhraseClause, RespeltClause, WordClause } from '../query/clause'

/** A number and its unit, a letter and its number, or the parts of a name made of both: `H5 N1`, `A320 neo`. */
const BELONG = /^(?:\p{Nd}+ \p{L}{1,3}|\p{L}{1,3} \p{Nd}+|(?=\p{L}*\p{Nd})[\p{L}\p{Nd}]{2,5} [\p{L}\p{Nd}]{1,5})$/u
const WITH_UNIT = /^(?:(\p{Nd}+)(\p{L}{1,12})|(\p{L}{1,12})(\p{Nd}+))$/u

/** What is written behind numbers, in full and shortened, in one language and its neighbours. */
const SAME_UNITS = [
  'billion billions bn b bln',
  'million millions mn m mln mio',
  'trillion trillions tn trn',
  'thousand k',
  'milliarden milliarde mrd milliards milliard md mds miliard miliarda miliardy miliardu miliardow mld mldr',
  'millionen mio mln milion miliony milionu milionow miliona',
  'mil thousand tys tis',
  'kilometre kilometres kilometer kilometers kilometern kilometros km',
  'metre metres meter metern metros m',
  'kilogram kilograms kilogramm kilos kg',
  'hectare hectares hektar ha',
  'млрд миллиард миллиарда миллиардов мільярд мільярди мільярдів',
  'млн миллион миллиона миллионов мільйон мільйони мільйонів',
  'тыс тысяч тысячи тис тисяч'
].map((row) => row.split(' '))

/** The other ways to write a unit. */
const sameUnits = (unit: string): string[] => [
  ...new Set(SAME_UNITS.flatMap((row) => (row.includes(unit) ? row.filter((other) => other !== unit) : [])))
]

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
  if (number === undefined || unit === undefined) return null
  return (
    (BELONG.test(`${number.term} ${unit.term}`) ? asOne(memory, first, second, typed, unit.term) : null) ??
    otherUnit(memory, first, second, typed)
  )
}

/** The number with a unit that is written as one with it. */
function asOne(
  memory: Memory,
  first: WordClause,
  second: WordClause,
  typed: Clause,
  unit: string
): RespeltClause | null {
  const number = first.tokens.at(-1)
  if (number === undefined) return null
  const last = token(number.term + unit, number.start, number.end, number.glued)
  const tokens = [...first.tokens.slice(0, -1).map((each): Token => ({ ...each, also: [] })), last]
  const [start, end] = [first.start, second.end]
  const meant: WordClause = { kind: 'word', tokens, scope: null, prefix: false, starred: false, start, end }
  if (match(memory, meant).slots.length === 0) return null
  const words = [`${writtenOf(first.tokens)}${unit}`]
  return { kind: 'respelt', typed, meant, words, start, end }
}

const IS_NUMBER = /^\p{Nd}+$/u

/** `3.5 billion` where the archive has `3.5bn` or `3.5 bn`. */
function otherUnit(memory: Memory, first: WordClause, second: WordClause, typed: Clause): RespeltClause | null {
  const unit = second.tokens[0]
  if (unit === undefined || !first.tokens.every(({ term }) => IS_NUMBER.test(term))) return null
  for (const other of sameUnits(unit.term)) {
    const joined = asOne(memory, first, second, typed, other)
    if (joined !== null) return joined
    const apart = phraseOfUnit(memory, first.tokens, other, first.start, second.end)
    if (apart !== null) return { ...apart, typed }
  }
  return null
}

function phraseOfUnit(
  memory: Memory,
  numbers: readonly Token[],
  unit: string,
  start: number,
  end: number
): Omit<RespeltClause, 'typed'> | null {
  const last = numbers.at(-1)
  if (last === undefined) return null
  const plain = numbers.map((each): Token => ({ ...each, also: [] }))
  const tokens = [...plain, token(unit, last.end, last.end)]
  const meant: PhraseClause = { kind: 'phrase', tokens, scope: null, start, end }
  if (match(memory, meant).slots.length === 0) return null
  return { kind: 'respelt', meant, words: [writtenOf(numbers), unit], start, end }
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
  if (match(memory, meant).slots.length === 0) {
    const numbers = [...before, token(number, last.start, last.end)]
    const others = sameUnits(unit).map((other) => phraseOfUnit(memory, numbers, other, start, end))
    const other = others.find((each) => each !== null)
    return other ? { ...other, typed: clause } : null
  }
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

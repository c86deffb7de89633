import type { QueryRemark } from '@shared/query-remark'
import { allOf, type Clause, EVERYTHING, type NearClause, NOTHING, type Scope } from './clause'
import { isDate, isDateField, isField, readField, scopeOf, type Value } from './fields'
import { type Lexeme, lex } from './lex'
import { nearEachOther } from './near-words'
import { explain, Remarks } from './remarks'
import { lastWord, phraseOf, wordsOf } from './words'

export interface ParsedQuery {
  clause: Clause
  /** Nothing was asked for: all articles. */
  empty: boolean
  /** A field is written apart from its value, which may be an ordinary colon. */
  spaced: boolean
  /** What was not understood and searched as words. */
  remarks: QueryRemark[]
  /** The same in English sentences. */
  explanation: string | null
}

/** Fields whose values are names that may have spaces in them. */
export type NamedField = 'tag' | 'collection'
export type IsName = (field: NamedField, name: string) => boolean

export interface ParseOptions {
  /** Also `title: harvest` is a field. */
  withSpaced?: boolean
  /** Whether the archive has something that is called so. */
  isName?: IsName
}

interface Parser {
  readonly query: string
  readonly lexemes: readonly Lexeme[]
  at: number
  readonly remarks: Remarks
  /** Fields may stand apart from their values; where they may not, such a colon is meant as one. */
  readonly withSpaced: boolean
  readonly isName: IsName | null
}

const DEEPEST = 40

/** Stars and question marks that stand for letters elsewhere than at the end: `wom?n`, `*ship`, `colo*r`. */
const UNKNOWN_STAR = /^(?:[^/:]*\p{L}[*?]\p{L}[^/:]*|[*?]\p{L}[^/:]*)$/u

function isUnknownField(text: string): boolean {
  return /^[a-z]{2,20}:(?!\/\/)\S/i.test(text)
}

function readWord(parser: Parser, lexeme: Lexeme & { text: string }, scope: Scope): Clause | null {
  const { text, start, end } = lexeme
  if (/^[a-z]{2,20}:$/i.test(text) && isField(text.slice(0, -1).toLowerCase())) {
    if (parser.withSpaced) parser.remarks.add('noValue', text)
  } else if (UNKNOWN_STAR.test(text)) {
    parser.remarks.add('noStar', text)
  } else if (isUnknownField(text)) {
    parser.remarks.add('noField', text, `${text.split(':')[0]}:`)
  }
  return wordsOf({ text, start, end, quoted: false }, scope)
}

function readFieldValue(parser: Parser, name: string, start: number, scope: Scope, depth: number): Clause | null {
  const next = parser.lexemes[parser.at]
  if (next?.kind === 'open') {
    const inner = scopeOf(name)
    if (inner === null) parser.remarks.add('oneValue', `${name}:`)
    return readPart(parser, inner ?? scope, depth)
  }
  if (next?.kind !== 'word' && next?.kind !== 'quoted') {
    parser.remarks.add('noValue', `${name}:`)
    return wordsOf({ text: name, start, end: start + name.length, quoted: false }, scope)
  }
  parser.at += 1
  const written = { text: next.text, quoted: next.kind === 'quoted', start: valueStart(next), end: next.end }
  const value = wholeValue(parser, name, written)
  const clause = readField(name, value, wordsOf)
  if (typeof clause !== 'string') {
    if (clause.kind === 'tag' && !clause.prefix && parser.isName?.('tag', clause.value) === false) {
      parser.remarks.add('noTag', value.text)
    }
    return clause
  }
  const asTyped = parser.query.slice(start, next.end)
  parser.remarks.add(clause, asTyped, `${name}:`)
  return wordsOf({ text: asTyped, start, end: next.end, quoted: false }, scope)
}

const MOST_VALUE_WORDS = 6

/**
 * Dates and names have spaces in them, and few people think of quotation marks: `on:March 2024`, `saved:last week`,
 * `tag:arms trade`.
 */
function wholeValue(parser: Parser, name: string, value: Value): Value {
  if (value.quoted) return value
  if (isDateField(name)) return asFarAs(parser, value, isDate)
  const { isName } = parser
  if ((name !== 'tag' && name !== 'collection') || isName === null || isName(name, value.text)) return value
  return asFarAs(parser, value, (text) => isName(name, text))
}

/** As many of the words that follow as belong to the value. */
function asFarAs(parser: Parser, value: Value, isWhole: (text: string) => boolean): Value {
  let found = value
  for (let ahead = 0; ahead < MOST_VALUE_WORDS; ahead += 1) {
    const next = parser.lexemes[parser.at + ahead]
    if (next?.kind !== 'word') break
    const text = parser.query.slice(value.start, next.end)
    if (isWhole(text)) found = { ...value, text, end: next.end }
  }
  while ((parser.lexemes[parser.at]?.end ?? Number.POSITIVE_INFINITY) <= found.end) parser.at += 1
  return found
}

const valueStart = (lexeme: Lexeme): number => (lexeme.kind === 'quoted' ? lexeme.start + 1 : lexeme.start)

function readGroup(parser: Parser, scope: Scope, depth: number): Clause | null {
  const clause = readAll(parser, scope, depth + 1)
  if (parser.lexemes[parser.at]?.kind === 'close') parser.at += 1
  else parser.remarks.add('openParenthesis')
  return clause
}

function readNegated(parser: Parser, scope: Scope, depth: number): Clause | null {
  const clause = readPart(parser, scope, depth)
  return clause === null ? null : { kind: 'not', clause }
}

function asWord(parser: Parser, lexeme: Lexeme, scope: Scope): Clause | null {
  const text = parser.query.slice(lexeme.start, lexeme.end)
  // Beside words it is one that something was still to follow, or that was pasted along with them.
  const isLoose = parser.lexemes.some(({ kind }) => kind === 'word' || kind === 'quoted')
  if (/\w/.test(text)) parser.remarks.add(isLoose ? 'leftOut' : 'betweenNothing', text)
  if (isLoose) return null
  return wordsOf({ text, start: lexeme.start, end: lexeme.end, quoted: false }, scope)
}

function quotation(lexeme: Lexeme & { kind: 'quoted' }, scope: Scope): Clause | null {
  const { text, reach } = lexeme
  const phrase = phraseOf({ text, quoted: true, start: valueStart(lexeme), end: lexeme.end }, scope)
  return phrase?.kind === 'phrase' && reach > 0 ? nearEachOther(phrase, reach) : phrase
}

/** Reads one word, quotation, field, negation or group. Null: nothing that could be searched. */
function readPart(parser: Parser, scope: Scope, depth: number): Clause | null {
  const lexeme = parser.lexemes[parser.at]
  if (lexeme === undefined) return null
  parser.at += 1
  switch (lexeme.kind) {
    case 'word':
      return readWord(parser, lexeme, scope)
    case 'quoted':
      return quotation(lexeme, scope)
    case 'field':
      return readFieldValue(parser, lexeme.name, lexeme.start, scope, depth)
    case 'open':
      return depth < DEEPEST ? readGroup(parser, scope, depth) : null
    case 'not':
      return isBindable(parser.lexemes[parser.at]) ? readNegated(parser, scope, depth) : asWord(parser, lexeme, scope)
    case 'stray-quote':
      parser.remarks.add('strayQuote')
      return null
    case 'close':
      parser.remarks.add('closedParenthesis')
      return null
    default:
      return asWord(parser, lexeme, scope)
  }
}

function isBindable(lexeme: Lexeme | undefined): boolean {
  return lexeme !== undefined && !['or', 'and', 'not', 'near', 'close', 'stray-quote'].includes(lexeme.kind)
}

const isNearable = (clause: Clause | null): clause is NearClause['left'] =>
  clause?.kind === 'word' || clause?.kind === 'phrase'

/** Reads `a NEAR b NEAR/5 c`: each pair stands near each other. NEAR binds tighter than all else. */
function readNear(parser: Parser, scope: Scope, depth: number): Clause | null {
  const pairs: Clause[] = []
  let left = readPart(parser, scope, depth)
  for (;;) {
    const sign = parser.lexemes[parser.at]
    const next = parser.lexemes[parser.at + 1]
    if (sign?.kind !== 'near' || !isNearable(left) || (next?.kind !== 'word' && next?.kind !== 'quoted')) break
    parser.at += 1
    const right = readPart(parser, scope, depth)
    // A word of several, such as C++/CLI: all of it stands in the text as it is written here.
    if (!isNearable(right)) return allOf([...pairs, left, ...(right === null ? [] : [right])])
    pairs.push({ kind: 'near', left, right, distance: sign.distance })
    left = right
  }
  return pairs.length === 0 ? left : allOf(pairs)
}

/** Reads `a OR b OR c`: OR binds its neighbours, tighter than the words around it. */
function readAlternatives(parser: Parser, scope: Scope, depth: number): Clause | null {
  const first = readNear(parser, scope, depth)
  const clauses = first === null ? [] : [first]
  for (let at = afterOr(parser); clauses.length > 0 && at > parser.at; at = afterOr(parser)) {
    parser.at = at
    const next = readNear(parser, scope, depth)
    if (next !== null) clauses.push(next)
  }
  return clauses.length > 1 ? { kind: 'or', clauses } : (clauses[0] ?? null)
}

/** Where what follows an OR begins, or several of them; where there is none, the place itself. */
function afterOr({ lexemes, at }: Parser): number {
  let next = at
  while (lexemes[next]?.kind === 'or') next += 1
  return startsClause(lexemes[next]) ? next : at
}

const startsClause = (lexeme: Lexeme | undefined): boolean => isBindable(lexeme) || lexeme?.kind === 'not'

function readAll(parser: Parser, scope: Scope, depth: number): Clause | null {
  const clauses: Clause[] = []
  while (parser.at < parser.lexemes.length) {
    const lexeme = parser.lexemes[parser.at]
    if (lexeme?.kind === 'close' && depth > 0) break
    if (lexeme?.kind === 'and' && clauses.length > 0 && startsClause(parser.lexemes[parser.at + 1])) {
      parser.at += 1
      continue
    }
    const clause = readAlternatives(parser, scope, depth)
    if (clause !== null) clauses.push(clause)
  }
  return clauses.length === 0 ? null : allOf(clauses)
}

function nothingUnderstood(query: string, remarks: Remarks): ParsedQuery {
  if (query.trim() === '') return { clause: EVERYTHING, empty: true, spaced: false, remarks: [], explanation: null }
  remarks.add('noWord', query.trim())
  return { clause: NOTHING, empty: false, spaced: false, ...told(remarks) }
}

function told(remarks: Remarks): Pick<ParsedQuery, 'remarks' | 'explanation'> {
  const list = remarks.list()
  return { remarks: list, explanation: explain(list) }
}

/** Reads a query. No query is an error: what cannot be understood is searched as words, and the remarks say so. */
export function parseQuery(query: string, { withSpaced = true, isName }: ParseOptions = {}): ParsedQuery {
  const lexemes = lex(query, (name, spaced) => isField(name) && (withSpaced || !spaced))
  const parser: Parser = { query, lexemes, at: 0, remarks: new Remarks(), withSpaced, isName: isName ?? null }
  const clause = readAll(parser, null, 0)
  if (clause === null) return nothingUnderstood(query, parser.remarks)
  const last = lastWord(clause)
  if (last !== null && last !== 'none') last.prefix = true
  const spaced = lexemes.some((lexeme) => lexeme.kind === 'field' && lexeme.spaced)
  return { clause, empty: false, spaced, ...told(parser.remarks) }
}

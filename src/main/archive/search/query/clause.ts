import type { SearchField } from '@shared/search'
import type { Token } from '../analysis/token'

/** The fields that a word is looked for in; null: wherever free words are looked for. */
export type Scope = readonly SearchField[] | null

/** Where in the query something was written. */
export interface Span {
  start: number
  end: number
}

/** One word, or several tokens written together. */
export interface WordClause extends Span {
  kind: 'word'
  tokens: readonly Token[]
  scope: Scope
  /** Longer words that begin with it count as well. */
  prefix: boolean
  /** Written with a star: taken at its word, not corrected. */
  starred: boolean
  /** Of each token: other forms of it that the archive holds. */
  forms?: readonly (readonly Forms[])[]
  /** The word without its particles, where they are written as one with it. */
  stem?: readonly Token[]
  /** Terms of the vocabulary that may have been meant, where the word is probably misspelt. */
  meant?: readonly Meant[]
}

/** What a word may look like elsewhere: plural, case, person. */
export interface Forms {
  terms: readonly string[]
  /** The languages whose rules these are: only in articles of them they count. Null: in all. */
  rules: readonly string[] | null
}

export interface Meant {
  term: string
  /** Up to 1: how much a match by this term counts. */
  weight: number
}

export interface PhraseClause extends Span {
  kind: 'phrase'
  tokens: readonly Token[]
  /** Its last word may go on: `"ferry oper*"`. */
  prefix?: boolean
  scope: Scope
}

/** An outlet: by words of its name, or by its host. */
export interface OutletClause extends Span {
  kind: 'outlet'
  value: string
  words: Clause
}

/** Days, inclusive, of publication or of saving. */
export interface DaysClause {
  kind: 'days'
  of: 'day' | 'savedDay'
  from: string | null
  until: string | null
}

/** Words that may have been meant to be written apart or together. */
export interface RespeltClause extends Span {
  kind: 'respelt'
  /** As it was typed. */
  typed: Clause
  meant: Clause
  /** What was probably meant, in the terms of the archive. */
  words: readonly string[]
  /** Where each of the words stands in the query, where what is between them stays as it was typed. */
  places?: readonly Span[]
}

/** Two words or quotations that stand at most so many places apart, in either order. */
export interface NearClause {
  kind: 'near'
  left: WordClause | PhraseClause
  right: WordClause | PhraseClause
  distance: number
  /** Written as a quotation: its words may not be missing. */
  quoted?: true
}

export type Clause =
  | WordClause
  | PhraseClause
  | NearClause
  | RespeltClause
  | OutletClause
  | DaysClause
  | { kind: 'tag'; value: string; prefix: boolean }
  | { kind: 'collection'; value: string }
  | { kind: 'language'; value: string }
  | { kind: 'has'; what: 'image' | 'note' }
  | { kind: 'not'; clause: Clause }
  | { kind: 'and' | 'or'; clauses: readonly Clause[] }

/** All of none: every article. */
export const EVERYTHING: Clause = { kind: 'and', clauses: [] }
/** One of none. */
export const NOTHING: Clause = { kind: 'or', clauses: [] }

export function allOf(clauses: readonly Clause[]): Clause {
  const [only] = clauses
  return clauses.length === 1 && only !== undefined ? only : { kind: 'and', clauses }
}

import type { Form, Token } from '../analysis/token'
import { ALL_FIELDS } from './fields'
import type { Vocabulary } from './vocabulary'

/**
 * The words of an article in their order, as numbers of the vocabulary: what phrases are verified against.
 * First come the lengths of the fields, then their entries. The lowest bit of an entry says that it is another
 * spelling of the entry before it.
 */
export type Sequence = Int32Array

/** A spelling that reaches into the next token (`covid19` for `covid-19`) has no place of its own. */
function isSamePlace(form: Form, next: Token | undefined): boolean {
  return next === undefined || form.end <= next.start
}

/** An article ready to be indexed. */
export interface Sequenced {
  sequence: Sequence
  /** All terms of each field, as often as they stand there. */
  terms: string[][]
}

/** The term as the vocabulary keeps it, which shares no memory with the article's text. */
function termOf(vocabulary: Vocabulary, number: number, term: string): string {
  return vocabulary.terms[number] ?? term
}

function addToken(
  token: Token,
  next: Token | undefined,
  vocabulary: Vocabulary,
  entries: number[],
  terms: string[]
): void {
  const number = vocabulary.intern(token.term)
  entries.push(number << 1)
  terms.push(termOf(vocabulary, number, token.term))
  for (const form of token.also) {
    const other = vocabulary.intern(form.term)
    if (isSamePlace(form, next)) entries.push((other << 1) | 1)
    terms.push(termOf(vocabulary, other, form.term))
  }
}

export function sequenceOf(fields: readonly (readonly Token[])[], vocabulary: Vocabulary): Sequenced {
  const lengths: number[] = []
  const entries: number[] = []
  const terms = fields.map((tokens) => {
    const before = entries.length
    const inField: string[] = []
    for (let at = 0; at < tokens.length; at += 1) {
      const token = tokens[at]
      if (token !== undefined) addToken(token, tokens[at + 1], vocabulary, entries, inField)
    }
    lengths.push(entries.length - before)
    return inField
  })
  return { sequence: Int32Array.from(lengths.concat(entries)), terms }
}

export function lengthOf(sequence: Sequence, field: number): number {
  return sequence[field] ?? 0
}

/** Where the entries of a field start and end. */
export function boundsOf(sequence: Sequence, field: number): [number, number] {
  let start = ALL_FIELDS
  for (let before = 0; before < field; before += 1) start += sequence[before] ?? 0
  return [start, start + (sequence[field] ?? 0)]
}

/** What may fill one place of a phrase: one term mostly, several where spellings or beginnings count. */
export interface Place {
  first: number
  others: ReadonlySet<number> | null
}

export function placeOf(numbers: readonly number[]): Place {
  return { first: numbers[0] ?? -1, others: numbers.length > 1 ? new Set(numbers) : null }
}

const isSpelling = (entry: number | undefined): boolean => entry !== undefined && (entry & 1) === 1

function fills(entry: number, { first, others }: Place): boolean {
  const number = entry >> 1
  return number === first || (others?.has(number) ?? false)
}

function accepts(sequence: Sequence, at: number, end: number, place: Place): boolean {
  if (fills(sequence[at] ?? -1, place)) return true
  for (let next = at + 1; next < end && isSpelling(sequence[next]); next += 1) {
    if (fills(sequence[next] ?? -1, place)) return true
  }
  return false
}

function after(sequence: Sequence, at: number, end: number): number {
  let next = at + 1
  while (next < end && isSpelling(sequence[next])) next += 1
  return next
}

function continues(sequence: Sequence, from: number, end: number, places: readonly Place[]): boolean {
  let at = from
  for (const place of places) {
    if (at >= end || !accepts(sequence, at, end, place)) return false
    at = after(sequence, at, end)
  }
  return true
}

/** Whether the field holds the places of a phrase one after the other. */
export function holdsPhrase(sequence: Sequence, field: number, places: readonly Place[]): boolean {
  const [start, end] = boundsOf(sequence, field)
  for (let at = start; at < end; at = after(sequence, at, end)) {
    if (continues(sequence, at, end, places)) return true
  }
  return false
}

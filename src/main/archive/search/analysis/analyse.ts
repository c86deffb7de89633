import { readPairs } from './bigrams'
import { Kind, kindAt, widthAt } from './characters'
import { afterGap, afterUnwanted, plainWord, scanned, scanPlainWord, type WantedStarts } from './plain'
import { readSegments } from './segments'
import { PASSED_OVER, type Token, token } from './token'
import { unitsOf } from './units'
import { readWords } from './words'

/** Grows when the same text gives other tokens than before: stored indexes are then built again. */
export const ANALYSIS_VERSION = 10

const isSigil = (text: string, at: number): boolean => {
  const char = text.charAt(at)
  return (char === '@' || char === '#' || char === '＃' || char === '＠') && kindAt(text, at - 1) === Kind.gap
}

/** `@name` and `#topic` are found as such and as plain words. */
function addSigil(text: string, at: number, tokens: Token[], from: number): void {
  const first = tokens[from]
  if (first === undefined || first.start !== at + 1) return
  const term = text.charAt(at).normalize('NFKC') + first.term
  tokens[from] = { ...first, also: [...first.also, { term, start: at, end: first.end }] }
}

function readOne(text: string, at: number, kind: Kind, tokens: Token[]): number {
  if (kind === Kind.letter || kind === Kind.digit) return readWords(text, at, tokens)
  if (kind === Kind.ideograph || kind === Kind.hangul) return readPairs(text, at, kind, tokens)
  if (kind === Kind.segmented) return readSegments(text, at, tokens)
  const end = at + widthAt(text, at)
  if (kind === Kind.symbol) tokens.push({ ...token(text.slice(at, end), at, end), aside: true })
  return end
}

/** Adds what stands together from `at` on. Nothing in it reaches beyond where it ends. */
function readClosely(text: string, at: number, tokens: Token[]): number {
  const before = tokens.length
  const end = readOne(text, at, kindAt(text, at), tokens)
  const sigil = before < tokens.length && at > 0 && isSigil(text, at - 1)
  if (sigil) addSigil(text, at - 1, tokens, before)
  return end
}

/**
 * Cuts a text into tokens; the only analysis there is, for articles, queries and highlights alike. With `wanted` most
 * words that begin otherwise are passed over: one token stands for as many of them as follow each other.
 * Never throws: lone surrogates, control characters and the like are gaps between words.
 */
export function analyse(text: string, wanted: WantedStarts | null = null): Token[] {
  const tokens: Token[] = []
  const read = { units: unitsOf(text), length: text.length }
  let at = 0
  for (at = afterGap(read, at); at < text.length; at = afterGap(read, at)) {
    const next = wanted === null ? at : afterUnwanted(read, at, wanted)
    if (next > at) {
      if (tokens.at(-1) !== PASSED_OVER) tokens.push(PASSED_OVER)
      at = next
      if (at >= text.length) break
    }
    const plain = plainWord(text, read, at)
    if (plain !== null) {
      tokens.push(plain)
      at = plain.end
      continue
    }
    at = readClosely(text, at, tokens)
  }
  return tokens
}

/** Takes in what a text consists of, in its order. */
export interface TextVisit {
  /** A plain word, in small letters, as the units from `start` to `end`; to be read at once. */
  plain(units: Uint16Array, start: number, end: number, hash: number): void
  others(tokens: readonly Token[]): void
}

/** The same tokens, one after the other, without making anything of plain words but what they are looked up by. */
export function readText(text: string, visit: TextVisit): void {
  const read = { units: unitsOf(text), length: text.length }
  let at = 0
  for (at = afterGap(read, at); at < text.length; at = afterGap(read, at)) {
    if (scanPlainWord(read, at)) {
      visit.plain(read.units, at, scanned.end, scanned.hash)
      at = scanned.end
      continue
    }
    const tokens: Token[] = []
    at = readClosely(text, at, tokens)
    if (tokens.length > 0) visit.others(tokens)
  }
}

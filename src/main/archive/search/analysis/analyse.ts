import { readPairs } from './bigrams'
import { Kind, kindAt, widthAt } from './characters'
import { afterGap, endOfUnwanted, type PlainVisit, plainWord, visitPlainWord, type WantedLetters } from './plain'
import { readSegments } from './segments'
import { PASSED_OVER, type Token } from './token'
import { readWords } from './words'

/** Grows when the same text gives other tokens than before: stored indexes are then built again. */
export const ANALYSIS_VERSION = 3

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
  return at + widthAt(text, at)
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
 * words that begin otherwise are passed over: they have their place in the list, but are not read.
 * Never throws: lone surrogates, control characters and the like are gaps between words.
 */
export function analyse(text: string, wanted: WantedLetters | null = null): Token[] {
  const tokens: Token[] = []
  let at = 0
  for (at = afterGap(text, at); at < text.length; at = afterGap(text, at)) {
    const unwanted = wanted === null ? -1 : endOfUnwanted(text, at, wanted)
    if (unwanted > 0) {
      tokens.push(PASSED_OVER)
      at = unwanted
      continue
    }
    const plain = plainWord(text, at)
    if (plain !== null) {
      tokens.push(plain)
      at = plain.end
      continue
    }
    at = readClosely(text, at, tokens)
  }
  return tokens
}

/** The same tokens, one after the other: plain words, most of all, without making anything of them but their term. */
export function readText(text: string, plain: PlainVisit, others: (tokens: readonly Token[]) => void): void {
  let at = 0
  for (at = afterGap(text, at); at < text.length; at = afterGap(text, at)) {
    const end = visitPlainWord(text, at, plain)
    if (end > 0) {
      at = end
      continue
    }
    const tokens: Token[] = []
    at = readClosely(text, at, tokens)
    if (tokens.length > 0) others(tokens)
  }
}

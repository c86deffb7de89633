import { Kind, kindAt } from './characters'
import { foldArabic, onOtherSeat, withoutArabicArticle, withoutLastHamza } from './fold-arabic'
import { foldDevanagari, withAnusvara } from './fold-devanagari'
import { foldEthiopic } from './fold-ethiopic'
import { foldLatin, writeUmlautsOut } from './fold-latin'
import { clip } from './token'

/** The first digits of the rows that are folded to ASCII: Arabic, Persian, and those of India and its neighbours. */
const ZEROS = [
  0x0660, 0x06f0, 0x07c0, 0x0966, 0x09e6, 0x0a66, 0x0ae6, 0x0b66, 0x0be6, 0x0c66, 0x0ce6, 0x0d66, 0x0de6, 0x0e50,
  0x0ed0, 0x0f20, 0x1040, 0x17e0, 0x1810, 0xff10
]

function foldDigit(char: string): string {
  const code = char.charCodeAt(0)
  const zero = ZEROS.find((first) => code >= first && code < first + 10)
  return zero === undefined ? char : String(code - zero)
}

const between = (code: number, first: number, last: number): boolean => code >= first && code <= last

/** Accents, stress marks, Arabic vowel signs and Hebrew points; the marks of other scripts are letters. */
function isDroppedMark(code: number): boolean {
  if (between(code, 0x0300, 0x036f) || between(code, 0x0591, 0x05c7)) return true
  return between(code, 0x064b, 0x065f) || code === 0x0670
}

const NON_JOINER = '\u200C'
const isSilent = (char: string): boolean => char === NON_JOINER || kindAt(char, 0) === Kind.silent

function foldGreek(char: string): string {
  return char.normalize('NFD').replace(/\p{M}/gu, '').replace('ς', 'σ')
}

/** Written with and without what tells them apart; the Armenian one as two letters, too. */
const OTHERS: Record<string, string> = { ё: 'е', ґ: 'г', և: 'եւ' }

/** Folds one composed, lower-case character. Each script by its own rules: what is a mark in one is a letter in another. */
function foldCharacter(char: string): string {
  if (isDroppedMark(char.charCodeAt(0)) || isSilent(char)) return ''
  if (/\p{Nd}/u.test(char)) return foldDigit(char)
  if (/\p{Script=Arabic}/u.test(char)) return foldArabic(char)
  if (/\p{Script=Latin}/u.test(char)) return foldLatin(char)
  if (/\p{Script=Greek}/u.test(char)) return foldGreek(char)
  if (/\p{Script=Devanagari}/u.test(char)) return foldDevanagari(char)
  if (/\p{Script=Ethiopic}/u.test(char)) return foldEthiopic(char)
  return OTHERS[char] ?? char
}

const folded = new Map<string, string>()

function foldOnce(char: string): string {
  const known = folded.get(char)
  if (known !== undefined) return known
  const result = foldCharacter(char)
  if (folded.size < 5_000) folded.set(char, result)
  return result
}

function foldEach(lowerCase: string): string {
  let result = ''
  for (const char of lowerCase) result += foldOnce(char)
  return result
}

const ASCII_WORD = /^[A-Za-z0-9]*$/
/** Letters in compatibility forms: full-width, half-width, Arabic presentation forms, ligatures, mathematical ones. */
const COMPATIBILITY = /[\uFB00-\uFDFF\uFE70-\uFEFC\uFF00-\uFFEF\u{1D400}-\u{1D7FF}]/u

function compose(word: string): string {
  return (COMPATIBILITY.test(word) ? word.normalize('NFKC') : word).toLowerCase().normalize('NFC')
}

export interface Folded {
  term: string
  /** Other spellings of the same word. */
  also: readonly string[]
}

const NONE: readonly string[] = []

const HAS_ARABIC = /\p{Script=Arabic}/u

function arabicSpellings(composed: string, term: string): readonly string[] {
  const other = onOtherSeat(composed)
  const whole = other === null ? [term] : [term, withoutLastHamza(foldEach(other))]
  const bare = whole.flatMap((each) => withoutArabicArticle(each) ?? [])
  return [...whole.slice(1), ...bare].map(clip)
}

function foldAny(word: string): Folded {
  const composed = compose(word)
  const term = withAnusvara(foldEach(composed))
  if (HAS_ARABIC.test(term)) {
    const folded = withoutLastHamza(term)
    return { term: clip(folded), also: arabicSpellings(composed, folded) }
  }
  const written = writeUmlautsOut(composed)
  return { term: clip(term), also: written === null ? NONE : [clip(foldEach(written))] }
}

const recent = new Map<string, Folded>()
const MOST_RECENT = 20_000
const LONGEST_RECENT = 32

function remember(word: string, result: Folded): Folded {
  if (recent.size >= MOST_RECENT) recent.clear()
  if (word.length <= LONGEST_RECENT) recent.set(word, result)
  return result
}

/** What a word is indexed and searched as. The term may be empty: marks alone are no word. */
export function foldWord(word: string): Folded {
  if (ASCII_WORD.test(word)) return { term: clip(word.toLowerCase()), also: NONE }
  return recent.get(word) ?? remember(word, foldAny(word))
}

/** Folds a name (of a tag, a collection, a host) as a whole, spaces and all, to compare it with another. */
export function foldName(name: string): string {
  return foldEach(compose(name.trim()))
    .replace(/\s+/gu, ' ')
    .replace(/[\u2018\u2019\u02BC]/g, "'")
}

import { type Token, token } from './token'

const OTHER = 0
const SMALL = 1
const CAPITAL = 2
const DIGIT = 3
/** Signs that may hold words together, or make groups of digits, or give a word another meaning: looked at closely. */
const SIGN = 4

function classOf(code: number): number {
  const char = String.fromCharCode(code)
  if (/[a-z]/.test(char)) return SMALL
  if (/[A-Z]/.test(char)) return CAPITAL
  if (/[0-9]/.test(char)) return DIGIT
  return /[-.'@_&+,"#]/.test(char) ? SIGN : OTHER
}

const ASCII = 128
const classes = Uint8Array.from({ length: ASCII }, (_, code) => classOf(code))

const PLUS = 43
const HASH = 35

const isPlain = (code: number): boolean => code < ASCII && classes[code] === OTHER

/** Whether the word that ends at `end` ends there for certain: nothing after it could belong to it. */
function endsAt(text: string, end: number): boolean {
  if (end >= text.length) return true
  const code = text.charCodeAt(end)
  if (isPlain(code)) return true
  // C++ and C#.
  if (code === PLUS || code === HASH) return false
  // A full stop before a space, a comma before a space.
  return code < ASCII && (end + 1 >= text.length || isPlain(text.charCodeAt(end + 1)))
}

const startsPlainly = (text: string, at: number): boolean => at === 0 || isPlain(text.charCodeAt(at - 1))

/** So many words are known as they came lately. */
export const WORDS_KNOWN = 2 ** 16
/** Words that came lately, each where its hash says; another word of the same place takes it over. */
const lately: (string | undefined)[] = new Array(WORDS_KNOWN).fill(undefined)
/** Longer ones are slices, which keep the whole text alive that they come from. */
const LONGEST_KNOWN = 12
const LONGEST = 60
const NOWHERE = -1

/** The plain word that was looked at last: where it ends, and its hash. */
const scanned = { end: 0, hasCapital: false, hash: 0 }

/** False: there is no word at `at`, or it has to be looked at closely. */
function scan(text: string, at: number): boolean {
  if (!startsPlainly(text, at)) return false
  let end = at
  let hasCapital = false
  let hash = 0
  for (; end < text.length; end += 1) {
    let code = text.charCodeAt(end)
    const kind = code < ASCII ? (classes[code] ?? OTHER) : OTHER
    if (kind === CAPITAL) {
      hasCapital = true
      code |= 32
    } else if (kind !== SMALL && kind !== DIGIT) break
    hash = (Math.imul(hash, 31) + code) | 0
  }
  if (end === at || end - at > LONGEST || !endsAt(text, end)) return false
  scanned.end = end
  scanned.hasCapital = hasCapital
  scanned.hash = hash
  return true
}

function placeOf({ end, hash }: typeof scanned, at: number): number {
  return end - at > LONGEST_KNOWN ? NOWHERE : (hash ^ (hash >>> 15)) & (WORDS_KNOWN - 1)
}

/**
 * The scanned word, as the same string each time it comes while it is common: those who count words need not read it
 * again to know it.
 */
function sharedWord(text: string, at: number, place: number): string {
  const { end, hasCapital } = scanned
  const known = place === NOWHERE ? undefined : lately[place]
  if (!hasCapital && known !== undefined && known.length === end - at && text.startsWith(known, at)) return known
  const written = text.slice(at, end)
  const word = hasCapital ? written.toLowerCase() : written
  if (known === word) return known
  if (place !== NOWHERE) lately[place] = word
  return word
}

/**
 * The word at `at` where it is of plain letters and digits between plain gaps, which most words are: several times as
 * fast as looking at each character closely, with the same outcome. Null: look closely.
 */
export function plainWord(text: string, at: number): Token | null {
  return scan(text, at) ? token(sharedWord(text, at, placeOf(scanned, at)), at, scanned.end) : null
}

/** The same for those who do not ask where it stands. Returns where it ends; -1: look closely. */
export function visitPlainWord(text: string, at: number, visit: PlainVisit): number {
  if (!scan(text, at)) return -1
  const { end } = scanned
  const place = placeOf(scanned, at)
  visit(sharedWord(text, at, place), place)
  return end
}

/** `place`: the same number below WORDS_KNOWN each time the word comes, shared by few other words; -1: it has none. */
export type PlainVisit = (term: string, place: number) => void

/** By ASCII code, 1 for the letters that a word must begin with to be read. */
export type WantedLetters = Uint8Array

/** Where the plain word at `at` ends if it does not begin with a wanted letter; -1: read it. */
export function endOfUnwanted(text: string, at: number, wanted: WantedLetters): number {
  const first = text.charCodeAt(at)
  if (first >= ASCII || wanted[first] === 1 || !startsPlainly(text, at)) return -1
  let end = at
  for (; end < text.length; end += 1) {
    const code = text.charCodeAt(end)
    const kind = code < ASCII ? (classes[code] ?? OTHER) : OTHER
    if (kind === OTHER || kind === SIGN) break
  }
  return end === at || !endsAt(text, end) ? -1 : end
}

/** Where the next character stands that is not a plain gap. */
export function afterGap(text: string, from: number): number {
  let at = from
  while (at < text.length && isPlain(text.charCodeAt(at))) at += 1
  return at
}

import { type Token, token } from './token'
import { HASH_BITS, HASH_START, hashStep } from './units'

const OTHER = 0
const SMALL = 1
const CAPITAL = 2
const DIGIT = 3
/** May hold words together, or make groups of digits, or give a word another meaning: looked at closely. */
const SIGN = 4

const ASCII = 128
/** Dashes, quotation marks and dots that end a word for certain, beside those of ASCII. */
const GAPS = '\u00AB\u00BB\u2013\u2014\u201C\u201D\u201E\u2022\u2026'
const CLASSES = 0x2040
const UNITS = 0x10000

function classOf(code: number): number {
  const char = String.fromCharCode(code)
  if (code >= ASCII) return GAPS.includes(char) ? OTHER : SIGN
  if (/[a-z]/.test(char)) return SMALL
  if (/[A-Z]/.test(char)) return CAPITAL
  if (/[0-9]/.test(char)) return DIGIT
  return /[-.'@_&+,"#]/.test(char) ? SIGN : OTHER
}

/** Of every unit: asking whether there is a class would take longer than looking it up. */
const classes = new Uint8Array(UNITS).fill(SIGN)
for (let code = 0; code < CLASSES; code += 1) classes[code] = classOf(code)

const PLUS = 43
const HASH = 35

const classAt = (code: number): number => classes[code] ?? SIGN
const isPlain = (code: number): boolean => classAt(code) === OTHER

/** A text as its units, and how many they are. */
export interface Read {
  units: Uint16Array
  length: number
}

/** Whether the word that ends at `end` ends there for certain: nothing after it could belong to it. */
function endsAt({ units, length }: Read, end: number): boolean {
  if (end >= length) return true
  const code = units[end] ?? 0
  if (isPlain(code)) return true
  // C++ and C#.
  if (code === PLUS || code === HASH) return false
  // A full stop before a space, a comma before a space.
  return code < ASCII && (end + 1 >= length || isPlain(units[end + 1] ?? 0))
}

const SPACE = 32

/** Groups of digits may follow that are one number with it. */
function isBeforeDigits({ units, length }: Read, start: number, end: number): boolean {
  if (end - start > 3 || end + 1 >= length || units[end] !== SPACE) return false
  return classAt(units[end + 1] ?? 0) === DIGIT && classAt(units[start] ?? 0) === DIGIT
}

const startsPlainly = ({ units }: Read, at: number): boolean => at === 0 || isPlain(units[at - 1] ?? 0)

const LONGEST = 60

/** The plain word that was looked at last: where it ends, and its hash. */
export const scanned = { end: 0, hash: 0 }

/**
 * Whether a word starts at `at` that is of plain letters and digits between plain gaps, as most words are: several times
 * as fast as looking at each character closely, with the same outcome. Its capitals become small letters in the units.
 */
export function scanPlainWord(read: Read, at: number): boolean {
  if (!startsPlainly(read, at)) return false
  const { units, length } = read
  let end = at
  let hash = HASH_START
  for (; end < length; end += 1) {
    let code = units[end] ?? 0
    const kind = classAt(code)
    if (kind === CAPITAL) {
      code |= 32
      units[end] = code
    } else if (kind !== SMALL && kind !== DIGIT) break
    hash = hashStep(hash, code)
  }
  if (end === at || end - at > LONGEST || !endsAt(read, end) || isBeforeDigits(read, at, end)) return false
  scanned.end = end
  scanned.hash = hash & HASH_BITS
  return true
}

/** Words that came lately, each where its hash says; another word of the same place takes it over. */
const WORDS_KNOWN = 2 ** 14
const lately: string[] = new Array(WORDS_KNOWN).fill('')
/** Longer ones are slices, which keep the whole text alive that they come from. */
const LONGEST_KNOWN = 12

function isSame(known: string, units: Uint16Array, from: number): boolean {
  for (let at = 0; at < known.length; at += 1) if (known.charCodeAt(at) !== units[from + at]) return false
  return true
}

/** The scanned word, as the same string each time it comes while it is common. */
function sharedWord(text: string, units: Uint16Array, at: number): string {
  const { end, hash } = scanned
  if (end - at > LONGEST_KNOWN) return text.slice(at, end).toLowerCase()
  const place = (hash ^ (hash >>> 15)) & (WORDS_KNOWN - 1)
  const known = lately[place] ?? ''
  if (known.length === end - at && isSame(known, units, at)) return known
  const word = text.slice(at, end).toLowerCase()
  lately[place] = word
  return word
}

/** The plain word at `at`. Null: look closely. */
export function plainWord(text: string, read: Read, at: number): Token | null {
  return scanPlainWord(read, at) ? token(sharedWord(text, read.units, at), at, scanned.end) : null
}

/** By the first two characters of a plain word, in small letters: 1 where such words are to be read. */
export type WantedStarts = Uint8Array

/** Makes small letters of capitals, and leaves digits as they are. */
const SMALL_BIT = 32

/** The words that are to be read: these, and those that begin with them. */
export function startsOf(words: Iterable<string>): WantedStarts {
  const wanted = new Uint8Array(ASCII * ASCII)
  for (const word of words) {
    const [first, second] = [word.charCodeAt(0), word.charCodeAt(1)]
    if (!(first < ASCII)) continue
    const start = first * ASCII
    if (isWordy(second)) wanted[start + second] = 1
    else wanted.fill(1, start, start + ASCII)
  }
  return wanted
}

const isWordy = (code: number): boolean => code < ASCII && (classAt(code) === SMALL || classAt(code) === DIGIT)

function isWanted({ units, length }: Read, at: number, wanted: WantedStarts): boolean {
  const second = at + 1 < length ? (units[at + 1] ?? 0) : 0
  const code = ((units[at] ?? 0) | SMALL_BIT) * ASCII + (second < ASCII ? second | SMALL_BIT : 0)
  return wanted[code] === 1
}

/** The first place from `from` on, behind a gap, that is to be read: plain words before it do not begin as wanted. */
export function afterUnwanted(read: Read, from: number, wanted: WantedStarts): number {
  let at = from
  while (at < read.length) {
    const end = endOfUnwanted(read, at, wanted)
    if (end < 0) return at
    at = afterGap(read, end)
  }
  return at
}

/** Where the plain word at `at` ends if it does not begin as wanted; -1: read it. */
function endOfUnwanted(read: Read, at: number, wanted: WantedStarts): number {
  const { units, length } = read
  const first = units[at] ?? 0
  if (first >= ASCII || isWanted(read, at, wanted) || !startsPlainly(read, at)) return -1
  let end = at
  for (; end < length; end += 1) {
    const kind = classAt(units[end] ?? 0)
    if (kind === OTHER || kind === SIGN) break
  }
  return end === at || !endsAt(read, end) || isBeforeDigits(read, at, end) ? -1 : end
}

/** Where the next character stands that is not a plain gap. */
export function afterGap({ units, length }: Read, from: number): number {
  let at = from
  while (at < length && isPlain(units[at] ?? 0)) at += 1
  return at
}

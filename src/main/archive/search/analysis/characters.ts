/** What a character does in a text, as far as cutting it into words goes. */
export const Kind = {
  gap: 0,
  letter: 1,
  digit: 2,
  /** Belongs to the letter before it. */
  mark: 3,
  /** Han and Kana: written without spaces, found by pairs of characters. */
  ideograph: 4,
  hangul: 5,
  /** Thai, Lao, Khmer, Burmese: written without spaces, cut by dictionary. */
  segmented: 6,
  /** Holds a word together when it stands between two letters. */
  joiner: 7,
  /** Inside a word but not part of it: soft hyphens, tatweel, direction marks. */
  silent: 8,
  /** Emoji and the like: a word each. */
  symbol: 9
} as const
export type Kind = (typeof Kind)[keyof typeof Kind]

const SILENT = /[\p{Default_Ignorable_Code_Point}\u0640]/u
const ZERO_WIDTH_SPACE = '\u200B'
const JOINER = /[-.'@_&+\u00B7\u02BC\u058A\u05BE\u05F3\u05F4\u200C\u2010\u2011\u2018\u2019\uFF07\uFF0D]/
const SYMBOL = /(?=\p{Extended_Pictographic})[\u2600-\u{1FAFF}]/u
const SEGMENTED = /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u
const IDEOGRAPH = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\u3005-\u3007\u30FC\uFF70]/u
const SOUND_MARK = /[\u3099\u309A\uFF9E\uFF9F]/

function classify(char: string): Kind {
  if (JOINER.test(char)) return Kind.joiner
  if (char === ZERO_WIDTH_SPACE) return Kind.gap
  if (SILENT.test(char)) return Kind.silent
  if (/\p{Nd}/u.test(char)) return Kind.digit
  if (SOUND_MARK.test(char)) return Kind.ideograph
  if (!/[\p{L}\p{M}\p{Nl}]/u.test(char)) return SYMBOL.test(char) ? Kind.symbol : Kind.gap
  if (SEGMENTED.test(char)) return Kind.segmented
  if (IDEOGRAPH.test(char)) return Kind.ideograph
  if (/\p{Script=Hangul}/u.test(char)) return Kind.hangul
  return /\p{M}/u.test(char) ? Kind.mark : Kind.letter
}

const UNKNOWN = 255
const known = new Uint8Array(0x10000).fill(UNKNOWN)

function isKind(value: number | undefined): value is Kind {
  return value !== undefined && value !== UNKNOWN
}

function basicKind(unit: number): Kind {
  const found = classify(String.fromCharCode(unit))
  known[unit] = found
  return found
}

const isSurrogate = (unit: number): boolean => (unit & 0xf800) === 0xd800

function astralKind(text: string, at: number): Kind {
  const point = text.codePointAt(at) ?? 0
  return point > 0xffff ? classify(String.fromCodePoint(point)) : Kind.gap
}

/** The kind of the character that starts at `at`; outside the text it is a gap. */
export function kindAt(text: string, at: number): Kind {
  if (at < 0 || at >= text.length) return Kind.gap
  const unit = text.charCodeAt(at)
  if (isSurrogate(unit)) return astralKind(text, at)
  const kind = known[unit]
  return isKind(kind) ? kind : basicKind(unit)
}

/** UTF-16 units of the character that starts at `at`. */
export function widthAt(text: string, at: number): 1 | 2 {
  return isSurrogate(text.charCodeAt(at)) && (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1
}

/** Where the run of characters that `belongs` accepts ends. */
export function endOfRun(text: string, from: number, belongs: (kind: Kind) => boolean): number {
  let at = from
  while (at < text.length && belongs(kindAt(text, at))) at += widthAt(text, at)
  return at
}

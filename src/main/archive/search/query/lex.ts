export type Lexeme = { start: number; end: number } & (
  | { kind: 'open' | 'close' | 'or' | 'and' | 'not' | 'stray-quote' }
  | { kind: 'word'; text: string }
  /** `reach`: its words may stand so many places apart, as in `"water supply"~5`; 0: they are a phrase. */
  | { kind: 'quoted'; text: string; reach: number }
  | { kind: 'near'; distance: number }
  /** `spaced`: its value stands apart, as in `title: harvest`. */
  | { kind: 'field'; name: string; spaced: boolean }
)

const CLOSING: Record<string, string> = {
  '"': '"“”„‟＂',
  '“': '”“"',
  '”': '”"',
  '„': '“”"‟',
  '‟': '”"',
  '＂': '＂"',
  '«': '»',
  '»': '«',
  '「': '」',
  '『': '』',
  '‹': '›',
  '›': '‹'
}
const STOPS = /[\s()（）"“”„‟＂«»‹›「」『』]/u
const FIELD = /^(\p{L}{2,20})(\s{0,3}[:：]\s{0,3})(?=[^\s)）:：])/u
/** So much is read to find a field. */
const LONGEST_FIELD = 30

interface Cursor {
  readonly query: string
  at: number
  readonly lexemes: Lexeme[]
}

const isGap = (char: string): boolean => char === '' || /[\s(（]/u.test(char)

/** A quotation mark between two Hebrew letters belongs to the word: צה"ל. */
function isInsideHebrew(query: string, at: number): boolean {
  return /^[\u05D0-\u05EA]"[\u05D0-\u05EA]$/.test(query.slice(Math.max(0, at - 1), at + 2))
}

function endOfQuote(query: string, at: number): number {
  const closing = CLOSING[query.charAt(at)] ?? ''
  for (let end = at + 1; end < query.length; end += 1) {
    if (closing.includes(query.charAt(end)) && !isInsideHebrew(query, end)) return end
  }
  return -1
}

function endOfWord(query: string, start: number): number {
  let end = start
  while (end < query.length && (!STOPS.test(query.charAt(end)) || isInsideHebrew(query, end))) end += 1
  return end
}

function readQuoted(cursor: Cursor): boolean {
  const { query, at: start, lexemes } = cursor
  if (CLOSING[query.charAt(start)] === undefined) return false
  const end = endOfQuote(query, start)
  if (end < 0) {
    lexemes.push({ kind: 'stray-quote', start, end: start + 1 })
    cursor.at = start + 1
    return true
  }
  const [suffix = '', reach = ''] = SUFFIX.exec(query.slice(end + 1, end + 12)) ?? []
  cursor.at = end + 1 + suffix.length
  const farthest = suffix.startsWith('~') ? Math.min(Number(reach), FARTHEST) : 0
  lexemes.push({ kind: 'quoted', text: query.slice(start + 1, end), reach: farthest, start, end: cursor.at })
  return true
}

/** What other search engines put after a word or a quotation: how far, how vaguely, how much it counts. */
const SUFFIX = /^[~^](\d{0,9})(?:\.\d+)?(?![^\s()（）])/u
const WORD_SUFFIX = /(?<=[\p{L}\p{N}])[~^]\d{0,9}(?:\.\d+)?$/u
const FARTHEST = 9_999

const SIGNS: Record<string, 'open' | 'close'> = { '(': 'open', '（': 'open', ')': 'close', '）': 'close' }

function readSign(cursor: Cursor): boolean {
  const kind = SIGNS[cursor.query.charAt(cursor.at)]
  if (kind === undefined) return false
  cursor.lexemes.push({ kind, start: cursor.at, end: cursor.at + 1 })
  cursor.at += 1
  return true
}

/** Also as other programs change it while it is typed. */
const MINUS = /[-−–—－]/

function readMinus(cursor: Cursor): boolean {
  const { query, at } = cursor
  const isMinus =
    MINUS.test(query.charAt(at)) && isGap(query.charAt(at - 1)) && !/^[-−–—－\s)）]|^$/u.test(query.charAt(at + 1))
  if (!isMinus) return false
  cursor.lexemes.push({ kind: 'not', start: at, end: at + 1 })
  cursor.at += 1
  return true
}

function readField(cursor: Cursor): boolean {
  const [whole = '', name = '', sign = ''] = FIELD.exec(cursor.query.slice(cursor.at, cursor.at + LONGEST_FIELD)) ?? []
  if (name === '') return false
  const [start, end] = [cursor.at, cursor.at + whole.length]
  cursor.lexemes.push({ kind: 'field', name: name.toLowerCase(), spaced: sign.length > 1, start, end })
  cursor.at = end
  return true
}

const CONNECTIVES: Record<string, 'or' | 'and' | 'not'> = {
  OR: 'or',
  '|': 'or',
  '||': 'or',
  '｜': 'or',
  ODER: 'or',
  OU: 'or',
  ИЛИ: 'or',
  АБО: 'or',
  LUB: 'or',
  ALBO: 'or',
  NEBO: 'or',
  ILI: 'or',
  ELLER: 'or',
  SAU: 'or',
  VAGY: 'or',
  VEYA: 'or',
  AND: 'and',
  '&&': 'and',
  UND: 'and',
  ET: 'and',
  OCH: 'and',
  OG: 'and',
  ORAZ: 'and',
  NOT: 'not'
}

const NEAR = /^NEAR(?:[/~](\d{1,4}))?$/
const NEAR_ENOUGH = 10

const NUMBER = /(?:\p{Nd}{1,3})(?: \p{Nd}{3})+(?=[\s)）]|$)/uy

/** `1 000 000` is one number. */
function endOfNumber(query: string, start: number): number {
  NUMBER.lastIndex = start
  return NUMBER.test(query) ? NUMBER.lastIndex : start
}

function readWord(cursor: Cursor): void {
  const { query, at: start } = cursor
  const end = Math.max(endOfNumber(query, start), endOfWord(query, start), start + 1)
  const text = query.slice(start, end).replace(WORD_SUFFIX, '')
  const near = NEAR.exec(text)
  const kind = Object.hasOwn(CONNECTIVES, text) ? CONNECTIVES[text] : undefined
  if (near !== null) cursor.lexemes.push({ kind: 'near', distance: Number(near[1] ?? NEAR_ENOUGH), start, end })
  else cursor.lexemes.push(kind === undefined ? { kind: 'word', text, start, end } : { kind, start, end })
  cursor.at = end
}

/** Cuts a query into its signs, fields, words and quotations. Everything that is not a gap ends up in some lexeme. */
export function lex(query: string, isField: (name: string, spaced: boolean) => boolean): Lexeme[] {
  const cursor: Cursor = { query, at: 0, lexemes: [] }
  while (cursor.at < query.length) {
    if (/\s/u.test(query.charAt(cursor.at))) cursor.at += 1
    else if (readSign(cursor) || readQuoted(cursor) || readMinus(cursor)) continue
    else if (startsField(cursor, isField) && readField(cursor)) continue
    else readWord(cursor)
  }
  return cursor.lexemes
}

function startsField({ query, at }: Cursor, isField: (name: string, spaced: boolean) => boolean): boolean {
  const [, name, sign = ''] = FIELD.exec(query.slice(at, at + LONGEST_FIELD)) ?? []
  return name !== undefined && isField(name.toLowerCase(), sign.length > 1)
}

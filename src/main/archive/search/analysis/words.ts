import { endOfRun, Kind, kindAt } from './characters'
import { type Folded, foldWord } from './fold'
import { endOfNumber, endOfSpacedNumber, withoutSeparators } from './numbers'
import { clip, type Form, type Token, token } from './token'

/** One letter run of a chain such as `l'homme`, `covid-19`, `name@example.org`, and the joiner in front of it. */
interface Piece extends Folded {
  joiner: string
  start: number
  end: number
}

const isInWord = (kind: Kind): boolean =>
  kind === Kind.letter || kind === Kind.digit || kind === Kind.mark || kind === Kind.silent

const startsWord = (kind: Kind): boolean => kind === Kind.letter || kind === Kind.digit

function readPiece(text: string, start: number, joiner: string): Piece {
  const wordEnd = endOfRun(text, start, isInWord)
  const isNumber = kindAt(text, start) === Kind.digit
  const end = isNumber ? endOfNumber(text, start, wordEnd) : wordEnd
  const written = text.slice(start, end)
  const { term, also } = foldWord(end > wordEnd ? withoutSeparators(written) : written)
  return { term, also, joiner, start, end }
}

/** Hebrew abbreviations are often typed with a plain quotation mark: צה"ל. */
function isGershayim(text: string, at: number): boolean {
  return /[\u05D0-\u05EA]"[\u05D0-\u05EA]/.test(text.slice(Math.max(0, at - 1), at + 2))
}

function joinerAt(text: string, at: number): string {
  const joins = kindAt(text, at) === Kind.joiner || (text.charAt(at) === '"' && isGershayim(text, at))
  return joins && startsWord(kindAt(text, at + 1)) ? text.charAt(at) : ''
}

function readPieces(text: string, first: Piece): Piece[] {
  const pieces = [first]
  let { end } = first
  for (let joiner = joinerAt(text, end); joiner !== ''; joiner = joinerAt(text, end)) {
    const piece = readPiece(text, end + 1, joiner)
    pieces.push(piece)
    end = piece.end
  }
  return pieces
}

const APOSTROPHE = /['\u02BC\u2018\u2019\uFF07]/
const isElided = (piece: Piece): boolean =>
  piece.term.length <= 2 || /^(?:jusqu|lorsqu|puisqu|quelqu|dell|nell|sull|dall|coll|all)$/.test(piece.term)

function forms({ also, start, end }: Pick<Piece, 'also' | 'start' | 'end'>): Form[] {
  return also.map((term) => ({ term, start, end }))
}

/** Before these even a short word is the one that is meant: `qu'il`, `d'un`. */
const ELISION = /^(?:[cdjlmnst]|(?:jus|lors|puis|quoi)?qu)$/

function keptOf(first: Piece, second: Piece): Piece | null {
  if (second.term.length === 2 && ELISION.test(first.term)) return second
  if (second.term.length <= 2) return first
  return isElided(first) ? second : null
}

/** `l'homme` is `homme`, `Obama's` is `obama`; written together they are found too. Null: two words. */
function contraction(first: Piece, second: Piece): Token | null {
  if (!APOSTROPHE.test(second.joiner)) return null
  const kept = keptOf(first, second)
  if (kept === null || first.term === '' || second.term === '') return null
  const joined: Form = { term: clip(first.term + second.term), start: first.start, end: second.end }
  return token(kept.term, kept.start, kept.end, false, [joined, ...forms(kept)])
}

function tokensOf(pieces: readonly Piece[]): Token[] {
  const tokens: Token[] = []
  for (let at = 0; at < pieces.length; at += 1) {
    const piece = pieces[at]
    if (piece === undefined || piece.term === '') continue
    const next = pieces[at + 1]
    const contracted = next === undefined ? null : contraction(piece, next)
    if (contracted !== null) at += 1
    tokens.push(contracted ?? token(piece.term, piece.start, piece.end, false, forms(piece)))
  }
  return tokens.map((each, at) => (at === 0 ? each : { ...each, glued: true }))
}

/** In Ukrainian and Belarusian an apostrophe stands inside words, before these letters; in Hebrew it alters the letter before it. */
const SOFT = /^[яюєїеё]/u
const CYRILLIC_END = /\p{Script=Cyrillic}$/u
const HEBREW = /^\p{Script=Hebrew}+$/u
const GERESH = /['\u02BC\u05F3\u2018\u2019]/
const GERSHAYIM = /["\u05F4]/

function isOneWord(first: Piece, second: Piece): boolean {
  const isGeresh = GERESH.test(second.joiner)
  if (HEBREW.test(first.term)) return (isGeresh || GERSHAYIM.test(second.joiner)) && HEBREW.test(second.term)
  return isGeresh && CYRILLIC_END.test(first.term) && SOFT.test(second.term)
}

/** Pieces that an apostrophe does not part are one: `п’ять`, `ג'ורג'יה`. */
function withoutApostrophes(pieces: readonly Piece[]): Piece[] {
  const joined: Piece[] = []
  for (const piece of pieces) {
    const last = joined.at(-1)
    if (last === undefined || !isOneWord(last, piece)) joined.push(piece)
    else joined[joined.length - 1] = { ...last, term: clip(last.term + piece.term), also: [], end: piece.end }
  }
  return joined
}

const SEPARATES = /[.@&+_]/

function written(pieces: readonly Piece[]): string {
  return clip(pieces.map(({ joiner, term }) => (SEPARATES.test(joiner) ? joiner : '') + term).join(''))
}

const isAcronym = (pieces: readonly Piece[]): boolean =>
  pieces.every(({ term, joiner }) => term.length === 1 && /\D/.test(term) && (joiner === '' || joiner === '.'))

const LONGEST_CHAIN = 8

const LETTERS = /^\p{L}+$/u
const LONGEST_NAME = 12

/** Names such as AT&T and Node.js, as they are typed without the sign. */
function withoutSigns(pieces: readonly Piece[]): string | null {
  const isName = pieces.every(({ term, joiner }) => LETTERS.test(term) && /^[.&]?$/.test(joiner))
  const name = isName ? pieces.map(({ term }) => term).join('') : ''
  return name !== '' && name.length <= LONGEST_NAME ? name : null
}

function chain(pieces: readonly Piece[], start: number, end: number): Token[] {
  if (isAcronym(pieces)) return [token(pieces.map(({ term }) => term).join(''), start, end)]
  const [first, ...rest] = tokensOf(pieces)
  if (first === undefined || rest.length === 0 || pieces.length > LONGEST_CHAIN) return first ? [first, ...rest] : []
  const name = withoutSigns(pieces)
  const wholes = name === null ? [written(pieces)] : [written(pieces), name]
  return [{ ...first, also: [...first.also, ...wholes.map((term) => ({ term, start, end }))] }, ...rest]
}

const SIGNED = /(?:\+\+|#)(?![\p{L}\p{N}+#])/uy

/** C++, C#, F#: a letter whose sign makes another word of it; found by the letter as well. */
function withSign(text: string, { term, start, end }: Piece): Token | null {
  SIGNED.lastIndex = end
  const sign = term.length <= 2 && /^[a-z]/.test(term) ? SIGNED.exec(text)?.[0] : undefined
  return sign === undefined
    ? null
    : token(term + sign, start, end + sign.length, false, [{ term, start, end: end + sign.length }])
}

/** عبد and a name of God are one name of a person, written together or apart; prefixes are not looked behind here. */
const SERVANT = /^عبدال\p{L}{2,}$/u
const SERVANT_LENGTH = 3

/** Both parts, and the whole beside the first. Null: it is no such name, or has vowel signs. */
function servantOf(text: string, { term, start, end }: Piece): Token[] | null {
  const middle = start + SERVANT_LENGTH
  if (term.length !== end - start || !SERVANT.test(term)) return null
  const name = foldWord(text.slice(middle, end))
  const whole: Form = { term, start, end }
  const also = forms({ also: name.also, start: middle, end })
  return [
    token(term.slice(0, SERVANT_LENGTH), start, middle, false, [whole]),
    token(name.term, middle, end, true, also)
  ]
}

function single({ term, also, start, end }: Piece): Token {
  return also.length === 0 ? token(term, start, end) : token(term, start, end, false, forms({ also, start, end }))
}

/** A number and the groups of three behind it: each as it stands there, and all as one number. */
function readSpaced(text: string, first: Piece, end: number, into: Token[]): number {
  const { term } = foldWord(text.slice(first.start, end).replaceAll(' ', ''))
  const whole: Form = { term, start: first.start, end }
  into.push(token(first.term, first.start, first.end, false, [...forms(first), whole]))
  for (let at = first.end + 1; at < end; at += 4) {
    into.push(token(foldWord(text.slice(at, at + 3)).term, at, at + 3, true))
  }
  return end
}

/** Reads a word and what is written together with it: the parts, and the whole beside the first part. */
export function readWords(text: string, start: number, into: Token[]): number {
  const first = readPiece(text, start, '')
  if (joinerAt(text, first.end) === '') {
    const spacedEnd = endOfSpacedNumber(text, start, first.end)
    if (spacedEnd > first.end) return readSpaced(text, first, spacedEnd, into)
    const signed = withSign(text, first)
    const servant = servantOf(text, first)
    if (servant !== null) into.push(...servant)
    else if (first.term !== '') into.push(signed ?? single(first))
    return signed?.end ?? first.end
  }
  const pieces = withoutApostrophes(readPieces(text, first))
  const end = pieces.at(-1)?.end ?? first.end
  into.push(...chain(pieces, start, end))
  return end
}

import { endOfRun, Kind, kindAt, widthAt } from './characters'
import { foldIdeograph } from './han'
import { withoutOkurigana } from './okurigana'
import { type Form, type Token, token } from './token'

interface Character {
  term: string
  /** Of a word in Katakana. */
  katakana: boolean
  start: number
  end: number
}

const isSoundMark = (text: string, at: number): boolean => /[\u3099\u309A\uFF9E\uFF9F]/.test(text.charAt(at))

/** Vowels and finals of Korean syllables that are written in their parts. */
const isPartOfSyllable = (text: string, at: number): boolean => /[\u1160-\u11FF\uD7B0-\uD7FF]/.test(text.charAt(at))

const KATAKANA = /^[\u30A1-\u30FA\u30FC]/

/** Characters of a run, a voicing mark and parts of a syllable together with what they belong to. */
function charactersOf(text: string, start: number, end: number): Character[] {
  const characters: Character[] = []
  for (let at = start; at < end; ) {
    if (kindAt(text, at) === Kind.silent) {
      at += 1
      continue
    }
    let next = at + widthAt(text, at)
    while (next < end && (isSoundMark(text, next) || isPartOfSyllable(text, next))) next += 1
    const term = text.slice(at, next).normalize('NFKC')
    characters.push({ term: foldIdeograph(term), katakana: KATAKANA.test(term), start: at, end: next })
    at = next
  }
  return withoutLastMarks(characters)
}

const LONG = 'ー'
/** Shorter words would become others without it. */
const SHORTEST = 3

/** Whether the mark at that place of the run ends a longer word in Katakana. */
function endsLongWord(characters: readonly Character[], at: number): boolean {
  if (characters[at]?.term !== LONG || characters[at + 1]?.katakana === true) return false
  for (let back = 1; back <= SHORTEST; back += 1) if (characters[at - back]?.katakana !== true) return false
  return true
}

/** `コンピューター` is written `コンピュータ` as well: the last mark of a longer word belongs to the character before it. */
function withoutLastMarks(characters: readonly Character[]): Character[] {
  const kept: Character[] = []
  characters.forEach((character, at) => {
    const last = kept.at(-1)
    if (last !== undefined && endsLongWord(characters, at)) last.end = character.end
    else kept.push(character)
  })
  return kept
}

const NONE: readonly Form[] = []

/** The compound that begins here, as it is written without the Kana between its characters and behind them. */
function compoundAt(characters: readonly Character[], at: number): readonly Form[] {
  const compound = withoutOkurigana(characters, at)
  if (compound === null) return NONE
  return [{ term: compound.term, start: characters[at]?.start ?? 0, end: characters[compound.last]?.end ?? 0 }]
}

function pair(first: Character, second: Character | undefined, glued: boolean, also: readonly Form[]): Token {
  if (second === undefined) return token(first.term, first.start, first.end, glued)
  return token(first.term + second.term, first.start, second.end, glued, also)
}

/**
 * Cuts a run of Han and Kana, or of Hangul, into overlapping pairs. The last character stands alone, so that
 * every place of the text starts a token, and a single character is found as the beginning of one.
 */
export function readPairs(text: string, start: number, kind: Kind, into: Token[]): number {
  const end = endOfRun(text, start, (other) => other === kind || other === Kind.silent)
  const characters = charactersOf(text, start, end)
  characters.forEach((first, at) => {
    into.push(pair(first, characters[at + 1], at > 0, kind === Kind.ideograph ? compoundAt(characters, at) : NONE))
  })
  return end
}

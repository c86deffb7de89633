/** A character as it is searched, and whether it is one of Katakana, which are searched as Hiragana. */
interface Read {
  term: string
  katakana: boolean
}

const HAN = /^[\u3400-\u9FFF\uF900-\uFAFF]/
const HIRAGANA = /^[\u3041-\u3096]/
/** How verbs end before the second part of a compound; particles that stand between words are not among them. */
const JOINS = /^[いきぎしちびみりえけげせめれべね]$/
const DOUBLES = 'っ'

const isHan = (character: Read | undefined): boolean => HAN.test(character?.term ?? '')
const isHiragana = (character: Read | undefined): boolean =>
  character?.katakana === false && HIRAGANA.test(character.term)

/** How many Kana stand between the two characters of a compound that begins there: 取り扱, 引っ越. -1: it is none. */
function kanaBetween(characters: readonly Read[], at: number): number {
  const [first, second] = [characters[at + 1], characters[at + 2]]
  if (isHan(first)) return 0
  if (!isHiragana(first)) return -1
  if (isHan(second) && (JOINS.test(first?.term ?? '') || first?.term === DOUBLES)) return 1
  const isLong = isHiragana(second) && JOINS.test(second?.term ?? '') && isHan(characters[at + 3])
  return isLong ? 2 : -1
}

/**
 * The compound of two Han characters that begins at a place, where Kana of its own are written with it: 取り扱い, 取扱い
 * and 取扱 are one word. Null: there is none, or it has no Kana.
 */
export function withoutOkurigana(characters: readonly Read[], at: number): { term: string; last: number } | null {
  // Behind another Han character it would be the end of a longer word.
  if (!isHan(characters[at]) || isHan(characters[at - 1])) return null
  const between = kanaBetween(characters, at)
  const second = at + between + 1
  if (between < 0 || isHan(characters[second + 1])) return null
  const hasEnding = isHiragana(characters[second + 1]) && JOINS.test(characters[second + 1]?.term ?? '')
  if (between === 0 && !hasEnding) return null
  const term = `${characters[at]?.term}${characters[second]?.term}`
  return { term, last: hasEnding ? second + 1 : second }
}

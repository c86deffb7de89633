import { JAPANESE, TRADITIONAL } from './han-pairs'

const FIRST = 0x3400
const LAST = 0xfaff

/** By code from FIRST on: the character that it is searched as; 0: itself. Made when the first such character comes. */
let table: Uint16Array | undefined

function makeTable(): Uint16Array {
  const made = new Uint16Array(LAST - FIRST + 1)
  for (const pairs of [TRADITIONAL, JAPANESE]) {
    for (let at = 0; at < pairs.length; at += 2) made[pairs.charCodeAt(at) - FIRST] = pairs.charCodeAt(at + 1)
  }
  return made
}

function foldHan(code: number): number {
  table ??= makeTable()
  return table[code - FIRST] || code
}

const isKatakana = (code: number): boolean => code >= 0x30a1 && code <= 0x30f6
const TO_HIRAGANA = 0x60

function foldCode(code: number): number {
  if (isKatakana(code)) return code - TO_HIRAGANA
  return code >= FIRST && code <= LAST ? foldHan(code) : code
}

/**
 * One character of Chinese or Japanese as it is searched: traditional and Japanese forms of Han characters as the
 * simplified one, Katakana as Hiragana.
 */
export function foldIdeograph(character: string): string {
  const code = character.charCodeAt(0)
  const folded = foldCode(code)
  return folded === code ? character : String.fromCharCode(folded) + character.slice(1)
}

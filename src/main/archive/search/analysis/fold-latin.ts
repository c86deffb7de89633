/** Letters that Unicode does not take apart although people type them as others. */
const BY_HAND: Record<string, string> = {
  ß: 'ss',
  ẞ: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ħ: 'h',
  ı: 'i',
  ł: 'l',
  ŋ: 'n',
  ŧ: 't',
  ə: 'e',
  ƒ: 'f'
}

/** One composed, lower-case Latin letter without its marks; ligatures in full. */
export function foldLatin(char: string): string {
  return BY_HAND[char] ?? char.normalize('NFKD').replace(/\p{M}/gu, '')
}

const WRITTEN_OUT: Record<string, string> = { ä: 'ae', ö: 'oe', ü: 'ue', å: 'aa', ø: 'oe', đ: 'dj' }
const HAS_WRITTEN_OUT = /[äöüåøđ]/
const ALL_WRITTEN_OUT = /[äöüåøđ]/g

/** `müller` as those write it who have no umlauts, `mueller`, and `đorđe` as `djordje`; null where that makes no difference. */
export function writeUmlautsOut(lowerCase: string): string | null {
  if (!HAS_WRITTEN_OUT.test(lowerCase)) return null
  return lowerCase.replace(ALL_WRITTEN_OUT, (letter) => WRITTEN_OUT[letter] ?? letter)
}

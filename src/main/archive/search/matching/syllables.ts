/** Codes of the Korean syllables that an unfinished one may become. */
export interface Syllables {
  first: number
  last: number
}

const FIRST = 0xac00
const LAST = 0xd7a3
/** Of each pair of an initial and a vowel, and of each initial. */
const FINALS = 28
const WITH_INITIAL = 588
const FIRST_INITIAL = 0x1100
const LAST_INITIAL = 0x1112

/** Null: it does not end with a part of a syllable, or with one that has its final. */
export function syllablesFrom(text: string): Syllables | null {
  const code = text.charCodeAt(text.length - 1)
  if (code >= FIRST_INITIAL && code <= LAST_INITIAL) {
    const first = FIRST + (code - FIRST_INITIAL) * WITH_INITIAL
    return { first, last: first + WITH_INITIAL - 1 }
  }
  const isOpen = code >= FIRST && code <= LAST && (code - FIRST) % FINALS === 0
  return isOpen ? { first: code + 1, last: code + FINALS - 1 } : null
}

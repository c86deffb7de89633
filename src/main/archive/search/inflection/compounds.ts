import type { Memory } from '../matching/memory'

/** In these languages words are written together: Wahlkampf stands in Bundestagswahlkampf. */
const COMPOUNDING = new Set(['de', 'nl', 'sv', 'da', 'nb', 'fi', 'hu', 'et'])

export function isCompounding(rules: string): boolean {
  return COMPOUNDING.has(rules)
}

const IS_LATIN = /^[a-z]{3,}$/
/** The other part of a compound has so many letters at least. */
const SHORTEST_PART = 3
/** A word of so few letters stands in many others by chance: only at the end, behind a longer part. */
const SHORT = 3
/** From so many letters on a word stands in no other by chance. */
const LONG = 6
/** Of what comes behind a shorter word as its ending. */
const LONGEST_ENDING = 3
const MOST = 48
/** What so many articles hold is found well enough. */
const COMMON = 200

/** Whether a word that holds another from `at` on is probably made of it. */
function isMadeOf(term: string, word: string, at: number): boolean {
  const rest = term.length - at - word.length
  if (at === 0) return word.length > SHORT && rest >= SHORTEST_PART
  if (at < SHORTEST_PART) return false
  if (word.length <= SHORT) return rest === 0 && at > SHORTEST_PART
  return rest <= LONGEST_ENDING || word.length >= LONG
}

/** In archives with fewer articles all words are looked through in no time. */
const FEW_ARTICLES = 4_000

/** In large archives the beginning of a word that is still being typed is not worth it. */
function isWhole({ index, slots }: Memory, word: string, articles: number): boolean {
  return slots < FEW_ARTICLES || articles > 0 || !index.hasBeginning(word)
}

/** Compounds of the archive that the word is a part of, the commonest ones. */
export function compoundsOf(memory: Memory, word: string): string[] {
  if (!IS_LATIN.test(word)) return []
  const { index } = memory
  const articles = index.countOf(word)
  if (articles > COMMON || !isWhole(memory, word, articles)) return []
  const found: [string, number][] = []
  for (const [term, count] of index.holding(word)) {
    if (term.length > word.length && isMadeOf(term, word, term.lastIndexOf(word))) found.push([term, count])
  }
  return found
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, MOST)
    .map(([term]) => term)
}

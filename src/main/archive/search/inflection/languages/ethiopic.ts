const IS_ETHIOPIC = /^[\u1200-\u135A]{2,}$/u
/** What is written before a word as one with it: of, in, for, from, and their commonest company. */
const PREFIXES = ['', 'የ', 'በ', 'ለ', 'ከ', 'ስለ', 'እንደ', 'በየ']
const PREFIX = /^(?:ስለ|እንደ|በየ|[የበለከ])(?=.{2})/u
const SUFFIX = /(?<=.{2})[ንምው]$/u

const ORDERS = 8
const U = 1
/** No vowel. */
const SIXTH = 5
const O = 6

const orderOf = (syllable: string): number => (syllable.charCodeAt(0) - 0x1200) % ORDERS
const inOrder = (syllable: string, order: number): string =>
  String.fromCharCode(syllable.charCodeAt(0) - orderOf(syllable) + order)

const withLast = (word: string, order: number): string => word.slice(0, -1) + inOrder(word.slice(-1), order)

function pluralOf(word: string): string {
  return orderOf(word.slice(-1)) === SIXTH ? `${withLast(word, O)}ች` : `${word}ዎች`
}

function definiteOf(word: string): string {
  return orderOf(word.slice(-1)) === SIXTH ? withLast(word, U) : `${word}ው`
}

/** What may be left of a word without its number and its article. */
function basesOf(word: string): string[] {
  const bases = [word]
  const plural = /^(.+)[ችቹ]$/u.exec(word)?.[1]
  if (plural !== undefined && plural.length > 1) {
    if (plural.endsWith('ዎ')) bases.push(plural.slice(0, -1))
    if (orderOf(plural.slice(-1)) === O) bases.push(withLast(plural, SIXTH))
  }
  if (orderOf(word.slice(-1)) === U) bases.push(withLast(word, SIXTH))
  return bases
}

/** Other forms of an Amharic word, also behind and before small words that are written as one with it. */
export function amharicForms(word: string): string[] {
  if (!IS_ETHIOPIC.test(word)) return []
  const whole = new Set([
    word,
    word.replace(PREFIX, ''),
    word.replace(SUFFIX, ''),
    word.replace(PREFIX, '').replace(SUFFIX, '')
  ])
  const stems = new Set(
    [...whole].flatMap(basesOf).flatMap((base) => {
      const plural = pluralOf(base)
      return [base, plural, withLast(plural, U), definiteOf(base)]
    })
  )
  return [...stems].flatMap((stem) => ['', 'ን', 'ም'].flatMap((end) => PREFIXES.map((prefix) => prefix + stem + end)))
}

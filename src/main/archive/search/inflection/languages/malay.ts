const VOWELS = 'aeiou'
/** What becomes of the first letter of a word behind me- and pe-. */
const NASALS: readonly (readonly [first: string, nasal: string, dropped: boolean])[] = [
  ['p', 'm', true],
  ['t', 'n', true],
  ['k', 'ng', true],
  ['s', 'ny', true],
  ['b', 'm', false],
  ['f', 'm', false],
  ['v', 'm', false],
  ['c', 'n', false],
  ['d', 'n', false],
  ['j', 'n', false],
  ['z', 'n', false],
  ['g', 'ng', false],
  ['h', 'ng', false],
  ['q', 'ng', false]
]
const SHORTEST = 3

/** A word as it stands behind me- or pe-: pilih, milih. */
function nasalised(word: string): string[] {
  const first = word.charAt(0)
  if (VOWELS.includes(first)) return [`ng${word}`]
  const found = NASALS.filter(([letter]) => letter === first)
  if (found.length === 0) return [word]
  return found.map(([, nasal, dropped]) => nasal + (dropped ? word.slice(1) : word))
}

/** What may have stood there before a nasal. */
function withoutNasal(rest: string): string[] {
  const found = [rest]
  for (const [first, nasal, dropped] of NASALS) {
    if (!rest.startsWith(nasal)) continue
    const bare = rest.slice(nasal.length)
    if (dropped && VOWELS.includes(bare.charAt(0))) found.push(first + bare)
    if (!dropped && bare.startsWith(first)) found.push(bare)
  }
  if (rest.startsWith('ng') && VOWELS.includes(rest.charAt(2))) found.push(rest.slice(2))
  return found
}

const SUFFIX = /(?:kannya|annya|inya|kan|nya|an|i)$/
const PREFIX = /^(?:ber|bel|ter|per|di|se|ke)/

const longEnough = (word: string): boolean => word.length >= SHORTEST && /[aeiou]/.test(word)

function withoutPrefix(word: string): string[] {
  const found = [word]
  if (/^[mp]e/.test(word)) found.push(...withoutNasal(word.slice(2)))
  if (PREFIX.test(word)) found.push(word.replace(PREFIX, ''))
  return found
}

/** What the word may be made of: itself, and what is left of it without its prefix, its suffix, and both. */
function rootsOf(word: string): string[] {
  const roots = withoutPrefix(word)
  for (const each of [...roots]) {
    if (SUFFIX.test(each)) roots.push(each.replace(SUFFIX, ''))
    // `kan` may be a suffix, or the end of a word with one: makanan.
    if (each.endsWith('kan')) roots.push(each.slice(0, -2))
  }
  return [...new Set(roots)].filter(longEnough)
}

const SUFFIXES = ['', 'kan', 'i', 'an', 'nya']

/** Other forms of an Indonesian or Malay word: most change at both ends, pilih, memilih, pemilihan. */
export function malayForms(word: string): string[] {
  return rootsOf(word).flatMap((root) => {
    const behindNasal = nasalised(root)
    const stems = [
      root,
      ...behindNasal.flatMap((each) => [`me${each}`, `pe${each}`]),
      ...['di', 'ber', 'ter', 'per', 'se', 'ke', 'pe', 'bel', 'pel', 'memper', 'diper', 'pember'].map(
        (prefix) => prefix + root
      )
    ]
    return stems.flatMap((stem) => SUFFIXES.map((suffix) => stem + suffix))
  })
}

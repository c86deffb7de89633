/**
 * Arabic singulars and the plurals that change the inside of a word, by where its consonants (1, 2, 3, 4) stand.
 * A pattern of the one kind may belong to several of the other.
 */
const PAIRS = `
  123 ا12ا3; 123 12و3; 123 12ا3; 123 ا123; 123ه 12ا3; 123ه 123; 123 123ان;
  1ا3 ا1وا3; 1ا3 1ي3ان; 1ي3 1يو3; 1ي3 ا1يا3; 1و3 ا1وا3; 1ا3ه 1ا3ات;
  12ا3 123; 12ا3 ا123ه; 12ا3ه 12ايل; 12ي3 123اء; 12ي3 12ا3; 12ي3 123ي; 12ي3 ا123اء; 12ي3ه 12اي3; 12ي3ه 123; 12و3 123;
  12ي2 ا12اء; 1ا23 12ا3; 1ا23 1وا23; 1ا23 123اء; 1ا23ه 1وا23;
  م234 م2ا34; م234ه م2ا34; م23و4 م2ا3ي4; م23ا4 م2ا3ي4;
  123و4 12ا3ي4; 123ي4 12ا3ي4; 1ا23و4 1وا23ي4; 1ا2و3 1وا2ي3; 1234 12ا34; 1234ه 12ا34; ت12ي3 ت1ا2ي3; ا12و3ه ا1ا2ي3;
  12ي3ه 12ا3ي; ا123 123; 12يه 12ايا; 1اي3 1وا3; 1اي3 1ا3ه; 1ي3 1ا3ه`

interface Pattern {
  reads: RegExp
  written: string
}

const CONSONANT = '([^\\u0621\\u0627\\u0648\\u064A])'
/** At the beginning also what is a vowel elsewhere: وزير, أسير as folding leaves it. */
const FIRST = '(.)'

function patternOf(from: string, to: string): Pattern {
  const seen: string[] = []
  const source = from.replace(/\d/g, (digit, at) => {
    if (seen.includes(digit)) return `\\${seen.indexOf(digit) + 1}`
    seen.push(digit)
    return at === 0 ? FIRST : CONSONANT
  })
  const written = to.replace(/\d/g, (digit) => `$${seen.indexOf(digit) + 1}`)
  return { reads: new RegExp(`^${source}$`, 'u'), written }
}

function makePatterns(): Pattern[] {
  return PAIRS.split(';').flatMap((pair) => {
    const [one = '', other = ''] = pair.trim().split(' ')
    return [patternOf(one, other), patternOf(other, one)]
  })
}

let patterns: Pattern[] | undefined

/** What a folded Arabic word may be in the plural, or in the singular. Most of it is no word: the archive decides. */
export function brokenPlurals(word: string): string[] {
  patterns ??= makePatterns()
  // Of two letters alif folding leaves one, as in آثار.
  return patterns.flatMap(({ reads, written }) =>
    reads.test(word) ? [word.replace(reads, written).replace(/^اا/, 'ا')] : []
  )
}

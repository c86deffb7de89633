const BLOCK = 0x80

const known = new Map<number, readonly string[]>()

/** Letters of the same script, as folding leaves them. */
function lettersBeside(character: string): readonly string[] {
  const first = character.charCodeAt(0) & ~(BLOCK - 1)
  const letters = known.get(first) ?? lettersFrom(first)
  known.set(first, letters)
  return letters
}

function lettersFrom(first: number): string[] {
  return Array.from({ length: BLOCK }, (_, at) => String.fromCharCode(first + at)).filter(
    (letter) => /\p{L}/u.test(letter) && letter === letter.toLowerCase()
  )
}

/**
 * All that one typo can make of a word: a letter missing, added, changed, or two swapped. Nothing is made of beginnings
 * that do not exist: the typo stands before their end.
 */
export function variantsOf(word: string, exists: (beginning: string) => boolean): Set<string> {
  const variants = new Set<string>()
  const letters = lettersBeside(word)
  for (let at = 0; at <= word.length; at += 1) {
    const [before, after] = [word.slice(0, at), word.slice(at)]
    if (!exists(before)) break
    if (after !== '') variants.add(before + after.slice(1))
    if (after.length > 1) variants.add(before + after.charAt(1) + after.charAt(0) + after.slice(2))
    for (const letter of letters) {
      variants.add(before + letter + after.slice(1))
      if (after !== '') variants.add(before + letter + after)
    }
  }
  variants.delete(word)
  return variants
}

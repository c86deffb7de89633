/** Endings that take each other's place in the forms of a word, as folding leaves them. */
export interface Group {
  endings: readonly string[]
  /** What is left of a word without its ending has so many letters at least. */
  shortestStem: number
}

const SHORTEST_STEM = 3

function sharedStart(endings: readonly string[]): number {
  const [first = ''] = endings
  let length = first.length
  while (length > 0 && !endings.every((ending) => ending.startsWith(first.slice(0, length)))) length -= 1
  return length
}

/**
 * Groups as they are written down: endings with spaces between them, a hyphen alone for none. What all endings begin
 * with belongs to the stem. A digit in front says how short the stem may be.
 */
export function groupsOf(...written: readonly string[]): Group[] {
  return written.map((text) => {
    const [, digit, list = ''] = /^(\d )?(.*)$/.exec(text) ?? []
    const endings = list.split(' ').map((ending) => ending.replace('-', ''))
    const shortestStem = digit === undefined ? Math.max(1, SHORTEST_STEM - sharedStart(endings)) : Number(digit)
    return { endings, shortestStem }
  })
}

/** A group for each of the letters. */
export function forEach(letters: string, write: (letter: string) => string): string[] {
  return letters.split(letters.includes(' ') ? ' ' : '').map(write)
}

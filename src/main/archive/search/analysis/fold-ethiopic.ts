/** Rows of syllables that sound as another row does in Amharic, and are written for it as one likes. */
const ROWS: readonly (readonly [row: number, as: number])[] = [
  [0x1210, 0x1200],
  [0x1280, 0x1200],
  [0x12b8, 0x1200],
  [0x1220, 0x1230],
  [0x12d0, 0x12a0],
  [0x1340, 0x1338]
]
const VOWELS = 7
/** In these rows the first and the fourth vowel sound alike, too. */
const OPEN = [0x1200, 0x12a0]
const FOURTH = 3

/** One Ethiopic syllable as the commonest one that sounds the same: ሕ, ኅ as ህ. */
export function foldEthiopic(char: string): string {
  const code = char.charCodeAt(0)
  const found = ROWS.find(([row]) => code >= row && code < row + VOWELS)
  const folded = found === undefined ? code : code - found[0] + found[1]
  const isOpen = OPEN.some((row) => folded === row + FOURTH)
  return String.fromCharCode(isOpen ? folded - FOURTH : folded)
}

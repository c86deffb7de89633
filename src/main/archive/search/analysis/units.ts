/** So many UTF-16 units fit before there is need of more room. */
const FIRST_ROOM = 16 * 1024

let units = new Uint16Array(FIRST_ROOM)
let bytes = Buffer.from(units.buffer)

/**
 * The UTF-16 units of a text, several times as fast to read as the text itself. They stand in memory that the next text
 * takes over: to be read at once. Behind the text there may be others.
 */
export function unitsOf(text: string): Uint16Array {
  if (text.length > units.length) {
    units = new Uint16Array(Math.max(text.length, units.length * 2))
    bytes = Buffer.from(units.buffer)
  }
  bytes.write(text, 0, 'utf16le')
  return units
}

/** Another one in each process: nobody can make words up that all fall on the same place. */
const SEED = (Math.random() * 2 ** 32) | 0
const FACTOR = (Math.random() * 2 ** 32) | 1

/** What words are looked up by: the start, then a step for each unit. */
export const HASH_START = SEED

/** What is kept of a hash: a small integer everywhere. */
export const HASH_BITS = 0x3fff_ffff

export function hashStep(hash: number, unit: number): number {
  const mixed = Math.imul(hash ^ unit, FACTOR)
  return mixed ^ (mixed >>> 15)
}

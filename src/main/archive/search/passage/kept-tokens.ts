import { analyse } from '../analysis/analyse'
import type { Token } from '../analysis/token'

/** Of the beginning of a text, and how much of it is written in other letters than plain ones where it is worth it. */
const LOOKED_AT = 240
const MANY = 60
const ASCII = 128
/** So many tokens are kept of all texts together. */
const MOST_TOKENS = 80_000

const kept = new Map<string, readonly Token[]>()
let tokens = 0

/** Texts in other scripts take several times as long to read as English ones, whose plain words are passed over. */
function readsSlowly(text: string): boolean {
  const length = Math.min(text.length, LOOKED_AT)
  let others = 0
  for (let at = 0; at < length; at += 1) if (text.charCodeAt(at) >= ASCII) others += 1
  return others * LOOKED_AT > MANY * length && length > 0
}

function letGo(): void {
  for (const [text, { length }] of kept) {
    if (tokens <= MOST_TOKENS) return
    kept.delete(text)
    tokens -= length
  }
}

/**
 * The tokens of a text that takes long to read: with the next letter that is typed, most of the texts on the screen are
 * the same. Null: it is read as fast as it would be found.
 */
export function keptTokens(text: string): readonly Token[] | null {
  const known = kept.get(text)
  if (known === undefined && !readsSlowly(text)) return null
  kept.delete(text)
  const read = known ?? analyse(text)
  kept.set(text, read)
  if (known === undefined) tokens += read.length
  if (tokens > MOST_TOKENS) letGo()
  return read
}

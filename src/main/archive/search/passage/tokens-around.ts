import { readText } from '../analysis/analyse'
import type { Token } from '../analysis/token'

/** A passage begins at most so far before what is marked, and ends at most so far after its beginning. */
const BEFORE = 120
const AFTER = 360
/** A text without spaces for so long may have to be read from further back to be cut into the same words. */
const FURTHEST = 200

const isSpace = (code: number): boolean => code === 32 || code === 10

/** A place at or before `from` where nothing that is read together can be torn apart. */
function safeStart(text: string, from: number): number {
  for (let at = from; at > 0 && from - at < FURTHEST; at -= 1) if (isSpace(text.charCodeAt(at - 1))) return at
  return from <= FURTHEST ? 0 : -1
}

function safeEnd(text: string, from: number): number {
  for (let at = from; at < text.length && at - from < FURTHEST; at += 1) if (isSpace(text.charCodeAt(at))) return at
  return text.length - from <= FURTHEST ? text.length : -1
}

/** Where a token stands. */
export type Standing = Pick<Token, 'start' | 'end' | 'glued'>

/** Where all tokens of a text stand, counted from `from`. */
function standings(text: string, from: number): Standing[] {
  const found: Standing[] = []
  readText(text, {
    plain: (_units, start, end) => found.push({ start: start + from, end: end + from, glued: false }),
    others: (tokens) => {
      for (const { start, end, glued } of tokens) found.push({ start: start + from, end: end + from, glued })
    }
  })
  return found
}

/** Where the tokens stand near a stretch of a text, as if all of it had been read. */
export function tokensAround(text: string, stretch: { start: number; end: number }): readonly Standing[] {
  const from = safeStart(text, Math.max(0, stretch.start - BEFORE))
  const until = safeEnd(text, Math.min(text.length, Math.max(stretch.end, stretch.start + AFTER)))
  return from < 0 || until < 0 ? standings(text, 0) : standings(text.slice(from, until), from)
}

import { readText } from '../analysis/analyse'

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

/** Where tokens stand, in their order: numbers side by side, because fifty passages are cut at every keystroke. */
export class Standings {
  length = 0
  private starts = new Int32Array(256)
  private ends = new Int32Array(256)
  private glued = new Uint8Array(256)

  add(start: number, end: number, glued: boolean): void {
    const at = this.length
    if (at === this.starts.length) this.grow()
    this.starts[at] = start
    this.ends[at] = end
    this.glued[at] = glued ? 1 : 0
    this.length = at + 1
  }

  startAt(at: number): number {
    return this.starts[at] ?? 0
  }

  endAt(at: number): number {
    return this.ends[at] ?? 0
  }

  isGlued(at: number): boolean {
    return this.glued[at] === 1
  }

  /** The first that starts at `position` or behind it. */
  firstFrom(position: number): number {
    let [low, high] = [0, this.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if (this.startAt(middle) < position) low = middle + 1
      else high = middle
    }
    return low
  }

  private grow(): void {
    const { starts, ends, glued } = this
    this.starts = new Int32Array(starts.length * 2)
    this.ends = new Int32Array(starts.length * 2)
    this.glued = new Uint8Array(starts.length * 2)
    this.starts.set(starts)
    this.ends.set(ends)
    this.glued.set(glued)
  }
}

/** Used again and again: a passage is cut before the next one is looked at. */
const found = new Standings()

/** Where all tokens of a text stand, counted from `from`. */
function standings(text: string, from: number): Standings {
  found.length = 0
  readText(text, {
    plain: (_units, start, end) => found.add(start + from, end + from, false),
    others: (tokens) => {
      for (const { start, end, glued } of tokens) found.add(start + from, end + from, glued)
    }
  })
  return found
}

/** Where the tokens stand near a stretch of a text, as if all of it had been read; to be looked at before the next call. */
export function tokensAround(text: string, stretch: { start: number; end: number }): Standings {
  const from = safeStart(text, Math.max(0, stretch.start - BEFORE))
  const until = safeEnd(text, Math.min(text.length, Math.max(stretch.end, stretch.start + AFTER)))
  return from < 0 || until < 0 ? standings(text, 0) : standings(text.slice(from, until), from)
}

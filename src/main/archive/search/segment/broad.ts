import { ByteSink, ByteSource } from './bytes'
import { markBodies } from './postings'
import type { Terms } from './terms'

/** Beginnings of up to so many characters may be too broad to be ranked by what stands in the bodies. */
const LONGEST = 3
/** Beginnings with fewer postings are counted while the user waits. */
const FEW = 20_000

/** Which articles hold a word with a beginning that very many hold: one bit each. */
export type BroadBeginnings = ReadonlyMap<string, Uint8Array>

export interface BodyLists {
  terms: Terms
  body: Uint8Array
  starts: Uint32Array
}

function beginningsOf(term: string): string[] {
  const characters = Array.from(term.slice(0, 2 * LONGEST))
  return [1, 2, 3].filter((length) => length <= characters.length).map((length) => characters.slice(0, length).join(''))
}

const isSurrogate = (unit: number): boolean => (unit & 0xf800) === 0xd800

/** How much of a word its short beginnings depend on. */
function startLength(units: Uint16Array, start: number, end: number): number {
  const most = Math.min(end, start + LONGEST)
  for (let at = start; at < most; at += 1) {
    if (isSurrogate(units[at] ?? 0)) return Math.min(end - start, 2 * LONGEST)
  }
  return most - start
}

/**
 * How many postings the words with each short beginning have. Words come in order: those that begin alike come one
 * after the other, and are counted together.
 */
export class BeginningCounts {
  private readonly counts = new Map<string, number>()
  private readonly current = new Uint16Array(2 * LONGEST)
  private length = 0
  private postings = 0

  /** The word stands in the units from `start` to `end`. */
  add(units: Uint16Array, start: number, end: number, postings: number): void {
    const length = startLength(units, start, end)
    if (!this.isCurrent(units, start, length)) {
      this.next()
      for (let at = 0; at < length; at += 1) this.current[at] = units[start + at] ?? 0
      this.length = length
    }
    this.postings += postings
  }

  all(): ReadonlyMap<string, number> {
    this.next()
    return this.counts
  }

  private isCurrent(units: Uint16Array, start: number, length: number): boolean {
    if (length !== this.length) return false
    for (let at = 0; at < length; at += 1) if (units[start + at] !== this.current[at]) return false
    return true
  }

  private next(): void {
    const start = String.fromCharCode(...this.current.subarray(0, this.length))
    for (const each of beginningsOf(start)) this.counts.set(each, (this.counts.get(each) ?? 0) + this.postings)
    this.postings = 0
  }
}

function collect({ terms, body, starts }: BodyLists, beginning: string, slots: number): Uint8Array {
  const bits = new Uint8Array(Math.ceil(slots / 8))
  const [from, until] = terms.range(beginning)
  markBodies(body, starts[from] ?? 0, starts[until] ?? 0, slots, bits)
  return bits
}

/** Finds the beginnings that are too broad, and what they find. */
export async function findBroad(
  lists: BodyLists,
  counts: ReadonlyMap<string, number>,
  slots: number,
  breathe: () => Promise<void>
): Promise<BroadBeginnings> {
  const found = new Map<string, Uint8Array>()
  for (const [beginning, postings] of counts) {
    if (postings < Math.max(FEW, slots / 2)) continue
    found.set(beginning, collect(lists, beginning, slots))
    await breathe()
  }
  return found
}

export function writeBroad(broad: BroadBeginnings): Buffer {
  const sink = new ByteSink()
  sink.number(broad.size)
  for (const [beginning, bits] of broad) {
    sink.text(beginning)
    sink.number(bits.length)
    sink.append(bits, 0, bits.length)
  }
  return sink.take()
}

export function readBroad(bytes: Uint8Array): BroadBeginnings {
  const source = new ByteSource(bytes)
  const broad = new Map<string, Uint8Array>()
  for (let left = source.number(); left > 0; left -= 1) {
    const beginning = source.text()
    const length = source.number()
    broad.set(beginning, bytes.subarray(source.at, source.at + length))
    source.at += length
  }
  return broad
}

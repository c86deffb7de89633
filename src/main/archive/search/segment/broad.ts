import { ByteSink, ByteSource } from './bytes'
import { BodyCursor, listLength } from './postings'
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

const SURROGATE = /[\uD800-\uDFFF]/

/** What a word is counted by: all that its short beginnings depend on. */
function startOf(term: string): string {
  const start = term.slice(0, LONGEST)
  return SURROGATE.test(start) ? term.slice(0, 2 * LONGEST) : start
}

/** How many postings the words with each short beginning have. */
function countPostings({ terms, body, starts }: BodyLists): Map<string, number> {
  const counts = new Map<string, number>()
  const add = (beginning: string, postings: number): void => {
    for (const each of beginningsOf(beginning)) counts.set(each, (counts.get(each) ?? 0) + postings)
  }
  // Words come in order: those that begin alike stand together, and are counted together.
  let [current, postings] = ['', 0]
  terms.each(0, terms.size, (term, number) => {
    const start = startOf(term)
    if (start !== current) {
      add(current, postings)
      current = start
      postings = 0
    }
    postings += listLength(body, starts[number] ?? 0, starts[number + 1] ?? 0)
  })
  add(current, postings)
  return counts
}

function collect({ terms, body, starts }: BodyLists, beginning: string, slots: number): Uint8Array {
  const bits = new Uint8Array(Math.ceil(slots / 8))
  const [from, until] = terms.range(beginning)
  for (let number = from; number < until; number += 1) {
    const start = starts[number] ?? 0
    if (start === starts[number + 1]) continue
    const cursor = new BodyCursor(body, start)
    while (cursor.next()) bits[cursor.article >> 3] = (bits[cursor.article >> 3] ?? 0) | (1 << (cursor.article & 7))
  }
  return bits
}

/** Finds the beginnings that are too broad, and what they find. */
export async function findBroad(
  lists: BodyLists,
  slots: number,
  breathe: () => Promise<void>
): Promise<BroadBeginnings> {
  const found = new Map<string, Uint8Array>()
  for (const [beginning, postings] of countPostings(lists)) {
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

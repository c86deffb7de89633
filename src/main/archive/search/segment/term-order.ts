import type { TermTable } from './term-table'

/** A key is as wide as a number can be exactly: the beginning of a term, then its number. */
const NUMBER_ROOM = 2 ** 22
const KEY_BITS = 53 - 22
const UNITS = 0x10000

/** The distinct units of all terms, each with its rank among them from 1 on. */
function ranksOf({ units, starts, size }: TermTable): { ranks: Uint16Array; bits: number } {
  const ranks = new Uint16Array(UNITS)
  const end = starts[size] ?? 0
  for (let at = 0; at < end; at += 1) ranks[units[at] ?? 0] = 1
  let rank = 0
  for (let unit = 0; unit < UNITS; unit += 1) {
    if (ranks[unit] === 1) {
      rank += 1
      ranks[unit] = rank
    }
  }
  return { ranks, bits: 32 - Math.clz32(rank) }
}

/** Below zero where the first term comes before the second, by UTF-16 units. */
function compare({ units, starts }: TermTable, a: number, b: number): number {
  const [fromA, untilA] = [starts[a] ?? 0, starts[a + 1] ?? 0]
  const [fromB, untilB] = [starts[b] ?? 0, starts[b + 1] ?? 0]
  const shorter = Math.min(untilA - fromA, untilB - fromB)
  for (let at = 0; at < shorter; at += 1) {
    const difference = (units[fromA + at] ?? 0) - (units[fromB + at] ?? 0)
    if (difference !== 0) return difference
  }
  return untilA - fromA - (untilB - fromB)
}

/**
 * The numbers of all terms in the order of the terms, by UTF-16 units. As many first letters as fit into a number are
 * put in order as numbers; only the few terms that begin alike are compared.
 */
export function inOrder(table: TermTable): Int32Array {
  const { units, starts, size } = table
  if (size > NUMBER_ROOM) return Int32Array.from({ length: size }, (_, at) => at).sort((a, b) => compare(table, a, b))
  const { ranks, bits } = ranksOf(table)
  const letters = Math.max(1, Math.floor(KEY_BITS / Math.max(1, bits)))
  const keys = new Float64Array(size)
  for (let number = 0; number < size; number += 1) {
    const from = starts[number] ?? 0
    const until = starts[number + 1] ?? 0
    let key = 0
    for (let at = from; at < from + letters; at += 1)
      key = key * 2 ** bits + (at < until ? (ranks[units[at] ?? 0] ?? 0) : 0)
    keys[number] = key * NUMBER_ROOM + number
  }
  return withoutTies(table, keys.sort())
}

/** So few are put in order one by one in less time than it takes to ask for it. */
const FEW = 16

/** Puts what stands in the order from `from` to `until` in order itself. */
function sortTies(table: TermTable, order: Int32Array, from: number, until: number): void {
  if (until - from > FEW) {
    order.subarray(from, until).sort((a, b) => compare(table, a, b))
    return
  }
  for (let at = from + 1; at < until; at += 1) {
    const number = order[at] ?? 0
    let to = at
    for (; to > from && compare(table, order[to - 1] ?? 0, number) > 0; to -= 1) order[to] = order[to - 1] ?? 0
    order[to] = number
  }
}

function withoutTies(table: TermTable, keys: Float64Array): Int32Array {
  const order = new Int32Array(keys.length)
  let start = 0
  let beginning = -1
  for (let at = 0; at < keys.length; at += 1) {
    const key = keys[at] ?? 0
    order[at] = key % NUMBER_ROOM
    const own = Math.floor(key / NUMBER_ROOM)
    if (own === beginning) continue
    sortTies(table, order, start, at)
    start = at
    beginning = own
  }
  sortTies(table, order, start, keys.length)
  return order
}

import type { Order } from './order'

type Compare = (a: number, b: number) => number

function siftDown(heap: Int32Array, from: number, compare: Compare): void {
  let at = from
  for (;;) {
    let worst = at
    for (let child = 2 * at + 1; child <= 2 * at + 2 && child < heap.length; child += 1) {
      if (compare(heap[child] ?? 0, heap[worst] ?? 0) > 0) worst = child
    }
    if (worst === at) return
    const moved = heap[at] ?? 0
    heap[at] = heap[worst] ?? 0
    heap[worst] = moved
    at = worst
  }
}

/** The first `count` of so many matches in order, by their places in the list, without putting all of them in order. */
export function selectTop(size: number, count: number, { weight, weights, ties }: Order): Int32Array {
  if (count <= 0) return new Int32Array(0)
  const compare: Compare = (a, b) => weight(b) - weight(a) || ties(a, b)
  if (size <= 2 * count)
    return Int32Array.from({ length: size }, (_, at) => at)
      .sort(compare)
      .slice(0, count)
  // The worst of the best so far is at the top of the heap.
  const heap = Int32Array.from({ length: count }, (_, at) => at)
  for (let at = Math.floor(count / 2); at >= 0; at -= 1) siftDown(heap, at, compare)
  let least = weight(heap[0] ?? 0)
  for (let at = count; at < size; at += 1) {
    if ((weights === undefined ? weight(at) : (weights[at] ?? 0)) < least || compare(at, heap[0] ?? 0) >= 0) continue
    heap[0] = at
    siftDown(heap, 0, compare)
    least = weight(heap[0] ?? 0)
  }
  return heap.sort(compare)
}

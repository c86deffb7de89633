type Compare = (a: number, b: number) => number

function siftDown(heap: number[], from: number, compare: Compare): void {
  let at = from
  for (;;) {
    let worst = at
    for (const child of [2 * at + 1, 2 * at + 2]) {
      if (child < heap.length && compare(heap[child] ?? 0, heap[worst] ?? 0) > 0) worst = child
    }
    if (worst === at) return
    ;[heap[at], heap[worst]] = [heap[worst] ?? 0, heap[at] ?? 0]
    at = worst
  }
}

/** The first `count` of the items in order, without putting all of them in order. */
export function selectTop(items: readonly number[], count: number, compare: Compare): number[] {
  if (count <= 0) return []
  if (items.length <= 2 * count) return [...items].sort(compare).slice(0, count)
  const heap = items.slice(0, count)
  for (let at = Math.floor(count / 2); at >= 0; at -= 1) siftDown(heap, at, compare)
  for (let at = count; at < items.length; at += 1) {
    const item = items[at] ?? 0
    if (compare(item, heap[0] ?? 0) >= 0) continue
    heap[0] = item
    siftDown(heap, 0, compare)
  }
  return heap.sort(compare)
}

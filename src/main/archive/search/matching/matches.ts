/** Which articles match, how well, and in which fields: parallel lists, in the order of the slots. Made once, then only read. */
export interface Matches {
  slots: Int32Array
  score: Float32Array
  /** Bits of field numbers. */
  fields: Uint16Array
}

export const NO_MATCHES: Matches = listOf(0)

export function listOf(length: number): Matches {
  return { slots: new Int32Array(length), score: new Float32Array(length), fields: new Uint16Array(length) }
}

function cut({ slots, score, fields }: Matches, length: number): Matches {
  if (length === slots.length) return { slots, score, fields }
  return { slots: slots.slice(0, length), score: score.slice(0, length), fields: fields.slice(0, length) }
}

/** Where `slot` is or would be among the sorted slots, from `from` on. Steps grow: lists differ much in length. */
function seek(slots: Int32Array, slot: number, from: number): number {
  let step = 1
  let low = from
  while (low + step < slots.length && (slots[low + step] ?? 0) < slot) {
    low += step
    step *= 2
  }
  let high = Math.min(low + step, slots.length)
  while (low < high) {
    const middle = (low + high) >> 1
    if ((slots[middle] ?? 0) < slot) low = middle + 1
    else high = middle
  }
  return low
}

export function both(a: Matches, b: Matches): Matches {
  const [few, many] = a.slots.length <= b.slots.length ? [a, b] : [b, a]
  const result = listOf(few.slots.length)
  let [count, at] = [0, 0]
  for (let first = 0; first < few.slots.length; first += 1) {
    const slot = few.slots[first] ?? 0
    at = seek(many.slots, slot, at)
    if (at === many.slots.length) break
    if (many.slots[at] !== slot) continue
    result.slots[count] = slot
    result.score[count] = (few.score[first] ?? 0) + (many.score[at] ?? 0)
    result.fields[count] = (few.fields[first] ?? 0) | (many.fields[at] ?? 0)
    count += 1
  }
  return cut(result, count)
}

/** Scores of `b` count with a weight. */
export function either(a: Matches, b: Matches, weight = 1): Matches {
  if (b.slots.length === 0) return a
  if (a.slots.length === 0) return weight === 1 ? b : { ...b, score: b.score.map((score) => score * weight) }
  const result = listOf(a.slots.length + b.slots.length)
  let [count, first, second] = [0, 0, 0]
  while (first < a.slots.length || second < b.slots.length) {
    const left = first < a.slots.length ? (a.slots[first] ?? 0) : Number.POSITIVE_INFINITY
    const right = second < b.slots.length ? (b.slots[second] ?? 0) : Number.POSITIVE_INFINITY
    result.slots[count] = Math.min(left, right)
    if (left <= right) {
      result.score[count] = a.score[first] ?? 0
      result.fields[count] = a.fields[first] ?? 0
      first += 1
    }
    if (right <= left) {
      result.score[count] = (result.score[count] ?? 0) + weight * (b.score[second] ?? 0)
      result.fields[count] = (result.fields[count] ?? 0) | (b.fields[second] ?? 0)
      second += 1
    }
    count += 1
  }
  return cut(result, count)
}

/** Those of `all` that are not among `some`. */
export function without(all: Matches, some: Matches): Matches {
  let at = 0
  return keepWhere(all, (_, slot) => {
    at = seek(some.slots, slot, at)
    return some.slots[at] !== slot
  })
}

/** Keeps what passes a test of its place in the list and its slot, each article's score multiplied. */
export function keepWhere(matches: Matches, passes: (at: number, slot: number) => boolean, factor = 1): Matches {
  const { slots, score, fields } = matches
  const result = listOf(slots.length)
  let count = 0
  for (let at = 0; at < slots.length; at += 1) {
    const slot = slots[at] ?? 0
    if (!passes(at, slot)) continue
    result.slots[count] = slot
    result.score[count] = (score[at] ?? 0) * factor
    result.fields[count] = fields[at] ?? 0
    count += 1
  }
  return cut(result, count)
}

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

/** Where little is left over, the lists are not copied for it. */
function cut(matches: Matches, length: number): Matches {
  const { slots, score, fields } = matches
  if (length === slots.length) return matches
  if (length > slots.length / 2) {
    return { slots: slots.subarray(0, length), score: score.subarray(0, length), fields: fields.subarray(0, length) }
  }
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

/** A list that is so many times longer is jumped through, not read. */
const MUCH_LONGER = 8

export function both(a: Matches, b: Matches): Matches {
  const [few, many] = a.slots.length <= b.slots.length ? [a, b] : [b, a]
  const { slots: left } = few
  const { slots: right } = many
  const jumps = right.length > left.length * MUCH_LONGER
  const result = listOf(left.length)
  const { slots, score, fields } = result
  let [count, at] = [0, 0]
  for (let first = 0; first < left.length; first += 1) {
    const slot = left[first] ?? 0
    if (jumps) at = seek(right, slot, at)
    else while (at < right.length && (right[at] ?? 0) < slot) at += 1
    if (at === right.length) break
    if (right[at] !== slot) continue
    slots[count] = slot
    score[count] = (few.score[first] ?? 0) + (many.score[at] ?? 0)
    fields[count] = (few.fields[first] ?? 0) | (many.fields[at] ?? 0)
    count += 1
  }
  return cut(result, count)
}

/** The same matches, their scores multiplied. */
function scaled(matches: Matches, factor: number): Matches {
  const score = new Float32Array(matches.score.length)
  for (let at = 0; at < score.length; at += 1) score[at] = (matches.score[at] ?? 0) * factor
  return { ...matches, score }
}

/** Copies a stretch of a list to the end of another. Returns how many there are then. */
function copyStretch(from: Matches, start: number, end: number, to: Matches, count: number, weight: number): number {
  to.slots.set(from.slots.subarray(start, end), count)
  to.fields.set(from.fields.subarray(start, end), count)
  if (weight === 1) to.score.set(from.score.subarray(start, end), count)
  else
    for (let at = start, target = count; at < end; at += 1, target += 1)
      to.score[target] = weight * (from.score[at] ?? 0)
  return count + end - start
}

/** A few among many: what stands between them is copied in stretches. */
function fewAmong(few: Matches, many: Matches, fewWeight: number, manyWeight: number): Matches {
  const result = listOf(few.slots.length + many.slots.length)
  const { slots, score, fields } = result
  let [count, at] = [0, 0]
  for (let nth = 0; nth < few.slots.length; nth += 1) {
    const slot = few.slots[nth] ?? 0
    const next = seek(many.slots, slot, at)
    count = copyStretch(many, at, next, result, count, manyWeight)
    at = next
    slots[count] = slot
    let [value, where] = [fewWeight * (few.score[nth] ?? 0), few.fields[nth] ?? 0]
    if (at < many.slots.length && many.slots[at] === slot) {
      value += manyWeight * (many.score[at] ?? 0)
      where |= many.fields[at] ?? 0
      at += 1
    }
    score[count] = value
    fields[count] = where
    count += 1
  }
  return cut(result, copyStretch(many, at, many.slots.length, result, count, manyWeight))
}

/** Scores of `b` count with a weight. */
export function either(a: Matches, b: Matches, weight = 1): Matches {
  if (b.slots.length === 0) return a
  if (a.slots.length === 0) return weight === 1 ? b : scaled(b, weight)
  const { slots: left } = a
  const { slots: right } = b
  if (right.length > left.length * MUCH_LONGER) return fewAmong(a, b, 1, weight)
  if (left.length > right.length * MUCH_LONGER) return fewAmong(b, a, weight, 1)
  const result = listOf(left.length + right.length)
  const { slots, score, fields } = result
  let [count, first, second] = [0, 0, 0]
  while (first < left.length && second < right.length) {
    const [one, other] = [left[first] ?? 0, right[second] ?? 0]
    slots[count] = one < other ? one : other
    if (one <= other) {
      score[count] = a.score[first] ?? 0
      fields[count] = a.fields[first] ?? 0
      first += 1
    }
    if (other <= one) {
      score[count] = (score[count] ?? 0) + weight * (b.score[second] ?? 0)
      fields[count] = (fields[count] ?? 0) | (b.fields[second] ?? 0)
      second += 1
    }
    count += 1
  }
  count = copyStretch(a, first, left.length, result, count, 1)
  return cut(result, copyStretch(b, second, right.length, result, count, weight))
}

/** Those of `all` that are not among `some`. */
export function without(all: Matches, some: Matches): Matches {
  const { slots } = all
  const { slots: others } = some
  const jumps = others.length > slots.length * MUCH_LONGER
  const result = listOf(slots.length)
  let [count, at] = [0, 0]
  for (let from = 0; from < slots.length; from += 1) {
    const slot = slots[from] ?? 0
    if (jumps) at = seek(others, slot, at)
    else while (at < others.length && (others[at] ?? 0) < slot) at += 1
    if (at < others.length && others[at] === slot) continue
    result.slots[count] = slot
    result.score[count] = all.score[from] ?? 0
    result.fields[count] = all.fields[from] ?? 0
    count += 1
  }
  return cut(result, count)
}

/** Those whose slots are marked. */
export function keepMarked({ slots, score, fields }: Matches, marks: Uint8Array): Matches {
  const result = listOf(slots.length)
  let count = 0
  for (let at = 0; at < slots.length; at += 1) {
    const slot = slots[at] ?? 0
    if (marks[slot] !== 1) continue
    result.slots[count] = slot
    result.score[count] = score[at] ?? 0
    result.fields[count] = fields[at] ?? 0
    count += 1
  }
  return cut(result, count)
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

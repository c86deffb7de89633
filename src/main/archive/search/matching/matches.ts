/** Which articles match, by slot, how well, and in which fields. Made once, then only read. */
export interface Matches {
  present: Uint8Array
  score: Float32Array
  /** Bits of field numbers. */
  fields: Uint16Array
  count: number
}

export function noMatches(slots: number): Matches {
  return { present: new Uint8Array(slots), score: new Float32Array(slots), fields: new Uint16Array(slots), count: 0 }
}

export function both(a: Matches, b: Matches): Matches {
  if (a.count === 0) return a
  if (b.count === 0) return b
  const result = noMatches(a.present.length)
  for (let slot = 0; slot < a.present.length; slot += 1) {
    if (a.present[slot] === 0 || b.present[slot] === 0) continue
    result.present[slot] = 1
    result.score[slot] = (a.score[slot] ?? 0) + (b.score[slot] ?? 0)
    result.fields[slot] = (a.fields[slot] ?? 0) | (b.fields[slot] ?? 0)
    result.count += 1
  }
  return result
}

/** Scores of `b` count with a weight. */
export function either(a: Matches, b: Matches, weight = 1): Matches {
  if (b.count === 0) return a
  if (a.count === 0) return weight === 1 ? b : { ...b, score: b.score.map((score) => score * weight) }
  const result = noMatches(a.present.length)
  for (let slot = 0; slot < a.present.length; slot += 1) {
    if (a.present[slot] === 0 && b.present[slot] === 0) continue
    result.present[slot] = 1
    result.score[slot] = (a.score[slot] ?? 0) + weight * (b.score[slot] ?? 0)
    result.fields[slot] = (a.fields[slot] ?? 0) | (b.fields[slot] ?? 0)
    result.count += 1
  }
  return result
}

/** Those of `all` that are not among `some`. */
export function without(all: Uint8Array, some: Matches): Matches {
  const slots = some.present.length
  const result = noMatches(slots)
  for (let slot = 0; slot < slots; slot += 1) {
    if (all[slot] === 0 || some.present[slot] === 1) continue
    result.present[slot] = 1
    result.count += 1
  }
  return result
}

/** Keeps what passes a test, each article's score multiplied. */
export function keepWhere(matches: Matches, passes: (slot: number) => boolean, factor = 1): Matches {
  const result = noMatches(matches.present.length)
  for (let slot = 0; slot < matches.present.length; slot += 1) {
    if (matches.present[slot] === 0 || !passes(slot)) continue
    result.present[slot] = 1
    result.score[slot] = (matches.score[slot] ?? 0) * factor
    result.fields[slot] = matches.fields[slot] ?? 0
    result.count += 1
  }
  return result
}

export function slotsOf({ present, count }: Matches): Int32Array {
  const slots = new Int32Array(count)
  for (let slot = 0, at = 0; at < count; slot += 1) if (present[slot] === 1) slots[at++] = slot
  return slots
}

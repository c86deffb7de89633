/** Positions within a field stay below this. */
const SPAN = 2 ** 21
const FIELD_ROOM = 16

/**
 * Places of words as sorted numbers: slot, field and position in one, so that what stands one after the other differs
 * by one.
 */
export class Places {
  private keys = new Float64Array(1_024)
  private length = 0
  private sorted = true

  get size(): number {
    return this.length
  }

  add(slot: number, field: number, position: number): void {
    if (this.length === this.keys.length) {
      const larger = new Float64Array(this.length * 2)
      larger.set(this.keys)
      this.keys = larger
    }
    const key = (slot * FIELD_ROOM + field) * SPAN + position
    if (this.length > 0 && key < (this.keys[this.length - 1] ?? 0)) this.sorted = false
    this.keys[this.length++] = key
  }

  /** In order. */
  list(): Float64Array {
    const keys = this.keys.subarray(0, this.length)
    if (!this.sorted) keys.sort()
    this.sorted = true
    return keys
  }
}

/** Those of `starts` that go on with a place `step` further. Both in order. */
export function following(starts: Float64Array, next: Float64Array, step: number): Float64Array {
  const kept = new Float64Array(Math.min(starts.length, next.length))
  let [count, at] = [0, 0]
  for (const start of starts) {
    while (at < next.length && (next[at] ?? 0) < start + step) at += 1
    if (next[at] === start + step && kept[count - 1] !== start) kept[count++] = start
  }
  return kept.subarray(0, count)
}

/** Those of `places` that have one of `others` at most `distance` before or after them. Both in order. */
export function near(places: Float64Array, others: Float64Array, distance: number): Float64Array {
  const kept = new Float64Array(places.length)
  let [count, at] = [0, 0]
  for (const place of places) {
    while (at < others.length && (others[at] ?? 0) < place - distance) at += 1
    if (at < others.length && (others[at] ?? 0) <= place + distance) kept[count++] = place
  }
  return kept.subarray(0, count)
}

/** For each of the slots the fields of its places, as bits. Both in order. */
export function fieldsAt(slots: Int32Array, places: Float64Array): Uint16Array {
  const fields = new Uint16Array(slots.length)
  let at = 0
  for (const key of places) {
    const code = Math.floor(key / SPAN)
    const slot = Math.floor(code / FIELD_ROOM)
    while (at < slots.length && (slots[at] ?? 0) < slot) at += 1
    if (slots[at] === slot) fields[at] = (fields[at] ?? 0) | (1 << (code % FIELD_ROOM))
  }
  return fields
}

import type { ByteSink } from './bytes'

/**
 * The places of a term in one field: steps from one to the next, times two, plus one for the last. A step of nothing
 * stands for a term without a place of its own. Entries without a place (below 0) come among those that have one; the
 * same place may come twice.
 */
export function writePlaces(places: Int32Array, from: number, until: number, into: ByteSink): void {
  let before = -1
  let last = -1
  for (let at = from; at < until; at += 1) {
    const place = places[at] ?? -1
    if (place <= before) continue
    last = into.length
    into.number((place - before) * 2)
    before = place
  }
  if (last < 0) into.byte(1)
  // The lowest bit of a number is in its first byte.
  else into.bytes[last] = (into.bytes[last] ?? 0) | 1
}

/** Steps through the places of one term. */
export class PlaceCursor {
  constructor(
    readonly bytes: Uint8Array,
    public at: number
  ) {}

  /** Passes over the places of one article's field. */
  skip(): void {
    for (;;) {
      const first = this.bytes[this.at++] ?? 1
      // The lowest bit of the number is in its first byte.
      let byte = first
      while (byte > 127) byte = this.bytes[this.at++] ?? 0
      if ((first & 1) === 1) return
    }
  }

  read(visit: (place: number) => void): void {
    let place = -1
    for (;;) {
      const code = this.number()
      const step = Math.floor(code / 2)
      place += step
      if (step > 0) visit(place)
      if (code % 2 === 1) return
    }
  }

  private number(): number {
    let value = 0
    let factor = 1
    for (;;) {
      const byte = this.bytes[this.at++] ?? 1
      value += (byte & 127) * factor
      if (byte < 128) return value
      factor *= 128
    }
  }
}

import { FIELD_WEIGHTS, FIELDS, fieldNumber } from '../text-index/fields'
import { type Gathering, STRETCH_BITS } from '../text-index/part'

/**
 * How postings are written. A posting is the step to the next article, times two, plus one where its frequency follows
 * in a byte. A body list starts with how many they are, times two, plus one where it is cut into blocks of up to BLOCK
 * postings, each behind a head: how many they are less one, the step to its last article, its length, and the length of
 * its places. So blocks can be jumped over, and copied into another list as they are. A list of the other fields starts
 * with how many they are, its steps go from one number `article * FIELD_ROOM + field` to the next, and there are no
 * blocks.
 */
export const BLOCK = 128
export const FIELD_ROOM = 16
export const MOST_FREQUENT = 255

export const BODY = fieldNumber('body')
export const BODY_BIT = 1 << BODY
const LONGEST = 4_095

/** How many postings a list of the other fields has. */
export function headLength(bytes: Uint8Array, start: number, end: number): number {
  return start < end ? numberAt(bytes, start) : 0
}

/** How many postings a body list has. */
export function bodyLength(bytes: Uint8Array, start: number, end: number): number {
  return start < end ? numberAt(bytes, start) >>> 1 : 0
}

function numberAt(bytes: Uint8Array, start: number): number {
  let value = 0
  let factor = 1
  for (let at = start; ; at += 1) {
    const byte = bytes[at] ?? 0
    value += (byte & 127) * factor
    if (byte < 128) return value
    factor *= 128
  }
}

/**
 * Gathers body lists that stand one after the other: the innermost loop of searching, therefore all in one piece, and
 * most numbers are one byte.
 */
export function gatherBodies(bytes: Uint8Array, from: number, end: number, base: number, into: Gathering): void {
  if (from >= end) return
  const { score, fields, touched, lengths, articles } = into
  const table = lengths.tableOf(BODY)
  const sizes = articles.lengthsOf(BODY)
  for (let at = from; at < end; ) {
    let left = bytes[at++] ?? 0
    if (left > 127) {
      left &= 127
      for (let byte = 128, shift = 7; byte > 127; shift += 7) {
        byte = bytes[at++] ?? 0
        left |= (byte & 127) << shift
      }
    }
    const blocked = (left & 1) === 1
    left >>>= 1
    let slot = base - 1
    while (left > 0) {
      let inBlock = left
      if (blocked) {
        inBlock = (bytes[at++] ?? 0) + 1
        // The other numbers of the block's head are for those who want to jump.
        for (let heads = 0; heads < 3; ) if ((bytes[at++] ?? 0) < 128) heads += 1
      }
      left -= inBlock
      for (; inBlock > 0; inBlock -= 1) {
        let value = bytes[at++] ?? 0
        if (value > 127) {
          value &= 127
          for (let byte = 128, shift = 7; byte > 127; shift += 7) {
            byte = bytes[at++] ?? 0
            value |= (byte & 127) << shift
          }
        }
        slot += value >>> 1
        const frequency = (value & 1) === 1 ? (bytes[at++] ?? 1) : 1
        const size = sizes[slot] ?? 0
        touched[slot >> STRETCH_BITS] = 1
        score[slot] = (score[slot] ?? 0) + frequency * (table[size > LONGEST ? LONGEST : size] ?? 1)
        fields[slot] = (fields[slot] ?? 0) | BODY_BIT
      }
    }
  }
}

/** Gathers the lists of the terms [from, until) in fields other than the body; they stand one after the other. */
export function gatherHeads(bytes: Uint8Array, from: number, end: number, base: number, into: Gathering): void {
  const { score, fields, touched, mask, lengths, articles } = into
  const tables = lengths.all()
  const sizes = FIELDS.map((_, field) => articles.lengthsOf(field))
  for (let at = from; at < end; ) {
    let left = bytes[at++] ?? 0
    if (left > 127) {
      left &= 127
      for (let byte = 128, shift = 7; byte > 127; shift += 7) {
        byte = bytes[at++] ?? 0
        left |= (byte & 127) << shift
      }
    }
    for (let code = -1; left > 0; left -= 1) {
      let value = bytes[at++] ?? 0
      if (value > 127) {
        value &= 127
        for (let byte = 128, shift = 7; byte > 127; shift += 7) {
          byte = bytes[at++] ?? 0
          value |= (byte & 127) << shift
        }
      }
      code += value >>> 1
      const frequency = (value & 1) === 1 ? (bytes[at++] ?? 1) : 1
      const field = code & (FIELD_ROOM - 1)
      if ((mask & (1 << field)) === 0) continue
      const slot = base + (code >>> 4)
      const size = sizes[field]?.[slot] ?? 0
      const weight = tables[field]?.[size > LONGEST ? LONGEST : size] ?? 1
      touched[slot >> STRETCH_BITS] = 1
      score[slot] = (score[slot] ?? 0) + frequency * weight
      fields[slot] = (fields[slot] ?? 0) | (1 << field)
    }
  }
}

/** Marks the articles of body lists that stand one after the other, one bit each, until so many are marked. */
export function markBodies(bytes: Uint8Array, from: number, end: number, most: number, bits: Uint8Array): void {
  let marked = 0
  for (let at = from; at < end && marked < most; ) {
    let left = bytes[at++] ?? 0
    if (left > 127) {
      left &= 127
      for (let byte = 128, shift = 7; byte > 127; shift += 7) {
        byte = bytes[at++] ?? 0
        left |= (byte & 127) << shift
      }
    }
    const blocked = (left & 1) === 1
    left >>>= 1
    let article = -1
    while (left > 0) {
      let inBlock = left
      if (blocked) {
        inBlock = (bytes[at++] ?? 0) + 1
        for (let heads = 0; heads < 3; ) if ((bytes[at++] ?? 0) < 128) heads += 1
      }
      left -= inBlock
      for (; inBlock > 0; inBlock -= 1) {
        let value = bytes[at++] ?? 0
        if (value > 127) {
          value &= 127
          for (let byte = 128, shift = 7; byte > 127; shift += 7) {
            byte = bytes[at++] ?? 0
            value |= (byte & 127) << shift
          }
        }
        article += value >>> 1
        at += value & 1
        const before = bits[article >> 3] ?? 0
        const bit = 1 << (article & 7)
        if ((before & bit) !== 0) continue
        bits[article >> 3] = before | bit
        marked += 1
      }
    }
  }
}

const WEIGHTS = Float32Array.from({ length: FIELD_ROOM }, (_, field) => FIELD_WEIGHTS[field] ?? 1)

/** The same whatever the lengths of the fields: half the time for very many lists. */
export function gatherHeadsRoughly(bytes: Uint8Array, from: number, end: number, base: number, into: Gathering): void {
  const { score, fields, touched, mask } = into
  for (let at = from; at < end; ) {
    let left = bytes[at++] ?? 0
    if (left > 127) {
      left &= 127
      for (let byte = 128, shift = 7; byte > 127; shift += 7) {
        byte = bytes[at++] ?? 0
        left |= (byte & 127) << shift
      }
    }
    for (let code = -1; left > 0; left -= 1) {
      let value = bytes[at++] ?? 0
      if (value > 127) {
        value &= 127
        for (let byte = 128, shift = 7; byte > 127; shift += 7) {
          byte = bytes[at++] ?? 0
          value |= (byte & 127) << shift
        }
      }
      code += value >>> 1
      const frequency = (value & 1) === 1 ? (bytes[at++] ?? 1) : 1
      const field = code & (FIELD_ROOM - 1)
      if ((mask & (1 << field)) === 0) continue
      const slot = base + (code >>> 4)
      touched[slot >> STRETCH_BITS] = 1
      score[slot] = (score[slot] ?? 0) + frequency * (WEIGHTS[field] ?? 1)
      fields[slot] = (fields[slot] ?? 0) | (1 << field)
    }
  }
}

/** Steps through a list; articles are counted from the segment's first. */
export abstract class Cursor {
  article = -1
  field = BODY
  frequency = 0
  protected left = 0

  constructor(
    readonly bytes: Uint8Array,
    protected at: number
  ) {}

  protected number(): number {
    let value = 0
    let factor = 1
    for (;;) {
      const byte = this.bytes[this.at++] ?? 0
      value += (byte & 127) * factor
      if (byte < 128) return value
      factor *= 128
    }
  }

  protected step(): number {
    const value = this.number()
    this.frequency = value % 2 === 1 ? (this.bytes[this.at++] ?? 1) : 1
    return Math.floor(value / 2)
  }
}

export class HeadCursor extends Cursor {
  private code = -1

  constructor(bytes: Uint8Array, at: number) {
    super(bytes, at)
    this.left = this.number()
  }

  next(): boolean {
    if (this.left === 0) return false
    this.left -= 1
    this.code += this.step()
    this.article = Math.floor(this.code / FIELD_ROOM)
    this.field = this.code % FIELD_ROOM
    return true
  }
}

export class BodyCursor extends Cursor {
  /** Where the places of the current block start, and those of the next. */
  places = 0
  nextPlaces = 0
  private inBlock = 0
  private readonly blocked: boolean
  private lastOfBlock = -1

  constructor(bytes: Uint8Array, at: number) {
    super(bytes, at)
    const head = this.number()
    this.left = head >>> 1
    this.blocked = (head & 1) === 1
  }

  next(): boolean {
    if (this.left === 0) return false
    if (this.blocked && this.inBlock === 0) this.openBlock()
    return this.take()
  }

  /** At the start of a block: passes over blocks that end before `article`. */
  skipTo(article: number): void {
    while (this.blocked && this.inBlock === 0 && this.left > 0) {
      const before = [this.at, this.lastOfBlock] as const
      const inBlock = this.number() + 1
      const last = this.lastOfBlock + this.number()
      const [length, placesLength] = [this.number(), this.number()]
      if (last >= article) {
        ;[this.at, this.lastOfBlock] = before
        return
      }
      this.at += length
      this.left -= inBlock
      this.lastOfBlock = last
      this.article = last
      this.places = this.nextPlaces
      this.nextPlaces += placesLength
      this.places = this.nextPlaces
    }
  }

  get atBlockStart(): boolean {
    return this.blocked && this.inBlock === 0
  }

  private openBlock(): void {
    this.inBlock = this.number() + 1
    this.lastOfBlock += this.number()
    this.number()
    this.places = this.nextPlaces
    this.nextPlaces += this.number()
  }

  private take(): boolean {
    this.left -= 1
    if (this.blocked) this.inBlock -= 1
    this.article += this.step()
    return true
  }
}

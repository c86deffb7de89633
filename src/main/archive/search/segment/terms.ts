import { ByteSink, ByteSource } from './bytes'
import { TermScan } from './term-scan'

const BLOCK = 16

/** Writes terms that come in order (by UTF-16 units), each as what differs from the one before. */
export class TermsWriter {
  private readonly terms = new ByteSink()
  private readonly blocks = new ByteSink()
  private blockStart = 0
  private before = new Uint16Array(128)
  private lengthBefore = 0
  private count = 0

  /** The term that stands in the units from `start` to `end`. */
  add(units: Uint16Array, start: number, end: number): void {
    const first = this.count % BLOCK === 0
    if (first && this.count > 0) this.endBlock()
    const shared = first ? 0 : this.sharedLength(units, start, end)
    this.terms.number(shared)
    this.terms.units(units, start + shared, end)
    this.keep(units, start, end)
    this.count += 1
  }

  finish(): { terms: Buffer; blocks: Buffer; count: number } {
    if (this.count > 0) this.endBlock()
    return { terms: this.terms.take(), blocks: this.blocks.take(), count: this.count }
  }

  private keep(units: Uint16Array, start: number, end: number): void {
    if (end - start > this.before.length) this.before = new Uint16Array((end - start) * 2)
    const { before } = this
    for (let at = start, to = 0; at < end; at += 1, to += 1) before[to] = units[at] ?? 0
    this.lengthBefore = end - start
  }

  private sharedLength(units: Uint16Array, start: number, end: number): number {
    const { before } = this
    const most = Math.min(this.lengthBefore, end - start)
    let at = 0
    while (at < most && before[at] === units[start + at]) at += 1
    // Half a character cannot be written down.
    return at > 0 && start + at < end && ((units[start + at] ?? 0) & 0xfc00) === 0xdc00 ? at - 1 : at
  }

  private endBlock(): void {
    this.blocks.number(this.terms.length - this.blockStart)
    this.blockStart = this.terms.length
  }
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: lengths are written as such characters.
const NOT_ASCII = /[^\x00-\x7f]/

function readTerms(source: ByteSource, count: number): string[] {
  const terms: string[] = []
  let before = ''
  for (let at = 0; at < count; at += 1) {
    before = before.slice(0, source.number()) + source.text()
    terms.push(before)
  }
  return terms
}

/** The same where each number and each letter is one byte: read at once, which takes a fifth of the time. */
function asciiTerms(written: string, count: number): string[] {
  const terms: string[] = []
  let before = ''
  for (let at = 0; terms.length < count; ) {
    const start = at + 2
    at = start + written.charCodeAt(at + 1)
    before = before.slice(0, written.charCodeAt(start - 2)) + written.slice(start, at)
    terms.push(before)
  }
  return terms
}

/** The terms of a segment in order, numbered from 0. Of each sixteen the first is kept as a string once it was asked for. */
export class Terms {
  private readonly heads: (string | undefined)[]
  private readonly starts: Uint32Array
  private readonly buffer: Buffer
  private decoded = -1
  private block: string[] = []

  constructor(
    private readonly bytes: Uint8Array,
    blocks: Uint8Array,
    readonly size: number
  ) {
    const count = Math.ceil(size / BLOCK)
    this.buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
    this.starts = new Uint32Array(count + 1)
    this.heads = new Array(count)
    const lengths = new ByteSource(blocks)
    for (let block = 0; block < count; block += 1) {
      this.starts[block + 1] = (this.starts[block] ?? 0) + lengths.number()
    }
  }

  termAt(number: number): string {
    return this.readBlock(Math.floor(number / BLOCK))[number % BLOCK] ?? ''
  }

  /** -1: it is not among them. */
  numberOf(term: string): number {
    const at = this.lowerBound(term)
    return at < this.size && this.termAt(at) === term ? at : -1
  }

  /** The first term that is not before `text`. */
  lowerBound(text: string): number {
    const block = this.blockOf(text)
    if (block < 0) return 0
    const terms = this.readBlock(block)
    let at = 0
    while (at < terms.length && (terms[at] ?? '') < text) at += 1
    return block * BLOCK + at
  }

  /** Where the terms that begin so start and end. */
  range(beginning: string): [number, number] {
    return [this.lowerBound(beginning), this.lowerBound(`${beginning}\uffff`)]
  }

  each(from: number, until: number, visit: (term: string, number: number) => void): void {
    for (let number = from; number < until; number += 1) visit(this.termAt(number), number)
  }

  /** Terms in ASCII that hold these letters; those that may hold them are looked at, as bytes. */
  eachHolding(letters: string, mayHold: (number: number) => boolean, visit: (number: number) => void): void {
    const scan = new TermScan(this.bytes)
    const wanted = Buffer.from(letters, 'latin1')
    for (let first = 0, block = 0; first < this.size; first += BLOCK, block += 1) {
      const end = Math.min(first + BLOCK, this.size)
      let number = first
      while (number < end && !mayHold(number)) number += 1
      if (number === end) continue
      scan.startBlock(this.starts[block] ?? 0)
      for (number = first; number < end; number += 1) if (scan.next(wanted)) visit(number)
    }
  }

  /** The last block that starts at or before `text`. */
  private blockOf(text: string): number {
    let [low, high] = [0, this.heads.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if (this.headOf(middle) <= text) low = middle + 1
      else high = middle
    }
    return low - 1
  }

  private headOf(block: number): string {
    const known = this.heads[block]
    if (known !== undefined) return known
    const head = this.readHead(this.starts[block] ?? 0)
    this.heads[block] = head
    return head
  }

  /** The first term of a block shares nothing with the one before: a byte says so, and its length follows. */
  private readHead(start: number): string {
    let at = start + 1
    let length = 0
    for (let shift = 0, byte = 128; byte > 127; shift += 7) {
      byte = this.bytes[at++] ?? 0
      length |= (byte & 127) << shift
    }
    return this.buffer.toString('utf8', at, at + length)
  }

  private readBlock(block: number): string[] {
    if (this.decoded === block) return this.block
    const length = Math.min(BLOCK, this.size - block * BLOCK)
    const start = this.starts[block] ?? 0
    const written = this.buffer.toString('latin1', start, this.starts[block + 1])
    this.block = NOT_ASCII.test(written)
      ? readTerms(new ByteSource(this.bytes, start), length)
      : asciiTerms(written, length)
    this.decoded = block
    return this.block
  }
}

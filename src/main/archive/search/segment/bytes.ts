/** So few are copied one by one in less time than it takes to ask for a copy. */
const FEW = 32
/** Beyond it a number has more bits than operations on bits can handle. */
const MOST_BITS = 0x7fff_ffff

function isAscii(units: Uint16Array, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) if ((units[at] ?? 0) > 127) return false
  return true
}

/** Bytes that are appended, mostly small numbers in few bytes. */
export class ByteSink {
  bytes = Buffer.allocUnsafe(64 * 1024)
  length = 0

  number(value: number): void {
    this.reserve(8)
    const { bytes } = this
    let at = this.length
    let rest = value
    for (; rest > MOST_BITS; rest = Math.floor(rest / 128)) bytes[at++] = (rest % 128) | 128
    for (; rest > 127; rest >>>= 7) bytes[at++] = (rest & 127) | 128
    bytes[at++] = rest
    this.length = at
  }

  byte(value: number): void {
    this.reserve(1)
    this.bytes[this.length++] = value
  }

  /** Four bytes, the lowest first. */
  word(value: number): void {
    this.reserve(4)
    const { bytes, length } = this
    bytes[length] = value & 255
    bytes[length + 1] = (value >>> 8) & 255
    bytes[length + 2] = (value >>> 16) & 255
    bytes[length + 3] = value >>> 24
    this.length = length + 4
  }

  append(from: Uint8Array, start: number, end: number): void {
    this.reserve(end - start)
    const { bytes, length } = this
    if (end - start > FEW) bytes.set(from.subarray(start, end), length)
    else for (let at = start, to = length; at < end; at += 1, to += 1) bytes[to] = from[at] ?? 0
    this.length = length + end - start
  }

  text(value: string): void {
    const size = Buffer.byteLength(value, 'utf8')
    this.number(size)
    this.reserve(size)
    this.length += this.bytes.write(value, this.length, 'utf8')
  }

  /** What stands in UTF-16 units, as `text` would write it. */
  units(units: Uint16Array, start: number, end: number): void {
    if (isAscii(units, start, end)) this.asciiUnits(units, start, end)
    else this.text(String.fromCharCode(...units.subarray(start, end)))
  }

  private asciiUnits(units: Uint16Array, start: number, end: number): void {
    this.number(end - start)
    this.reserve(end - start)
    const { bytes, length } = this
    for (let at = start, to = length; at < end; at += 1, to += 1) bytes[to] = units[at] ?? 0
    this.length = length + end - start
  }

  /** A copy of what was written; the sink starts anew. */
  take(): Buffer {
    const taken = Buffer.from(this.bytes.subarray(0, this.length))
    this.length = 0
    return taken
  }

  private reserve(more: number): void {
    if (this.length + more <= this.bytes.length) return
    const larger = Buffer.allocUnsafe(Math.max(this.bytes.length * 2, this.length + more))
    this.bytes.copy(larger, 0, 0, this.length)
    this.bytes = larger
  }
}

/** Reads what a ByteSink wrote. Throws where the bytes end too early. */
export class ByteSource {
  private readonly buffer: Buffer

  constructor(
    readonly bytes: Uint8Array,
    public at = 0
  ) {
    this.buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  }

  number(): number {
    const first = this.bytes[this.at]
    if (first === undefined || first > 127) return this.longNumber()
    this.at += 1
    return first
  }

  /** Passes over a text. Returns how many bytes it has. */
  skipText(): number {
    const length = this.number()
    this.at += length
    return length
  }

  private longNumber(): number {
    let value = 0
    let factor = 1
    for (;;) {
      const byte = this.bytes[this.at++]
      if (byte === undefined) throw new RangeError('The bytes end too early.')
      value += (byte & 127) * factor
      if (byte < 128) return value
      factor *= 128
    }
  }

  text(): string {
    const length = this.number()
    const end = this.at + length
    if (end > this.bytes.length) throw new RangeError('The bytes end too early.')
    const text = this.buffer.toString('utf8', this.at, end)
    this.at = end
    return text
  }
}

/** Writes small numbers in few bytes. */
export class ByteWriter {
  private bytes = Buffer.allocUnsafe(64 * 1024)
  private length = 0

  get size(): number {
    return this.length
  }

  number(value: number): void {
    this.reserve(6)
    let rest = value
    while (rest > 127) {
      this.bytes[this.length++] = (rest & 127) | 128
      rest = Math.floor(rest / 128)
    }
    this.bytes[this.length++] = rest
  }

  text(value: string): void {
    const encoded = Buffer.from(value, 'utf8')
    this.number(encoded.length)
    this.reserve(encoded.length)
    encoded.copy(this.bytes, this.length)
    this.length += encoded.length
  }

  /** Hands out what was written and starts anew. */
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

/** Reads what a ByteWriter wrote. Throws where the bytes end too early. */
export class ByteReader {
  private at: number

  constructor(
    private readonly bytes: Buffer,
    start = 0
  ) {
    this.at = start
  }

  number(): number {
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
    if (this.at + length > this.bytes.length) throw new RangeError('The bytes end too early.')
    this.at += length
    return this.bytes.toString('utf8', this.at - length, this.at)
  }
}

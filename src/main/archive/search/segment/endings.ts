const BYTES = 256

/** Which terms end alike, by the byte that tells how each of them ends. */
export class Endings {
  private lists: { starts: Uint32Array; numbers: Uint32Array } | null = null

  constructor(private readonly bytes: Uint8Array) {}

  /** Visits the terms [from, until) whose endings have this byte, in their order. */
  each(byte: number, from: number, until: number, visit: (number: number) => void): void {
    const { starts, numbers } = this.sorted()
    const end = starts[byte + 1] ?? 0
    for (let at = starts[byte] ?? 0; at < end; at += 1) {
      const number = numbers[at] ?? 0
      if (number >= until) return
      if (number >= from) visit(number)
    }
  }

  /** Made with the first typo: most of a large vocabulary need not be looked at for the others. */
  private sorted(): { starts: Uint32Array; numbers: Uint32Array } {
    if (this.lists !== null) return this.lists
    const { bytes } = this
    const starts = new Uint32Array(BYTES + 1)
    for (let at = 0; at < bytes.length; at += 1) starts[(bytes[at] ?? 0) + 1] = (starts[(bytes[at] ?? 0) + 1] ?? 0) + 1
    for (let byte = 0; byte < BYTES; byte += 1) starts[byte + 1] = (starts[byte + 1] ?? 0) + (starts[byte] ?? 0)
    const next = starts.slice()
    const numbers = new Uint32Array(bytes.length)
    for (let at = 0; at < bytes.length; at += 1) {
      const byte = bytes[at] ?? 0
      const to = next[byte] ?? 0
      numbers[to] = at
      next[byte] = to + 1
    }
    this.lists = { starts, numbers }
    return this.lists
  }
}

const LONGEST = 256

function holds(term: Uint8Array, length: number, letters: Uint8Array): boolean {
  const last = length - letters.length
  const [first] = letters
  for (let at = 0; at <= last; at += 1) {
    if (term[at] !== first) continue
    let same = 1
    while (same < letters.length && term[at + same] === letters[same]) same += 1
    if (same === letters.length) return true
  }
  return false
}

/** Goes through the terms of a segment as they are written, without making strings of them. */
export class TermScan {
  private at = 0
  private readonly term = new Uint8Array(LONGEST)
  /** In characters that are one byte each; until a term has others. */
  private isPlain = true

  constructor(private readonly bytes: Uint8Array) {}

  /** Goes on at the first term of a block. */
  startBlock(at: number): void {
    this.at = at
    this.isPlain = true
  }

  /** Reads the next term. True: it holds the letters. */
  next(letters: Uint8Array): boolean {
    const shared = this.number()
    const added = this.number()
    const { bytes, term, at } = this
    this.at = at + added
    if (!this.isPlain || shared + added > LONGEST) return this.passOver()
    for (let from = at, to = shared; from < at + added; from += 1, to += 1) {
      const byte = bytes[from] ?? 0
      if (byte > 127) return this.passOver()
      term[to] = byte
    }
    return holds(term, shared + added, letters)
  }

  /** What shares its beginning with such a term is passed over as well. */
  private passOver(): false {
    this.isPlain = false
    return false
  }

  private number(): number {
    let value = 0
    for (let shift = 0; ; shift += 7) {
      const byte = this.bytes[this.at++] ?? 0
      value |= (byte & 127) << shift
      if (byte < 128) return value
    }
  }
}

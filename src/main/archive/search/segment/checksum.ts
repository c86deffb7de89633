const SEED = 0x811c9dc5
const PRIME = 0x01000193
const MIX = 0x85ebca6b

/** The lowest byte first, as all machines have them that this runs on. */
function wordsOf(bytes: Uint8Array, from: number, until: number): Int32Array {
  return new Int32Array(bytes.buffer, bytes.byteOffset + from, (until - from) / 4)
}

/**
 * Tells damage from soundness: each step can be undone, so no single changed bit goes unnoticed. It is a guard against
 * bad disks and half-written files, not against forgery. Several times as fast here as a digest would be.
 */
export class Checksum {
  private a = SEED
  private b = MIX
  private rest = 0
  private restLength = 0
  private total = 0

  update(bytes: Uint8Array): void {
    this.total += bytes.length
    let at = 0
    while (this.restLength > 0 && at < bytes.length) this.one(bytes[at++] ?? 0)
    const whole = at + ((bytes.length - at) & ~3)
    this.words(bytes, at, whole)
    for (at = whole; at < bytes.length; at += 1) this.one(bytes[at] ?? 0)
  }

  digest(): string {
    const last = Math.imul(this.a ^ this.rest ^ (this.restLength << 28), PRIME)
    return [last, this.b ^ this.total].map((part) => (part >>> 0).toString(16).padStart(8, '0')).join('')
  }

  private words(bytes: Uint8Array, from: number, until: number): void {
    const isAligned = ((bytes.byteOffset + from) & 3) === 0
    this.take(
      isAligned ? wordsOf(bytes, from, until) : wordsOf(new Uint8Array(bytes.subarray(from, until)), 0, until - from)
    )
  }

  private take(words: Int32Array): void {
    let { a, b } = this
    for (let at = 0; at < words.length; at += 1) {
      const word = words[at] ?? 0
      a = Math.imul(a ^ word, PRIME)
      b = (Math.imul((b << 13) | (b >>> 19), 5) + word) | 0
    }
    this.a = a
    this.b = b
  }

  private one(byte: number): void {
    this.rest |= byte << (8 * this.restLength)
    this.restLength += 1
    if (this.restLength < 4) return
    this.a = Math.imul(this.a ^ this.rest, PRIME)
    this.b = (Math.imul((this.b << 13) | (this.b >>> 19), 5) + this.rest) | 0
    this.rest = 0
    this.restLength = 0
  }
}

export function checksumOf(bytes: Uint8Array): string {
  const checksum = new Checksum()
  checksum.update(bytes)
  return checksum.digest()
}

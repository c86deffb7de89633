/** One bit a letter, folded into 31: words that differ by one edit differ in two bits at most. */
export function letterMask(term: string): number {
  let mask = 0
  for (let at = 0; at < term.length; at += 1) mask |= 1 << (term.charCodeAt(at) % 31)
  return mask
}

/** Slices of a text keep the whole text alive; what stays must stand alone. */
function standingAlone(term: string): string {
  return term.length < 13 ? term : Buffer.from(term, 'utf16le').toString('utf16le')
}

/** All terms ever indexed, numbered in the order of their coming. A term that no article holds any more may linger. */
export class Vocabulary {
  readonly terms: string[] = []
  private readonly numbers = new Map<string, number>()
  private masks = new Int32Array(1024)

  get size(): number {
    return this.terms.length
  }

  numberOf(term: string): number | undefined {
    return this.numbers.get(term)
  }

  maskOf(number: number): number {
    return this.masks[number] ?? 0
  }

  intern(term: string): number {
    return this.numbers.get(term) ?? this.append(standingAlone(term))
  }

  private append(term: string): number {
    const number = this.terms.length
    if (number === this.masks.length) this.grow()
    this.terms.push(term)
    this.numbers.set(term, number)
    this.masks[number] = letterMask(term)
    return number
  }

  private grow(): void {
    const larger = new Int32Array(this.masks.length * 2)
    larger.set(this.masks)
    this.masks = larger
  }
}

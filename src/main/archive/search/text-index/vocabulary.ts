const LETTERS = 26
const LONGEST = 31

/** One bit a letter, folded into 26, and the length above them: words that differ little have much of both in common. */
export function signatureOf(term: string): number {
  let mask = 0
  for (let at = 0; at < term.length; at += 1) mask |= 1 << (term.charCodeAt(at) % LETTERS)
  return mask | (Math.min(term.length, LONGEST) << LETTERS)
}

/** The signature of the term that stands in the units from `start` to `end`. */
export function signatureOfUnits(units: Uint16Array, start: number, end: number): number {
  let mask = 0
  for (let at = start; at < end; at += 1) mask |= 1 << ((units[at] ?? 0) % LETTERS)
  return mask | (Math.min(end - start, LONGEST) << LETTERS)
}

/** So many letters at the end of a word are told by a byte. */
export const ENDING = 3

function endingStep(hash: number, unit: number): number {
  return Math.imul(hash, 31) + unit
}

/** One byte for how a term ends: terms with different ones end differently. */
export function endingOf(term: string): number {
  let hash = 0
  for (let at = Math.max(0, term.length - ENDING); at < term.length; at += 1)
    hash = endingStep(hash, term.charCodeAt(at))
  return hash & 255
}

/** How the term ends that stands in the units from `start` to `end`. */
export function endingOfUnits(units: Uint16Array, start: number, end: number): number {
  let hash = 0
  for (let at = Math.max(start, end - ENDING); at < end; at += 1) hash = endingStep(hash, units[at] ?? 0)
  return hash & 255
}

/** False where so few edits cannot make one word of the other: each adds or takes away two letters at most. */
export function areAlike(a: number, b: number, edits: number): boolean {
  const lengths = (a >>> LETTERS) - (b >>> LETTERS)
  if (lengths > edits || lengths < -edits) return false
  let bits = (a ^ b) & ((1 << LETTERS) - 1)
  bits -= (bits >>> 1) & 0x55555555
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333)
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24 <= 2 * edits
}

/** Whether a word with the first signature may hold a shorter one with the second. */
export function isLargerThan(larger: number, smaller: number): boolean {
  const letters = smaller & ((1 << LETTERS) - 1)
  return (larger & letters) === letters && larger >>> LETTERS > smaller >>> LETTERS
}

/** Slices of a text keep the whole text alive; what stays must stand alone. */
export function standingAlone(term: string): string {
  return term.length < 13 ? term : Buffer.from(term, 'utf16le').toString('utf16le')
}

/** All terms of the recent articles, numbered in the order of their coming. A term that no article holds any more may linger. */
export class Vocabulary {
  readonly terms: string[] = []
  signatures = new Int32Array(1024)
  private readonly numbers = new Map<string, number>()

  get size(): number {
    return this.terms.length
  }

  numberOf(term: string): number | undefined {
    return this.numbers.get(term)
  }

  intern(term: string): number {
    return this.numbers.get(term) ?? this.append(standingAlone(term))
  }

  private append(term: string): number {
    const number = this.terms.length
    if (number === this.signatures.length) this.grow()
    this.terms.push(term)
    this.numbers.set(term, number)
    this.signatures[number] = signatureOf(term)
    return number
  }

  private grow(): void {
    const larger = new Int32Array(this.signatures.length * 2)
    larger.set(this.signatures)
    this.signatures = larger
  }
}

import { Cursor } from './postings'
import type { CopiedBlock } from './segment-writer'

/** Steps through a body list block by block; a list without blocks is one. Articles are counted from `offset`. */
export class BlockCursor extends Cursor implements CopiedBlock {
  count = 0
  first = 0
  hasFrequency = false
  last: number
  start = 0
  end: number
  /** How many bytes of places it has; -1: all that are left. */
  places = -1
  private readonly blocked: boolean

  constructor(bytes: Uint8Array, at: number, offset: number) {
    super(bytes, at)
    const head = this.number()
    this.left = head >>> 1
    this.blocked = (head & 1) === 1
    this.last = offset - 1
    this.end = this.at
  }

  next(): boolean {
    if (this.left === 0) return false
    this.at = this.end
    const before = this.last
    if (this.blocked) this.readHead()
    else this.readPostings()
    const step = this.number()
    this.first = before + (step >>> 1)
    this.hasFrequency = (step & 1) === 1
    this.start = this.at
    this.left -= this.count
    return true
  }

  private readHead(): void {
    this.count = this.number() + 1
    this.last += this.number()
    const length = this.number()
    this.places = this.number()
    this.end = this.at + length
  }

  /** What a head would tell. */
  private readPostings(): void {
    const start = this.at
    this.count = this.left
    for (let left = this.left; left > 0; left -= 1) this.last += this.step()
    this.end = this.at
    this.at = start
  }
}

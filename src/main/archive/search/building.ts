import type { SearchDocument } from '../types'
import { SegmentBuilder } from './segment/builder'
import { type Packing, packBuilt } from './segment/pack'
import { textsOf } from './text-index/analyse-fields'
import type { TextIndex } from './text-index/text-index'

/** Articles that are packed at once; the first ones sooner, because someone may be searching already. */
const FIRST = 500
const MOST = 8_192
/** Archives that are smaller stay in MiniSearch. */
export const WORTH_PACKING = 2_000

/** Builds an index from all articles: in packed segments, or in MiniSearch where they are few. */
export class Building {
  private readonly builder = new SegmentBuilder()
  private base: number

  constructor(
    private readonly index: TextIndex,
    private readonly packed: boolean,
    private readonly packing: () => Packing
  ) {
    this.base = index.slots
  }

  /** Enough has gathered to be packed. */
  get full(): boolean {
    return this.builder.slots >= Math.min(MOST, Math.max(FIRST, this.base))
  }

  add(document: SearchDocument): void {
    if (this.packed) this.index.append(document, this.builder.add(textsOf(document)))
    else this.index.put(document)
  }

  /** Packs what has gathered: from now on it is found. */
  async pack(): Promise<void> {
    if (this.builder.slots === 0) return
    this.index.replace([], await packBuilt(this.builder, this.base, this.packing()))
    this.builder.clear()
    this.base = this.index.slots
  }
}

import { ByteSource } from '../segment/bytes'

/** Where a stretch of slots has its ids in the bytes they were stored in. */
interface Stored {
  base: number
  source: ByteSource
  /** Where each id is written, plus one; 0 for a slot without an article. */
  starts: Uint32Array
}

/** So many are read before others are given way to. */
const STEP = 512

/**
 * The ids of articles by slot, and the other way round. Stored ones are read when they are asked for: few ever are, and
 * reading all of them would be a good part of a start.
 */
export class Ids {
  size = 0
  private readonly ids: (string | undefined)[] = []
  private readonly stored: Stored[] = []
  private known: Map<string, number> | null = new Map()

  get slots(): number {
    return this.ids.length
  }

  /** Takes the next slot; undefined leaves it empty. */
  push(id: string | undefined): number {
    const slot = this.ids.push(id) - 1
    if (id === undefined) return slot
    this.known?.set(id, slot)
    this.size += 1
    return slot
  }

  /** Takes the next slots for articles that are stored in these bytes; empty until `found` tells where their ids are. */
  reserve(bytes: Uint8Array, slots: number): void {
    const base = this.ids.length
    this.ids.length = base + slots
    this.stored.push({ base, source: new ByteSource(bytes), starts: new Uint32Array(slots) })
    this.known = null
  }

  /** The id of the slot is written there. */
  found(slot: number, at: number): void {
    const stored = this.storedAt(slot)
    if (stored === undefined) return
    stored.starts[slot - stored.base] = at + 1
    this.size += 1
  }

  at(slot: number): string | undefined {
    const known = this.ids[slot]
    if (known !== undefined) return known
    const read = this.read(slot)
    if (read !== undefined) this.ids[slot] = read
    return read
  }

  slotOf(id: string): number | undefined {
    return this.all().get(id)
  }

  /** Empties the slot of an article. */
  remove(id: string): number | undefined {
    const known = this.all()
    const slot = known.get(id)
    if (slot === undefined) return undefined
    known.delete(id)
    this.ids[slot] = undefined
    this.forget(slot)
    this.size -= 1
    return slot
  }

  /** Makes ready to look slots up by their ids, giving way to others in between. */
  async getReady(breathe: () => Promise<void>): Promise<void> {
    const known = new Map<string, number>()
    for (let slot = 0; slot < this.ids.length && this.known === null; slot += 1) {
      if (slot % STEP === 0) await breathe()
      this.note(slot, known)
    }
    this.known ??= known
  }

  private all(): Map<string, number> {
    if (this.known !== null) return this.known
    const known = new Map<string, number>()
    for (let slot = 0; slot < this.ids.length; slot += 1) this.note(slot, known)
    this.known = known
    return known
  }

  private note(slot: number, known: Map<string, number>): void {
    const id = this.at(slot)
    if (id !== undefined) known.set(id, slot)
  }

  private storedAt(slot: number): Stored | undefined {
    return this.stored.find(({ base, starts }) => slot >= base && slot < base + starts.length)
  }

  private read(slot: number): string | undefined {
    const stored = this.storedAt(slot)
    const start = stored?.starts[slot - stored.base] ?? 0
    if (stored === undefined || start === 0) return undefined
    stored.source.at = start - 1
    return stored.source.text()
  }

  private forget(slot: number): void {
    const stored = this.storedAt(slot)
    if (stored !== undefined) stored.starts[slot - stored.base] = 0
  }
}

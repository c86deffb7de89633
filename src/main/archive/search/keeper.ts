import { existsSync } from 'node:fs'
import { ArchiveError } from '@shared/errors'
import type { CallContext, DocumentReader } from '../types'
import { Building, WORTH_PACKING } from './building'
import { holdsKnownArticles } from './cache/belongs'
import { Storage } from './cache/storage'
import { Slices } from './slices'
import { TextIndex } from './text-index/text-index'

export type IndexState = 'absent' | 'building' | 'ready'

export interface KeeperOptions {
  reader: DocumentReader
  cacheFile: string
  onProgress?: ((done: number, total: number, ready: boolean) => void) | undefined
}

/** So many articles are read from the archive at once. */
const BATCH = 16
/** So many changes are taken in at once, without giving way to other calls. */
const FEW_CHANGES = 8
const PROGRESS_EVERY_MS = 100

/** Keeps the index in step with the archive: loads or builds it, takes in changes, stores it. One job at a time. */
export class Keeper {
  index = new TextIndex()
  state: IndexState = 'absent'
  /** The stored index is being read: there is nothing to answer from yet. */
  loading = false
  private known = 0
  private builtUntil: number | null = null
  /** Built anew while the index goes on answering. */
  private beside: TextIndex | null = null
  private closed = false
  private started: Promise<void> | null = null
  private jobs: Promise<unknown> = Promise.resolve()
  private pending = 0
  /** Somebody was answered before all was taken in, and is to hear when it is. */
  private owesAnswer = false
  private readonly storage: Storage

  constructor(private readonly options: KeeperOptions) {
    this.storage = new Storage(options.cacheFile, () => ({
      index: this.index,
      changeNumber: this.known,
      builtUntil: this.builtUntil,
      beside: this.beside
    }))
  }

  /** All known changes are in the index. */
  get complete(): boolean {
    return this.state === 'ready' && this.pending === 0
  }

  /** For an answer that is given now: is it from all known changes? Where not, it is told when another one would be. */
  answersFromAll(): boolean {
    this.owesAnswer ||= !this.complete
    return this.complete
  }

  /** Starts to load or build the index; done when it is ready. Does nothing more when called again. */
  start(): Promise<void> {
    this.started ??= this.enqueue(() => this.open()).catch((error: unknown) => {
      this.started = null
      this.state = 'absent'
      throw error
    })
    return this.started
  }

  /** Waits for all that is under way. */
  async settled(): Promise<void> {
    await this.start()
    await this.jobs
  }

  /**
   * Takes in what changed: at once where that is little, else in the background. Never fails, for what was saved is
   * saved: what could not be taken in is tried again with the next search.
   */
  refresh(): void | Promise<void> {
    if (this.started === null || this.closed || this.takeInFew()) return
    return this.enqueue(() => this.catchUp()).catch(() => undefined)
  }

  async rebuild(context?: CallContext): Promise<number> {
    const replaced = this.storage.listed() ?? []
    const done = this.enqueue(() => this.build(context))
    this.started = done.catch(() => {
      if (this.state === 'ready') return
      this.started = null
      this.state = 'absent'
    })
    await done
    await this.storage.tidy()
    this.storage.removeReplaced(replaced)
    return this.index.size
  }

  /** A stored index keeps words of deleted articles until it is packed again. */
  async purge(): Promise<void> {
    if (this.started === null && !existsSync(this.options.cacheFile)) return
    await this.settled()
    await this.refresh()
    await this.storage.purge()
  }

  async close(): Promise<void> {
    const isSound = this.complete
    this.closed = true
    await this.jobs
    await this.storage.close(isSound)
  }

  private enqueue<T>(job: () => Promise<T>): Promise<T> {
    this.pending += 1
    const done = this.jobs.then(job).finally(() => {
      this.pending -= 1
      this.tellAnswered()
    })
    this.jobs = done.catch(() => undefined)
    return done
  }

  private async open(): Promise<void> {
    this.state = 'building'
    if (!(await this.load())) await this.build()
    else void this.enqueue(() => this.check()).catch(() => undefined)
  }

  /** Takes the stored index, if it belongs to this archive and can be caught up with it. */
  private async load(): Promise<boolean> {
    const { reader } = this.options
    this.loading = true
    const cached = await this.storage.read()
    this.loading = false
    if (cached === null) return false
    const changed = cached.changeNumber > reader.changeNumber() ? null : reader.changedSince(cached.changeNumber)
    if (changed === null || !holdsKnownArticles(cached.index, reader, changed)) {
      cached.index.close()
      return false
    }
    this.index = cached.index
    this.known = cached.changeNumber
    this.builtUntil = cached.builtUntil
    if (this.builtUntil !== null) await this.addAll(this.index, this.builtUntil)
    await this.catchUp()
    return this.index.size === reader.count()
  }

  /** The largest part of the stored index is not read at the start: damage in it comes to light now. */
  private async check(): Promise<void> {
    if (this.closed) return
    const slices = new Slices()
    await this.index.articles.getReady(() => slices.breathe())
    if (this.closed) return
    this.storage.sweep()
    if (!(await this.storage.isSound(this.index, () => !this.closed))) await this.build()
  }

  private async build(context?: CallContext): Promise<void> {
    try {
      await this.buildAll(context)
    } catch (error) {
      // Closed in the middle: what was packed so far is on the disk.
      if (!this.closed) throw error
    }
  }

  private async buildAll(context?: CallContext): Promise<void> {
    this.state = 'building'
    await this.storage.idle()
    if (this.index.size === 0) await this.buildInPlace(context)
    else await this.buildBeside(context)
    await this.catchUp()
  }

  private async buildInPlace(context?: CallContext): Promise<void> {
    this.storage.discard(this.index)
    this.index = new TextIndex()
    this.known = this.options.reader.changeNumber()
    this.builtUntil = 0
    await this.addAll(this.index, 0, context)
  }

  /** What there is answers until the new index is whole. */
  private async buildBeside(context?: CallContext): Promise<void> {
    const known = this.options.reader.changeNumber()
    const index = new TextIndex()
    this.beside = index
    try {
      await this.addAll(index, 0, context)
    } catch (error) {
      this.storage.discard(index)
      if (!this.closed) this.state = 'ready'
      throw error
    } finally {
      this.beside = null
    }
    if (this.closed) return this.storage.discard(index)
    const old = this.index
    this.index = index
    this.known = known
    this.builtUntil = null
    this.store(context)
    this.storage.discard(old)
  }

  private async addAll(index: TextIndex, from: number, context?: CallContext): Promise<void> {
    const { reader } = this.options
    // Counted once: to count all articles of a large archive takes its time.
    const total = reader.count()
    const packed = total >= WORTH_PACKING
    const building = new Building(index, packed, () => this.storage.packing(index))
    const slices = new Slices()
    let row = from
    let told = 0
    for (let batch = reader.after(row, BATCH); batch.length > 0 && !this.closed; batch = reader.after(row, BATCH)) {
      for (const { row: next, document } of batch) {
        row = next
        building.add(document)
        await slices.breathe()
      }
      throwIfCancelled(context?.signal)
      if (building.full) await this.packUntil(index, row, building)
      if (performance.now() - told > PROGRESS_EVERY_MS) {
        told = performance.now()
        this.tell(index, context, false, total)
      }
    }
    if (this.closed) return
    await building.pack()
    if (index !== this.index) return
    this.builtUntil = null
    this.store(context)
  }

  /** Whoever starts after an interruption goes on from here. */
  private async packUntil(index: TextIndex, row: number, building: Building): Promise<void> {
    await building.pack()
    if (index !== this.index) return
    this.builtUntil = row
    this.storage.built(this.known)
  }

  private store(context: CallContext | undefined): void {
    if (this.options.reader.count() >= WORTH_PACKING) this.storage.built(this.known)
    else this.storage.outdated()
    this.tell(this.index, context, true, this.options.reader.count())
  }

  private tell(index: TextIndex, context: CallContext | undefined, ready: boolean, articles: number): void {
    const done = index.size
    const total = Math.max(done, articles)
    this.options.onProgress?.(done, total, ready)
    context?.onProgress?.({ done, total, label: null })
  }

  /** Nothing is told while changes cannot be taken in: whoever heard it would ask in vain, again and again. */
  private tellAnswered(): void {
    if (!this.owesAnswer || !this.complete || this.closed) return
    try {
      const { reader } = this.options
      if (reader.changeNumber() !== this.known) return
      this.tell(this.index, undefined, true, reader.count())
      this.owesAnswer = false
    } catch {
      // An archive that cannot be read is told by whoever asks it next.
    }
  }

  /** True where the index is up to date now; false where there is too much to take in at once, or it failed. */
  private takeInFew(): boolean {
    const { reader } = this.options
    if (!this.complete) return false
    try {
      const number = reader.changeNumber()
      if (number === this.known) return true
      const ids = reader.changedSince(this.known)
      if (ids === null || ids.length > FEW_CHANGES) return false
      for (const id of ids) this.take(id)
      this.known = number
      return true
    } catch {
      return false
    }
  }

  private async catchUp(): Promise<void> {
    const { reader } = this.options
    const slices = new Slices()
    while (!this.closed && reader.changeNumber() !== this.known) {
      // Read before the ids: what changes in between comes once more in the next round.
      const number = reader.changeNumber()
      const ids = reader.changedSince(this.known)
      if (ids === null) return this.build()
      for (const id of ids) {
        this.take(id)
        await slices.breathe()
        if (this.closed) return
      }
      this.known = number
    }
    if (!this.closed) this.state = 'ready'
  }

  private take(id: string): void {
    const document = this.options.reader.document(id)
    if (document === null) this.index.remove(id)
    else this.index.put(document)
    this.storage.changed(1)
  }
}

function throwIfCancelled(signal: AbortSignal | undefined): void {
  if (signal?.aborted !== true) return
  throw new ArchiveError('cancelled', 'Cancelled. The articles are safe, and search goes on with what it has.')
}

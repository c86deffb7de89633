import { ArchiveError } from '@shared/errors'
import type { CallContext, DocumentReader } from '../types'
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
  private closed = false
  private started: Promise<void> | null = null
  private jobs: Promise<unknown> = Promise.resolve()
  private pending = 0
  private readonly storage: Storage

  constructor(private readonly options: KeeperOptions) {
    this.storage = new Storage(options.cacheFile, () => ({ index: this.index, changeNumber: this.known }))
  }

  /** All known changes are in the index. */
  get complete(): boolean {
    return this.state === 'ready' && this.pending === 0
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
    const done = this.enqueue(() => this.build(context))
    this.started = done.catch(() => {
      this.started = null
      this.state = 'absent'
    })
    await done
    return this.index.articles
  }

  /** A stored index keeps words of deleted articles until it is stored again: it goes with them. */
  async purge(): Promise<void> {
    await this.refresh()
    await this.storage.discard()
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
    })
    this.jobs = done.catch(() => undefined)
    return done
  }

  private async open(): Promise<void> {
    this.state = 'building'
    if (!(await this.load())) await this.build()
  }

  /** Takes the stored index, if it belongs to this archive and can be caught up with it. */
  private async load(): Promise<boolean> {
    const { reader } = this.options
    this.loading = true
    const cached = await this.storage.read()
    this.loading = false
    if (cached === null || cached.changeNumber > reader.changeNumber()) return false
    const changed = reader.changedSince(cached.changeNumber)
    if (changed === null || !holdsKnownArticles(cached.index, reader, changed)) return false
    this.index = cached.index
    this.known = cached.changeNumber
    await this.catchUp()
    return this.index.articles === reader.count()
  }

  private async build(context?: CallContext): Promise<void> {
    const { reader } = this.options
    this.state = 'building'
    this.index = new TextIndex()
    this.known = reader.changeNumber()
    await this.addAll(context)
    await this.catchUp()
    this.storage.outdated()
  }

  private async addAll(context: CallContext | undefined): Promise<void> {
    const { reader } = this.options
    const slices = new Slices()
    let told = 0
    for (
      let row = 0, batch = reader.after(row, BATCH);
      batch.length > 0 && !this.closed;
      batch = reader.after(row, BATCH)
    ) {
      for (const { row: next, document } of batch) {
        row = next
        this.index.put(document)
        await slices.breathe()
      }
      throwIfCancelled(context?.signal)
      if (performance.now() - told > PROGRESS_EVERY_MS) {
        told = performance.now()
        this.tell(context, false)
      }
    }
    this.tell(context, true)
  }

  private tell(context: CallContext | undefined, ready: boolean): void {
    const done = this.index.articles
    const total = Math.max(done, this.options.reader.count())
    this.options.onProgress?.(done, total, ready)
    context?.onProgress?.({ done, total, label: null })
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
  throw new ArchiveError(
    'cancelled',
    'Cancelled. The articles are safe; the search index is built again with the next search.'
  )
}

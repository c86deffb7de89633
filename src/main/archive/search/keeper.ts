import { ArchiveError } from '@shared/errors'
import type { CallContext, DocumentReader } from '../types'
import { readCache } from './cache/read'
import { writeCache } from './cache/write'
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
/** Storing the index is worth it from so many articles, and again after so many changes. */
const WORTH_STORING = 200
const MANY_CHANGES = 500
/** At the end even fewer changes are worth it: the next start is quicker then. */
const SOME_CHANGES = 50
const PROGRESS_EVERY_MS = 100

/** Keeps the index in step with the archive: loads or builds it, takes in changes, stores it. One job at a time. */
export class Keeper {
  index = new TextIndex()
  state: IndexState = 'absent'
  /** The stored index is being read: there is nothing to answer from yet. */
  loading = false
  private known = 0
  private unstored = 0
  private closed = false
  private started: Promise<void> | null = null
  private jobs: Promise<unknown> = Promise.resolve()
  private pending = 0
  private storing: Promise<unknown> = Promise.resolve()

  constructor(private readonly options: KeeperOptions) {}

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

  /** Takes in what changed: at once where that is little, else in the background. */
  refresh(): void | Promise<void> {
    if (this.started === null || this.closed) return
    if (this.complete) {
      if (this.options.reader.changeNumber() === this.known) return
      if (this.takeInFew()) return
    }
    const done = this.enqueue(() => this.catchUp())
    done.catch(() => undefined)
    return done
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

  async close(): Promise<void> {
    const wasReady = this.complete
    this.closed = true
    await this.jobs
    await this.storing
    if (wasReady && this.isWorthStoring(SOME_CHANGES)) await this.store()
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
    const { reader, cacheFile } = this.options
    this.loading = true
    const cached = await readCache(cacheFile)
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
    this.unstored = Number.POSITIVE_INFINITY
    this.storeIfWorth()
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

  /** False where there is too much to take in at once. */
  private takeInFew(): boolean {
    const { reader } = this.options
    const number = reader.changeNumber()
    const ids = reader.changedSince(this.known)
    if (ids === null || ids.length > FEW_CHANGES) return false
    for (const id of ids) this.take(id)
    this.known = number
    this.storeIfWorth()
    return true
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
    this.storeIfWorth()
  }

  private take(id: string): void {
    const document = this.options.reader.document(id)
    if (document === null) this.index.remove(id)
    else this.index.put(document)
    this.unstored += 1
  }

  private isWorthStoring(changes: number): boolean {
    return this.index.articles >= WORTH_STORING && this.unstored >= changes
  }

  private storeIfWorth(): void {
    if (!this.closed && this.state === 'ready' && this.isWorthStoring(MANY_CHANGES)) this.storing = this.store()
  }

  private async store(): Promise<void> {
    const before = this.unstored
    this.unstored = 0
    const stored = await writeCache(this.options.cacheFile, this.index, this.known)
    if (!stored) this.unstored = Math.min(before, MANY_CHANGES - SOME_CHANGES)
  }
}

function throwIfCancelled(signal: AbortSignal | undefined): void {
  if (signal?.aborted !== true) return
  throw new ArchiveError(
    'cancelled',
    'Cancelled. The articles are safe; the search index is built again with the next search.'
  )
}

const ASKED = 5

/** A stored index of another archive could by chance be as far: some articles that should be there are asked for. */
function holdsKnownArticles(index: TextIndex, reader: DocumentReader, changed: readonly string[]): boolean {
  const expected = new Set(changed)
  let asked = 0
  for (const [, { id }] of index.live()) {
    if (expected.has(id)) continue
    if (reader.document(id) === null) return false
    asked += 1
    if (asked === ASKED) return true
  }
  return true
}

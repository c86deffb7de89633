import { rm } from 'node:fs/promises'
import type { TextIndex } from '../text-index/text-index'
import { type Cached, readCache } from './read'
import { writeCache } from './write'

/** Smaller indexes are built as fast as they are read. */
const WORTH_STORING = 200
/** Stored again after so many changes: fewer are caught up in a moment. */
const MANY_CHANGES = 500
/** At the end even fewer are worth it: the next start is quicker then. */
const SOME_CHANGES = 50
/** Stored when nothing has changed for so long: in the middle of an import it would be outdated before it is written. */
const QUIET_MS = 3_000

/** Decides when the index is stored beside the archive. */
export class Storage {
  private changes = 0
  private timer: NodeJS.Timeout | null = null
  private writing: Promise<boolean> = Promise.resolve(true)

  constructor(
    private readonly file: string,
    private readonly current: () => Cached
  ) {}

  read(): Promise<Cached | null> {
    return readCache(this.file)
  }

  /** The index changed in so many articles. */
  changed(articles: number): void {
    this.changes += articles
    if (this.isWorthIt(MANY_CHANGES)) this.writeWhenQuiet()
  }

  /** Nothing of the index is stored. */
  outdated(): void {
    this.changed(Number.POSITIVE_INFINITY)
  }

  /** Removes what is stored; it is stored again later. */
  async discard(): Promise<void> {
    await this.writing
    await rm(this.file, { force: true })
    this.outdated()
  }

  /** Waits for what is being written; writes what is worth it if the index is sound. */
  async close(isSound: boolean): Promise<void> {
    if (this.timer !== null) clearTimeout(this.timer)
    this.timer = null
    await this.writing
    if (isSound && this.isWorthIt(SOME_CHANGES)) await this.write()
  }

  private isWorthIt(changes: number): boolean {
    return this.changes >= changes && this.current().index.articles >= WORTH_STORING
  }

  private writeWhenQuiet(): void {
    if (this.timer !== null) return
    const { revision }: TextIndex = this.current().index
    this.timer = setTimeout(() => {
      this.timer = null
      if (this.current().index.revision === revision) this.writing = this.write()
      else this.writeWhenQuiet()
    }, QUIET_MS).unref()
  }

  private async write(): Promise<boolean> {
    await this.writing
    const { index, changeNumber } = this.current()
    const before = this.changes
    this.changes = 0
    const written = await writeCache(this.file, index, changeNumber)
    if (!written) this.changes += before
    return written
  }
}

import { rmSync } from 'node:fs'
import { basename } from 'node:path'
import { outputFor } from '../segment/finish'
import { arePlacesSound } from '../segment/open-segment'
import { type Packing, packRecent, packTogether } from '../segment/pack'
import { Segment } from '../segment/segment'
import { Slices } from '../slices'
import { Recent } from '../text-index/recent'
import type { TextIndex } from '../text-index/text-index'
import { type Cached, loadIndex } from './load'
import { readManifest, writeManifest } from './manifest'
import { SegmentFiles } from './segment-files'
import { worthJoining } from './worth-joining'

/** Smaller indexes are built as fast as they are read. */
const WORTH_STORING = 200
/** Stored again after so many changes: fewer are caught up in a moment. */
const MANY_CHANGES = 500
/** At the end even fewer are worth it: the next start is quicker then. */
const SOME_CHANGES = 50
/** Stored when nothing has changed for so long … */
const QUIET_MS = 3_000
/** … or when so many articles have gathered, whatever happens: MiniSearch takes much memory. */
const MANY_RECENT = 2_000

/** Thrown where the archive is closed in the middle of a long job: what is on the disk is whole without it. */
class Closing extends Error {}

/** Keeps the index on the disk: packs recent articles, joins small segments, writes down what belongs to it. */
export class Storage {
  private changes = 0
  /** The newest change that the packed segments know. */
  private packedNumber = 0
  private timer: NodeJS.Timeout | null = null
  private jobs: Promise<unknown> = Promise.resolve()
  private readonly files: SegmentFiles
  private closing = false
  private storing = false

  constructor(
    private readonly file: string,
    private readonly current: () => Cached & { beside: TextIndex | null }
  ) {
    this.files = new SegmentFiles(file)
  }

  async read(): Promise<Cached | null> {
    const cached = await loadIndex(this.file)
    if (cached !== null) this.packedNumber = cached.changeNumber
    return cached
  }

  packing(index: TextIndex): Packing {
    const slices = new Slices()
    return {
      articles: index.articles,
      output: outputFor(this.files.newName()),
      breathe: async () => {
        await slices.breathe()
        if (this.closing) throw new Closing()
      }
    }
  }

  /** Whether what stays in the files is as it was written; what is read at the start has been checked then. */
  async isSound(index: TextIndex, isWanted: () => boolean): Promise<boolean> {
    const { breathe } = this.breathing()
    for (const file of filesOf(index)) if (!(await arePlacesSound(file, breathe, isWanted))) return false
    return true
  }

  /** The index changed in so many articles. */
  changed(articles: number): void {
    this.changes += articles
    const { index } = this.current()
    if (index.recentSlots >= MANY_RECENT) this.storeNow()
    else if (this.isWorthIt(MANY_CHANGES)) this.storeWhenQuiet()
  }

  /** Once, however many changes come while it is waiting or being done. */
  private storeNow(): void {
    if (this.storing) return
    this.storing = true
    void this.enqueue(() => this.store()).finally(() => {
      this.storing = false
    })
  }

  /** Nothing of the index is stored. */
  outdated(): void {
    this.changed(Number.POSITIVE_INFINITY)
  }

  /** Packs what is recent and writes down what there is. */
  async store(): Promise<void> {
    await this.packAll()
    this.writeDown()
  }

  /** Waits for what is under way. */
  async idle(): Promise<void> {
    await this.jobs
  }

  /** Joins small segments in the background. */
  tidy(): Promise<void> {
    return this.enqueue(() => this.join())
  }

  /** Closes an index that is not wanted any more, and takes its files from the disk. */
  discard(index: TextIndex): void {
    index.close()
    for (const file of filesOf(index)) this.files.remove(file)
  }

  /** The names of the files that the stored index consists of. */
  listed(): string[] | undefined {
    return readManifest(this.file)?.segments.map(({ file }) => file)
  }

  /** Removes what the stored index consisted of before it was built anew. */
  removeReplaced(replaced: readonly string[]): void {
    this.files.removeReplaced(replaced, [...(this.listed() ?? []), ...this.inUse()])
  }

  /** Removes files that processes left behind which were killed. */
  sweep(): void {
    const listed = this.listed()
    if (listed !== undefined) this.files.removeOthers([...listed, ...this.inUse()])
  }

  /** Leaves no words of articles that are gone on the disk. */
  async purge(): Promise<void> {
    await this.enqueue(() => this.rewrite())
  }

  /** Waits for what is being written; stores what is worth it if the index is sound. */
  async close(isSound: boolean): Promise<void> {
    if (this.timer !== null) clearTimeout(this.timer)
    this.timer = null
    this.closing = true
    await this.jobs
    this.closing = false
    if (isSound && this.isWorthIt(SOME_CHANGES)) await this.enqueue(() => this.store())
    this.current().index.close()
  }

  /** What was built knows the archive up to this change. */
  built(changeNumber: number): void {
    this.packedNumber = changeNumber
    this.writeDown()
  }

  /** Writes down which segments there are. False: it could not be done, or part of it is in memory alone. */
  writeDown(): boolean {
    const { index, builtUntil } = this.current()
    // What recent articles know is not on the disk: their changes are taken in again.
    const changeNumber = index.recentSlots > 0 ? this.packedNumber : this.current().changeNumber
    const files = filesOf(index)
    const segments = index.parts.filter((part): part is Segment => part instanceof Segment)
    if (files.length < segments.length || !this.files.exist(files)) return false
    const listed = segments.map((segment) => ({
      file: basename(segment.parts.file ?? ''),
      gone: goneIn(index, segment)
    }))
    if (!writeManifest(this.file, { changeNumber, builtUntil, segments: listed })) return false
    if (index.recentSlots === 0) this.changes = 0
    this.files.removeOthers(this.inUse())
    return true
  }

  private inUse(): string[] {
    const { index, beside } = this.current()
    return [...filesOf(index), ...(beside === null ? [] : filesOf(beside))]
  }

  private enqueue(job: () => Promise<unknown>): Promise<void> {
    const done = this.jobs.then(job).then(
      () => undefined,
      // A full disk or a closed archive: the index in memory is right all the same.
      () => undefined
    )
    this.jobs = done
    return done
  }

  private breathing(): Pick<Packing, 'breathe'> {
    const slices = new Slices()
    return { breathe: () => slices.breathe() }
  }

  private async packAll(): Promise<void> {
    const { index, changeNumber } = this.current()
    index.seal()
    for (const part of index.parts) {
      if (part instanceof Recent) index.replace([part], await packRecent(part, this.packing(index)))
    }
    this.packedNumber = changeNumber
  }

  private async join(): Promise<void> {
    const { index } = this.current()
    for (let joined = worthJoining(index); joined.length > 0; joined = worthJoining(index)) {
      await this.put(index, joined)
    }
  }

  private async put(index: TextIndex, segments: readonly Segment[]): Promise<void> {
    index.replace(segments, await packTogether(segments, this.packing(index)))
    const written = this.writeDown()
    for (const segment of segments) {
      segment.close()
      if (written && segment.parts.file !== null) this.files.remove(segment.parts.file)
    }
  }

  private async rewrite(): Promise<void> {
    const { index } = this.current()
    await this.packAll()
    const segments = index.parts.filter((part): part is Segment => part instanceof Segment)
    for (const segment of segments.filter((each) => goneIn(index, each).length > 0)) await this.put(index, [segment])
    if (!this.writeDown()) rmSync(this.file, { force: true })
    this.files.removeOthers(this.inUse(), true)
  }

  private isWorthIt(changes: number): boolean {
    return this.changes >= changes && this.current().index.size >= WORTH_STORING
  }

  private storeWhenQuiet(): void {
    if (this.timer !== null) return
    const { revision } = this.current().index
    this.timer = setTimeout(() => {
      this.timer = null
      if (this.current().index.revision !== revision) return this.storeWhenQuiet()
      void this.enqueue(() => this.store())
      void this.tidy()
    }, QUIET_MS).unref()
  }
}

function filesOf(index: TextIndex): string[] {
  return index.parts.flatMap((part) => (part instanceof Segment && part.parts.file !== null ? [part.parts.file] : []))
}

/** The articles of a segment that are not there any more, by number; those that it never held are not among them. */
function goneIn({ articles }: TextIndex, { base, slots }: Segment): number[] {
  const gone: number[] = []
  for (let at = 0; at < slots; at += 1) if (articles.live[base + at] !== 1) gone.push(at)
  return gone
}

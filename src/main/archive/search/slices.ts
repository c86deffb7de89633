/** The archive's thread answers other calls at least this often while an index is built. */
const SLICE_MS = 15

/** A long job's sense of time. */
export class Slices {
  private since = performance.now()

  constructor(private readonly lasting = SLICE_MS) {}

  /** Lets other work run when this slice has lasted long enough. */
  async breathe(): Promise<void> {
    if (performance.now() - this.since < this.lasting) return
    await giveWay()
    this.since = performance.now()
  }
}

/** Lets others run whose messages have come in. */
export function giveWay(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve))
}

/** Does not keep a process alive that has nothing else to do. */
export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds).unref())
}

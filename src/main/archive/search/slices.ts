/** The archive's thread answers other calls at least this often while an index is built. */
const SLICE_MS = 15
/** While somebody searches, each keystroke would wait for two of them: they are shorter then. */
const SHORT_SLICE_MS = 3
const SEARCHING_MS = 1_500

let searchedAt = Number.NEGATIVE_INFINITY

/** Somebody searches: what goes on in the background gives way more often for a while. */
export function noteSearch(): void {
  searchedAt = performance.now()
}

function usualSlice(now: number): number {
  return now - searchedAt < SEARCHING_MS ? SHORT_SLICE_MS : SLICE_MS
}

/** A long job's sense of time. */
export class Slices {
  private since = performance.now()

  constructor(private readonly lasting: number | null = null) {}

  /** Lets other work run when this slice has lasted long enough. */
  async breathe(): Promise<void> {
    const now = performance.now()
    if (now - this.since < (this.lasting ?? usualSlice(now))) return
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

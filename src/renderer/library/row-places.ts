/** From the first row to the last, both drawn. */
export interface RowRange {
  first: number
  /** -1: no row. */
  last: number
}

/** How high rows are, in pixels; `tall`: those of them that are higher, in order. */
export interface RowHeights {
  row: number
  tallRow: number
  tall: readonly number[]
}

/** Where the rows of a list stand. None is measured, so that a list of any length costs the same. */
export class RowPlaces {
  constructor(
    readonly total: number,
    private readonly heights: RowHeights
  ) {}

  get height(): number {
    return this.startOf(this.total)
  }

  startOf(index: number): number {
    const { row, tallRow } = this.heights
    return index * row + this.tallBefore(index) * (tallRow - row)
  }

  sizeOf(index: number): number {
    const { row, tallRow, tall } = this.heights
    return tall[this.tallBefore(index)] === index ? tallRow : row
  }

  /** The row at so many pixels from the top: of all rows, the last that begins no later. */
  indexAt(offset: number): number {
    return Math.max(0, countWhile(this.total, (index) => this.startOf(index) <= offset) - 1)
  }

  /** What is seen of them through so high an opening, and some rows around. */
  range(offset: number, height: number, around: number): RowRange {
    // A list that has become shorter is scrolled back, but only once it has been drawn.
    const top = Math.max(0, Math.min(offset, this.height - height))
    const first = Math.max(0, this.indexAt(top) - around)
    const last = Math.min(this.total - 1, this.indexAt(top + height) + around)
    return { first, last }
  }

  private tallBefore(index: number): number {
    const { tall } = this.heights
    return countWhile(tall.length, (at) => (tall[at] ?? 0) < index)
  }
}

/** Of so many numbers from zero on, how many fulfil what all before them do. */
function countWhile(count: number, holds: (at: number) => boolean): number {
  let low = 0
  let high = count
  while (low < high) {
    const middle = (low + high) >> 1
    if (holds(middle)) low = middle + 1
    else high = middle
  }
  return low
}

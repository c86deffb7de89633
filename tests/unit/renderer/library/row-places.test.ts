import { describe, expect, it } from 'vitest'
import { RowPlaces } from '../../../../src/renderer/library/row-places'

const HEIGHTS = { row: 10, tallRow: 25, tall: [] as number[] }

describe('where rows stand', () => {
  it('is known without any of them', () => {
    const places = new RowPlaces(100_000, HEIGHTS)
    expect(places.height).toBe(1_000_000)
    expect(places.startOf(70_000)).toBe(700_000)
    expect(places.indexAt(700_000)).toBe(70_000)
    expect(places.indexAt(700_009)).toBe(70_000)
    expect(places.indexAt(5_000_000)).toBe(99_999)
  })

  it('takes in rows that are higher', () => {
    const places = new RowPlaces(10, { ...HEIGHTS, tall: [0, 3, 4] })
    const starts = Array.from({ length: 11 }, (_, index) => places.startOf(index))
    expect(starts).toEqual([0, 25, 35, 45, 70, 95, 105, 115, 125, 135, 145])
    expect(Array.from({ length: 10 }, (_, index) => places.sizeOf(index))).toEqual(
      starts.slice(1).map((start, n) => start - (starts[n] ?? 0))
    )
    for (const [index, start] of starts.slice(0, 10).entries()) {
      expect(places.indexAt(start)).toBe(index)
      expect(places.indexAt(start + places.sizeOf(index) - 1)).toBe(index)
    }
  })

  it('says which rows are in view, and some around', () => {
    const places = new RowPlaces(100, HEIGHTS)
    expect(places.range(0, 35, 0)).toEqual({ first: 0, last: 3 })
    expect(places.range(200, 35, 3)).toEqual({ first: 17, last: 26 })
    expect(places.range(965, 35, 3)).toEqual({ first: 93, last: 99 })
  })

  it('shows the end of a list that has become shorter than where one was', () => {
    expect(new RowPlaces(20, HEIGHTS).range(900, 50, 0)).toEqual({ first: 15, last: 19 })
    expect(new RowPlaces(2, HEIGHTS).range(900, 50, 3)).toEqual({ first: 0, last: 1 })
  })

  it('shows nothing of nothing', () => {
    const { first, last } = new RowPlaces(0, HEIGHTS).range(0, 500, 3)
    expect(last - first + 1).toBe(0)
  })
})

import type { BatchCount } from '@shared/batch'
import { describe, expect, it } from 'vitest'
import { readListFile } from '@/batch/read-list-file'
import { nextSorting, sortedCounts } from '@/batch/sort-counts'

const count = (term: string, total: number, day: string | null = null): BatchCount => ({
  term,
  query: term,
  match: 'exact',
  total,
  similar: 0,
  corrected: null,
  explanation: null,
  newest: day === null ? null : { id: term, title: term, publishedAt: day },
  topSource: null
})
const counts = [count('b', 2, '2024-01-01'), count('a', 9), count('c', 2, '2025-01-01')]
const order = (sorting: Parameters<typeof sortedCounts>[1]) =>
  sortedCounts(counts, sorting, 'en').map(({ term }) => term)

describe('the table of counts', () => {
  it('keeps the order of the list until a heading is pressed', () => {
    expect(order(null)).toEqual(['b', 'a', 'c'])
  })

  it('sorts by each column, largest numbers and newest days first, and the other way round', () => {
    const total = nextSorting(null, 'total')
    expect(order(total)).toEqual(['a', 'b', 'c'])
    expect(order(nextSorting(total, 'total'))).toEqual(['b', 'c', 'a'])
    expect(order(nextSorting(total, 'newest'))).toEqual(['c', 'b', 'a'])
    expect(order(nextSorting(null, 'term'))).toEqual(['a', 'b', 'c'])
  })
})

describe('a file with a list', () => {
  const file = (name: string, bytes: number[], size = bytes.length) => ({
    name,
    size,
    arrayBuffer: async () => new Uint8Array(bytes).buffer
  })

  it('is read in the encodings that spreadsheets write', async () => {
    expect((await readListFile(file('a.txt', [0xc3, 0xa9])))?.text).toBe('é')
    expect((await readListFile(file('a.txt', [0xe9])))?.text).toBe('é')
    expect((await readListFile(file('a.txt', [0xff, 0xfe, 0xe9, 0])))?.text).toBe('é')
    expect(await readListFile(file('a.CSV', [0x61]))).toEqual({ text: 'a', kind: 'csv' })
  })

  it('that is no text, or far too large, is refused', async () => {
    expect(await readListFile(file('a.txt', [0x61, 0, 0x62]))).toBeNull()
    expect(await readListFile(file('a.txt', [0x61], 30_000_000))).toBeNull()
  })
})

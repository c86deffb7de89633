import type { BatchCount } from '@shared/batch'

export type SortKey = 'term' | 'total' | 'newest' | 'topSource'
export interface Sorting {
  key: SortKey
  descending: boolean
}

/** In the order of the list, or by a column; terms that are equal there keep their order. */
export function sortedCounts(
  counts: readonly BatchCount[],
  sorting: Sorting | null,
  language: string
): readonly BatchCount[] {
  if (!sorting) return counts
  const collator = new Intl.Collator(language, { numeric: true })
  const compare: Record<SortKey, (a: BatchCount, b: BatchCount) => number> = {
    term: (a, b) => collator.compare(a.term, b.term),
    total: (a, b) => a.total - b.total || a.similar - b.similar,
    newest: (a, b) => collator.compare(dayOf(a), dayOf(b)),
    topSource: (a, b) => collator.compare(a.topSource?.name ?? '', b.topSource?.name ?? '')
  }
  const sign = sorting.descending ? -1 : 1
  return [...counts].sort((a, b) => sign * compare[sorting.key](a, b))
}

/** By the same column once more: the other way round. Numbers and days begin with the largest. */
export function nextSorting(sorting: Sorting | null, key: SortKey): Sorting {
  if (sorting?.key === key) return { key, descending: !sorting.descending }
  return { key, descending: key === 'total' || key === 'newest' }
}

function dayOf({ newest }: BatchCount): string {
  return newest?.publishedAt?.slice(0, 10) ?? ''
}

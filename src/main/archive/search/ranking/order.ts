import type { SearchSort } from '@shared/search'
import type { Matches } from '../matching/matches'
import type { TextIndex } from '../text-index/text-index'

type Compare = (a: number, b: number) => number

function byId(index: TextIndex): Compare {
  return (a, b) => ((index.entry(a)?.id ?? '') < (index.entry(b)?.id ?? '') ? -1 : 1)
}

function byDay(index: TextIndex, direction: 1 | -1): Compare {
  const ties = byId(index)
  return (a, b) => {
    const [first, second] = [index.entry(a), index.entry(b)]
    if (first === undefined || second === undefined) return a - b
    return direction * (first.day - second.day) || direction * (first.savedDay - second.savedDay) || ties(a, b)
  }
}

/** How slots are put in order; the same every time. */
export function comparison(index: TextIndex, sort: SearchSort, { score }: Matches): Compare {
  if (sort === 'oldest') return byDay(index, 1)
  const newestFirst = byDay(index, -1)
  if (sort === 'newest') return newestFirst
  return (a, b) => (score[b] ?? 0) - (score[a] ?? 0) || newestFirst(a, b)
}

import type { SearchSort } from '@shared/search'
import type { Matches } from '../matching/matches'
import type { Articles } from '../text-index/articles'

/** How matches are put in order, by their place in the list; the same every time. */
export interface Order {
  /** The larger, the further to the front. */
  weight(at: number): number
  /** The same as a list, where there is one: to ask a million times takes long. */
  weights?: Float32Array
  /** Between matches of the same weight. */
  ties(a: number, b: number): number
}

function byDays({ days, savedDays }: Articles, direction: 1 | -1): (a: number, b: number) => number {
  return (a, b) =>
    direction * ((days[a] ?? 0) - (days[b] ?? 0)) || direction * ((savedDays[a] ?? 0) - (savedDays[b] ?? 0))
}

export function orderOf(articles: Articles, sort: SearchSort, { slots, score }: Matches): Order {
  const direction = sort === 'oldest' ? 1 : -1
  const compare = byDays(articles, direction)
  const idOf = (slot: number): string => articles.idOf(slot) ?? ''
  const slotAt = (at: number): number => slots[at] ?? 0
  const ties = (a: number, b: number): number =>
    compare(slotAt(a), slotAt(b)) || (idOf(slotAt(a)) < idOf(slotAt(b)) ? -1 : 1)
  if (sort === 'relevance') return { weight: (at) => score[at] ?? 0, weights: score, ties }
  return { weight: (at) => -direction * (articles.days[slotAt(at)] ?? 0), ties }
}

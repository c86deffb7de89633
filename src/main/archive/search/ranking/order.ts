import type { SearchSort } from '@shared/search'
import type { Matches } from '../matching/matches'
import type { Articles } from '../text-index/articles'

/** How slots are put in order; the same every time. */
export interface Order {
  /** The larger, the further to the front. */
  weight(slot: number): number
  /** Between slots of the same weight. */
  ties(a: number, b: number): number
}

function byDays({ days, savedDays }: Articles, direction: 1 | -1): (a: number, b: number) => number {
  return (a, b) =>
    direction * ((days[a] ?? 0) - (days[b] ?? 0)) || direction * ((savedDays[a] ?? 0) - (savedDays[b] ?? 0))
}

export function orderOf(articles: Articles, sort: SearchSort, { score }: Pick<Matches, 'score'>): Order {
  const direction = sort === 'oldest' ? 1 : -1
  const days = byDays(articles, direction)
  const ties = (a: number, b: number): number =>
    days(a, b) || ((articles.idOf(a) ?? '') < (articles.idOf(b) ?? '') ? -1 : 1)
  if (sort === 'relevance') return { weight: (slot) => score[slot] ?? 0, ties }
  return { weight: (slot) => -direction * (articles.days[slot] ?? 0), ties }
}

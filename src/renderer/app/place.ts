import type { ArticleFilter } from '@shared/article'

/** What the list shows when nothing is searched: one entry of the sidebar. */
export type Place =
  | { kind: 'all' | 'untagged' | 'trash' }
  | { kind: 'tag' | 'collection' | 'source' | 'language'; value: string; label: string }

export interface DayRange {
  from: string | null
  until: string | null
}

export function filterOf(place: Place, { from, until }: DayRange): ArticleFilter {
  const days = { from, until }
  switch (place.kind) {
    case 'all':
      return days
    case 'untagged':
      return { ...days, untagged: true }
    case 'trash':
      return { ...days, trash: true }
    case 'tag':
      return { ...days, tag: place.value }
    case 'collection':
      return { ...days, collection: place.value }
    case 'source':
      return { ...days, sourceId: place.value }
    case 'language':
      return { ...days, language: place.value }
  }
}

export function samePlace(a: Place, b: Place): boolean {
  return a.kind === b.kind && ('value' in a ? a.value : '') === ('value' in b ? b.value : '')
}

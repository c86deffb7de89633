import type { ArticleFilter } from '@shared/article'
import type { SavedSearch } from '@shared/saved-search'

/** One entry of the sidebar. */
export type Place =
  | { kind: 'all' | 'untagged' | 'trash' }
  | { kind: 'tag' | 'collection' | 'source' | 'language'; value: string; label: string }
  | { kind: 'saved'; value: SavedSearch; label: string }

/** What the list is narrowed to in this place alone. */
export function filterOf(place: Place): ArticleFilter {
  switch (place.kind) {
    case 'all':
      return {}
    case 'untagged':
      return { untagged: true }
    case 'trash':
      return { trash: true }
    case 'tag':
      return { tag: place.value }
    case 'collection':
      return { collection: place.value }
    case 'source':
      return { sourceId: place.value }
    case 'language':
      return { language: place.value }
    case 'saved':
      return place.value.filter
  }
}

/** Whether a list shows this place and nothing narrower. */
export function isPlace(filter: ArticleFilter, place: Place): boolean {
  return JSON.stringify(conditions(filter)) === JSON.stringify(conditions(filterOf(place)))
}

/** The conditions that are set, in a fixed order. */
export function conditions(filter: ArticleFilter): [string, string | boolean][] {
  return Object.entries(filter)
    .flatMap(([name, value]): [string, string | boolean][] => (value ? [[name, value]] : []))
    .sort(([a], [b]) => (a < b ? -1 : 1))
}

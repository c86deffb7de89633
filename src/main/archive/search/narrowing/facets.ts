import type { FacetName, FacetValue, SearchFacets } from '@shared/search'
import type { SearchMeta } from '../../types'

/** What an article counts for. Null stands for the lack of it and is not listed. */
type Values = (meta: SearchMeta) => readonly (readonly [value: string, label: string])[]

const same = (value: string): readonly [string, string] => [value, value]
const maybe = (value: string | null): (readonly [string, string])[] => (value === null ? [] : [same(value)])

/** A path and all above it: `Elections`, `Elections/2024`. */
export function pathsAbove(path: string): string[] {
  const names = path.split('/')
  return names.map((_, at) => names.slice(0, at + 1).join('/'))
}

const VALUES: Record<FacetName, Values> = {
  source: ({ sourceId, siteName }) => (sourceId === null ? [] : [[sourceId, siteName ?? sourceId]]),
  tag: ({ tags }) => tags.map(same),
  collection: ({ collections }) => [...new Set(collections.flatMap(pathsAbove))].map(same),
  language: ({ language }) => maybe(language),
  section: ({ section }) => maybe(section),
  author: ({ byline }) => [...new Set(byline)].map(same),
  year: ({ day }) => [same(day.slice(0, 4))],
  month: ({ day }) => [same(day.slice(0, 7))]
}

const NAMES = Object.keys(VALUES) as FacetName[]
const isTimeline = (name: FacetName): boolean => name === 'year' || name === 'month'

type Counts = Map<string, { label: string; count: number }>

function add(counts: Counts, [value, label]: readonly [string, string]): void {
  const known = counts.get(value)
  if (known === undefined) counts.set(value, { label, count: 1 })
  else known.count += 1
}

const alphabetically = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

function listed(name: FacetName, counts: Counts, limit: number): FacetValue[] {
  const values = [...counts].map(([value, { label, count }]) => ({ value, label, count }))
  if (isTimeline(name)) return values.sort((a, b) => alphabetically(a.value, b.value))
  return values.sort((a, b) => b.count - a.count || alphabetically(a.label, b.label)).slice(0, limit)
}

/** Counts what a query can be narrowed to among the articles that it finds. */
export function countFacets(metas: Iterable<SearchMeta>, limit: number): SearchFacets {
  const counts = new Map<FacetName, Counts>(NAMES.map((name) => [name, new Map()]))
  let total = 0
  for (const meta of metas) {
    total += 1
    for (const [name, into] of counts) for (const value of VALUES[name](meta)) add(into, value)
  }
  const facet = (name: FacetName): FacetValue[] => listed(name, counts.get(name) ?? new Map(), limit)
  return {
    total,
    source: facet('source'),
    tag: facet('tag'),
    collection: facet('collection'),
    language: facet('language'),
    section: facet('section'),
    author: facet('author'),
    year: facet('year'),
    month: facet('month')
  }
}

import type { ArticleFilter } from '@shared/article'
import type { FacetName } from '@shared/search'

/** A search and what it is narrowed to. */
export interface Narrowed {
  query: string
  filter: ArticleFilter
}

export type ListedFacet = Exclude<FacetName, 'year' | 'month'>

const FILTER_OF: Partial<Record<ListedFacet, 'sourceId' | 'tag' | 'collection' | 'language'>> = {
  source: 'sourceId',
  tag: 'tag',
  collection: 'collection',
  language: 'language'
}
/** Facets that the query itself narrows by; also a second tag or collection. */
const FIELD_OF: Partial<Record<ListedFacet, string>> = {
  author: 'byline',
  section: 'section',
  tag: 'tag',
  collection: 'collection'
}

export function isNarrowed({ query, filter }: Narrowed, facet: ListedFacet, value: string): boolean {
  const key = FILTER_OF[facet]
  return (key !== undefined && filter[key] === value) || hasTerm(query, facet, value)
}

/** With that value, or without it where it was narrowed by it. */
export function toggled({ query, filter }: Narrowed, facet: ListedFacet, value: string): Narrowed {
  const key = FILTER_OF[facet]
  if (key !== undefined && filter[key] === value) return { query, filter: { ...filter, [key]: null } }
  if (hasTerm(query, facet, value)) return { query: withoutTerm(query, facet, value), filter }
  const isTaken = key !== undefined && filter[key]
  if (key !== undefined && !(isTaken && FIELD_OF[facet])) return { query, filter: { ...filter, [key]: value } }
  return { query: `${query.trim()} ${termOf(facet, value)}`.trim(), filter }
}

function termOf(facet: ListedFacet, value: string): string {
  return `${FIELD_OF[facet]}:"${value.replaceAll('"', '')}"`
}

function hasTerm(query: string, facet: ListedFacet, value: string): boolean {
  return FIELD_OF[facet] !== undefined && query.includes(termOf(facet, value))
}

function withoutTerm(query: string, facet: ListedFacet, value: string): string {
  return query.replace(termOf(facet, value), '').replace(/\s+/g, ' ').trim()
}

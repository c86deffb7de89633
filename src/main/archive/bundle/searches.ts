import type { Store } from '../store/store'
import type { BundleSearch } from './format'

/** Saved searches as a bundle has them. */
export function bundledSearches({ savedSearches, sources }: Store): BundleSearch[] {
  const outlets = new Map(sources.list().map(({ id, name, homeUrl, hosts }) => [id, { name, homeUrl, hosts }]))
  return savedSearches.list().map(({ filter: { sourceId, ...filter }, ...search }) => ({
    ...search,
    filter,
    source: (sourceId && outlets.get(sourceId)) || null
  }))
}

/** Takes over those that are not here yet. The outlet that one is narrowed by is the one of the same hosts here. */
export function adoptSearches(store: Store, searches: BundleSearch[]): void {
  for (const { source, filter, ...search } of searches) {
    const sourceId = source ? outletHere(store, source) : null
    store.savedSearches.adopt({ ...search, filter: sourceId ? { ...filter, sourceId } : filter })
  }
}

function outletHere({ sources }: Store, { name, homeUrl, hosts }: NonNullable<BundleSearch['source']>): string | null {
  const known = hosts.map((host) => sources.rowOfHost(host)).find((row) => row !== null)
  const row = known ?? sources.ensure(hosts[0] ?? null, name, homeUrl)
  return sources.list().find(({ id }) => sources.rowOf(id) === row)?.id ?? null
}

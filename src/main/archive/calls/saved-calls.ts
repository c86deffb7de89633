import { setImmediate } from 'node:timers/promises'
import type { Deed } from '@shared/deed'
import type { SavedSearch, SavedSearchChange, SavedSearchCount } from '@shared/saved-search'
import { changeLibrary, type Handlers, type Inside, notFound } from './inside'

/** Searches that were kept, and those made lately. */
export function savedCalls(inside: Inside): Handlers<'saved' | 'recent'> {
  const { savedSearches, recentSearches } = inside.store
  const existing = (id: string): SavedSearch => {
    const search = savedSearches.get(id)
    if (!search) throw notFound('This saved search')
    return search
  }
  const change = (deed: Deed, run: () => void) =>
    changeLibrary(inside, deed, () => {
      run()
      return []
    })
  const write = (run: () => void): Record<string, never> => {
    inside.store.write(run)
    return {}
  }
  return {
    'saved.list': () => savedSearches.list(),
    async 'saved.counts'(_, { signal }) {
      const counts: SavedSearchCount[] = []
      for (const search of savedSearches.list()) {
        signal?.throwIfAborted()
        counts.push(await countOf(inside, search))
        // What the user types meanwhile is searched first.
        await setImmediate()
      }
      return counts
    },
    'saved.add'(search) {
      let id = ''
      const done = change({ kind: 'saveSearch', name: search.name }, () => {
        id = savedSearches.add(search)
      })
      return { ...done, id }
    },
    'saved.change': ({ id, ...changed }) =>
      change(describe(existing(id), changed), () => savedSearches.change(id, changed)),
    'saved.move': ({ id, before }) =>
      change({ kind: 'moveSearch', name: existing(id).name }, () => savedSearches.move(id, before)),
    'saved.delete': ({ id }) =>
      change({ kind: 'deleteSearch', name: existing(id).name }, () => savedSearches.delete(id)),
    'saved.markSeen': ({ id }) => write(() => savedSearches.markSeen(existing(id).id)),
    'recent.list': () => recentSearches.list(),
    'recent.add': ({ query }) => write(() => recentSearches.add(query)),
    'recent.remove': ({ query }) => write(() => recentSearches.remove(query)),
    'recent.clear': () => write(() => recentSearches.clear())
  }
}

function describe({ name }: SavedSearch, change: SavedSearchChange): Deed {
  if (change.name !== undefined) return { kind: 'renameSearch', name }
  if (change.alert === undefined) return { kind: 'changeSearch', name }
  return { kind: change.alert ? 'alertsOn' : 'alertsOff', name }
}

async function countOf(inside: Inside, { id, query, filter, alert }: SavedSearch): Promise<SavedSearchCount> {
  const { search, waitForIndex } = inside
  const request = { query, filter, sort: 'newest' as const }
  const { total } = await search.find({ ...request, limit: 0, offset: 0 }, { complete: waitForIndex })
  const unseen = alert && total > 0 ? await unseenOf(inside, id, request) : []
  const [newest] = inside.store.list.summaries(unseen.slice(0, 1))
  return { id, total, unseen: unseen.length, newest: newest ? { id: newest.id, title: newest.title } : null }
}

/** Newest first. The search is made whole only where something was saved since. */
async function unseenOf(
  { store, search }: Inside,
  id: string,
  request: Parameters<Inside['search']['findIds']>[0]
): Promise<string[]> {
  const since = store.savedSearches.savedSince(id)
  if (since.length === 0) return []
  const found = new Set(await search.findIds(request))
  return since.filter((each) => found.has(each))
}

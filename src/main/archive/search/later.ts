import type { SearchEngine } from './engine'
import type { KeeperOptions } from './keeper'
import type { Finder } from './passage/finder'

/** A search whose code may first have to be read. */
export interface LaterSearch extends Omit<SearchEngine, 'finder'> {
  finder(query: string): Promise<Finder | null>
}

/**
 * The search of one archive. Its code is read with the first call that needs it: the tables of all its languages take
 * longer to be made than the first list to be read, and neither the window nor the command line waits for them.
 */
export function openSearchLater(options: KeeperOptions): LaterSearch {
  let opening: Promise<SearchEngine> | null = null
  let open: SearchEngine | null = null
  const engine = (): Promise<SearchEngine> => {
    opening ??= import('./engine').then(({ openSearchEngine }) => {
      open = openSearchEngine(options)
      return open
    })
    return opening
  }
  return {
    find: async (request, how) => (await engine()).find(request, how),
    findIds: async (request) => (await engine()).findIds(request),
    facets: async (request) => (await engine()).facets(request),
    complete: async (request) => (await engine()).complete(request),
    matches: async (articleId, query) => (await engine()).matches(articleId, query),
    finder: async (query) => (await engine()).finder(query),
    rebuild: async (context) => (await engine()).rebuild(context),
    warmUp: async () => (await engine()).warmUp(),
    purge: async () => (await engine()).purge(),
    // An index that nobody has asked for yet takes in what changed when it is opened.
    refresh: () => open?.refresh(),
    state: () => open?.state() ?? { state: 'absent', articles: 0 },
    close: async () => (await opening)?.close()
  }
}

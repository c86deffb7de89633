import type { RecentSearch } from '@shared/saved-search'
import type { Db } from './db'

/** The latest searches, each once, newest first. */
export interface RecentSearchStore {
  list(): RecentSearch[]
  add(query: string): void
  remove(query: string): void
  clear(): void
}

const KEPT = 100

export function createRecentSearchStore(db: Db): RecentSearchStore {
  const list = db.prepare<[], RecentSearch>(
    'SELECT query, searched_at AS searchedAt FROM recent_search ORDER BY row DESC'
  )
  const remove = db.prepare('DELETE FROM recent_search WHERE query = ?')
  const add = db.prepare('INSERT INTO recent_search (query, searched_at) VALUES (?, ?)')
  const trim = db.prepare(
    'DELETE FROM recent_search WHERE row NOT IN (SELECT row FROM recent_search ORDER BY row DESC LIMIT ?)'
  )
  const clear = db.prepare('DELETE FROM recent_search')
  return {
    list: () => list.all(),
    add(query) {
      remove.run(query)
      add.run(query, new Date().toISOString())
      trim.run(KEPT)
    },
    remove: (query) => void remove.run(query),
    clear: () => void clear.run()
  }
}

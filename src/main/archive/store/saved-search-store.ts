import type { ArticleFilter } from '@shared/article'
import type { NewSavedSearch, SavedSearch, SavedSearchChange } from '@shared/saved-search'
import type { Db } from './db'
import { tidyName } from './fold-name'
import { newId } from './new-id'

/** Searches that were kept, in the user's order. */
export interface SavedSearchStore {
  list(): SavedSearch[]
  get(id: string): SavedSearch | null
  /** At the end. Returns its id. */
  add(search: NewSavedSearch): string
  /** One of another archive, as it was there; false where it is here already. */
  adopt(search: SavedSearch): boolean
  change(id: string, change: SavedSearchChange): void
  /** Before another; null: to the end. */
  move(id: string, before: string | null): void
  delete(id: string): void
  /** Everything saved so far counts as seen. */
  markSeen(id: string): void
  /** Articles saved since the search was looked at, newest first. */
  savedSince(id: string): string[]
}

type Row = Omit<SavedSearch, 'filter' | 'alert'> & { filter: string; alert: number }

export function createSavedSearchStore(db: Db): SavedSearchStore {
  const all = db.prepare<[], Row>(`${SELECT} ORDER BY position, row`)
  const one = db.prepare<[string], Row>(`${SELECT} WHERE id = ?`)
  const last = db.prepare<[], number>('SELECT ifnull(max(position), 0) FROM saved_search').pluck()
  const insert = db.prepare(
    `INSERT INTO saved_search (id, name, query, filter, sort, alert, position, created_at)
     VALUES (@id, @name, @query, @filter, @sort, @alert, @position, @createdAt)`
  )
  const update = db.prepare(
    'UPDATE saved_search SET name = @name, query = @query, filter = @filter, sort = @sort, alert = @alert WHERE id = @id'
  )
  const place = db.prepare('UPDATE saved_search SET position = ? WHERE id = ? AND position <> ?')
  const drop = db.prepare('DELETE FROM saved_search WHERE id = ?')
  const see = db.prepare(
    `INSERT INTO saved_search_seen (saved_search_id, article_row) SELECT ?, ifnull(max(row), 0) FROM article WHERE true
     ON CONFLICT (saved_search_id) DO UPDATE SET article_row = excluded.article_row
     WHERE excluded.article_row <> saved_search_seen.article_row`
  )
  const since = db.prepare<[string], string>(SAVED_SINCE).pluck()

  const get = (id: string): SavedSearch | null => {
    const row = one.get(id)
    return row ? toSearch(row) : null
  }
  const append = (search: SavedSearch): void => {
    const position = (last.get() ?? 0) + 1
    insert.run({ ...toColumns(search), position, createdAt: search.createdAt })
    see.run(search.id)
  }
  return {
    list: () => all.all().map(toSearch),
    get,
    add(search) {
      const id = newId()
      append({ ...search, id, createdAt: new Date().toISOString() })
      return id
    },
    adopt(search) {
      const isSame = (each: SavedSearch): boolean => each.id === search.id || asksTheSame(each, search)
      if (all.all().map(toSearch).some(isSame)) return false
      append(search)
      return true
    },
    change(id, change) {
      const search = get(id)
      if (!search) return
      const changed = { ...search, ...given(change) }
      update.run(toColumns(changed))
      if (changed.alert && !search.alert) see.run(id)
    },
    move(id, before) {
      const others = all.all().flatMap((row) => (row.id === id ? [] : [row.id]))
      const at = before === null ? -1 : others.indexOf(before)
      others.splice(at < 0 ? others.length : at, 0, id)
      for (const [index, each] of others.entries()) place.run(index + 1, each, index + 1)
    },
    delete: (id) => void drop.run(id),
    markSeen: (id) => void see.run(id),
    savedSince: (id) => since.all(id)
  }
}

function asksTheSame(one: SavedSearch, other: SavedSearch): boolean {
  const asked = ({ name, query, filter }: SavedSearch): string =>
    JSON.stringify([tidyName(name), query, Object.entries(filter).sort()])
  return asked(one) === asked(other)
}

/** Without what is undefined: spreading it would take values away. */
function given(change: SavedSearchChange): Partial<SavedSearch> {
  return Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined))
}

function toColumns({ id, name, query, filter, sort, alert }: NewSavedSearch & { id: string }) {
  return { id, name: tidyName(name), query, filter: JSON.stringify(filter), sort, alert: alert ? 1 : 0 }
}

function toSearch({ filter, alert, ...row }: Row): SavedSearch {
  return { ...row, filter: JSON.parse(filter) as ArticleFilter, alert: alert === 1 }
}

const SELECT = 'SELECT id, name, query, filter, sort, alert, created_at AS createdAt FROM saved_search'

const SAVED_SINCE = `
SELECT article.id FROM saved_search_seen JOIN article ON article.row > article_row
WHERE saved_search_id = ? AND deleted_at IS NULL ORDER BY article.row DESC`

import type { Collection } from '@shared/collection'
import { ArchiveError } from '@shared/errors'
import type { Db } from './db'
import { foldName, tidyName } from './fold-name'
import { newId } from './new-id'

/** Nested collections, addressed by path: `Elections/2024`. */
export interface CollectionStore {
  list(): Collection[]
  rowOf(path: string): number | null
  pathOf(row: number): string
  /** Makes what is missing of the path; returns its last row. */
  ensure(path: string): number
  /** Itself and all below. */
  tree(row: number): number[]
  add(row: number, articleRows: number[]): number[]
  remove(row: number, articleRows: number[]): number[]
  articlesOf(row: number): number[]
  rename(row: number, name: string): void
  move(row: number, parent: number | null): void
  /** With all below; articles stay. */
  delete(row: number): void
}

interface CollectionRow {
  row: number
  id: string
  parent: number | null
  name: string
}

export function createCollectionStore(db: Db): CollectionStore {
  const all = db.prepare<[], CollectionRow>(
    'SELECT row, id, parent_row AS parent, name FROM collection ORDER BY folded'
  )
  const counts = db.prepare<[], { row: number; articles: number }>(COUNTS)
  const child = db
    .prepare<[number, string], number>('SELECT row FROM collection WHERE ifnull(parent_row, 0) = ? AND folded = ?')
    .pluck()
  const insert = db.prepare('INSERT INTO collection (id, parent_row, name, folded) VALUES (?, ?, ?, ?)')
  const below = db.prepare<[number], number>(TREE).pluck()
  const link = db.prepare('INSERT OR IGNORE INTO article_collection (article_row, collection_row) VALUES (?, ?)')
  const unlink = db.prepare('DELETE FROM article_collection WHERE article_row = ? AND collection_row = ?')
  const articles = db
    .prepare<[number], number>('SELECT article_row FROM article_collection WHERE collection_row = ?')
    .pluck()
  const setName = db.prepare('UPDATE collection SET name = ?, folded = ? WHERE row = ?')
  const setParent = db.prepare('UPDATE collection SET parent_row = ? WHERE row = ?')
  const parentAndName = db.prepare<[number], { parent: number | null; folded: string }>(
    'SELECT parent_row AS parent, folded FROM collection WHERE row = ?'
  )
  const above = db.prepare<[number], { parent: number | null; name: string }>(
    'SELECT parent_row AS parent, name FROM collection WHERE row = ?'
  )
  const drop = db.prepare('DELETE FROM collection WHERE row = ?')

  const step = (parent: number | null, name: string): number | null => child.get(parent ?? 0, foldName(name)) ?? null
  const pathOf = (row: number): string => {
    const found = above.get(row)
    if (!found) return ''
    return found.parent === null ? found.name : `${pathOf(found.parent)}/${found.name}`
  }
  const refuseTwin = (parent: number | null, folded: string, self: number): void => {
    const twin = child.get(parent ?? 0, folded)
    if (twin === undefined || twin === self) return
    throw new ArchiveError(
      'exists',
      'There is a collection of that name in the same place. Nothing was changed. Choose another name.'
    )
  }

  return {
    list() {
      const totals = new Map(counts.all().map(({ row, articles: n }) => [row, n]))
      return withPaths(all.all(), totals)
    },
    rowOf: (path) => names(path).reduce<number | null | undefined>(descend(step), undefined) ?? null,
    ensure: (path) =>
      names(path).reduce<number | null>(
        (parent, name) =>
          step(parent, name) ?? Number(insert.run(newId(), parent, tidyName(name), foldName(name)).lastInsertRowid),
        null
      ) ?? 0,
    pathOf,
    tree: (row) => below.all(row),
    add: (row, rows) => rows.filter((article) => link.run(article, row).changes > 0),
    remove: (row, rows) => rows.filter((article) => unlink.run(article, row).changes > 0),
    articlesOf: (row) => articles.all(row),
    rename(row, name) {
      refuseTwin(parentAndName.get(row)?.parent ?? null, foldName(name), row)
      setName.run(tidyName(name), foldName(name), row)
    },
    move(row, parent) {
      if (parent !== null && below.all(row).includes(parent)) {
        throw new ArchiveError('invalid-input', 'A collection cannot be moved into itself. Nothing was changed.')
      }
      refuseTwin(parent, parentAndName.get(row)?.folded ?? '', row)
      setParent.run(parent, row)
    },
    delete(row) {
      // Children first, and not left to the cascade: undo must see each row go.
      for (const part of below.all(row).reverse()) {
        for (const article of articles.all(part)) unlink.run(article, part)
        drop.run(part)
      }
    }
  }
}

function descend(step: (parent: number | null, name: string) => number | null) {
  return (parent: number | null | undefined, name: string): number | null =>
    parent === null ? null : step(parent ?? null, name)
}

/** The names of a path. A name itself never holds a slash. */
export function names(path: string): string[] {
  const parts = path.split('/').map(tidyName).filter(Boolean)
  if (parts.length === 0) {
    throw new ArchiveError('invalid-input', 'A collection needs a name, such as Elections or Elections/2024.')
  }
  if (parts.length > 32) throw new ArchiveError('invalid-input', 'Collections can be nested 32 deep at most.')
  return parts
}

function withPaths(rows: CollectionRow[], totals: Map<number, number>): Collection[] {
  const byRow = new Map(rows.map((row) => [row.row, row]))
  const pathOf = ({ parent, name }: CollectionRow): string => {
    const above = parent === null ? undefined : byRow.get(parent)
    return above ? `${pathOf(above)}/${name}` : name
  }
  const collections = rows.map((row) => ({
    id: row.id,
    path: pathOf(row),
    name: row.name,
    parentId: row.parent === null ? null : (byRow.get(row.parent)?.id ?? null),
    articles: totals.get(row.row) ?? 0
  }))
  return collections.sort((a, b) => (a.path.toLowerCase() < b.path.toLowerCase() ? -1 : 1))
}

const TREE = `
WITH RECURSIVE tree (row, depth) AS (
  VALUES (?, 0)
  UNION
  SELECT collection.row, depth + 1 FROM collection JOIN tree ON parent_row = tree.row
)
SELECT row FROM tree ORDER BY depth`

const COUNTS = `
WITH RECURSIVE above (row, ancestor) AS (
  SELECT row, row FROM collection
  UNION
  SELECT above.row, parent_row FROM above JOIN collection ON collection.row = above.ancestor WHERE parent_row IS NOT NULL
)
SELECT ancestor AS row, count(DISTINCT article_row) AS articles
FROM above
JOIN article_collection ON collection_row = above.row
JOIN article ON article.row = article_row AND deleted_at IS NULL
GROUP BY ancestor`

import { changeLibrary, type Handlers, type Inside, notFound } from './inside'

/** Nested collections and what is in them. */
export function collectionCalls(inside: Inside): Handlers<'collection'> {
  const { collections, articles } = inside.store
  const existing = (path: string): number => {
    const row = collections.rowOf(path)
    if (row === null) throw notFound(`The collection “${path}”`)
    return row
  }
  const articlesBelow = (row: number): number[] => [
    ...new Set(collections.tree(row).flatMap((part) => collections.articlesOf(part)))
  ]
  return {
    'collection.list': () => collections.list(),
    'collection.create': ({ path }) =>
      changeLibrary(inside, { kind: 'createCollection', name: path }, () => {
        collections.ensure(path)
        return []
      }),
    'collection.delete'({ path }) {
      const row = existing(path)
      return changeLibrary(inside, { kind: 'deleteCollection', name: path }, () => {
        const rows = articlesBelow(row)
        collections.delete(row)
        return rows
      })
    },
    'collection.rename'({ path, name }) {
      const row = existing(path)
      return changeLibrary(inside, { kind: 'renameCollection', name: path }, () => {
        collections.rename(row, name.replaceAll('/', '∕'))
        return articlesBelow(row)
      })
    },
    'collection.move'({ path, parent }) {
      const row = existing(path)
      const target = parent === null ? null : existing(parent)
      return changeLibrary(inside, { kind: 'moveCollection', name: path }, () => {
        collections.move(row, target)
        return articlesBelow(row)
      })
    },
    'collection.add': ({ path, ids }) =>
      changeLibrary(inside, { kind: 'collect', count: ids.length, name: path }, () => {
        const rows = articles.rowsOf(ids)
        if (rows.length > 0) collections.add(collections.ensure(path), rows)
        return rows
      }),
    'collection.remove'({ path, ids }) {
      const row = existing(path)
      return changeLibrary(inside, { kind: 'uncollect', count: ids.length, name: path }, () => {
        const rows = articles.rowsOf(ids)
        for (const part of collections.tree(row)) collections.remove(part, rows)
        return rows
      })
    }
  }
}

import type { Collection } from '@shared/collection'

export interface Branch {
  collection: Collection
  children: Branch[]
}

/** Collections as a tree, each level in the order of the reader's language. */
export function treeOf(collections: readonly Collection[], language: string): Branch[] {
  const { compare } = new Intl.Collator(language, { numeric: true })
  const under = (parentId: string | null): Branch[] =>
    collections
      .filter((collection) => collection.parentId === parentId)
      .sort((a, b) => compare(a.name, b.name))
      .map((collection) => ({ collection, children: under(collection.id) }))
  return under(null)
}

/** Whether a collection may be moved under another: not under itself, nor where it already is. */
export function mayMove(path: string, parent: string | null): boolean {
  const slash = path.lastIndexOf('/')
  const now = slash < 0 ? null : path.slice(0, slash)
  return parent !== now && parent !== path && !parent?.startsWith(`${path}/`)
}

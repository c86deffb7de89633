import { foldName } from '../analysis/fold'
import type { IsName } from '../query/parse'
import type { Memory } from './memory'

const known = new WeakMap<Memory, Record<'tag' | 'collection', ReadonlySet<string>>>()

function withThoseAbove(path: string): string[] {
  const parts = path.split('/')
  return parts.map((_, at) => parts.slice(0, at + 1).join('/'))
}

function namesIn({ articles }: Memory): Record<'tag' | 'collection', ReadonlySet<string>> {
  const { tags, collections } = articles.values
  return {
    tag: new Set(tags.list.flat().map(foldName)),
    collection: new Set(collections.list.flat().map(foldName).flatMap(withThoseAbove))
  }
}

/** Whether the archive has a tag or a collection that is called so. */
export function isNameIn(memory: Memory): IsName {
  return (field, written) => {
    const names = known.get(memory) ?? namesIn(memory)
    known.set(memory, names)
    const name = foldName(written)
    return field === 'tag' ? names.tag.has(name.replace(/^#/, '')) : names.collection.has(name)
  }
}

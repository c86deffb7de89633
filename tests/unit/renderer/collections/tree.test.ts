import type { Collection } from '@shared/collection'
import { describe, expect, it } from 'vitest'
import { type Branch, mayMove, treeOf } from '@/collections/tree'

const collection = (path: string, parentId: string | null = null): Collection => ({
  id: path,
  path,
  name: path.split('/').at(-1) ?? path,
  parentId,
  articles: 0
})
const drawn = (branches: Branch[]): unknown[] =>
  branches.map(({ collection: { name }, children }) => (children.length > 0 ? [name, drawn(children)] : name))

describe('the tree of collections', () => {
  it('puts each under its parent, numbers in their order', () => {
    const all = [collection('E/10', 'E'), collection('E'), collection('E/9', 'E'), collection('A')]
    expect(drawn(treeOf(all, 'en'))).toEqual(['A', ['E', ['9', '10']]])
  })

  it.each([
    ['A', 'B', true],
    ['A/x', 'B', true],
    ['A/x', null, true],
    ['A', null, false],
    ['A/x', 'A', false],
    ['A', 'A', false],
    ['A', 'A/x', false],
    ['A', 'Ab', true]
  ])('%s may move under %s: %s', (path, parent, may) => {
    expect(mayMove(path, parent)).toBe(may)
  })
})

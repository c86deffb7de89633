import { expect, test } from 'vitest'
import { nestedName, tagTree } from '@/tags/tag-tree'

const tag = (name: string, articles = 1) => ({ name, color: null, articles })

test('names with “/” lie below each other, also where the upper one is no tag', () => {
  const tree = tagTree(
    [tag('water', 5), tag('places/rivers'), tag('places/coast', 2), tag('Places/coast/north', 3)],
    [
      { name: 'places', articles: 4 },
      { name: 'places/coast', articles: 3 }
    ],
    'en'
  )
  expect(tree).toMatchObject([
    {
      label: 'places',
      tag: null,
      articles: 4,
      children: [
        { label: 'coast', name: 'places/coast', articles: 3, tag: { articles: 2 }, children: [{ label: 'north' }] },
        { label: 'rivers', children: [] }
      ]
    },
    { label: 'water', articles: 5 }
  ])
})

test('a name that only begins or ends with “/” is a name like others', () => {
  expect(tagTree([tag('/home'), tag('and/')], [], 'en').map(({ label }) => label)).toEqual(['/home', 'and/'])
})

test('a tag goes below another one or to the top, but not below itself, nor where it is', () => {
  expect(nestedName('coast', 'places')).toBe('places/coast')
  expect(nestedName('places/coast', null)).toBe('coast')
  expect(nestedName('a/b', 'c/d')).toBe('c/d/b')
  expect(nestedName('places/coast', 'places')).toBeNull()
  expect(nestedName('places', 'places/coast')).toBeNull()
  expect(nestedName('coast', null)).toBeNull()
})

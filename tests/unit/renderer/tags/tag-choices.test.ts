import type { Tag } from '@shared/tag'
import { describe, expect, it } from 'vitest'
import { matchingTags, shareOf } from '@/tags/tag-choices'

const tag = (name: string, articles = 1): Tag => ({ name, color: null, articles })
const names = (tags: Tag[]): string[] => tags.map(({ name }) => name)
const has =
  (...chosen: string[]) =>
  (name: string) =>
    chosen.includes(name)

describe('completing a tag', () => {
  it('puts beginnings before words inside, and much used before rarely used', () => {
    const tags = [tag('by-election', 90), tag('election night', 2), tag('elections', 5), tag('water', 50)]
    expect(names(matchingTags(tags, 'Elec', has()))).toEqual(['elections', 'election night', 'by-election'])
  })

  it('shows first what the articles have while nothing is typed', () => {
    expect(names(matchingTags([tag('a', 9), tag('b', 1)], '', has('b')))).toEqual(['b', 'a'])
  })
})

describe('a tag on several articles', () => {
  it('is on all, some or none of them', () => {
    const articles = [{ tags: ['a', 'b'] }, { tags: ['a'] }]
    expect(shareOf('a', articles)).toBe('all')
    expect(shareOf('b', articles)).toBe('some')
    expect(shareOf('c', articles)).toBe('none')
  })
})

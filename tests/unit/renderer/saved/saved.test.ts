import { describe, expect, it } from 'vitest'
import { newlyMatched } from '@/saved/newly-matched'
import { beforeAfterStep } from '@/saved/order'

describe('a saved search is moved by a step', () => {
  it('up stands before the one above, down before the one after next, at the end before none', () => {
    const ids = ['a', 'b', 'c']
    expect(beforeAfterStep(ids, 'b', -1)).toBe('a')
    expect(beforeAfterStep(ids, 'a', 1)).toBe('c')
    expect(beforeAfterStep(ids, 'b', 1)).toBeNull()
  })

  it('not beyond the ends, and not when it is gone', () => {
    expect(beforeAfterStep(['a', 'b'], 'a', -1)).toBeUndefined()
    expect(beforeAfterStep(['a', 'b'], 'b', 1)).toBeUndefined()
    expect(beforeAfterStep(['a'], 'gone', 1)).toBeUndefined()
  })
})

describe('an alert', () => {
  it('is given for a search with more unseen articles than were known, not for one that was looked at', () => {
    const known = new Map([
      ['a', 2],
      ['b', 3]
    ])
    const searches = [
      { id: 'a', unseen: 3 },
      { id: 'b', unseen: 0 },
      { id: 'new', unseen: 1 }
    ]
    expect(newlyMatched(known, searches).map(({ id }) => id)).toEqual(['a', 'new'])
  })
})

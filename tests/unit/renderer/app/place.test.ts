import { describe, expect, it } from 'vitest'
import { filterOf, isPlace, type Place } from '@/app/place'

const tag: Place = { kind: 'tag', value: 'water', label: 'water' }

describe('a place of the sidebar', () => {
  it('is the current one when the list shows it and nothing narrower', () => {
    expect(isPlace(filterOf(tag), tag)).toBe(true)
    expect(isPlace({ tag: 'water', language: 'ar' }, tag)).toBe(false)
    expect(isPlace({ tag: 'fire' }, tag)).toBe(false)
  })

  it('is all articles when every condition was taken away', () => {
    expect(isPlace({ tag: null, from: null, trash: false }, { kind: 'all' })).toBe(true)
  })
})

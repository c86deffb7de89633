import { describe, expect, it } from 'vitest'
import { isNarrowed, toggled } from '@/search/narrow'
import { bucketsOf, daysOf, isWithin } from '@/search/time-buckets'

describe('a value of the facets', () => {
  it('narrows the list and, chosen again, widens it', () => {
    const on = toggled({ query: 'ferry', filter: {} }, 'source', 'id-1')
    expect(on).toEqual({ query: 'ferry', filter: { sourceId: 'id-1' } })
    expect(isNarrowed(on, 'source', 'id-1')).toBe(true)
    expect(toggled(on, 'source', 'id-1')).toEqual({ query: 'ferry', filter: { sourceId: null } })
  })

  it('of another source takes the place of the first; a second tag is added', () => {
    expect(toggled({ query: '', filter: { sourceId: 'a' } }, 'source', 'b').filter).toEqual({ sourceId: 'b' })
    const two = toggled({ query: 'ferry', filter: { tag: 'sea' } }, 'tag', 'arms trade')
    expect(two).toEqual({ query: 'ferry tag:"arms trade"', filter: { tag: 'sea' } })
    expect(toggled(two, 'tag', 'arms trade')).toEqual({ query: 'ferry', filter: { tag: 'sea' } })
  })

  it('for an author stands in the query', () => {
    const on = toggled({ query: 'ferry', filter: {} }, 'author', 'Edda "E" Thorsen')
    expect(on.query).toBe('ferry byline:"Edda E Thorsen"')
    expect(isNarrowed(on, 'author', 'Edda "E" Thorsen')).toBe(true)
    expect(toggled(on, 'author', 'Edda "E" Thorsen').query).toBe('ferry')
  })
})

const count = (value: string, number = 1) => ({ value, label: value, count: number })

describe('the timeline', () => {
  it('shows months without gaps where there are few', () => {
    const times = { year: [count('2023'), count('2024')], month: [count('2023-11', 2), count('2024-02')] }
    expect(bucketsOf(times, {})).toEqual([
      { value: '2023-11', count: 2 },
      { value: '2023-12', count: 0 },
      { value: '2024-01', count: 0 },
      { value: '2024-02', count: 1 }
    ])
  })

  it('shows years where there are many months, and the months of a year that is looked at', () => {
    const times = { year: [count('2010'), count('2024', 5)], month: [count('2010-01'), count('2024-03', 5)] }
    expect(bucketsOf(times, {})).toHaveLength(15)
    const months = bucketsOf(times, { from: '2024-01-01', until: '2024-12-31' })
    expect(months).toHaveLength(12)
    expect(months[2]).toEqual({ value: '2024-03', count: 5 })
  })

  it('does not fill a thousand years because one date is wrong', () => {
    const times = { year: [count('0024'), count('2024')], month: [count('0024-01'), count('2024-01')] }
    expect(bucketsOf(times, {})).toHaveLength(2)
  })

  it('stands for whole days, in whichever order they were stroked', () => {
    expect(daysOf('2024-02', '2024-02')).toEqual({ from: '2024-02-01', until: '2024-02-29' })
    expect(daysOf('2024', '2021')).toEqual({ from: '2021-01-01', until: '2024-12-31' })
  })

  it('marks the bars that the list is narrowed to', () => {
    const filter = { from: '2022-06-01', until: '2023-12-31' }
    expect(['2021', '2022', '2023', '2024'].filter((year) => isWithin(year, filter))).toEqual(['2022', '2023'])
    expect(isWithin('2024', {})).toBe(false)
  })
})

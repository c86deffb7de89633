import { articleFilter } from '@shared/article'
import { describe, expect, test } from 'vitest'
import { Library, openEngine } from './library'

const library = () =>
  new Library([
    {
      id: 'a',
      title: 'Budget vote',
      meta: {
        sourceId: 's1',
        siteName: 'Valley Courier',
        tags: ['tax', 'water'],
        collections: ['Elections/2024'],
        language: 'en',
        byline: ['Ada North', 'Ada North'],
        section: 'Politics',
        day: '2024-03-05'
      }
    },
    {
      id: 'b',
      title: 'Budget cut',
      meta: { sourceId: 's1', siteName: 'Valley Courier', tags: ['tax'], language: 'de', day: '2024-04-01' }
    },
    {
      id: 'c',
      title: 'Budget day',
      meta: { sourceId: 's2', siteName: 'The Lamp', collections: ['Elections'], day: '2023-12-31' }
    },
    { id: 'd', title: 'Something else', meta: { sourceId: 's2', siteName: 'The Lamp', tags: ['water'] } }
  ])

const facets = (query: string, limit = 30) =>
  openEngine(library()).facets({ query, filter: articleFilter.parse({}), limit })

describe('facets', () => {
  test('count what a query finds by outlet, tag, collection, language, section and author', async () => {
    expect(await facets('budget')).toMatchObject({
      total: 3,
      source: [
        { value: 's1', label: 'Valley Courier', count: 2 },
        { value: 's2', label: 'The Lamp', count: 1 }
      ],
      tag: [
        { value: 'tax', count: 2 },
        { value: 'water', count: 1 }
      ],
      collection: [
        { value: 'Elections', count: 2 },
        { value: 'Elections/2024', count: 1 }
      ],
      language: [
        { value: 'de', count: 1 },
        { value: 'en', count: 1 }
      ],
      section: [{ value: 'Politics', count: 1 }],
      author: [{ value: 'Ada North', count: 1 }]
    })
  })

  test('years and months come in the order of time, all of them', async () => {
    const { year, month } = await facets('budget', 1)
    expect(year.map(({ value, count }) => [value, count])).toEqual([
      ['2023', 1],
      ['2024', 2]
    ])
    expect(month.map(({ value }) => value)).toEqual(['2023-12', '2024-03', '2024-04'])
  })

  test('no more values than asked for, the largest first', async () => {
    expect((await facets('budget', 1)).source.map(({ value }) => value)).toEqual(['s1'])
  })

  test('the filter counts', async () => {
    const found = await openEngine(library()).facets({
      query: '',
      filter: articleFilter.parse({ tag: 'tax' }),
      limit: 5
    })
    expect(found.total).toBe(2)
    expect(found.source).toEqual([{ value: 's1', label: 'Valley Courier', count: 2 }])
  })

  test('a query that finds nothing counts nothing', async () => {
    const { total, source, month } = await facets('"zeppelin"')
    expect([total, source, month]).toEqual([0, [], []])
  })
})

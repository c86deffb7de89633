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

  test('hits of the next letter come before counts and completions that were asked for earlier', async () => {
    const engine = openEngine(library())
    await engine.warmUp()
    const answered: string[] = []
    const filter = articleFilter.parse({})
    await Promise.all([
      engine.facets({ query: 'budge', filter, limit: 30 }).then(() => answered.push('counts')),
      engine.complete({ query: 'budge', caret: 5, limit: 8 }).then(() => answered.push('completions')),
      engine
        .find({ query: 'budget', filter, sort: 'relevance', limit: 10, offset: 0 })
        .then(() => answered.push('hits'))
    ])
    expect(answered[0]).toBe('hits')
  })

  test('counts are those of the query and the filter that they are asked for, whatever was found last', async () => {
    const engine = openEngine(library())
    const filter = articleFilter.parse({})
    await engine.find({ query: 'budget', filter, sort: 'relevance', limit: 10, offset: 0 })
    expect((await engine.facets({ query: 'budget', filter, limit: 30 })).total).toBe(3)
    expect((await engine.facets({ query: 'budget', filter: { ...filter, language: 'de' }, limit: 30 })).total).toBe(1)
    expect((await engine.facets({ query: 'else', filter, limit: 30 })).total).toBe(1)
  })

  test('months are counted however far apart they are', async () => {
    const days = ['0001-01-01', '1789-07-14', '9999-12-31']
    const engine = openEngine(new Library(days.map((day, at) => ({ id: `${at}`, title: 'Old', meta: { day } }))))
    const { month } = await engine.facets({ query: 'old', filter: articleFilter.parse({}), limit: 30 })
    expect(month.map(({ value, count }) => [value, count])).toEqual(days.map((day) => [day.slice(0, 7), 1]))
  })
})

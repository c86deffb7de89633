import { describe, expect, test } from 'vitest'
import { ask, Library, openEngine, type Sketch } from './library'

const order = async (articles: readonly Sketch[], query: string, more = {}) =>
  (await ask(openEngine(new Library(articles)), query, more)).hits.map(({ id }) => id)

const FILLER = 'The ferry left in the morning and came back before the rain began to fall on the pier.'

describe('best first', () => {
  test('a title counts more than the body', async () => {
    const articles = [
      { id: 'body', title: 'Morning news', body: `${FILLER} A flood was feared.` },
      { id: 'title', title: 'Flood feared', body: FILLER }
    ]
    expect(await order(articles, 'flood')).toEqual(['title', 'body'])
  })

  test('the whole word counts more than a longer one', async () => {
    const articles = [
      { id: 'longer', title: 'News', body: `${FILLER} The artist came.` },
      { id: 'whole', title: 'News', body: `${FILLER} The art came.` }
    ]
    expect(await order(articles, 'art')).toEqual(['whole', 'longer'])
  })

  test('words that stand together count more than the same words apart', async () => {
    const articles = [
      { id: 'apart', title: 'News', body: `The bridge was closed. ${FILLER} Ships sailed round the harbour.` },
      { id: 'together', title: 'News', body: `${FILLER} Ships sailed round. The harbour bridge was closed.` }
    ]
    expect(await order(articles, 'harbour bridge')).toEqual(['together', 'apart'])
  })

  test('of two equal articles the newer one comes first', async () => {
    const articles = [
      { id: 'old', body: FILLER, meta: { day: '2001-01-01' } },
      { id: 'new', body: FILLER, meta: { day: '2024-01-01' } }
    ]
    expect(await order(articles, 'ferry')).toEqual(['new', 'old'])
  })

  test('age does not outweigh a better match', async () => {
    const articles = [
      { id: 'old', title: 'Ferry runs aground', body: FILLER, meta: { day: '1999-01-01' } },
      { id: 'new', title: 'News', body: FILLER, meta: { day: '2024-01-01' } }
    ]
    expect(await order(articles, 'ferry')).toEqual(['old', 'new'])
  })

  test('a spelling as typed counts more than another spelling', async () => {
    const articles = [
      { id: 'bare', body: 'مدرسة في المدينة' },
      { id: 'article', body: 'المدرسة في المدينة' }
    ]
    expect(await order(articles, 'المدرسة')).toEqual(['article', 'bare'])
  })
})

describe('in another order', () => {
  const articles = [
    { id: 'b', body: 'ferry', meta: { day: '2024-01-02', savedDay: '2024-02-01' } },
    { id: 'a', body: 'ferry', meta: { day: '2024-01-02', savedDay: '2024-02-01' } },
    { id: 'later', body: 'ferry', meta: { day: '2024-01-02', savedDay: '2024-03-01' } },
    { id: 'old', title: 'Ferry', body: 'ferry ferry', meta: { day: '1998-05-05' } }
  ]

  test('newest first; the day of saving and then the id decide', async () => {
    expect(await order(articles, 'ferry', { sort: 'newest' })).toEqual(['later', 'a', 'b', 'old'])
  })

  test('oldest first', async () => {
    expect(await order(articles, 'ferry', { sort: 'oldest' })).toEqual(['old', 'a', 'b', 'later'])
  })

  test('pages fit together without gaps or repetition', async () => {
    const many = Array.from({ length: 57 }, (_, at) => ({
      id: `article-${at}`,
      title: at % 7 ? 'Ferry' : 'Ship',
      body: 'ferry',
      meta: { day: `20${10 + (at % 9)}-01-01` }
    }))
    const engine = openEngine(new Library(many))
    const whole = await engine.findIds({ query: 'ferry', filter: {}, sort: 'relevance' })
    const paged: string[] = []
    for (let offset = 0; offset < 60; offset += 10) {
      const { hits, total } = await ask(engine, 'ferry', { offset, limit: 10 })
      expect(total).toBe(57)
      paged.push(...hits.map(({ id }) => id))
      expect(await engine.findIds({ query: 'ferry', filter: {}, sort: 'relevance', offset, limit: 10 })).toEqual(
        paged.slice(offset)
      )
    }
    expect(paged).toEqual(whole)
    expect(new Set(paged).size).toBe(57)
  })

  test('a limit of nothing still counts', async () => {
    const { hits, total } = await ask(openEngine(new Library(articles)), 'ferry', { limit: 0 })
    expect({ hits, total }).toEqual({ hits: [], total: 4 })
  })
})

test('a hit tells in which fields it was found', async () => {
  const engine = openEngine(
    new Library([{ id: 'a', title: 'The ferry', body: 'No ship', caption: 'A ferry', byline: 'F. Ferry' }])
  )
  const { hits } = await ask(engine, 'ferry')
  expect(hits[0]?.matched).toEqual(['title', 'byline', 'caption'])
})

test('addresses and collections are not found by free words', async () => {
  const engine = openEngine(
    new Library([{ id: 'a', body: 'x', url: 'https://ferry.example/', meta: { collections: ['Ferry'] } }])
  )
  expect((await ask(engine, 'ferry')).total).toBe(0)
})

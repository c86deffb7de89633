import { describe, expect, test } from 'vitest'
import { ask, idsFound, Library, openEngine } from './library'

const library = new Library([
  { id: 'close', body: 'The minister spoke of the water supply at length.' },
  { id: 'far', body: `The minister spoke. ${'Nothing else happened. '.repeat(12)}The water supply failed.` },
  { id: 'apart', title: 'Minister', body: 'The water supply' },
  { id: 'turned', body: 'Water, said the minister.' },
  { id: 'other', body: 'A ministry of water' }
])

const found = (query: string) => idsFound(openEngine(library), query)

describe('NEAR', () => {
  test('two words at most ten apart, in either order', async () => {
    expect(await found('minister NEAR water')).toEqual(['close', 'turned'])
  })

  test('with a distance', async () => {
    expect(await found('minister NEAR/2 water')).toEqual(['turned'])
    expect(await found('minister NEAR/3 water')).toEqual(['close', 'turned'])
    expect(await found('minister NEAR/50 water')).toEqual(['close', 'far', 'turned'])
  })

  test('words in different fields are not near each other', async () => {
    expect(await found('minister NEAR/500 supply')).toEqual(['close', 'far'])
  })

  test('of a quotation, and of three words', async () => {
    expect(await found('minister NEAR/4 "water supply"')).toEqual(['close'])
    expect(await found('minister NEAR spoke NEAR water')).toEqual(['close'])
  })

  test('with other words, negations and fields', async () => {
    expect(await found('length minister NEAR water')).toEqual(['close'])
    expect(await found('minister NEAR water -length')).toEqual(['turned'])
    expect(await found('apart OR minister NEAR/2 water')).toEqual(['turned'])
  })

  test('forgives a typo', async () => {
    expect(await found('minsiter NEAR water')).toEqual(['close', 'turned'])
  })

  test('between nothing is a word', async () => {
    for (const query of ['NEAR', 'NEAR water', 'minister NEAR', 'minister NEAR (water)', 'minister NEAR NEAR water']) {
      expect((await ask(openEngine(library), query)).total).toBeGreaterThanOrEqual(0)
    }
    expect((await ask(openEngine(library), 'minister NEAR')).explanation).toMatch(/“NEAR” stands between nothing/)
  })

  test('what stands near is highlighted', async () => {
    const { hits } = await ask(openEngine(library), 'minister NEAR/2 water')
    const [hit] = hits
    expect(hit?.snippetHighlights.map(([from, to]) => hit.snippet.slice(from, to))).toEqual(['Water', 'minister'])
  })
})

describe('dates in a query', () => {
  const dated = new Library([
    { id: 'march', title: 'Ferry', meta: { day: '2024-03-10' } },
    { id: 'may', title: 'Ferry', meta: { day: '2024-05-10' } }
  ])
  const within = (query: string) => idsFound(openEngine(dated), query)

  test('need no quotation marks', async () => {
    expect(await within('on:March 2024 ferry')).toEqual(['march'])
    expect(await within('ferry after:1 April 2024')).toEqual(['may'])
    expect(await within('before:"april 2024"')).toEqual(['march'])
  })

  test('as a range', async () => {
    expect(await within('on:2024-01..2024-04')).toEqual(['march'])
    expect(await within('on:2024-04.. ferry')).toEqual(['may'])
  })

  test('relative to today', async () => {
    expect(await within('after:last week')).toEqual([])
    expect((await ask(openEngine(dated), 'before:yesterday ferry')).explanation).toBeNull()
  })

  test('words after a date are words', async () => {
    expect(await within('on:2024 ferry')).toEqual(['march', 'may'])
  })
})

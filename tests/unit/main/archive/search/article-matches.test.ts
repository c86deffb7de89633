import type { HighlightRanges } from '@shared/search'
import { describe, expect, test } from 'vitest'
import { Library, openEngine } from './library'

const filler = 'Nothing of note happened on that day in the valley. '.repeat(20)
const body = `A budget was read.\n${filler}\nIn the end the budget vote failed, and the vote was repeated.\n${filler}`
const library = new Library([
  { id: 'a', title: 'Vote on the budget', standfirst: 'A budgetary matter', body, note: 'see the vote' },
  { id: 'arabic', title: 'خبر', body: 'ناقش البرلمان الميزانيّة اليوم' },
  { id: 'chinese', title: '', body: '东京都知事选举' }
])

const cut = (text: string, ranges: HighlightRanges): string[] => ranges.map(([from, to]) => text.slice(from, to))
const matches = (id: string, query: string) => openEngine(library).matches(id, query)

describe('matches in an article', () => {
  test('are all places of all words, in text, title and note', async () => {
    const found = await matches('a', 'budget vote')
    expect(cut(body, found.text)).toEqual(['budget', 'budget', 'vote', 'vote'])
    expect(cut('Vote on the budget', found.title)).toEqual(['Vote', 'budget'])
    expect(cut('see the vote', found.note)).toEqual(['vote'])
  })

  test('name the range where the best passage begins', async () => {
    expect((await matches('a', 'budget vote')).best).toBe(1)
  })

  test('are there although the article lacks a word of the query', async () => {
    expect(cut(body, (await matches('a', 'repeated zeppelin')).text)).toEqual(['repeated'])
  })

  test('with a typo', async () => {
    expect(cut(body, (await matches('a', 'repaeted')).text)).toEqual(['repeated'])
  })

  test('of a phrase are the phrase alone, and one find each', async () => {
    expect(cut(body, (await matches('a', '"budget vote"')).text)).toEqual(['budget vote'])
  })

  test.each(['"budget vote"', '"the vote was"', 'covid-19', "wasn't", '"19 people"', '北京市', 'budget vote'])(
    'of %s are as many as in a page with the same words',
    async (query) => {
      const text =
        'The budget vote: the vote was on Covid-19, but 19 people stayed at home; it wasn’t for 北京市. A vote, the vote was.'
      const engine = openEngine(new Library([{ id: 'b', title: '', body: text }]))
      await engine.warmUp()
      const { text: found } = await engine.matches('b', query)
      expect(found.length).toBeGreaterThan(0)
      expect(found).toEqual(engine.finder(query)?.(text))
    }
  )

  test('in Arabic and Chinese', async () => {
    expect(cut('ناقش البرلمان الميزانيّة اليوم', (await matches('arabic', 'ميزانية')).text)).toEqual(['الميزانيّة'])
    expect(cut('东京都知事选举', (await matches('chinese', '知事')).text)).toEqual(['知事'])
  })

  test.each([
    ["п'ять", 'Їх було п’ять об’єднань', ['п’ять']],
    ['обєднань', 'Їх було п’ять об’єднань', ['об’єднань']],
    ['ять', 'Їх було п’ять об’єднань', []],
    ['גורגיה', "נסיעה אל ג'ורג'יה", ["ג'ורג'יה"]],
    ["צ'רצ'יל", 'נאום של צ׳רצ׳יל', ['צ׳רצ׳יל']]
  ])('of %s are whole words, apostrophes and all', async (query, text, expected) => {
    const engine = openEngine(new Library([{ id: 'b', title: '', body: text }]))
    await engine.warmUp()
    expect(cut(text, (await engine.matches('b', query)).text)).toEqual(expected)
  })

  test('of nothing are none', async () => {
    expect(await matches('a', '')).toEqual({ text: [], title: [], standfirst: [], note: [], best: null })
    expect((await matches('no-such-article', 'budget')).text).toEqual([])
  })
})

import { describe, expect, test } from 'vitest'
import { parseQuery } from '../../../../../src/main/archive/search/query/parse'
import { ask, Library, openEngine } from './library'

const library = () =>
  new Library([
    {
      id: 'a',
      title: 'The ferry left',
      body: 'The ferry left the harbour. A title: and a tag.',
      meta: { tags: ['ferry'] }
    },
    { id: 'b', title: '北京市政府', body: 'كتاب جديد for the harbour' }
  ])

const STRANGE: readonly string[] = [
  '""',
  '"',
  '((((((((',
  '))))))))',
  ')(',
  '()',
  '-',
  '--',
  '- - -',
  '-(',
  '-"',
  '-title:',
  'OR',
  'OR OR OR',
  'AND',
  'NOT',
  'NOT NOT ferry',
  'ferry OR OR harbour',
  '*',
  '***',
  'title:',
  'title:"',
  'title:()',
  'title:(',
  'title:(ferry',
  'tag:(a b)',
  'tag:*',
  'before:',
  'before:0000',
  'before:0001-01-01',
  'after:9999-99-99',
  'on:2024-13',
  'saved:yesterday',
  'has:',
  'lang:',
  'collection:/',
  'collection:////',
  'source:.',
  'site:http://',
  "'; DROP TABLE article; --",
  'NEAR(ferry harbour, 5)',
  '^(a+)+$',
  '{ferry}~3^2',
  'body MATCH "ferry"',
  '\u0000\u0001',
  '\ud800',
  'ferry\udc00 harbour',
  '\u202Eferry\u202C',
  '👩‍👩‍👧‍👦',
  'ferry 🚢',
  '\u0301\u0301',
  '__proto__',
  'constructor:ferry',
  'toString: hasOwnProperty',
  '：：：',
  'title：：ferry'
]

test.each(STRANGE)('%j is answered', async (query) => {
  const result = await ask(openEngine(library()), query)
  expect(result.total).toBeGreaterThanOrEqual(result.hits.length)
})

test('a query of signs alone finds nothing rather than everything', async () => {
  const engine = openEngine(library())
  for (const query of ['?', '* *', '""', '()', '-', '🚢']) expect(await ask(engine, query)).toMatchObject({ total: 0 })
})

describe('ten thousand characters', () => {
  const LONG: readonly [string, string][] = [
    ['many words', 'ferry harbour '.repeat(714)],
    [
      'many different words',
      Array.from({ length: 1_600 }, (_, at) => `w${at}`)
        .join(' ')
        .slice(0, 10_000)
    ],
    ['one word', 'x'.repeat(10_000)],
    ['opened parentheses', '('.repeat(10_000)],
    ['nested parentheses', `${'('.repeat(4_990)}ferry${')'.repeat(4_990)}`],
    ['fields in fields', 'title:('.repeat(1_400)],
    ['minus signs', '-'.repeat(10_000)],
    ['negations', '-(-('.repeat(2_500)],
    ['ORs', 'ferry OR '.repeat(1_100)],
    ['quotation marks', '"'.repeat(9_999)],
    ['Han characters', '北京市政府公布'.repeat(1_400)],
    ['Thai', 'ประเทศไทย'.repeat(1_100)],
    ['hyphens', 'a-'.repeat(5_000)],
    ['stars', 'a* '.repeat(3_300)],
    ['digits in threes', '1,000'.repeat(2_000)],
    ['emoji', '👩‍👩‍👧‍👦'.repeat(900)]
  ]

  test.each(LONG)('%s', async (_what, query) => {
    const result = await ask(openEngine(library()), query.slice(0, 10_000))
    expect(result.hits.length).toBeLessThanOrEqual(2)
  })
})

const PARTS = [
  'ferry',
  'harb',
  '"',
  '"the ferry"',
  '(',
  ')',
  '-',
  'OR',
  'AND',
  'title:',
  'tag:',
  'on:',
  '2024',
  '-03',
  '*',
  ' ',
  ' ',
  '北京',
  'كتاب',
  ':',
  '“',
  '”',
  '«',
  '\ud83d',
  '|',
  'has:image',
  '\u200c',
  "'",
  'x-y',
  '@',
  '#',
  ' NEAR ',
  ' NEAR/',
  'NEAR/0',
  'NEAR~9999',
  ' NEAR/99999999999 ',
  'before:',
  'saved:',
  '..',
  'last week',
  ' March ',
  '2024-02-31',
  '٢٠٢٤',
  '年',
  '0000',
  '9999',
  'ferryharb',
  ' har bour'
]

test('no combination of signs makes a search fail', async () => {
  const engine = openEngine(library())
  let state = 7
  for (let round = 0; round < 1_500; round += 1) {
    let query = ''
    for (let at = 0; at < 9; at += 1) {
      state = (Math.imul(state, 1103515245) + 12345) >>> 0
      query += PARTS[(state >>> 16) % PARTS.length] ?? ''
    }
    const { total, hits, explanation } = await ask(engine, query)
    expect({ query, holds: total >= hits.length && explanation !== '' }).toEqual({ query, holds: true })
  }
})

test('the same query always gives the same answer', async () => {
  const engine = openEngine(library())
  const { tookMs: _first, ...first } = await ask(engine, 'harbour fery')
  const { tookMs: _second, ...second } = await ask(engine, 'harbour fery')
  expect(second).toEqual(first)
})

test('an article with strange text does no harm', async () => {
  const body = `${'a'.repeat(100_000)} \ud800 ${'\u0301'.repeat(5_000)} ${'('.repeat(1_000)} ferry ${'ก'.repeat(3_000)} ${'1,000'.repeat(500)}`
  const engine = openEngine(new Library([{ id: 'a', title: body, body }]))
  const { hits } = await ask(engine, 'ferry')
  expect(hits[0]?.snippet).toContain('ferry')
})

test('an explanation stays short however strange the query is', () => {
  const { explanation } = parseQuery('aa:b cc:d ee:f gg:h '.repeat(400))
  expect(explanation?.length).toBeLessThan(400)
})

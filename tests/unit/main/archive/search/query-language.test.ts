import { describe, expect, test } from 'vitest'
import { queryHelp } from '../../../../../src/main/archive/search/index'
import { ask, idsFound, Library, openEngine, type Sketch } from './library'

const ARTICLES: readonly Sketch[] = [
  {
    id: 'budget',
    title: 'Council passes the budget',
    standfirst: 'A narrow vote after midnight',
    body: 'The city council voted on the new budget. Taxes stay as they are.',
    byline: 'Mara Lindqvist',
    section: 'City',
    caption: 'The council chamber before the vote',
    url: 'https://www.harbour.example/city/council-budget',
    meta: {
      siteName: 'Harbour Courier',
      hosts: ['www.harbour.example', 'm.harbour.example'],
      tags: ['Budget', 'local politics'],
      collections: ['Elections/2024'],
      language: 'en-GB',
      day: '2024-03-15',
      savedDay: '2024-04-01',
      hasImage: true
    }
  },
  {
    id: 'taxi',
    title: 'Taxi drivers protest',
    body: 'Drivers blocked the harbour bridge. New duty on fuel is due.',
    byline: 'Tom Okafor',
    section: 'Business',
    note: 'Ask Okafor for the numbers',
    meta: {
      siteName: 'Inland Gazette',
      hosts: ['gazette.example'],
      tags: ['arms trade'],
      language: 'en',
      day: '2023-12-31',
      savedDay: '2024-03-10'
    }
  },
  {
    id: 'wahl',
    title: 'Wahl im Herbst',
    body: 'Der Rat stimmt über den Haushalt ab.',
    meta: {
      siteName: 'Talbote',
      hosts: ['talbote.example'],
      collections: ['Elections'],
      language: 'de',
      day: '2024-03-31',
      savedDay: '2024-04-02'
    }
  },
  {
    id: 'خبر',
    title: 'الميزانية الجديدة',
    body: 'صوّت المجلس على الميزانية بعد منتصف الليل',
    meta: { siteName: 'المرفأ', tags: ['اقتصاد'], language: 'ar', day: '2025-01-01', savedDay: '2025-01-02' }
  }
]

const engineOverAll = () => openEngine(new Library(ARTICLES))

const FOUND: readonly [rule: string, query: string, ids: readonly string[]][] = [
  ['all words must match', 'council budget', ['budget']],
  ['words may stand in different fields', 'lindqvist midnight', ['budget']],
  ['the last word may be unfinished', 'council budg', ['budget']],
  ['an earlier word must be whole, except with a star', 'tax* council', ['budget']],
  ['a star finds longer words', 'tax*', ['budget', 'taxi']],
  ['a quotation keeps words in their order', '"new budget"', ['budget']],
  ['a quotation in another order finds nothing', '"budget new"', []],
  ['a quotation does not run across fields', '"budget a narrow"', []],
  ['a quotation is taken at its word', '"tax"', []],
  ['curly quotation marks', '“new budget”', ['budget']],
  ['low and French quotation marks', '„new budget“ OR «wahl im herbst»', ['budget', 'wahl']],
  ['Arabic quotation and punctuation', '«الميزانية الجديدة»، المجلس؟', ['خبر']],
  ['minus takes articles away', 'harbour -bridge', ['budget']],
  ['minus before a quotation', 'new -"new budget"', ['taxi']],
  ['minus before a field', 'harbour -tag:budget', ['taxi']],
  ['minus before parentheses', 'harbour -(bridge OR duty)', ['budget']],
  ['NOT is a minus', 'harbour NOT bridge', ['budget']],
  ['a minus alone takes away from everything', '-harbour -haushalt', ['خبر']],
  ['OR finds either', 'taxes OR duty', ['budget', 'taxi']],
  ['OR binds its neighbours', 'new taxes OR duty', ['budget', 'taxi']],
  ['parentheses', '(haushalt OR duty) drivers', ['taxi']],
  ['nested parentheses', '((taxes OR (duty fuel)) new)', ['budget', 'taxi']],
  ['a bar is an OR', 'taxes | duty', ['budget', 'taxi']],
  ['an OR too many', 'taxes OR OR duty', ['budget', 'taxi']],
  ['an OR in Ukrainian', 'taxes АБО duty', ['budget', 'taxi']],
  ['an OR in Polish', 'taxes LUB duty', ['budget', 'taxi']],
  ['a star at the end of a quotation', '"harbour brid*"', ['taxi']],
  ['a star at the end of a quotation in a field', 'title:"taxi driv*"', ['taxi']],
  ['a star within a quotation is none', '"harb* bridge"', []],
  ['AND changes nothing', 'council AND budget', ['budget']],
  ['title:', 'title:council', ['budget']],
  ['title: is not the body', 'title:bridge', []],
  ['intitle: as search engines call it', 'intitle:council', ['budget']],
  ['inurl: as search engines call it', 'inurl:council-budget', ['budget']],
  ['title: with a quotation', 'title:"drivers protest"', ['taxi']],
  ['title: with parentheses', 'title:(wahl OR taxi)', ['taxi', 'wahl']],
  ['title: as prefix', 'title:tax', ['taxi']],
  ['fields in upper case', 'TITLE:council', ['budget']],
  ['byline:', 'byline:lindqvist', ['budget']],
  ['section:', 'section:city', ['budget']],
  ['caption:', 'caption:chamber', ['budget']],
  ['note:', 'note:numbers', ['taxi']],
  ['url:', 'url:council-budget', ['budget']],
  ['source: by a word of its name', 'source:courier', ['budget']],
  ['source: by its whole name', 'source:"harbour courier"', ['budget']],
  ['site: by host', 'site:harbour.example', ['budget']],
  ['site: by another host of the outlet', 'site:m.harbour.example', ['budget']],
  ['site: by name', 'site:talbote', ['wahl']],
  ['source: in Arabic', 'source:المرفا', ['خبر']],
  ['tag: folded', 'tag:BUDGET', ['budget']],
  ['tag: with spaces', 'tag:"Arms Trade"', ['taxi']],
  ['tag: with spaces and no quotation marks', 'tag:arms trade drivers', ['taxi']],
  ['collection: with a word behind it', 'collection:Elections council', ['budget']],
  ['a date that is compared', 'council date:>2024-03-01', ['budget']],
  ['a date that is compared and has spaces', 'council date:<= March 2024', ['budget']],
  ['a day that is compared with itself', 'council date:>2024-03-15', []],
  ['a day of saving that is compared', 'drivers saved:>=2024-03-10', ['taxi']],
  ['tag: with a star', 'tag:arm*', ['taxi']],
  ['tag: in Arabic', 'tag:إقتصاد', ['خبر']],
  ['collection: with what is inside', 'collection:elections', ['budget', 'wahl']],
  ['collection: one inside', 'collection:Elections/2024', ['budget']],
  ['collection: not by half a name', 'collection:elect', []],
  ['lang:', 'lang:de', ['wahl']],
  ['lang: with its regions', 'lang:en', ['budget', 'taxi']],
  ['before: a year', 'before:2024', ['taxi']],
  ['before: the day itself not', 'before:2024-03-15', ['taxi']],
  ['after: the day itself too', 'after:2024-03-31', ['wahl', 'خبر']],
  ['after: a year counts from its first day', 'after:2025', ['خبر']],
  ['on: a month', 'on:2024-03', ['budget', 'wahl']],
  ['on: a day', 'on:2024-03-15', ['budget']],
  ['on: in Arabic digits', 'on:٢٠٢٥', ['خبر']],
  ['saved: a month', 'saved:2024-04', ['budget', 'wahl']],
  ['a range', 'after:2024-03-01 before:2024-03-31', ['budget']],
  ['has:image', 'has:image', ['budget']],
  ['has:note', 'has:note', ['taxi']],
  ['fields and words', 'council lang:en on:2024', ['budget']],
  ['a full-width colon', 'title：council', ['budget']],
  ['a space behind the colon', 'caption: chamber', ['budget']],
  ['spaces on both sides of the colon', 'Title : drivers', ['taxi']],
  ['a space before parentheses', 'title: (wahl OR taxi)', ['taxi', 'wahl']],
  ['a space before a quotation', 'tag: "arms trade"', ['taxi']],
  ['a space before a date', 'on: March 2024', ['budget', 'wahl']],
  ['a space, and taken away', 'harbour -tag: budget', ['taxi']],
  ['a full-width colon with a space', 'title： council', ['budget']],
  ['full-width quotation marks and parentheses', '（＂new budget＂ ｜ haushalt）', ['budget', 'wahl']],
  ['single French quotation marks', '‹new budget›', ['budget']],
  ['a minus that became a dash', 'harbour –bridge', ['budget']],
  ['a full-width minus', 'harbour －bridge', ['budget']],
  ['connectives in German and French', 'haushalt ODER taxes OU duty', ['budget', 'taxi', 'wahl']],
  ['since: and until: with both days', 'since:2024-03-15 until:2024-03-31', ['budget', 'wahl']],
  ['a quarter', 'on:2024-Q1', ['budget', 'wahl']],
  ['a day as in German', 'on:15.3.2024', ['budget']],
  ['a day with its month by name', 'on:15. März 2024 council', ['budget']],
  ['since a month, in French', 'since:mars 2024 before:avril 2024', ['budget', 'wahl']],
  ['brackets in brackets', `${'('.repeat(39)}budget${')'.repeat(39)}`, ['budget']],
  ['a tag is found by free words', 'arms trade', ['taxi']],
  ['a note is found by free words', 'numbers', ['taxi']],
  ['a pasted address', 'https://www.harbour.example/city/council-budget', ['budget']]
]

test.each(FOUND)('%s: %s', async (_rule, query, ids) => {
  const engine = engineOverAll()
  const { total, hits, relaxed, corrected, explanation } = await ask(engine, query)
  expect(hits.map(({ id }) => id).sort()).toEqual([...ids].sort())
  expect({ total, relaxed, corrected, explanation }).toEqual({
    total: ids.length,
    relaxed: false,
    corrected: null,
    explanation: null
  })
})

const EXPLAINED: readonly [rule: string, query: string, ids: readonly string[], explanation: RegExp][] = [
  ['a quotation mark without partner', 'council "budget', ['budget'], /quotation mark has no partner/],
  ['a parenthesis that stays open', '(council budget', ['budget'], /parenthesis is not closed/],
  ['a parenthesis that was never opened', 'council budget)', ['budget'], /was not opened/],
  ['a field without a value', 'chamber caption:', ['budget'], /“caption:” has nothing right behind it/],
  ['fifty brackets', `${'('.repeat(50)}budget${')'.repeat(50)}`, ['budget'], /was not opened/],
  ['a field that does not exist', 'council:budget', ['budget'], /“council:” is not a field/],
  ['a date that does not exist', 'council on:2024-02-31', [], /“on:2024-02-31” was searched as words/],
  ['a star within a word', 'coun*l budget', [], /“coun\*l” was searched as words: a star/],
  ['a question mark for a letter', 'council budg?t', [], /“budg\?t” was searched as words/],
  ['a star before a word', '*council', ['budget'], /“\*council” was searched as words/],
  ['a tag that there is none of', 'tag:arms', [], /No article has the tag “arms”/],
  ['something that no article can have', 'has:wings', [], /only has:image and has:note/],
  ['a field with only a sign', 'title:% council', ['budget'], /there is no word in it/],
  ['an OR with nothing behind it', 'harbour OR', ['budget', 'taxi'], /“OR” stands between nothing/],
  ['an OR with nothing before it', 'OR drivers', ['taxi'], /“OR” .* left out/],
  ['a NEAR that waits for its word', 'drivers NEAR/3', ['taxi'], /“NEAR\/3” .* left out/],
  ['an AND that waits for its word', 'drivers AND', ['taxi'], /“AND” .* left out/],
  ['a connective alone', 'NOT', [], /“NOT” .* searched as a word/],
  ['only punctuation', '?! … ***', [], /no word to search for/]
]

test.each(EXPLAINED)('%s is explained, and searched as words', async (_rule, query, ids, explanation) => {
  const result = await ask(engineOverAll(), query)
  expect(result.explanation).toMatch(explanation)
  if (ids.length > 0) expect(result.hits.map(({ id }) => id)).toEqual(expect.arrayContaining([...ids]))
})

test('an ordinary colon behind a word that is also a field is searched as words', async () => {
  const engine = openEngine(new Library([{ id: 'a', title: 'A note: the tide comes early', body: 'x' }]))
  expect(await ask(engine, 'note: the tide')).toMatchObject({ total: 1, relaxed: false, explanation: null })
})

test('a date that is not understood does not narrow the search to nothing', async () => {
  const { relaxed, hits } = await ask(engineOverAll(), 'council chamber on:someday')
  expect(relaxed).toBe(true)
  expect(hits[0]?.id).toBe('budget')
})

test('a decimal comma holds a number together, as a point does', async () => {
  const engine = openEngine(
    new Library([
      { id: 'comma', body: 'It rose by 3,5 percent.' },
      { id: 'point', body: 'It rose by 3.5 percent.' },
      { id: 'apart', body: 'Five of 3 came at 5 percent.' }
    ])
  )
  expect(await idsFound(engine, '3,5 percent')).toEqual(['comma', 'point'])
  expect(await idsFound(engine, '٣٫٥')).toEqual(['comma', 'point'])
  expect(await idsFound(engine, '3.5')).toEqual(['comma', 'point'])
  expect(await idsFound(engine, '3, 5 percent')).toEqual(['apart', 'comma', 'point'])
  expect(await ask(engine, '3,5,3')).toMatchObject({ total: 3, relaxed: false })
})

describe('without words', () => {
  test('an empty query gives all articles, newest first', async () => {
    const { hits, total } = await ask(engineOverAll(), '   ')
    expect(hits.map(({ id }) => id)).toEqual(['خبر', 'wahl', 'budget', 'taxi'])
    expect(total).toBe(4)
  })

  test('fields alone give the newest first, with the start of the body', async () => {
    const { hits } = await ask(engineOverAll(), 'lang:en')
    expect(hits.map(({ id }) => id)).toEqual(['budget', 'taxi'])
    expect(hits[0]?.snippet).toMatch(/^The city council voted/)
    expect(hits[0]?.snippetHighlights).toEqual([])
  })
})

describe('filters', () => {
  const FILTERS = [
    [{ tag: 'budget' }, ['budget']],
    [{ collection: 'Elections' }, ['budget', 'wahl']],
    [{ language: 'en' }, ['budget', 'taxi']],
    [{ from: '2024-03-31' }, ['wahl', 'خبر']],
    [{ until: '2024-03-15' }, ['budget', 'taxi']],
    [{ from: '2024-03-15T00:00:00+01:00', until: '2024-03-31' }, ['budget', 'wahl']],
    [{ untagged: true }, ['wahl']],
    [{ tag: null, collection: null }, ['budget', 'taxi', 'wahl', 'خبر']]
  ] as const

  test.each(FILTERS)('%j narrows', async (filter, ids) => {
    expect(await idsFound(engineOverAll(), '', { filter })).toEqual([...ids].sort())
  })

  test('by source, together with a query', async () => {
    const library = new Library([
      { id: 'a', body: 'harvest', meta: { sourceId: 's1' } },
      { id: 'b', body: 'harvest', meta: { sourceId: 's2' } }
    ])
    expect(await idsFound(openEngine(library), 'harvest', { filter: { sourceId: 's2' } })).toEqual(['b'])
  })

  test('a word that only articles outside the filter hold is not relaxed into the filter', async () => {
    expect(await idsFound(engineOverAll(), 'drivers', { filter: { tag: 'budget' } })).toEqual([])
  })
})

test('the help shows only queries that are understood', async () => {
  const engine = engineOverAll()
  for (const [typed] of queryHelp) {
    for (const query of typed.split('  '))
      expect({ query, ...(await ask(engine, query)) }).toMatchObject({ explanation: null })
  }
})

describe('what people know from other search engines', () => {
  const library = new Library([
    { id: 'near', title: 'Supply', body: 'The water of the valley and its supply.', meta: { language: 'en-GB' } },
    {
      id: 'far',
      title: 'Other',
      body: `Water is here. ${'Nothing else. '.repeat(20)} A supply is there.`,
      meta: { language: 'de' }
    },
    { id: 'ferry', title: 'Ferry strike', body: 'The ferry is late.', meta: { language: null } }
  ])

  test.each([
    ['"water supply"~6', ['near']],
    ['"supply water"~6', ['near']],
    ['"water supply"~2', []],
    ['"water supply"~99999999', ['far', 'near']],
    ['"water supply"', []],
    ['-title:ferry OR "ferry strike"~3', ['far', 'ferry', 'near']],
    ['ferry^5', ['ferry']],
    ['ferry~2 strike~', ['ferry']],
    ['"ferry strike"^2.5', ['ferry']],
    ['lang:english', ['near']],
    ['lang:Deutsch', ['far']],
    ['lang:الألمانية', ['far']],
    ['on:last-month ferry', []]
  ])('%s', async (query, expected) => {
    const { hits, remarks, relaxed } = await ask(openEngine(library), query)
    expect(hits.map(({ id }) => id).sort()).toEqual(expected)
    expect([remarks, relaxed]).toEqual([[], false])
  })
})

test.each([
  ['uk', 'Мер Львова відкрив школу', 'у Львові'],
  ['ru', 'Президент посетил Казань', 'из Казани'],
  ['de', 'Feuer am Hafen', 'Feuer in dem Hafen'],
  ['fr', 'Un incendie, port de Brest', 'incendie dans le port de Brest'],
  ['en', 'Harbour fire', 'fire at the harbour']
])('%s: “%s” is found whole by “%s”, without the small words', async (language, body, query) => {
  const library = new Library([
    { id: 'a', body, meta: { language } },
    { id: 'b', body: '–', meta: { language } }
  ])
  expect(await ask(openEngine(library), query)).toMatchObject({ total: 1, relaxed: false, corrected: null })
})

test('small words count where articles have them, in quotations, and where there are no others', async () => {
  const library = new Library([
    { id: 'a', body: 'A fire at the harbour', meta: { language: 'en' } },
    { id: 'b', body: 'Harbour fire', meta: { language: 'en' } }
  ])
  const engine = openEngine(library)
  const ids = async (query: string) => (await ask(engine, query)).hits.map(({ id }) => id)
  expect(await ids('fire at harbour')).toEqual(['a'])
  expect(await ids('"fire from the harbour"')).toEqual([])
  expect(await ids('from with')).toEqual([])
})

test.each([
  ['by:haddad', ['a']],
  ['by: "Rania Haddad"', ['a']],
  ['body:harbour', ['b']],
  ['text:(harbour OR pier)', ['b']],
  ['year:2023', ['b']],
  ['date:"March 2024"', ['a']],
  ['published:March 2024', ['a']]
])('%s is understood by the name that other programs give the field', async (query, ids) => {
  const library = new Library([
    { id: 'a', title: 'Harbour', byline: 'Rania Haddad', meta: { day: '2024-03-12' } },
    { id: 'b', title: 'Haddad', body: 'The harbour in 2024', meta: { day: '2023-05-01' } }
  ])
  const { hits, remarks } = await ask(openEngine(library), query)
  expect([hits.map(({ id }) => id), remarks]).toEqual([ids, []])
})

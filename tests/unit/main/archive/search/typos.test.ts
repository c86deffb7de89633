import { describe, expect, test } from 'vitest'
import { editDistance } from '../../../../../src/main/archive/search/correction/edit-distance'
import { ask, Library, openEngine } from './library'

const library = () =>
  new Library([
    { id: 'election', title: 'Parliament votes', body: 'The government of Müller lost the election in parliament.' },
    { id: 'harvest', title: 'Harvest', body: 'Farmers feared for the harvest after the drought.' },
    { id: 'russian', title: 'Выборы', body: 'Правительство проиграло выборы в парламенте.' },
    { id: 'arabic', title: 'الانتخابات', body: 'خسرت الحكومة الانتخابات في البرلمان' },
    { id: 'greek', title: 'Εκλογές', body: 'Η κυβέρνηση έχασε τις εκλογές' },
    { id: 'taxes', title: 'Taxes', body: 'Taxes rise again, lester said.' }
  ])

const TYPOS: readonly [kind: string, typed: string, id: string, corrected: string][] = [
  ['swapped letters', 'govenrment', 'election', 'government'],
  ['a letter too many', 'electtion', 'election', 'election'],
  ['a letter missing', 'parlament', 'election', 'parliament'],
  ['a wrong letter', 'harvesr', 'harvest', 'harvest'],
  ['a wrong first letter', 'jarvest', 'harvest', 'harvest'],
  ['swapped first letters', 'ahrvest', 'harvest', 'harvest'],
  ['two edits in a long word', 'parlaiment', 'election', 'parliament'],
  ['an unfinished word', 'governemt', 'election', 'government'],
  ['among right words', 'farmers droguht', 'harvest', 'farmers drought'],
  ['upper case stays', 'Govenrment', 'election', 'Government'],
  ['accents come back', 'müler', 'election', 'müller'],
  ['in a field', 'title:parliamnet', 'election', 'title:parliament'],
  ['Russian', 'правитльство', 'russian', 'правительство'],
  ['Arabic', 'الحكومه البرلامن', 'arabic', 'الحكومه البرلمان'],
  ['Greek', 'κυβερνσηη', 'greek', 'κυβέρνηση'],
  ['a word that only begins others', 'government lest', 'election', 'government lost'],
  ['a wrong letter before another ending', 'goverment parlamen', 'election', 'government parliament'],
  ['with an ending that is missing', 'parlimen election', 'election', 'parliament election']
]

test.each(TYPOS)('%s: %s', async (_kind, typed, id, corrected) => {
  const result = await ask(openEngine(library()), typed)
  expect(result.hits[0]?.id).toBe(id)
  expect(result).toMatchObject({ corrected, relaxed: false })
})

describe('what is not corrected', () => {
  test.each(['"govenrment"', 'gov', 'xqzw', '12345', 'txs', 'electron*'])('%s', async (query) => {
    expect(await ask(openEngine(library()), query)).toMatchObject({ corrected: null })
  })

  test('a word that is found as it is', async () => {
    const many = new Library([
      ...Array.from({ length: 9 }, (_, at) => ({ id: `form-${at}`, body: 'form' })),
      ...Array.from({ length: 20 }, (_, at) => ({ id: `from-${at}`, body: 'from' }))
    ])
    expect(await ask(openEngine(many), 'form')).toMatchObject({ total: 9, corrected: null })
  })

  test('a negated word', async () => {
    expect(await ask(openEngine(library()), 'harvest -droughr')).toMatchObject({ total: 1, corrected: null })
  })
})

test('a typo that one article makes too finds the others as well, behind it', async () => {
  const articles = Array.from({ length: 20 }, (_, at) => ({
    id: `right-${at}`,
    title: 'The government',
    body: 'The government met.'
  }))
  const engine = openEngine(new Library([...articles, { id: 'wrong', title: 'News', body: 'The goverment met.' }]))
  const result = await ask(engine, 'goverment')
  expect(result).toMatchObject({ total: 21, corrected: 'government' })
  expect(result.hits[0]?.id).toBe('wrong')
})

describe('when not all words match', () => {
  test('the best partial matches come, and the result says so', async () => {
    const result = await ask(openEngine(library()), 'government election zeppelin')
    expect(result).toMatchObject({ relaxed: true, total: 1, corrected: null })
    expect(result.hits[0]?.id).toBe('election')
  })

  test('articles with more of the words come first', async () => {
    const engine = openEngine(
      new Library([
        { id: 'one', title: 'Ferry ferry', body: 'ferry' },
        { id: 'two', title: 'News', body: 'a ferry and a bridge' }
      ])
    )
    const { hits, total, relaxed } = await ask(engine, 'ferry bridge zeppelin quokka')
    expect({ ids: hits.map(({ id }) => id), total, relaxed }).toEqual({ ids: ['two'], total: 1, relaxed: true })
  })

  test('quotations, fields and negations still hold', async () => {
    const engine = openEngine(library())
    expect(await ask(engine, 'zeppelin "harvest after"')).toMatchObject({ total: 0, relaxed: false })
    expect(await ask(engine, 'zeppelin harvest -farmers')).toMatchObject({ total: 0 })
    expect(await ask(engine, 'zeppelin harvest tag:none')).toMatchObject({ total: 0 })
  })

  test('a typo beside a word that does not exist', async () => {
    expect(await ask(openEngine(library()), 'govenrment zeppelin election')).toMatchObject({
      relaxed: true,
      corrected: 'government zeppelin election'
    })
  })

  test('words that only hold sentences together do not count', async () => {
    const engine = openEngine(
      new Library([
        { id: 'lviv', body: 'Трамваї Львова', meta: { language: 'uk' } },
        { id: 'other', body: 'у Києві та у Одесі', meta: { language: 'uk' } },
        { id: 'the', body: 'The of and to', meta: { language: 'en' } }
      ])
    )
    expect(await ask(engine, 'у Львові')).toMatchObject({ total: 1, relaxed: false, hits: [{ id: 'lviv' }] })
    expect(await ask(engine, 'what of the трамвай')).toMatchObject({ total: 1, relaxed: true, hits: [{ id: 'lviv' }] })
    // Where there are no others they do.
    expect(await ask(engine, 'the that')).toMatchObject({ total: 1, relaxed: true, hits: [{ id: 'the' }] })
  })

  test('a run of characters that is not found together is taken apart', async () => {
    const engine = openEngine(
      new Library([
        { id: 'a', body: '北京的市政府' },
        { id: 'b', body: '上海' }
      ])
    )
    const { hits, relaxed, corrected } = await ask(engine, '北京市政府')
    const found = { ids: hits.map(({ id }) => id), relaxed, corrected }
    expect(found).toEqual({ ids: ['a'], relaxed: false, corrected: '北京 市政府' })
    expect(await ask(engine, '北京市公安局')).toMatchObject({ relaxed: true, hits: [{ id: 'a' }] })
  })
})

describe('edits between words', () => {
  test.each([
    ['word', 'word', 0],
    ['wrod', 'word', 1],
    ['wor', 'word', 1],
    ['sword', 'word', 1],
    ['ward', 'word', 1],
    ['wrdo', 'word', 2],
    ['ca', 'abc', 3],
    ['', 'ab', 2]
  ])('%s → %s: %i', (a, b, distance) => {
    expect(editDistance(a, b, 3)).toBe(distance)
    expect(editDistance(b, a, 3)).toBe(distance)
  })

  test('gives up beyond what is asked for', () => {
    expect(editDistance('zeppelin', 'harvest', 2)).toBe(3)
  })
})

describe('words that are written apart or together', () => {
  const library = () =>
    new Library([
      { id: 'together', title: 'A newspaper of the harbour', body: 'The newspaper was sold at the waterfront.' },
      { id: 'apart', title: 'Ice cream for all', body: 'An ice cream van stood at the church yard.' },
      { id: 'neither', title: 'News', body: 'No news about paper, cream or ice in a yard of a church.' }
    ])

  test.each([
    ['news paper harbour', 'together', 'newspaper harbour', ['newspaper']],
    ['icecream', 'apart', 'ice cream', ['ice', 'cream']],
    ['Icecream van', 'apart', 'Ice cream van', ['ice', 'cream', 'van']],
    ['water front', 'together', 'waterfront', ['waterfront']],
    ['churchyard van', 'apart', 'church yard van', ['church', 'yard', 'van']]
  ])('%s finds what the archive writes otherwise, and says so', async (query, id, corrected, words) => {
    const result = await ask(openEngine(library()), query)
    expect(result.hits[0]?.id).toBe(id)
    expect(result.corrected).toBe(corrected)
    expect(result.relaxed).toBe(false)
    const [{ snippet, snippetHighlights } = { snippet: '', snippetHighlights: [] }] = result.hits
    const shown = snippetHighlights.map(([from, to]) => snippet.slice(from, to).toLowerCase())
    expect(new Set(shown)).toEqual(new Set(words))
  })

  test.each([
    ['8 pm', 'together', '8pm', ['8pm']],
    ['opened 8 pm', 'together', 'opened 8pm', ['opened', '8pm']],
    ['10.6 bn', 'together', '10.6bn', ['10', '6bn']],
    ['9am', 'apart', '9 am', ['9 am']],
    ['S 11', 'together', 'S11', ['S11']],
    ['H5 N1', 'together', 'H5N1', ['H5N1']],
    ['radio4', 'apart', 'radio 4', ['Radio', '4']],
    ['40kilo', 'apart', '40 kilo', ['40', 'kilometres']],
    ['12,5km', 'apart', '12,5 km', ['12', '5', 'km']],
    ['의대정원', 'apart', '의대 정원', ['의대 정원']]
  ])('%s: units and Korean compounds stand apart or together', async (query, id, corrected, words) => {
    const engine = openEngine(
      new Library([
        { id: 'together', body: 'It opened at 8pm and cost €10.6bn at 9; line S11 had H5N1.' },
        { id: 'apart', body: 'It closed at 9 am, 12,5 km away. 의대 정원 확대. Radio 4 said 40 kilometres.' }
      ])
    )
    const { hits, relaxed, corrected: meant } = await ask(engine, query)
    expect({ ids: hits.map((hit) => hit.id), relaxed, meant }).toEqual({ ids: [id], relaxed: false, meant: corrected })
    const [{ snippet, snippetHighlights } = { snippet: '', snippetHighlights: [] }] = hits
    const shown = snippetHighlights.map(([from, to]) => snippet.slice(from, to))
    expect(shown.join(' ')).toBe(words.join(' '))
  })

  test('quotations and fields are taken at their word, and words that mean nothing together stay apart', async () => {
    const engine = openEngine(library())
    expect((await ask(engine, '"news paper"')).total).toBe(0)
    expect((await ask(engine, 'news yard')).corrected).toBeNull()
    expect((await ask(engine, 'ice*')).corrected).toBeNull()
  })
})

describe('a typo in one of several words with hyphens between them', () => {
  const articles = () =>
    new Library([
      { id: 'names', body: 'Maria Torres-Springer and Jan-Willem van den Berg spoke for rent-stabilised tenants.' },
      { id: 'others', body: 'Maria spoke to Jan and Berg, not to Torres or Willem.' },
      { id: 'polish', body: 'Minister Kosiniak-Kamysz w Łodzi, Wałęsa-Święty też' }
    ])

  test.each([
    ['Torres-Spinger', 'names', 'Torres-Springer', 'Torres-Springer'],
    ['maria torres-sprnger', 'names', 'maria torres-springer', 'Maria Torres-Springer'],
    ['Jan-Willim', 'names', 'Jan-Willem', 'Jan-Willem'],
    ['kosinak-kamisz', 'polish', 'kosiniak-kamysz', 'Kosiniak-Kamysz'],
    ['Walesa-Swiety', 'polish', null, 'Wałęsa-Święty'],
    ['Walsa-Swiety', 'polish', 'Wałęsa-Święty', 'Wałęsa-Święty']
  ])('%s', async (query, id, corrected, marked) => {
    const { hits, relaxed, corrected: meant } = await ask(openEngine(articles()), query)
    expect({ ids: hits.map((hit) => hit.id), relaxed, meant }).toEqual({ ids: [id], relaxed: false, meant: corrected })
    const [{ snippet, snippetHighlights } = { snippet: '', snippetHighlights: [] }] = hits
    const shown = snippetHighlights.map(([from, to]) => snippet.slice(from, to)).join(' ')
    expect(shown.replace(/[- ]/g, ' ')).toBe(marked.replace(/[- ]/g, ' '))
  })

  test('the parts have to stand together', async () => {
    expect(await ask(openEngine(articles()), 'Berg-Torrs')).toMatchObject({ corrected: null })
  })
})

describe('a typo and another form at once', () => {
  const words = new Library([
    { id: 'a', body: 'Two ministries and their committees', meta: { language: 'en' } },
    { id: 'b', body: 'The committee of the ministry sat', meta: { language: 'en' } },
    { id: 'c', body: 'Missiles hit the air defences', meta: { language: 'en' } },
    { id: 'd', body: 'Der Ausschuss und die Abgeordneten', meta: { language: 'de' } }
  ])

  test.each([
    ['minsitry two', 'a'],
    ['comittee two', 'a'],
    ['missiles defense', 'c'],
    ['commitees sat', 'b'],
    ['Abgeordnetter Ausschuss', 'd']
  ])('%s finds %s', async (query, id) => {
    const { hits, relaxed } = await ask(openEngine(words), query)
    expect({ id: hits[0]?.id, relaxed }).toEqual({ id, relaxed: false })
  })
})

describe('in other letters', () => {
  const articles = new Library([
    { id: 'ru', body: 'Антон Силуанов представил бюджет', meta: { language: 'ru' } },
    { id: 'uk', body: 'Харків знеструмлено, мешканці Харкова', meta: { language: 'uk' } },
    { id: 'el', body: 'Νέος σταθμός του μετρό στη Θεσσαλονίκη', meta: { language: 'el' } },
    { id: 'ka', body: 'თბილისში აქცია გაიმართა', meta: { language: 'ka' } },
    { id: 'en', body: 'Volodymyr Zelensky spoke in Brussels', meta: { language: 'en' } },
    { id: 'ko', body: '국회 예산안 처리', meta: { language: 'ko' } },
    { id: 'first', body: 'I live there', meta: { language: 'en' } },
    { id: 'he', body: 'הכנסת אישרה את התקציב', meta: { language: 'he' } }
  ])

  test.each([
    ['siluanov', 'ru', 'силуанов'],
    ['kharkiv', 'uk', 'харків'],
    ['thessaloniki', 'el', 'θεσσαλονίκη'],
    ['tbilisi', 'ka', 'თბილისში'],
    ['зеленский', 'en', 'zelensky']
  ])('a name as it is written elsewhere: %s', async (query, id, corrected) => {
    expect(await ask(openEngine(articles), query)).toMatchObject({ relaxed: false, corrected, hits: [{ id }] })
  })

  test.each([
    [',.l;tn', 'ru', 'бюджет'],
    ['cbkefyjd ,.l;tn', 'ru', 'силуанов бюджет'],
    ['икгыыуды', 'en', 'brussels'],
    ['dPtksdks', 'ko', '예산안'],
    ['vexmv', null, null],
    ['tqhv', null, null],
    ['v,emhc', 'he', 'התקציב'],
    ['-siluanov yfubst', null, null],
    ['-ferry brusels', 'en', '-ferry brussels'],
    ['yfubst', null, null],
    // On an English keyboard a bracket and a comma stand where two of its letters do.
    ['هجوم', null, null]
  ])('typed with the keyboard of another language: %s', async (query, id, corrected) => {
    const result = await ask(openEngine(articles), query)
    expect({ id: result.hits[0]?.id ?? null, corrected: result.corrected }).toEqual({ id, corrected })
  })

  test('words of the archive are taken at their word', async () => {
    expect(await ask(openEngine(articles), 'brussels')).toMatchObject({ corrected: null, total: 1 })
    expect(await ask(openEngine(articles), 'bru')).toMatchObject({ corrected: null, total: 1 })
  })
})

describe('numbers and their units', () => {
  const articles = new Library([
    { id: 'bn', body: 'They sold £3.5bn of gilts' },
    { id: 'apart', body: 'It cost 90 miliard korun' },
    { id: 'million', body: 'a loss of 12 million crowns' },
    { id: 'won', body: '투자액은 170억 달러다', meta: { language: 'ko' } }
  ])

  test.each([
    ['3.5 billion', 'bn'],
    ['90 mld', 'apart'],
    ['12m crowns', 'million'],
    ['12mn', 'million'],
    ['170억달러', 'won']
  ])('%s is the same as in %s', async (query, id) => {
    const { hits, relaxed } = await ask(openEngine(articles), query)
    expect({ ids: hits.map((hit) => hit.id), relaxed }).toEqual({ ids: [id], relaxed: false })
  })
})

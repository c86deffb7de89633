import { describe, expect, test } from 'vitest'
import { ask, idsFound, Library, openEngine, type Sketch } from './library'

const inLanguage = (language: string, articles: Record<string, string>): Sketch[] =>
  Object.entries(articles).map(([id, body]) => ({ id, body, meta: { language } }))

async function order(query: string, sketches: readonly Sketch[]): Promise<string[]> {
  return (await ask(openEngine(new Library(sketches)), query)).hits.map(({ id }) => id)
}

async function marked(query: string, sketches: readonly Sketch[]): Promise<string[]> {
  const { hits } = await ask(openEngine(new Library(sketches)), query)
  return hits.flatMap(({ snippet, snippetHighlights }) =>
    snippetHighlights.map(([from, to]) => snippet.slice(from, to))
  )
}

describe('compounds', () => {
  const german = inLanguage('de', {
    long: 'Bundestagswahlkampf und noch ein Bundestagswahlkampf, dazu Bundestagswahlkampf',
    whole: 'ein langer Text über anderes, in dem einmal das Wort Wahlkampf steht',
    other: 'ein Text über das Wetter'
  })

  test('are found by their parts, behind the word itself', async () => {
    expect(await order('Wahlkampf', german)).toEqual(['whole', 'long'])
    expect(await order('Kampf Bundestag', german)).toEqual(['long'])
  })

  test('are marked', async () => {
    expect(await marked('Kampf', inLanguage('de', { a: 'Der Wahlkampf beginnt' }))).toEqual(['Wahlkampf'])
  })

  test('are not looked for where the query takes words as they are', async () => {
    const engine = openEngine(new Library(german))
    expect(await idsFound(engine, '"Wahlkampf"')).toEqual(['whole'])
    expect(await idsFound(engine, 'Text -Kampf')).toEqual(['other', 'whole'])
  })

  test('are none in languages that write words apart', async () => {
    const english = inLanguage('en', { a: 'the courtyard', b: 'a carpet and a pet' })
    expect(await order('yard', english)).toEqual([])
    expect(await order('pet', english)).toEqual(['b'])
  })

  test('are no words that hold a short one by chance', async () => {
    expect(await order('rat', inLanguage('de', { a: 'demokratisch beraten', b: 'der Stadtrat' }))).toEqual(['b'])
  })
})

describe('Chinese characters', () => {
  test.each([
    ['台湾', '臺灣的選舉'],
    ['臺灣', '台湾的选举'],
    ['頭髮', '头发'],
    ['經濟', '経済の発展']
  ])('%s finds %s and marks it', async (query, body) => {
    const [first = ''] = await marked(query, inLanguage('zh', { a: body }))
    expect(body).toContain(first)
    expect(first).toHaveLength(2)
  })
})

describe('Kana', () => {
  test.each([
    ['サーバー', 'サーバの更新', ['サーバ']],
    ['サーバ', 'サーバーの更新', ['サーバー']],
    ['りんご', 'リンゴの木', ['リンゴ']],
    ['ビール', 'ビールとビル', ['ビール']]
  ])('%s finds and marks what it should in %s', async (query, body, found) => {
    expect(await marked(query, inLanguage('ja', { a: body }))).toEqual(found)
  })

  test('a short word keeps its long vowel', async () => {
    expect(await order('"タワー"', inLanguage('ja', { a: 'タワシを買う' }))).toEqual([])
  })
})

describe('Korean', () => {
  test('a noun is found whatever follows it, behind the same form', async () => {
    const articles = inLanguage('ko', { bare: '서울 날씨', same: '서울에서 열린 회의', other: '부산 날씨' })
    expect(await order('서울에서', articles)).toEqual(['same', 'bare'])
  })

  const written = inLanguage('ko', {
    together: '국가정보원개혁법안과 한국은행 기준금리',
    apart: '국가 정보원 개혁 법안과 한국 은행 기준 금리',
    other: '국가 은행과 정보 법안, 기준이 된 금리'
  })

  test.each(['"정보원 개혁"', '"정보원개혁"', '"한국 은행"', '"한국은행"', '"국가정보원 개혁법안"', '"기준 금리"'])(
    'the quotation %s goes on where its words are written together and where they are apart',
    async (quotation) => {
      expect((await order(quotation, written)).sort()).toEqual(['apart', 'together'])
    }
  )

  test.each(['"이상"', '"시청자"'])(
    'the quotation %s does not go on in the middle of a short word',
    async (quotation) => {
      expect(await order(quotation, inLanguage('ko', { a: '이 상을 시청 자료로' }))).toEqual([])
    }
  )

  test.each(['선', '선거', '선ㄱ', '대통려', '대통ㄹ'])('%s finds what it is the beginning of', async (typed) => {
    expect(await order(typed, inLanguage('ko', { a: '대통령 선거', b: '날씨' }))).toEqual(['a'])
  })
})

describe('what is only in an address', () => {
  test('is no correction of a word', async () => {
    const sketches = [{ id: 'a', title: 'Elections', body: 'elections', url: 'https://x.example/electionn' }]
    expect(await ask(openEngine(new Library(sketches)), 'electoin')).toMatchObject({ total: 1, corrected: 'elections' })
  })
})

describe('numbers', () => {
  test('with spaces are one number and their parts', async () => {
    const engine = openEngine(new Library([{ id: 'a', body: 'on page 12 300 people and 3 000 000 more' }]))
    for (const query of ['12', '300 people', '"page 12"', '3000000', '3 000 000', '3,000,000', '"3 000 000 more"'])
      expect({ query, ids: await idsFound(engine, query) }).toEqual({ query, ids: ['a'] })
    expect(await idsFound(engine, '3000001')).toEqual([])
    expect(await marked('3,000,000', inLanguage('en', { a: 'and 3 000 000 more' }))).toEqual(['3 000 000'])
  })
})

describe('emoji', () => {
  test('are found and marked', async () => {
    const articles = inLanguage('en', { a: 'Penguins 🐧 are back', b: 'Penguins' })
    expect(await order('🐧', articles)).toEqual(['a'])
    expect(await marked('penguins 🐧', articles)).toEqual(['Penguins', '🐧'])
  })
})

describe('compounds in packed archives', () => {
  test('are found and ranked as in small ones', async () => {
    const filler = Array.from(
      { length: 2_100 },
      (_, at): Sketch => ({ id: `f${at}`, body: `wort${at} text`, meta: { language: 'de' } })
    )
    const engine = openEngine(
      new Library([
        ...filler,
        ...inLanguage('de', {
          long: 'der Bundestagswahlkampf',
          whole: 'ein Wahlkampf',
          umlaut: 'die Krankenhäuser am Ort'
        })
      ])
    )
    expect((await ask(engine, 'Wahlkampf')).hits.map(({ id }) => id)).toEqual(['whole', 'long'])
    expect(await idsFound(engine, 'Haus Ort')).toEqual(['umlaut'])
    expect(await idsFound(engine, 'Kampf')).toEqual(['long', 'whole'])
  }, 60_000)
})

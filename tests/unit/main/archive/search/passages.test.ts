import type { SearchField } from '@shared/search'
import { describe, expect, test } from 'vitest'
import type { EngineHit } from '../../../../../src/main/archive/search/index'
import { ask, Library, openEngine, type Sketch } from './library'

const LONG = Array.from(
  { length: 60 },
  (_, at) => `Sentence number ${at} says that nothing happened in the harbour that day.`
)

async function firstHit(sketch: Omit<Sketch, 'id'>, query: string): Promise<EngineHit> {
  const { hits } = await ask(openEngine(new Library([{ id: 'a', ...sketch }])), query)
  const [hit] = hits
  if (hit === undefined) throw new Error(`“${query}” found nothing`)
  return hit
}

const highlighted = ({ snippet, snippetHighlights }: EngineHit): string[] =>
  snippetHighlights.map(([start, end]) => snippet.slice(start, end))

describe('the passage', () => {
  test('is where the words are, not the start', async () => {
    const body = [...LONG.slice(0, 40), 'Then the lighthouse fell.', ...LONG.slice(40)].join(' ')
    const hit = await firstHit({ body }, 'lighthouse')
    expect(hit.snippet).toContain('Then the lighthouse fell.')
    expect(highlighted(hit)).toEqual(['lighthouse'])
    expect(hit.snippet).toMatch(/^….*…$/)
  })

  test('is where most of the words stand together', async () => {
    const body = [
      'The lighthouse stands.',
      ...LONG.slice(0, 20),
      'The lighthouse keeper fell.',
      ...LONG.slice(20, 40),
      'A keeper came.'
    ].join('\n')
    const hit = await firstHit({ body }, 'keeper lighthouse')
    expect(highlighted(hit)).toEqual(['lighthouse', 'keeper'])
  })

  test('is about two hundred characters long and ends with whole words', async () => {
    const body = LONG.join(' ').replace('number 30 says', 'number 30 shouts')
    const { snippet } = await firstHit({ body }, 'shouts')
    const bare = snippet.replaceAll('…', '')
    expect(bare.length).toBeGreaterThan(150)
    expect(bare.length).toBeLessThan(240)
    expect(body).toContain(bare)
    expect(body.slice(body.indexOf(bare) - 1, body.indexOf(bare))).toBe(' ')
    expect(body.charAt(body.indexOf(bare) + bare.length)).toBe(' ')
  })

  test('is one line', async () => {
    const { snippet } = await firstHit({ body: 'One\ntwo\u2028three\nfour' }, 'three')
    expect(snippet).toBe('One two three four')
  })

  test('starts at the beginning where only the title matches', async () => {
    const hit = await firstHit({ title: 'Lighthouse', body: LONG.join(' ') }, 'lighthouse')
    expect(hit).toMatchObject({ snippetField: 'body', snippetHighlights: [], titleHighlights: [[0, 10]] })
    expect(hit.snippet).toMatch(/^Sentence number 0/)
  })

  test.each(['standfirst', 'caption', 'note'] as const)(
    'comes from the %s where only that matches',
    async (field: SearchField) => {
      const hit = await firstHit({ body: LONG.join(' '), [field]: 'The lighthouse at night' }, 'lighthouse')
      expect(hit).toMatchObject({
        snippetField: field,
        snippet: 'The lighthouse at night',
        snippetHighlights: [[4, 14]]
      })
    }
  )

  test('comes from the body where that matches too', async () => {
    const hit = await firstHit({ body: 'A lighthouse.', standfirst: 'The lighthouse' }, 'lighthouse')
    expect(hit).toMatchObject({ snippetField: 'body', snippet: 'A lighthouse.' })
  })

  test('is empty where the article has no text', async () => {
    expect(await firstHit({ title: 'Lighthouse' }, 'lighthouse')).toMatchObject({ snippet: '', snippetHighlights: [] })
  })
})

const MARKED: readonly [script: string, body: string, query: string, marked: readonly string[]][] = [
  ['a word and its beginning', 'The council counsels', 'coun', ['council', 'counsels']],
  ['a quotation, and only it', 'new budget, old budget, new tax', '"new budget"', ['new', 'budget']],
  ['a corrected typo', 'The lighthouse', 'lighthuose', ['lighthouse']],
  ['no negated words', 'ferry and bridge', 'ferry -tunnel', ['ferry']],
  ['an elided article', "C'est l’homme fort", 'homme', ['homme']],
  ['a possessive', 'The mayor’s son', 'mayors', ['mayor’s']],
  ['parts of a chain', 'the post-war years', 'postwar', ['post-war']],
  ['German', 'Die Straße lag still', 'strasse', ['Straße']],
  ['decomposed accents', 'Le cafe\u0301 ouvre', 'café', ['cafe\u0301']],
  ['Turkish', 'Büyük İSTANBUL', 'istanbul', ['İSTANBUL']],
  ['Arabic with vowel signs', 'قرأ كِتَابًا جديدا', 'كتابا', ['كِتَابًا']],
  ['Arabic with its article', 'في المدرسة', 'مدرسة', ['المدرسة']],
  ['Persian', 'کتاب‌های نو', 'کتابهای', ['کتاب‌های']],
  ['Hebrew points', 'אמר שָׁלוֹם לכולם', 'שלום', ['שָׁלוֹם']],
  ['Russian', 'Новая Ёлка', 'елка', ['Ёлка']],
  ['Greek', 'στην Αθήνα', 'ΑΘΗΝΑ', ['Αθήνα']],
  ['Chinese', '新的北京市政府', '北京市', ['北京市']],
  ['one Han character', '新的北京', '北', ['北']],
  ['Japanese', 'その東京タワー', 'タワー', ['タワー']],
  ['half-width Kana', 'ﾄｳｷｮｳｶﾞｽ', 'ガス', ['ｶﾞｽ']],
  ['Korean', '오늘 대통령은', '대통령', ['대통령']],
  ['Thai', 'ประกาศงบประมาณใหม่', 'งบประมาณ', ['งบประมาณ']],
  ['a part of a Thai compound', 'ชาวประเทศไทย', 'ไทย', ['ไทย']],
  ['full-width letters', 'ＮＡＳＡ 発表', 'nasa', ['ＮＡＳＡ']],
  ['characters beyond the basic plane', '𠮷野家と𠮷田', '𠮷野', ['𠮷野']],
  ['a number with separators', 'It cost 1,250,000 crowns', '1250000', ['1,250,000']],
  ['a topic', 'see #Harvest today', '#harvest', ['Harvest']]
]

test.each(MARKED)('highlights %s', async (_what, body, query, marked) => {
  expect(highlighted(await firstHit({ body }, query))).toEqual(marked)
})

test('highlights a field only where it was asked for', async () => {
  const hit = await firstHit({ title: 'The ferry', body: 'A ferry left' }, 'title:ferry')
  expect(hit).toMatchObject({ titleHighlights: [[4, 9]], snippetHighlights: [] })
})

test('highlights authors as they are shown, where they are what was found', async () => {
  const byline = ['Ada Quill', 'Björn Åkesson']
  const sketch = { body: 'The ferry of Ada left', byline: byline.join('\n'), meta: { byline } }
  expect((await firstHit(sketch, 'akesson')).bylineHighlights).toEqual([[17, 24]])
  expect((await firstHit(sketch, 'author:"ada quill"')).bylineHighlights).toEqual([
    [0, 3],
    [4, 9]
  ])
  expect((await firstHit(sketch, 'ferry')).bylineHighlights).toEqual([])
})

/** Pieces that hostile or careless pages are made of; together they make texts that no one would write. */
const PIECES = [
  'ferry',
  'Straße',
  ' ',
  '\n',
  '👩‍👩‍👧‍👦',
  '🇩🇪',
  '\ud83d',
  '\ude00',
  'e\u0301',
  '北京',
  'か\u3099',
  'ไทย',
  'كِتَاب',
  '\u200f',
  '.',
  '—',
  '「',
  'x'.repeat(90),
  '\u0000',
  '🏳️‍🌈'
]

function patchwork(seed: number, length: number): string {
  let state = seed
  let text = ''
  for (let at = 0; at < length; at += 1) {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0
    text += PIECES[(state >>> 16) % PIECES.length] ?? ''
  }
  return text
}

const isCutInside = (text: string): boolean => /^[\udc00-\udfff]|[\ud800-\udbff]$/.test(text)

test('passages of any text are in order, in bounds, and never cut a character', async () => {
  const articles = Array.from({ length: 60 }, (_, at) => ({
    id: `a${at}`,
    title: patchwork(at + 500, 12),
    body: patchwork(at, 150)
  }))
  const engine = openEngine(new Library(articles))
  for (const query of ['ferry', 'strasse', '北京', 'كتاب', 'ไทย', '', 'é', 'ferry 北 xxxx']) {
    for (const { id, snippet, snippetHighlights } of (await ask(engine, query, { limit: 60 })).hits) {
      const bare = snippet.replace(/^…|…$/g, '')
      const source = (articles.find((each) => each.id === id)?.body ?? '').replace(/\s/gu, ' ')
      const at = source.indexOf(bare)
      expect(at).toBeGreaterThanOrEqual(0)
      const lonely = isCutInside(bare) && !isLonelyIn(source, at, bare.length)
      expect({ query, id, lonely }).toEqual({ query, id, lonely: false })
      let before = 0
      for (const [start, end] of snippetHighlights) {
        expect(start).toBeGreaterThanOrEqual(before)
        expect(end).toBeGreaterThan(start)
        expect(end).toBeLessThanOrEqual(snippet.length)
        before = end
      }
    }
  }
})

/** The text itself holds half a character there. */
function isLonelyIn(source: string, at: number, length: number): boolean {
  const pairAt = (position: number): boolean =>
    /^[\ud800-\udbff][\udc00-\udfff]$/.test(source.slice(position - 1, position + 1))
  return !pairAt(at) && !pairAt(at + length)
}

test('what is highlighted folds to what was searched', async () => {
  const articles = Array.from({ length: 40 }, (_, at) => ({ id: `a${at}`, body: patchwork(at + 90, 80) }))
  const engine = openEngine(new Library(articles))
  const EXPECTED = [
    ['ferry', /^ferry/],
    ['straße', /^Straße/],
    ['كتاب', /^كِتَاب/],
    ['北京', /^(?:北京)+$/],
    ['が', /^(?:か\u3099)+$/]
  ] as const
  for (const [query, pattern] of EXPECTED) {
    const marked = (await ask(engine, query, { limit: 40 })).hits.flatMap(highlighted)
    expect(marked.length).toBeGreaterThan(0)
    for (const text of marked) expect(text).toMatch(pattern)
  }
})

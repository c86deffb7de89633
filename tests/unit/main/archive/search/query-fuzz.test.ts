import { expect, test } from 'vitest'
import { seeded } from '../../../../bench/search-corpus'
import { ask, Library, openEngine, type Sketch } from './library'

const WORDS =
  'ferry harbour tide budget council مجلس الميزانية 北京 市政府 выборы мэр Straße naïve 서울 ประเทศไทย'.split(' ')

function library(): Library {
  const random = seeded(5)
  const pick = () => WORDS[Math.floor(random() * WORDS.length)] ?? ''
  const sketches = Array.from({ length: 40 }, (_, at): Sketch => {
    const body = Array.from({ length: 6 }, pick).join(' ')
    return { id: `article-${at}`, title: pick(), body, meta: { day: `20${10 + (at % 14)}-0${1 + (at % 9)}-15` } }
  })
  return new Library(sketches)
}

const SIGNS =
  '" “ ” „ « » ‹ › ( ) （ ） - – － − ~ ~5 ^2 * ? ! : ： ; , ، ؛ ؟ 、 。 ・ | ｜ & && || + = / \\ [ ] { } < > $ % # @ \' ’ ` .. … \u200b \u200d \u202e \u00ad \u0000 \u001f \ud800 \udc00 \ufffe 👩‍👩‍👧 🇦🇶'.split(
    ' '
  )
const OPERATORS =
  'OR AND NOT NEAR NEAR/3 ODER UND OU title: TITLE: title:\u00a0 title : byline: source: site: section: tag: collection: note: caption: lang: url: has: has:image before: after: since: until: on: saved: nofield: (?:a+)+$ $x %s \\d+ .* [a-z'.split(
    ' '
  )
const DATES =
  '2024 2024-03 2024-Q1 3.4.2024 3.4. gestern hier أمس 昨天 last week March 2015 2015.. ..2015 1990s 2024-W11 0000 99999 2024-02-31'.split(
    ' '
  )

function phrase(random: () => number): string {
  const from = [WORDS, WORDS, SIGNS, OPERATORS, DATES][Math.floor(random() * 5)] ?? WORDS
  const part = from[Math.floor(random() * from.length)] ?? ''
  return part + (random() < 0.6 ? ' ' : '')
}

const ROUNDS = 1_200

test('whatever is typed is answered, its pages fit together, and its total is exact', async () => {
  const engine = openEngine(library())
  const random = seeded(11)
  for (let round = 0; round < ROUNDS; round += 1) {
    const query = Array.from({ length: 1 + Math.floor(random() * 10) }, () => phrase(random)).join('')
    const ids = await engine.findIds({ query, filter: {}, sort: 'relevance' })
    const limit = 1 + Math.floor(random() * 9)
    const { total, hits } = await ask(engine, query, { limit, offset: 3 })
    const page = hits.map(({ id }) => id)
    expect({ query, total, page }).toEqual({ query, total: ids.length, page: ids.slice(3, 3 + limit) })
  }
})

test('what is taken away from everything and what is not are all there is', async () => {
  const engine = openEngine(library())
  const random = seeded(23)
  for (let round = 0; round < 300; round += 1) {
    const word = () => WORDS[Math.floor(random() * WORDS.length)] ?? ''
    const [a, b] = [word(), word()]
    const total = async (query: string) => (await ask(engine, query, { limit: 0 })).total
    const [first, either, both] = [await total(`"${a}"`), await total(`"${a}" OR "${b}"`), await total(`"${a}" "${b}"`)]
    expect(first + (await total(`-"${a}"`))).toBe(40)
    expect(either + both).toBe(first + (await total(`"${b}"`)))
    expect(await total(`("${a}" OR "${b}") -"${b}"`)).toBe(either - (await total(`"${b}"`)))
  }
})

test('highlights lie within what is shown, in order', async () => {
  const engine = openEngine(library())
  const random = seeded(31)
  for (let round = 0; round < 400; round += 1) {
    const query = Array.from({ length: 3 }, () => phrase(random)).join(' ')
    for (const { snippet, snippetHighlights } of (await ask(engine, query)).hits) {
      const flat = snippetHighlights.flat()
      const isOrdered = flat.every((at, nth) => at >= (flat[nth - 1] ?? 0) && at <= snippet.length)
      expect({ query, isOrdered }).toEqual({ query, isOrdered: true })
    }
  }
})

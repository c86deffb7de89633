import { expect, test } from 'vitest'
import { analyse } from '../../../../../src/main/archive/search/analysis/analyse'
import { startsOf } from '../../../../../src/main/archive/search/analysis/plain'
import { PASSED_OVER } from '../../../../../src/main/archive/search/analysis/token'

const PIECES = [
  'The',
  'mayor',
  "o'neill",
  'covid-19',
  '1,000',
  '1.5',
  'U.S.',
  'a@b.example',
  '#Topic',
  '@name',
  'AT&T',
  'C++',
  'été',
  'ПРИВЕТ',
  '北京',
  'x',
  '7',
  '12',
  '300',
  '.',
  ',',
  '"',
  "'",
  '-',
  '(',
  ')',
  '…',
  '\u200d',
  '\u00ad',
  '\u0301',
  '_',
  'naïve',
  'don’t',
  'ＡＢ',
  '&',
  '#',
  '@'
]
const GAPS = [' ', '', '\n', '\t', ', ', '. ', ' "', '" ', '-', '/', ' “', '” ', '—', ' – ', '… ', '«', '»']

/** The same text with a mark after each letter that changes nothing but keeps every word from being plain. */
const closely = (text: string) => text.replace(/[A-Za-z]/g, '$&\u2060')

function random(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 48271) % 2147483647
    return state / 2147483647
  }
}

test('plain words come out as they do when each character is looked at closely', () => {
  const dice = random(7)
  const pick = (from: readonly string[]) => from[Math.floor(dice() * from.length)] ?? ''
  for (let round = 0; round < 3_000; round += 1) {
    const text = Array.from({ length: 6 }, () => pick(PIECES) + pick(GAPS)).join('')
    const terms = (given: string) =>
      analyse(given).map(({ term, also, glued }) => [term, also.map((form) => form.term), glued])
    expect(terms(text), JSON.stringify(text)).toEqual(terms(closely(text)))
  }
})

test('words that nobody asked for are passed over together, and leave the others in their order', () => {
  const dice = random(11)
  const pick = (from: readonly string[]) => from[Math.floor(dice() * from.length)] ?? ''
  const wanted = startsOf(['x', '7', 'u', 'mi'])
  let passedOver = 0
  for (let round = 0; round < 3_000; round += 1) {
    const text = Array.from({ length: 6 }, () => pick(PIECES) + pick(GAPS)).join('')
    const all = analyse(text)
    const some = analyse(text, wanted)
    let from = 0
    for (const [at, token] of some.entries()) {
      const next = token === PASSED_OVER ? some[at + 1] : token
      const until = next === undefined ? all.length : all.findIndex((each) => each.start === next.start)
      if (token === PASSED_OVER) expect(until, JSON.stringify(text)).toBeGreaterThan(from)
      const passed = all.slice(from, until)
      for (const { term } of passed) expect(term, JSON.stringify(text)).toMatch(/^[a-tv-wyz0-689][a-z0-9]*$/)
      passedOver += passed.length
      if (token !== PASSED_OVER) expect(token).toEqual(all[until])
      from = token === PASSED_OVER ? until : until + 1
    }
    expect(from).toBe(all.length)
  }
  expect(passedOver).toBeGreaterThan(500)
})

test('places of plain words are right', () => {
  const text = 'One, two.three "Four" 5 six'
  expect(analyse(text).map(({ start, end }) => text.slice(start, end))).toEqual([
    'One',
    'two',
    'three',
    'Four',
    '5',
    'six'
  ])
})

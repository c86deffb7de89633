import { expect, test } from 'vitest'
import { analyse } from '../../../../../src/main/archive/search/analysis/analyse'

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
const GAPS = [' ', '', '\n', '\t', ', ', '. ', ' "', '" ', '-', '/']

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

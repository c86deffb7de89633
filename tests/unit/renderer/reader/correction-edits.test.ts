import { expect, test } from 'vitest'
import { correctionOf, editsOf, isDate } from '../../../../src/renderer/reader/correction-edits'
import { type Article, NO_FACTS } from '../../../../src/shared/article'
import { correction } from '../../../../src/shared/correction'
import { summary } from '../../../support/article-summary'

const article: Article = {
  ...summary({ id: 'a' }),
  title: 'The bridge',
  byline: ['Ada North'],
  publishedAt: '2024-03-05',
  text: 'One.\nTwo.\nThree.',
  leftOut: ['Left.', 'Out.'],
  canonicalUrl: null,
  modifiedAt: null,
  html: '',
  images: [],
  note: null,
  keywords: [],
  ...NO_FACTS,
  snapshots: [],
  versions: [],
  highlights: [],
  currentVersion: null,
  versionChosen: false
}
const none = correction.parse({})

test('what is not touched is not corrected', () => {
  expect(correctionOf(article, none, editsOf(article, none))).toEqual(none)
})

test('lines that are unticked go, lines that are ticked come after the last one, in order', () => {
  const edits = editsOf(article, none)
  const lines = edits.lines.map((line) => ({ ...line, kept: line.key !== 'Three.' }))
  expect(correctionOf(article, none, { ...edits, lines })).toMatchObject({
    dropped: ['Three.'],
    restored: [
      { text: 'Left.', after: 'Two.' },
      { text: 'Out.', after: 'Left.' }
    ]
  })
})

test('a line taken out before is simply back when it is ticked again', () => {
  const before = correction.parse({ dropped: ['Left.'] })
  const edits = editsOf(article, before)
  const lines = edits.lines.map((line) => (line.key === 'Left.' ? { ...line, kept: true } : line))
  expect(correctionOf(article, before, { ...edits, lines })).toMatchObject({ dropped: [], restored: [] })
})

test('names stand between semicolons; an earlier correction stays', () => {
  const before = correction.parse({ title: 'The bridge' })
  const edits = { ...editsOf(article, before), byline: 'Ada North; Jon Vik ;' }
  expect(correctionOf(article, before, edits)).toMatchObject({ title: 'The bridge', byline: ['Ada North', 'Jon Vik'] })
})

test.each([
  ['2024-03-05', true],
  ['', true],
  ['2024-03-05T08:30+01:00', true],
  ['5 March', false],
  ['2024-13-05', false]
])('“%s” as a date: %s', (text, valid) => {
  expect(isDate(text)).toBe(valid)
})

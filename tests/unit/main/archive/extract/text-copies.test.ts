import { describe, expect, test } from 'vitest'
import { extract } from '../../../../../src/main/archive/extract'
import { dateInText } from '../../../../../src/main/archive/extract/metadata/dates'
import { COPIES, type Copy } from '../../../../support/copies/languages'
import { LAYOUTS, type Layout, wrapped } from '../../../../support/copies/layouts'
import { capturedPage } from '../../../../support/pages'

const read = (content: string) => extract(capturedPage({ content, contentType: 'text/plain', kind: 'text', url: null }))

function expected(copy: Copy, { without = [] }: Layout) {
  const told = <T>(part: NonNullable<Layout['without']>[number], value: T, none: T): T =>
    without.includes(part) ? none : value
  const { caption, credit } = copy.caption
  return {
    title: copy.title,
    text: copy.body.join('\n'),
    byline: told('byline', copy.byline.names, []),
    section: told('section', copy.section, null),
    standfirst: told('standfirst', copy.standfirst, null),
    publishedAt: told('date', copy.date.iso, null),
    language: copy.language,
    images: told('caption', [expect.objectContaining({ caption, credit, sha256: null, stored: false })], [])
  }
}

describe.each(COPIES)('text copies in $language', (copy) => {
  test.each(LAYOUTS)('$name', (layout) => {
    expect(read(layout.lines(copy).join('\n'))).toMatchObject(expected(copy, layout))
  })

  const spaced = !['zh', 'ja'].includes(copy.language)
  test.each(spaced ? LAYOUTS : [])('broken at 72 characters: $name', (layout) => {
    expect(read(wrapped(layout.lines(copy), 72))).toMatchObject(expected(copy, layout))
  })

  test('what was left out is kept', () => {
    const { leftOut } = read((LAYOUTS[1] as Layout).lines(copy).join('\n'))
    expect(leftOut).toEqual(expect.arrayContaining([...copy.head, copy.pointer, ...copy.tail]))
  })
})

test('a caption may carry a date; it is not the date of the article', () => {
  const [copy] = COPIES as [Copy]
  const caption = 'A ferry leaves the old harbour on March 1, 2024. (AFP / Getty Images)'
  const found = read([copy.title, caption, copy.byline.line, copy.date.line, ...copy.body].join('\n'))
  expect(found).toMatchObject({
    title: copy.title,
    publishedAt: copy.date.iso,
    images: [{ caption: 'A ferry leaves the old harbour on March 1, 2024.', credit: 'AFP / Getty Images' }]
  })
})

test('a second date says when it was changed; agencies are told', () => {
  const [copy] = COPIES as [Copy]
  const lines = [
    copy.title,
    copy.byline.line,
    copy.date.line,
    'Updated 6 March 2024, 10:00',
    ...copy.body,
    'With reporting by Reuters'
  ]
  expect(read(lines.join('\n'))).toMatchObject({
    publishedAt: '2024-03-05T08:30:00',
    modifiedAt: '2024-03-06T10:00:00',
    agencies: ['Reuters'],
    provenance: { title: 'text', publishedAt: 'text' }
  })
})

test('paragraphs broken without an empty line between them are told apart by the width', () => {
  const [copy] = COPIES as [Copy]
  const text = wrapped(copy.body, 72).replaceAll('\n\n', '\n')
  expect(read(`${copy.title}\n\n${text}`).text).toBe(copy.body.join('\n'))
})

test('many words of a script without capitals in one line take no time', () => {
  const start = performance.now()
  read(`عنوان\n${'كلمة '.repeat(300)}؟\n5 مارس 2024\n${'نص طويل جداً، '.repeat(30)}.`)
  expect(performance.now() - start).toBeLessThan(2_000)
})

test.each([
  ['5 במרץ 2024, 08:30', '2024-03-05T08:30:00'],
  ['5 मार्च 2024, 08:30', '2024-03-05T08:30:00'],
  ['5 มีนาคม 2567 08:30 น.', '2024-03-05T08:30:00'],
  ['2024. március 5., 8:30', '2024-03-05T08:30:00'],
  ['입력 2024.03.05. 08:30', '2024-03-05T08:30:00'],
  ['2024年3月5日 下午3:30', '2024-03-05T15:30:00'],
  ['2024年3月5日 08時30分', '2024-03-05T08:30:00'],
  ['Publié le 5 mars 2024 à 08h30', '2024-03-05T08:30:00'],
  ['5 мар 2024, 08:30 МСК', '2024-03-05T08:30:00+03:00'],
  ['5. 3. 2024', '2024-03-05'],
  ['٥ مارس ٢٠٢٤', '2024-03-05'],
  ['5 كانون الثاني 2024', '2024-01-05'],
  ['۱۵ اسفند ۱۴۰۲', '2024-03-05'],
  ['Tuesday, March 5, 2024 at 8:30 p.m.', '2024-03-05T20:30:00'],
  ['Updated 1909 GMT (0309 HKT) November 18, 2019', '2019-11-18T19:09:00Z'],
  ['April 31, 2020', null],
  ['the 12 men of 2024', null]
])('the date in "%s"', (line, date) => {
  expect(dateInText(line)).toBe(date)
})

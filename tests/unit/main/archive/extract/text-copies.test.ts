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

describe('short copies', () => {
  const short = (lines: string[]) => read(lines.join('\n'))

  test('lines that break off in the middle of a sentence are one paragraph, also in a text too short to tell its width', () => {
    const found = short([
      'Lighthouse opens to visitors',
      '',
      'By Ada North and',
      'Ben Oduya',
      '',
      'NORTHAVEN - The old lighthouse has been opened to',
      'visitors after two years of repairs, the town said on',
      'Wednesday.',
      '',
      '"I climbed it as a child," said Tom Hale, 71, a',
      'retired pilot.'
    ])
    expect(found).toMatchObject({
      title: 'Lighthouse opens to visitors',
      byline: ['Ada North', 'Ben Oduya'],
      text: [
        'NORTHAVEN - The old lighthouse has been opened to visitors after two years of repairs, the town said on Wednesday.',
        '"I climbed it as a child," said Tom Hale, 71, a retired pilot.'
      ].join('\n')
    })
  })

  test('headings, lists and an advertisement do not end a short article', () => {
    const body = [
      'Eels were once so common here that the rent was paid in them. Today nine in ten are gone from the river.',
      'What you need to know:',
      'Why are there so few?',
      '- Dams and pumps block the way to the sea.',
      '- Too many young eels were caught for years.',
      'Can they be bred?',
      'Not yet. None has been raised from the egg at a fish farm.'
    ]
    const found = short([
      'The last eels',
      '5 March 2024',
      ...body,
      'ADVERTISEMENT',
      'A new count begins in spring.',
      'Most read',
      'Bridge closed'
    ])
    expect(found.text).toBe([...body, 'A new count begins in spring.'].join('\n'))
  })

  test('a day behind the credit belongs to the picture', () => {
    const found = short([
      'Floods reach the lower town',
      'A street under water on Tuesday. (Photo by Ada North / AFP) 12 September 2023',
      'Published 14 September 2023 08:14 GMT',
      'The river rose above the walls of the lower town on Tuesday night, and four hundred people had to leave their homes.'
    ])
    expect(found).toMatchObject({
      publishedAt: '2023-09-14T08:14:00Z',
      standfirst: null,
      images: [{ caption: 'A street under water on Tuesday.', credit: 'Ada North / AFP' }]
    })
  })

  test('where a report comes from is no credit, and takes no paragraph with it', () => {
    const found = short([
      'Schools close for the storm',
      'The weather service issued its highest alert for the coast, and asked everybody to stay away from the harbour.',
      'Schools will be closed on Monday.',
      'Source: The Harbour Gazette and agencies'
    ])
    expect(found.text.split('\n')).toHaveLength(2)
    expect(found.images).toEqual([])
  })

  test('the day of publication and of the change may stand in one line', () => {
    const body =
      'Chaque mardi, une longue barque peinte en bleu glisse entre les maisons, et huit cents livres voyagent avec elle.'
    const found = short([
      'La barque aux livres',
      'Par Claire Agossou (Cotonou, correspondance)',
      'Publié le 02 juin 2023 à 10h30, modifié le 03 juin 2023 à 08h12. Lecture 3 min.',
      body
    ])
    expect(found).toMatchObject({
      byline: ['Claire Agossou'],
      publishedAt: '2023-06-02T10:30:00',
      modifiedAt: '2023-06-03T08:12:00'
    })
  })

  test.each([
    ['تاریخ انتشار: ۱۵ اسفند ۱۴۰۲ - ۱۰:۳۰', '2024-03-05T10:30:00'],
    ['نشر في: 3 آذار/مارس 2024 - 14:20', '2024-03-03T14:20:00'],
    ['نُشر في 7 كانون الثاني/يناير 2024', '2024-01-07']
  ])('a labelled day is read: %s', (line, iso) => {
    const body =
      'وقال الوزير إن الجولة المقبلة ستعقد في نهاية الشهر الجاري، مضيفا أن الأجواء إيجابية وأن النتائج قريبة.'
    expect(short(['استئناف المحادثات بعد انقطاع', line, body])).toMatchObject({ publishedAt: iso })
  })

  test('a credit with a sign before it is a credit; a section may stand alone', () => {
    const found = short([
      'Мир',
      'Озеро нашли под ледником',
      '© Фото: Институт льда / Иван Петров',
      'Гляциологи обнаружили крупное озеро под одним из ледников архипелага, сообщила пресс-служба института.'
    ])
    expect(found).toMatchObject({
      section: 'Мир',
      images: [{ caption: null, credit: 'Институт льда / Иван Петров' }]
    })
  })
})

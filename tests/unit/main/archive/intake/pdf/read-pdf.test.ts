import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { deflateSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { extractFile } from '../../../../../../src/main/archive'
import { readPageFile } from '../../../../../../src/main/archive/intake'
import { linesOf } from '../../../../../../src/main/archive/intake/pdf/lines'
import { pdfDate } from '../../../../../../src/main/archive/intake/pdf/pdf-facts'
import { random } from '../../../../../../src/main/archive/sample/random'
import { tempArchive } from '../../../../../support/temp-archive'
import { tempFolder } from '../../../../../support/temp-folder'
import { type PdfText, writePdf } from '../../../../../support/write-pdf'

const INFO = { Title: 'The water report', Author: 'Ada North', CreationDate: "D:20240305083000+01'00'" }

function saved(bytes: Buffer, name = 'report.pdf'): string {
  const path = join(tempFolder(), name)
  writeFileSync(path, bytes)
  return path
}

const set = (x: number, y: number, size: number, lines: string[]): PdfText[] =>
  lines.map((text, n) => ({ x, y: y - n * size * 1.3, size, text }))

const BODY = [
  'The river rose by two metres overnight and reached the lower streets of the old',
  'town shortly before dawn, and volunteers carried furniture to the upper floors of',
  'the houses near the bank.'
]
const MORE = [
  'The mayor said that the water would keep rising until the evening and asked every-',
  'one to stay away from the banks. Schools remain closed on Tuesday, the council said.'
]
const pageOf = (number: number, more: PdfText[] = []) => ({
  text: [...set(60, 810, 8, ['The Water Report 2024']), ...more, ...set(290, 30, 8, [`${number}`])]
})

const XMP = `<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/"><dc:title><rdf:Alt><rdf:li xml:lang="x-default">The other report</rdf:li></rdf:Alt></dc:title><dc:creator><rdf:Seq><rdf:li>Ada North</rdf:li><rdf:li>Jon Vik</rdf:li></rdf:Seq></dc:creator><xmp:CreateDate>2024-03-05T08:30:00+01:00</xmp:CreateDate></rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="w"?>`

describe('a PDF document', () => {
  test.each([
    [
      'that alone',
      {},
      { title: 'The other report', byline: ['Ada North', 'Jon Vik'], publishedAt: '2024-03-05T08:30:00+01:00' }
    ],
    ['both', INFO, { title: 'The water report', byline: ['Ada North'], publishedAt: '2024-03-05T08:30:00+01:00' }]
  ])('says in its XMP packet what it is: %s', async (_, info, wanted) => {
    expect(await extractFile(saved(writePdf([pageOf(1, set(60, 730, 11, BODY))], info, XMP)))).toMatchObject(wanted)
  })

  test('becomes an article: title, author, date, paragraphs, headings and pictures with their captions', async () => {
    const picture = { x: 60, y: 420, width: 300, height: 200, rgb: [200, 40, 40] as [number, number, number] }
    const first = {
      ...pageOf(1, [
        ...set(60, 770, 22, ['The water report']),
        ...set(60, 730, 11, BODY),
        ...set(60, 672, 11, MORE),
        ...set(60, 405, 8, ['The bank on Tuesday. Photo: Jon Vik'])
      ]),
      picture
    }
    const second = pageOf(2, [...set(60, 760, 15, ['What comes next']), ...set(60, 730, 11, ['A dam is to be built.'])])
    const article = await extractFile(saved(writePdf([first, second, pageOf(3, set(60, 760, 11, MORE))], INFO)))
    expect(article).toMatchObject({
      title: 'The water report',
      byline: ['Ada North'],
      publishedAt: '2024-03-05T08:30:00+01:00'
    })
    const paragraphs = article.text.split('\n')
    expect(paragraphs[0]).toBe(BODY.join(' '))
    expect(paragraphs[1]).toBe(MORE.join(' ').replace('every- one', 'everyone'))
    expect(article.text).toContain('What comes next')
    expect(article.text).not.toContain('The Water Report 2024')
    expect(article.images).toMatchObject([{ stored: true, width: 300, height: 200 }])
    expect(`${article.images[0]?.caption} ${article.images[0]?.credit}`).toMatch(/bank on Tuesday.*Jon Vik/)
  })

  test('is kept whole beside its text, and is the same article when it comes again', async () => {
    const archive = await tempArchive()
    const bytes = writePdf([pageOf(1, set(60, 730, 11, BODY))], INFO)
    const first = await archive.page.saveFile({ path: saved(bytes) })
    expect(await archive.page.saveFile({ path: saved(bytes, 'again.pdf') })).toMatchObject({
      articleId: first.articleId,
      status: 'unchanged'
    })
    const page = await readPageFile(saved(bytes))
    expect(page.original).toMatchObject({ mime: 'application/pdf', bytes })
  })

  test('without words says so', async () => {
    const picture = { x: 0, y: 0, width: 400, height: 600, rgb: [9, 9, 9] as [number, number, number] }
    const page = await readPageFile(saved(writePdf([{ picture }])))
    expect(page.verdict).toMatch(/pictures of pages/)
    expect(page.resources).toHaveLength(1)
  })

  test('that is damaged, cut off or locked fails with a sentence', async () => {
    const whole = writePdf([pageOf(1, set(60, 730, 11, BODY))])
    const locked = Buffer.from(
      whole
        .toString('latin1')
        .replace('/Info', '/Encrypt<</Filter/Standard/V 1/R 2/O<00>/U<00>/P -4>>/ID[<00><00>]/Info'),
      'latin1'
    )
    for (const bytes of [Buffer.from('%PDF-1.7\n%\xe2\xe3\xcf\xd3', 'latin1'), locked])
      await expect(readPageFile(saved(bytes))).rejects.toMatchObject({ code: 'unsupported', message: /PDF/ })
  })

  test('however it is broken, is read or refused, and never hangs', { timeout: 60_000 }, async () => {
    const whole = writePdf([pageOf(1, set(60, 730, 11, BODY)), pageOf(2, set(60, 730, 11, MORE))], INFO)
    const dice = random(7)
    for (let n = 0; n < 60; n++) {
      const bytes = Buffer.from(n % 3 === 0 ? whole.subarray(0, dice.int(9, whole.length)) : whole)
      for (let k = 0; k < dice.int(1, 30); k++) bytes[dice.int(8, bytes.length - 1)] = dice.int(0, 255)
      const outcome = await readPageFile(saved(bytes)).then(
        ({ contentType }) => contentType,
        (error: { code?: string }) => error.code
      )
      expect(['text/html', 'unsupported']).toContain(outcome)
    }
  })

  test('whose page unpacks to very much is given up in time', { timeout: 120_000 }, async () => {
    const bomb = deflateSync(Buffer.alloc(15_000_000, '1 0 0 1 0 0 cm '))
    const path = saved(writePdf([{ raw: bomb }, pageOf(2, set(60, 730, 11, BODY))]))
    const started = performance.now()
    await readPageFile(path)
    expect(performance.now() - started).toBeLessThan(110_000)
  })
})

describe('lines of a PDF', () => {
  const item = (str: string, x: number, y: number, width: number, dir = 'ltr') => ({
    str,
    dir,
    width,
    transform: [10, 0, 0, 10, x, y]
  })

  test('letters as they are drawn become words as they are read', () => {
    // “القديم” and “الميناء” in forms, from the left, as browsers print them.
    const [line] = linesOf([item('ﻢﻳﺪﻘﻟا', 10, 700, 40), item(' ', 50, 700, 5), item('ءﺎﻨﻴﻤﻟا', 55, 700, 40)])
    expect(line).toMatchObject({ text: 'الميناء القديم', rtl: true })
  })

  test('columns are no line, upright text at the edge is none of the page', () => {
    const lines = linesOf([
      item('left', 50, 700, 100),
      item('right', 320, 700, 100),
      { ...item('edge', 5, 400, 90), transform: [0, 10, -10, 0, 5, 400] }
    ])
    expect(lines.map(({ text }) => text)).toEqual(['left', 'right'])
  })
})

test.each([
  ["D:20240305083000+01'00'", '2024-03-05T08:30:00+01:00'],
  ['D:20240305083000Z', '2024-03-05T08:30:00Z'],
  ['20240305', '2024-03-05'],
  ['D:20241399', null],
  ['yesterday', null]
])('the date %s is %s', (given, expected) => expect(pdfDate(given)).toBe(expected))

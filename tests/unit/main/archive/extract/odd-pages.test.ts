import { expect, test } from 'vitest'
import { extract } from '../../../../../src/main/archive/extract'
import { capturedPage } from '../../../../support/pages'

const LONG = 'The ferry company said on Tuesday that the winter timetable would begin two weeks earlier than planned.'

function read(body: string, title = 'Ferries sail early', url: string | null = 'https://herald.example/a') {
  const content = `<!doctype html><html lang="en"><head><title>${title}</title></head><body>${body}</body></html>`
  return extract(capturedPage({ content, url }))
}

const pictures = (count: number, of: (n: number) => string): string =>
  Array.from({ length: count }, (_, n) => of(n)).join('')

test('every picture of a gallery of 1,500 is kept in order, with its caption', () => {
  const figure = (n: number) =>
    `<figure><img src="https://img.example/${n}.jpg" width="800"><figcaption>Boat number ${n}. (Photo: Ada North/AFP)</figcaption></figure>`
  const found = read(
    `<article><h1>Ferries sail early</h1><p>${LONG}</p><p>${LONG}</p>${pictures(1_500, figure)}</article>`
  )
  expect(found.pageKind).toBe('gallery')
  expect(found.images.map(({ caption }) => caption)).toEqual(
    Array.from({ length: 1_500 }, (_, n) => `Boat number ${n}.`)
  )
  expect(found.images[1_400]).toMatchObject({ credit: 'Ada North/AFP', url: 'https://img.example/1400.jpg' })
  expect(found.text).toBe(`${LONG}\n${LONG}`)
}, 60_000)

test('slides without captions are kept, too', () => {
  const slide = (n: number) => `<div class="slide"><img src="https://img.example/${n}.jpg" width="800"></div>`
  const found = read(
    `<article><h1>Ferries sail early</h1><p>${LONG}</p><p>${LONG}</p><div>${pictures(900, slide)}</div></article>`
  )
  expect(found.images).toHaveLength(900)
}, 60_000)

test('pictures beside the text stand in the order of the page', () => {
  const figure = (n: number) =>
    `<figure><img src="https://img.example/${n}.jpg" width="800"><figcaption>Boat ${n} sails</figcaption></figure>`
  const found = read(
    `<article><h1>Ferries sail early</h1>${figure(1)}<p>${LONG}</p><p>${LONG}</p>${figure(2)}<p>${LONG}</p></article><div>${figure(3)}${figure(4)}</div>`
  )
  expect(found.images.map(({ caption }) => caption)).toEqual([
    'Boat 1 sails',
    'Boat 2 sails',
    'Boat 3 sails',
    'Boat 4 sails'
  ])
})

test('all 300 entries of a live blog are kept', () => {
  const entry = (n: number) => `<div class="live-post"><h3>Update ${n}</h3><p>Entry ${n}: ${LONG}</p></div>`
  const found = read(
    `<article><h1>Storm reaches the coast</h1><p>${LONG}</p>${pictures(300, entry)}</article>`,
    'Storm'
  )
  expect(found.pageKind).toBe('live-blog')
  expect(found.text.match(/Entry \d+:/g)).toHaveLength(300)
}, 60_000)

test('an article in a box that is called newsletter keeps its pictures', () => {
  const figure = '<figure><img src="https://img.example/1.jpg" width="800"><figcaption>The quay</figcaption></figure>'
  const found = read(
    `<article class="newsletter-post"><h1>Ferries sail early</h1><p>${LONG}</p>${figure}<p>${LONG}</p></article>`
  )
  expect(found.images).toMatchObject([{ caption: 'The quay' }])
})

test('marks that turn the direction of text spoof no headline, name or paragraph', () => {
  const spoof = 'Invoice \u202Egpj.exe\u202C \u2066hidden\u2069\u200B'
  const found = read(`<article><h1>${spoof}</h1><p>\u202E${LONG}</p><p>${LONG}\u2067</p></article>`, spoof, null)
  expect(found.title).toBe('Invoice gpj.exe hidden')
  expect(found.text).toBe(`${LONG}\n${LONG}`)
  expect(found.html + found.text + found.title).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/)
})

test('joiners that words need stay', () => {
  const persian = 'شرکت کشتیرانی روز سه‌شنبه اعلام کرد که برنامه زمستانی امسال دو هفته زودتر از موعد مقرر آغاز می‌شود.'
  expect(read(`<article><h1>برنامه زمستانی</h1><p>${persian}</p><p>${persian}</p></article>`).text).toContain('سه‌شنبه')
})

test('scripts may be mixed', () => {
  const mixed = `${LONG} 港口城市 مدينة المرفأ Портовый город.`
  expect(read(`<article><h1>Ferries sail early</h1><p>${mixed}</p><p>${LONG}</p></article>`)).toMatchObject({
    text: `${mixed}\n${LONG}`,
    language: 'en',
    direction: 'ltr'
  })
})

test('a page without a body is no article', () => {
  expect(extract(capturedPage({ content: '<html><head><title>x</title></head></html>', url: null }))).toMatchObject({
    text: ''
  })
})

test('what a wall says is left out of the text, and told', () => {
  const prose = `<p>${LONG}</p>`.repeat(3)
  const found = read(
    `<article><h1>Ferries sail early</h1>${prose}<section class="paywall"><p>Subscribe to continue reading.</p></section></article>`
  )
  expect(found.text).toBe([LONG, LONG, LONG].join('\n'))
  expect(found.access).toBe('paywalled')
})

test('a page whose only root stands in a comment is read', () => {
  const found = extract(capturedPage({ content: `<!-- <html> -->${LONG}`, url: null }))
  expect(found.text).toBe(LONG)
})

test('what counts as the article only at a second attempt is found', () => {
  const body = `<div class="sidebar-comment"><h1>Ferries sail early</h1><p>${LONG}</p><p>${LONG} The crews agree.</p></div>`
  const figure =
    '<figure><img src="https://img.example/a.jpg" width="800"><figcaption>A boat sails</figcaption></figure>'
  const found = read(body.replace('</h1>', `</h1>${figure}`))
  expect(found.text).toContain(`${LONG} The crews agree.`)
  expect(found.images.map(({ caption }) => caption)).toEqual(['A boat sails'])
})

test('a headline in a box that opens only when it is asked for has no standfirst', () => {
  const found = read(
    `<div style="display:none"><div><h1>Create a new password</h1></div><h2>We will send you a link to your address.</h2></div><article><h1>Ferries sail early</h1><p>${LONG}</p><p>${LONG}</p></article>`
  )
  expect(found.standfirst).toBeNull()
})

test('a text in very many pieces is read like any other', () => {
  const found = read(
    `<article><h1>Ferries sail early</h1><p>${LONG}</p><p>${LONG}</p>${'&amp'.repeat(200_000)}</article>`
  )
  expect(found.text).toContain(LONG)
}, 60_000)

test('a title of thousands of parts does not hold up the page', () => {
  const found = read(`<h1>Ferries sail early</h1><p>${LONG}</p><p>${LONG}</p>`, 'a - '.repeat(100_000))
  expect(found.text).toContain(LONG)
}, 60_000)

test('a title that never ends does not swallow the page', () => {
  const content = `<html><head><title>Ferries sail early<meta charset="utf-8"></head><body><article><h1>Ferries sail early</h1><p>${LONG}</p><p>${LONG}</p></article></body></html>`
  const found = extract(capturedPage({ content, url: 'https://herald.example/a' }))
  expect(found).toMatchObject({ title: 'Ferries sail early', text: `${LONG}\n${LONG}` })
})

test.each([
  [
    'quotation marks that nobody escaped',
    '{"@type":"NewsArticle","headline":"He said "no" twice","datePublished":"2024-03-05T10:00:00+02:00"}'
  ],
  [
    'escaped as if it were markup',
    '{&quot;@type&quot;:&quot;NewsArticle&quot;,&quot;datePublished&quot;:&quot;2024-03-05T10:00:00+02:00&quot;}'
  ]
])('JSON-LD with %s is read as far as it goes', (_, json) => {
  const found = read(
    `<script type="application/ld+json">${json}</script><article><h1>Ferries sail early</h1><p>${LONG}</p><p>${LONG}</p></article>`
  )
  expect(found.publishedAt).toBe('2024-03-05T10:00:00+02:00')
})

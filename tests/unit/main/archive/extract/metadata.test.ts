import { describe, expect, test } from 'vitest'
import { extract } from '../../../../../src/main/archive/extract'
import { bylineNames, isByline } from '../../../../../src/main/archive/extract/metadata/byline'
import { articleHtml, capturedPage } from '../../../../support/pages'

const LONG = 'The ferry company said on Tuesday that the winter timetable would begin two weeks earlier than planned.'

function page(given: { head?: string; body?: string; url?: string | null }) {
  const body = given.body ?? `<article><h1>Ferries sail early</h1><p>${LONG}</p><p>${LONG}</p></article>`
  const content = `<!doctype html><html lang="en"><head><title>Ferries sail early - The Herald</title>${given.head ?? ''}</head><body>${body}</body></html>`
  return extract(capturedPage({ content, url: given.url === undefined ? 'https://herald.example/a' : given.url }))
}

function ld(node: object): string {
  return `<script type="application/ld+json">${JSON.stringify(node)}</script>`
}

describe('names of a byline', () => {
  test.each([
    ['By Ada North and Ben South', ['Ada North', 'Ben South']],
    ['Von Moritz Berg publiziert am 25. September 2018', ['Moritz Berg']],
    ['REUTERS 19 NOV 2019', ['REUTERS']],
    ['Rachel Lane, MS, RD', ['Rachel Lane']],
    ['Oleh Siti Nur dan Budi', ['Siti Nur', 'Budi']],
    ['Analysis by Chris Hall, Editor-at-large', ['Chris Hall']],
    ['Text: Ada North, Fotos: Ben South', ['Ada North']],
    ['Por Ana María Pérez y Juan Gómez', ['Ana María Pérez', 'Juan Gómez']],
    ['Jan de Vries en Piet Bakker', ['Jan de Vries', 'Piet Bakker']],
    ['王小明、李华', ['王小明', '李华']],
    ['本报记者 王小明 李华', ['王小明', '李华']],
    ['記者王小明／台北報導', ['王小明']],
    ['[서울=연합뉴스] 김철수 기자 =', ['김철수']],
    ['Мария Иванова, корреспондент', ['Мария Иванова']],
    ['نویسنده: علی رضایی', ['علی رضایی']],
    ['كتب أحمد محمود', ['أحمد محمود']]
  ])('%s', (line, names) => {
    expect(bylineNames([line])).toEqual(names)
  })

  test.each([
    'By Ada North',
    'Von Moritz Berg',
    'Por Ana Pérez',
    '김철수 기자',
    '記者王小明／台北報導',
    'بقلم أحمد محمود'
  ])('is a byline: %s', (line) => {
    expect(isByline(line)).toBe(true)
  })

  test.each(['von heute an', 'By then it was late.', 'Por fin en casa'])('is no byline: %s', (line) => {
    expect(isByline(line)).toBe(false)
  })
})

describe('authors', () => {
  test('agencies and outlets stand apart from people', () => {
    const found = page({ head: '<meta name="author" content="Meg North and Errin South, Associated Press">' })
    expect(found).toMatchObject({ byline: ['Meg North', 'Errin South'], agencies: ['AP'] })
  })

  test('an agency alone is the byline', () => {
    expect(page({ head: '<meta name="author" content="Reuters">' })).toMatchObject({
      byline: ['Reuters'],
      agencies: ['Reuters']
    })
  })

  test('a reference is followed to the person it means', () => {
    const graph = {
      '@graph': [
        { '@type': 'Article', headline: 'Ferries sail early', author: { '@id': '#p' } },
        { '@type': 'Person', '@id': '#p', name: 'Ada North' }
      ]
    }
    expect(page({ head: ld(graph) })).toMatchObject({ byline: ['Ada North'], provenance: { byline: 'json-ld:author' } })
  })

  test('the line that readers see names those that the template forgot', () => {
    const head = ld({ '@type': 'NewsArticle', headline: 'Ferries sail early', author: { name: 'Ada North' } })
    const body = `<article><h1>Ferries sail early</h1><div class="byline">By Ada North and Ben South</div><p>${LONG}</p><p>${LONG}</p></article>`
    expect(page({ head, body }).byline).toEqual(['Ada North', 'Ben South'])
  })

  test('an account of the system has no name', () => {
    expect(page({ head: '<meta name="author" content="admin">' }).byline).toEqual([])
  })

  test('a page whose frame is called sidebar has its byline all the same', () => {
    const body = `<div class="has-sidebar"><h1>Ferries sail early</h1><p class="byline">By Ada North</p><p>${LONG}</p><p>${LONG}</p></div>`
    expect(page({ body }).byline).toEqual(['Ada North'])
  })
})

describe('dates', () => {
  test.each([
    ['article:published_time', 'November 19, 2019, 07:47 PM EST', '2019-11-19T19:47:00-05:00'],
    ['article:published_time', '2019-11-20T06:35:39+0530', '2019-11-20T06:35:39+05:30'],
    ['date', '20191120', '2019-11-20']
  ])('%s %s', (name, text, date) => {
    expect(page({ head: `<meta property="${name}" content="${text}">` }).publishedAt).toBe(date)
  })

  test('an empty date of a template is none', () => {
    const head = ld({ '@type': 'NewsArticle', datePublished: '0001-01-01T00:00:00Z' })
    const body = `<article><h1>Ferries sail early</h1><div class="publish-date">Published 7:07 PM EST Nov 19, 2019</div><p>${LONG}</p><p>${LONG}</p></article>`
    expect(page({ head, body })).toMatchObject({
      publishedAt: '2019-11-19T19:07:00-05:00',
      provenance: { publishedAt: 'element:date' }
    })
  })

  test('a zone that means several offsets gives a local time', () => {
    const body = `<article><h1>Ferries sail early</h1><time>November 20, 2019 - 11:28 AMT</time><p>${LONG}</p><p>${LONG}</p></article>`
    expect(page({ body }).publishedAt).toBe('2019-11-20T11:28:00')
  })

  test('in loose text under a headline that no heading marks', () => {
    const body = `<h1>Entertainment</h1><div><dl><dt>Ferries sail early</dt></dl> 기사입력 :[ 2018-08-25 15:24 ] <div><p>${LONG}</p><p>${LONG}</p></div></div>`
    expect(page({ body })).toMatchObject({
      publishedAt: '2018-08-25T15:24:00',
      provenance: { publishedAt: 'text:headline' }
    })
  })
})

describe('title', () => {
  test('readers see the heading, search engines another wording', () => {
    const head = '<meta property="og:title" content="Ferry timetable: winter ferries to sail early this year">'
    const body = `<article><h1>Winter ferries sail two weeks early</h1><p>${LONG}</p><p>${LONG}</p></article>`
    expect(page({ head, body })).toMatchObject({
      title: 'Winter ferries sail two weeks early',
      provenance: { title: 'element:h1' }
    })
  })

  test('entities that a template escaped twice are read', () => {
    const head = ld({ '@type': 'NewsArticle', headline: 'The town&#8217;s ferries' })
    expect(page({ head, body: `<div><p>${LONG}</p><p>${LONG}</p></div>` }).title).toBe('The town’s ferries')
  })
})

describe('who may read it', () => {
  test.each([
    [ld({ '@type': 'NewsArticle', isAccessibleForFree: 'False' }), 'paywalled'],
    [ld({ '@type': 'NewsArticle', isAccessibleForFree: true }), 'free'],
    [ld({ '@type': 'NewsArticle', hasPart: { isAccessibleForFree: false, cssSelector: '.x' } }), 'paywalled'],
    ['<meta property="article:content_tier" content="metered">', 'metered'],
    ['', null]
  ])('%s', (head, access) => {
    expect(page({ head }).access).toBe(access)
  })

  test('a box that is called a wall and speaks like one', () => {
    const wall = (text: string) =>
      `<article><h1>Ferries sail early</h1><p>${LONG}</p><div class="paywall-box">${text}</div></article>`
    expect(page({ body: wall('Subscribe to continue reading') }).access).toBe('paywalled')
    expect(page({ body: wall(LONG) }).access).toBeNull()
  })
})

describe('what a report rests on', () => {
  const from = (first: string, last = '') =>
    page({ body: `<article><h1>Ferries sail early</h1><p>${first}${LONG}</p><p>${LONG}</p>${last}</article>` }).agencies
  test.each([
    ['BERLIN (dpa) - ', '', ['dpa']],
    ['München (dpa/lby) - ', '', ['dpa']],
    ['LONDON (Reuters) - ', '', ['Reuters']],
    ['HAYWARD, Calif. (AP) — ', '', ['AP']],
    ['МОСКВА, 5 марта — РИА Новости. ', '', ['RIA Novosti']],
    ['新华社北京3月5日电 ', '', ['Xinhua']],
    ['', '<p>dpa/afp</p>', ['dpa', 'AFP']],
    ['', '<p>المصدر: الجزيرة + وكالات</p>', ['الجزيرة', 'وكالات']],
    ['', '<p>Источник: Интерфакс</p>', ['Interfax']],
    ['', '<p>With reporting by Reuters</p>', ['Reuters']],
    ['', '<p>This story was originally published by Harbour Weekly.</p>', ['Harbour Weekly']],
    ['The mayor (a member of the board) - ', '', []]
  ])('%s %s', (first, last, agencies) => {
    expect(from(first, last)).toEqual(agencies)
  })
})

describe('kinds of pages', () => {
  const teaser = (n: number) =>
    `<div class="card"><h3><a href="/${n}">Story number ${n} about the old harbour</a></h3><p>Short teaser ${n}.</p></div>`
  const many = (count: number) => Array.from({ length: count }, (_, n) => teaser(n)).join('')

  test('a list of articles says that it is none', () => {
    const found = page({ body: `<main><h1>News</h1>${many(20)}</main>` })
    expect(found).toMatchObject({ pageKind: 'index', verdict: expect.stringContaining('not an article') })
  })

  test('an article with many teasers below it is an article', () => {
    const prose = Array.from({ length: 8 }, () => `<p>${LONG} ${LONG}</p>`).join('')
    const found = page({ body: `<article><h1>Ferries sail early</h1>${prose}</article><section>${many(20)}</section>` })
    expect(found).toMatchObject({ pageKind: 'article', verdict: null })
  })

  test('a film and little text is a video', () => {
    const found = page({ body: '<main><h1>Ferries sail early</h1><video src="a.mp4"></video></main>' })
    expect(found).toMatchObject({ pageKind: 'video', verdict: expect.stringContaining('video') })
  })

  test('a live blog says so', () => {
    expect(page({ head: ld({ '@type': 'LiveBlogPosting', headline: 'Ferries sail early' }) }).pageKind).toBe(
      'live-blog'
    )
  })
})

test('each value tells where it stood; home page and language, too', () => {
  const found = extract(
    capturedPage({ content: articleHtml({ head: '<meta name="keywords" content="river, town">' }) })
  )
  expect(found).toMatchObject({
    homeUrl: 'https://herald.example/',
    keywords: ['river', 'town'],
    provenance: {
      title: 'element:h1',
      siteName: 'meta:og:site_name',
      url: 'given',
      language: 'element:html',
      keywords: 'meta:keywords'
    }
  })
})

test('a picture that the site shows for pages without one is not the lead image', () => {
  const head = (name: string) => `<meta property="og:image" content="https://herald.example/img/${name}">`
  expect(page({ head: head('opengraph_default.png') }).images).toEqual([])
  expect(page({ head: head('ferry-2019.jpg') }).images).toMatchObject([{ lead: true }])
})

import { expect, test } from 'vitest'
import { extract } from '../../../../../src/main/archive/extract'
import { capturedPage } from '../../../../support/pages'

const TEXTS = {
  en: 'The harbour town of Selby will vote on Sunday on whether to build a tunnel under its river, the largest project in its history and the first that its inhabitants may decide.',
  fr: 'La ville portuaire de Selbe vote dimanche pour ou contre un tunnel sous son fleuve, le plus grand projet de son histoire, et les habitants hésitent encore.',
  de: 'Die Hafenstadt Selbern stimmt am Sonntag darüber ab, ob unter dem Fluss ein Tunnel gebaut wird. Es wäre das größte Vorhaben ihrer Geschichte und das teuerste.',
  es: 'La ciudad portuaria de Selba vota el domingo si construye un túnel bajo su río, el mayor proyecto de su historia y el primero que deciden los vecinos.',
  ar: 'تصوّت مدينة سلبة الساحلية يوم الأحد على بناء نفق تحت نهرها، وهو أكبر مشروع في تاريخها وأول مشروع يُسأل عنه السكان أنفسهم منذ تأسيس المجلس.',
  zh: '港口城市塞尔比将于周日就是否在河底修建隧道举行投票，这是该市历史上最大的工程，也是第一次由居民自己决定。',
  ja: '港町セルビーは日曜日、川の下にトンネルを建設するかどうかを住民投票で決める。市の歴史で最大の事業であり、住民自身が決めるのは初めてとなる。'
}

function read(language: keyof typeof TEXTS, headline: string, above: string, below = '') {
  const text = `<p>${TEXTS[language]}</p>`.repeat(3)
  const content = `<!doctype html><html lang="${language}"><head><title>${headline}</title></head><body><nav><a href="/a">A</a></nav><article><h1>${headline}</h1>${above}${text}${below}</article></body></html>`
  return extract(capturedPage({ content, url: 'https://coast.example/a' }))
}

test.each([
  [
    'photographers apart',
    'en',
    '<p class="byline">Words by Ann Lee, Transport editor · Photographs by Tom Hale</p>',
    ['Ann Lee']
  ],
  [
    'RDFa',
    'en',
    '<div typeof="NewsArticle"><span property="author" typeof="Person"><span property="name">Ann Lee</span></span></div>',
    ['Ann Lee']
  ],
  [
    'places in brackets, agencies',
    'fr',
    '<p class="signature">Par Anne Leroy (à Selbe) et Paul Petit, avec AFP</p>',
    ['Anne Leroy', 'Paul Petit']
  ],
  ['a place after the name', 'de', '<p class="autor">Von Anna Lehm, Selbern</p>', ['Anna Lehm']],
  [
    'a place and a date after bars',
    'es',
    '<p class="firma">Ana Ruiz | Madrid | 4 mar 2026 - 10:22 CET</p>',
    ['Ana Ruiz']
  ],
  [
    'source and reporter in one line',
    'zh',
    '<div class="info">来源：海岸报 记者：李晓 2026-03-04 10:22</div>',
    ['李晓']
  ],
  ['date and reporter in one line', 'ja', '<p class="meta">2026年3月4日 10時22分　記者・田中花子</p>', ['田中花子']]
] as const)('who wrote it: %s', (_, language, above, names) => {
  expect(read(language, 'Town and tunnel', above).byline).toEqual(names)
})

test.each([
  ['an imperial era', 'ja', '<p class="date">令和8年3月4日</p>', '2026-03-04'],
  ['the first year of one, in full width', 'ja', '<p class="date">令和元年１２月４日</p>', '2019-12-04'],
  ['the Republic', 'zh', '<p class="date">民國115年3月4日 10:22</p>', '2026-03-04T10:22:00'],
  ['the Islamic calendar', 'ar', '<div class="date">الأربعاء 15 رمضان 1447 هـ</div>', '2026-03-04'],
  ['both calendars', 'ar', '<div class="date">الأربعاء 15 رمضان 1447 هـ - 4 مارس 2026</div>', '2026-03-04']
] as const)('when it was published: %s', (_, language, above, date) => {
  expect(read(language, 'Town and tunnel', above).publishedAt).toBe(date)
})

test('a time that is said to be an update is none of publication, wherever it stands', () => {
  const above =
    '<div class="dates"><span>Updated <time datetime="2026-03-05T19:30:00Z">5 March</time></span> <span>First published <time datetime="2026-03-04T08:00:00Z">4 March</time></span></div>'
  expect(read('en', 'Town votes', above)).toMatchObject({
    publishedAt: '2026-03-04T08:00:00Z',
    modifiedAt: '2026-03-05T19:30:00Z'
  })
})

test('the time of an event that is announced is none of publication', () => {
  const event = '<div class="event-box"><h3>When</h3><time datetime="2026-05-17T10:00">17 May 2026, 10am</time></div>'
  expect(read('en', 'Fair opens in May', '<p class="pub">4 March 2026</p>', event).publishedAt).toBe('2026-03-04')
})

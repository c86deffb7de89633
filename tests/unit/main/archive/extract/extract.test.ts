import { describe, expect, test } from 'vitest'
import { extract } from '../../../../../src/main/archive/extract'
import { splitCaption } from '../../../../../src/main/archive/extract/images/caption'
import { bylineNames } from '../../../../../src/main/archive/extract/metadata/byline'
import { dateInText, isoDate } from '../../../../../src/main/archive/extract/metadata/dates'
import { readPageText } from '../../../../../src/main/archive/intake'
import { articleHtml, capturedPage } from '../../../../support/pages'
import { picture } from '../../../../support/picture'

const page = (content: string, given: Parameters<typeof capturedPage>[0] = {}) =>
  extract(capturedPage({ content, ...given }))

describe('a news page', () => {
  const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Flood reaches the old town | The Herald</title>
<meta property="og:site_name" content="The Herald"><meta property="og:image" content="/lead.png">
<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"Flood reaches the old town",
"datePublished":"2024-03-05T08:30:00+01:00","dateModified":"2024-03-05T11:00:00+01:00","articleSection":"World",
"author":[{"@type":"Person","name":"Ada North"},{"@type":"Organization","name":"The Herald"}],}</script></head>
<body><nav><a href="/">Home</a><a href="/world">World</a></nav><article><h1>Flood reaches the old town</h1>
<p class="standfirst">The river rose faster than anyone had expected.</p><p class="byline">By <a rel="author" href="/ada">Ada North</a></p>
<figure><img src="data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7" data-src="/lead.png" alt="Water in a street"><figcaption>The lower bridge on Monday. <span class="credit">Photograph: Jon Vik/AFP</span></figcaption></figure>
<p>The river rose by two metres overnight and reached the lower streets of the old town shortly before dawn, the fire brigade said on Monday.</p>
<p>Volunteers carried furniture and paintings to the upper floors while the fire brigade built a wall of sandbags along the quay.</p>
<p><a href="/other">Read more: How the quay was built</a></p>
<p>The mayor said that the water would keep rising until the evening and asked everyone to stay away from the banks.</p>
<div class="share-bar"><a href="#">Share on Facebook</a></div><div class="newsletter-signup"><p>Sign up for our newsletter to get the best stories.</p></div></article>
<aside class="related"><h2>Related</h2><ul><li><a href="/a">Another story</a></li></ul></aside></body></html>`
  const lead = picture(640, 360, [40, 90, 140])
  const article = page(html, {
    resources: [{ url: 'https://herald.example/lead.png', mime: 'image/png', bytes: lead }]
  })

  test('the body is the running text, a paragraph a line', () => {
    expect(article.text.split('\n').map((line) => line.slice(0, 20))).toEqual([
      'The river rose by tw',
      'Volunteers carried f',
      'The mayor said that '
    ])
  })

  test('title, standfirst, byline, dates and section, each as the page gives it', () => {
    expect(article).toMatchObject({
      title: 'Flood reaches the old town',
      standfirst: 'The river rose faster than anyone had expected.',
      byline: ['Ada North'],
      siteName: 'The Herald',
      section: 'World',
      publishedAt: '2024-03-05T08:30:00+01:00',
      modifiedAt: '2024-03-05T11:00:00+01:00',
      language: 'en',
      direction: 'ltr'
    })
  })

  test('the picture with caption and credit apart, from the archive', () => {
    expect(article.images).toMatchObject([
      {
        caption: 'The lower bridge on Monday.',
        credit: 'Jon Vik/AFP',
        alt: 'Water in a street',
        width: 640,
        height: 360,
        stored: true,
        lead: true
      }
    ])
    expect(article.html).toContain(`cuttings://blob/${article.images[0]?.sha256}`)
  })

  test('nothing in the result loads from anywhere', () => {
    expect(article.html).not.toMatch(/src="(?!cuttings:\/\/blob\/)/)
    expect(article.html).not.toMatch(/<script|on\w+=|style=/i)
  })
})

test.each([
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '<svg onload=alert(1)><script>alert(1)</script></svg>',
  '<a href="javascript:alert(1)">x</a>',
  '<a href="java&#10;script:alert(1)">x</a>',
  '<iframe src="https://evil.example"></iframe>',
  '<object data="x.swf"></object><embed src="x">',
  '<form action="https://evil.example"><input autofocus onfocus=alert(1)></form>',
  '<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>',
  '<p style="background:url(https://evil.example/x)">x</p>',
  '<img srcset="https://evil.example/a 2x" src="https://evil.example/b">',
  '<video src="https://evil.example/v" poster="https://evil.example/p"></video>',
  '<link rel=stylesheet href="https://evil.example/s"><meta http-equiv=refresh content="0;url=https://evil.example">',
  '<a href="data:text/html,<script>alert(1)</script>">x</a>',
  '<base href="https://evil.example/"><img src="a.png">'
])('hostile markup is gone: %s', (attack) => {
  const { html } = page(
    articleHtml({
      paragraphs: [
        'A paragraph that is long enough to be taken for the running text of an article by anyone.',
        `Before ${attack} after, with more words so that this stays a paragraph of the article.`,
        'And one more paragraph that is long enough to be taken for the running text of an article.'
      ]
    })
  )
  expect(html).not.toMatch(/<(script|iframe|object|embed|form|input|svg|math|style|link|meta|base|video)\b/i)
  expect(html).not.toMatch(/\son\w+\s*=|javascript:|data:text|srcset|style=/i)
  expect(html).not.toMatch(/src="(?!cuttings:)/)
})

describe('captions', () => {
  test.each([
    ['A bridge in the rain. (Photo by Ada North)', 'A bridge in the rain.', 'Ada North'],
    ['A bridge in the rain. Photograph: Ada North/The Herald', 'A bridge in the rain.', 'Ada North/The Herald'],
    ['A bridge in the rain. Credit: Reuters', 'A bridge in the rain.', 'Reuters'],
    ['Eine Brücke im Regen. Foto: Jörg Weiß/dpa', 'Eine Brücke im Regen.', 'Jörg Weiß/dpa'],
    ['Un pont sous la pluie. © Hélène Lefèvre / AFP', 'Un pont sous la pluie.', '© Hélène Lefèvre / AFP'],
    ['جسر تحت المطر. (تصوير: سامي ناصر)', 'جسر تحت المطر.', 'سامي ناصر'],
    ['پلی زیر باران. عکس: آرش یزدانی', 'پلی زیر باران.', 'آرش یزدانی'],
    ['Мост под дождём. Фото: Алёна Королёва', 'Мост под дождём.', 'Алёна Королёва'],
    ['雨中的桥。（图片来源：新华社）', '雨中的桥。', '新华社'],
    ['A bridge in the rain (seen from the quay).', 'A bridge in the rain (seen from the quay).', null]
  ])('%s', (given, caption, credit) => {
    expect(splitCaption(given)).toEqual({ caption, credit })
  })
})

describe('bylines', () => {
  test.each([
    ['By Ada North and Jon Vik', ['Ada North', 'Jon Vik']],
    ['by ADA NORTH, Political Correspondent', ['ADA NORTH']],
    ['Von Jörg Weiß und Käthe Brandt', ['Jörg Weiß', 'Käthe Brandt']],
    ['بقلم: ليلى حداد', ['ليلى حداد']],
    ['نویسنده: نگار کریمی', ['نگار کریمی']],
    ['Автор: Пётр Соловьёв', ['Пётр Соловьёв']],
    ['作者：李晓明', ['李晓明']],
    ['https://herald.example/ada', []]
  ])('%s', (line, names) => {
    expect(bylineNames([line])).toEqual(names)
  })
})

describe('dates keep what they say and no more', () => {
  test.each([
    ['2024-05-14T07:15:00+02:00', '2024-05-14T07:15:00+02:00'],
    ['2024-05-14 07:15:00 +0200', '2024-05-14T07:15:00+02:00'],
    ['2024-05-14', '2024-05-14'],
    ['Tue, 14 May 2024 07:15:00 GMT', '2024-05-14T07:15:00Z'],
    ['20240514', '2024-05-14'],
    ['yesterday', null],
    ['2024-13-40', null]
  ])('%s', (given, wanted) => {
    expect(isoDate(given)).toBe(wanted)
  })

  test.each([
    ['14 May 2024, 09:15', '2024-05-14T09:15:00'],
    ['May 14, 2024', '2024-05-14'],
    ['14. Mai 2024', '2024-05-14'],
    ['14 мая 2024', '2024-05-14'],
    ['١٤ مايو ٢٠٢٤', '2024-05-14'],
    ['۲۵ اردیبهشت ۱۴۰۳', '2024-05-14'],
    ['2024年5月14日', '2024-05-14'],
    ['le 14 mai 2024', '2024-05-14'],
    ['no date at all', null]
  ])('in text: %s', (given, wanted) => {
    expect(dateInText(given)).toBe(wanted)
  })
})

describe('a plain-text copy', () => {
  const text = `Home > World > Europe

Harbour strike enters third week as talks stall

Dockers say they will not return before the spring

Dockers at the gate on Monday. (Photo: Mara Lind/Reuters)
By Peter Holm
14 May 2024, 09:15

Dockers in Port Calder have entered the third week of their strike after talks with the harbour company ended without a result on Sunday night.

The company said that it had offered a rise of four per cent over two years, which the union called an insult to those who work at night.

Forty ships are waiting outside the port, among them three with grain that should have been unloaded ten days ago.

Read more: How the harbour was built
Follow us on Facebook
© 2024 The Daily Quay. All rights reserved.`

  test('breadcrumb, title, standfirst, caption, byline, date and body are told apart', () => {
    const article = extract(readPageText(text))
    expect(article).toMatchObject({
      title: 'Harbour strike enters third week as talks stall',
      standfirst: 'Dockers say they will not return before the spring',
      section: 'World',
      byline: ['Peter Holm'],
      publishedAt: '2024-05-14T09:15:00',
      siteName: 'The Daily Quay',
      language: 'en'
    })
    expect(article.text.split('\n')).toHaveLength(3)
    expect(article.images).toMatchObject([
      { caption: 'Dockers at the gate on Monday.', credit: 'Mara Lind/Reuters', sha256: null, url: null, stored: false }
    ])
    expect(article.leftOut).toContain('Follow us on Facebook')
  })

  test('hard-wrapped lines are joined', () => {
    const wrapped = `A headline over the text\n\nThis paragraph was wrapped by a mail program at about\nseventy columns, so that every line of it ends where a\nsentence does not, until the paragraph comes to its end.\n\nThe second paragraph was wrapped in the same way, by the\nsame program, and it is long enough to be sure that it is\nnot a list of short lines.`
    const lines = extract(readPageText(wrapped)).text.split('\n')
    expect(lines).toHaveLength(2)
    expect(lines[0]).toContain('at about seventy columns')
  })

  test.each([
    [
      'ar',
      'rtl',
      'الميناء القديم يستقبل أول سفينة\n\nرست صباح الأحد أول سفينة شحن في الميناء القديم بعد عشر سنوات من الإغلاق، وتجمّع مئات السكان على الرصيف لمشاهدتها وهي تقترب ببطء من المرسى.'
    ],
    [
      'fa',
      'rtl',
      'پل سنگی باز شد\n\nپل سنگی شهر پس از هفت سال بازسازی، سه‌شنبه به روی مردم باز شد و نخستین کسی که از آن گذشت زنی هشتادساله بود که هر روز از همین پل می‌رفت.'
    ],
    [
      'ru',
      'ltr',
      'Ледовая почта снова ходит\n\nКаждую зиму, когда лёд на реке становится толще ладони, почтальон запрягает лошадь и едет в посёлок, куда письма не доходили до самой весны.'
    ],
    [
      'zh',
      'ltr',
      '百年渡轮告别旧港\n\n星期一傍晚，旧港的最后一班渡轮载着三百多名乘客驶向对岸。比时刻表晚了二十分钟，码头上没有一个人抱怨，许多人带着相机和鲜花。'
    ],
    [
      'de',
      'ltr',
      'Brücke gesperrt\n\nDie alte Brücke über die Aue bleibt für mindestens sechs Wochen gesperrt, nachdem Ingenieure Risse in zwei der fünf Bögen gefunden haben, teilte die Stadt am Montag mit.'
    ]
  ])('language and direction: %s', (language, direction, given) => {
    expect(extract(readPageText(given))).toMatchObject({ language, direction })
  })
})

describe('robust', () => {
  test('a short page is saved like any other', () => {
    expect(page('<html><head><title>Note</title></head><body><p>Closed today.</p></body></html>')).toMatchObject({
      title: 'Note',
      text: 'Closed today.'
    })
  })

  test('a hundred thousand nested elements do not overflow anything', () => {
    const deep = `<html><head><title>Deep</title></head><body>${'<div>'.repeat(100_000)}The text at the bottom.${'</div>'.repeat(100_000)}</body></html>`
    expect(page(deep)).toMatchObject({ title: 'Deep', text: 'The text at the bottom.' })
  })

  test('a very long page is read as its plain text', { timeout: 120_000 }, () => {
    const long = `<html><head><title>Long</title></head><body>${'<p>One more paragraph of a page that never ends.</p>'.repeat(520_000)}</body></html>`
    expect(page(long).text.length).toBeGreaterThan(1_000_000)
  })

  test('broken markup never fails', () => {
    const whole = articleHtml({
      head: '<script type="application/ld+json">{"@type":"NewsArticle","headline":</script><base href="::::">'
    })
    let state = 11
    for (let n = 0; n < 120; n++) {
      state = (state * 1103515245 + 12345) & 0x7fffffff
      const at = state % whole.length
      const broken = whole.slice(0, at) + '<"\'>&</'.charAt(state % 7) + whole.slice(at + (state % 9))
      expect(typeof page(broken.slice(0, whole.length - (state % 60))).title).toBe('string')
    }
  })

  test('a captcha, a paywall and a login page are told, not refused', () => {
    const wall = (text: string, extra = '') =>
      page(`<html><head><title>x</title></head><body><p>${text}</p>${extra}</body></html>`).verdict
    expect(wall('Please verify you are human to continue.')).toMatch(/robot check/)
    expect(wall('Subscribe to continue reading this article.')).toMatch(/paywall/)
    expect(wall('Welcome back', '<form><input type="password"></form>')).toMatch(/login page/)
    expect(page(articleHtml()).verdict).toBeNull()
  })
})

test.each([
  ['Courtesy of the Harbour Museum', null, 'the Harbour Museum'],
  ['The old pier. Courtesy Coast Ferries', 'The old pier.', 'Coast Ferries']
])('the credit of “%s”', (line, caption, credit) => {
  expect(splitCaption(line)).toEqual({ caption, credit })
})

test.each([
  ['02 Ago 2017', '2017-08-02'],
  ['18 нояб. 2019', '2019-11-18'],
  ['25/10/2018', '2018-10-25']
])('“%s” as a date', (line, day) => {
  expect(dateInText(line)).toBe(day)
})

test('a date in a plain line under the headline is found', () => {
  const paragraph =
    'The river rose by two metres overnight and reached the lower streets of the old town before dawn. '.repeat(3)
  const { publishedAt } = page(
    `<html><body><div><h1>Flood reaches the old town</h1><span>Ada North · 14. Februar 2019</span><p>${paragraph}</p></div></body></html>`
  )
  expect(publishedAt).toBe('2019-02-14')
})

test.each([
  [
    'an address known by the canonical link alone',
    '<link rel="canonical" href="https://daily.example/a">',
    'https://daily.example/img/tower.jpg'
  ],
  ['no address at all', '', null]
])('a picture that is not stored keeps its caption and credit: %s', (_, head, url) => {
  const sentence = 'The tower was built in 1904 and has been closed since the storm of last winter, the city said.'
  const figure =
    '<figure><img src="/img/tower.jpg" alt="A tower"><figcaption>The tower at noon. <span class="credit">Photograph: Jon Vik</span></figcaption></figure>'
  const content = `<html><head><title>A page about towers</title>${head}</head><body><article><h1>A page about towers</h1>${figure}${`<p>${sentence}</p>`.repeat(3)}</article></body></html>`
  expect(extract(capturedPage({ kind: 'html', url: null, content })).images).toEqual([
    expect.objectContaining({
      caption: 'The tower at noon.',
      credit: 'Jon Vik',
      alt: 'A tower',
      url,
      sha256: null,
      stored: false
    })
  ])
})

test.each([
  ['One - The Herald', 'One', 'One'],
  ['大桥关闭_北方纪事', '大桥关闭', '大桥关闭'],
  ['Flood: the week after | The Herald', 'Flood: the week after', 'Flood: the week after']
])('a headline may be short: %s', (title, heading, expected) => {
  const sentence = 'The tower was built in 1904 and has been closed since the storm of last winter, the city said.'
  const content = `<html><head><title>${title}</title></head><body><article><h1>${heading}</h1>${`<p>${sentence}</p>`.repeat(3)}</article></body></html>`
  expect(extract(capturedPage({ kind: 'html', url: null, content })).title).toBe(expected)
})

describe('a whole page copied as text', () => {
  const prose = [
    'The river rose by two metres overnight and reached the lower streets of the old town shortly before dawn, the fire brigade said.',
    'Volunteers carried furniture and paintings to the upper floors while the fire brigade built a wall of sandbags along the quay.'
  ]
  const around = (tail: string[]): string =>
    [
      'Skip to content',
      'News',
      'Sport',
      'Weather',
      'Flood reaches the old town',
      'By Ada North',
      '5 March 2024',
      ...prose,
      ...tail
    ].join('\n')

  test.each([
    [
      'comments',
      [
        'Comments',
        'riverman says:',
        'I have lived by this river for forty years and I have never seen the water come up to the bakery like that.'
      ]
    ],
    [
      'a consent dialog',
      [
        'This website uses cookies to improve your experience while you navigate. Cookies that are necessary are stored on your browser.'
      ]
    ],
    [
      'teasers of other stories',
      [
        'A new bridge for the harbour has been promised for so long that hardly anyone in the town believes in it any mo...',
        'Storm damages the old lighthouse (184)',
        'Ferry company announces the timetable for winter and raises its fares again (32)'
      ]
    ]
  ])('%s are not taken for the article', (_, tail) => {
    expect(extract(readPageText(around(tail))).text.split('\n')).toEqual(prose)
  })
})

const copied = (content: string) =>
  extract(capturedPage({ kind: 'text', url: null, contentType: 'text/plain', content }))

test('a text copy goes on after a pointer to another story', () => {
  const text = `Ferry runs aground near Kaldvik, all safe

A ferry with 212 people on board ran aground outside Kaldvik early on Tuesday, the coast guard said in a statement.

Read more: Storm closes bridges along the coast

The cause of the accident is not known. Police have opened an investigation, and divers will examine the hull soon.

Related articles
Storm closes bridges along the coast
Five tips for a safe crossing`
  const article = copied(text)
  expect(article.text.split('\n')).toHaveLength(2)
  expect(article.text).toContain('The cause of the accident')
  expect(article.leftOut).toContain('Five tips for a safe crossing')
})

test('in scripts without capitals, a name beside the date is the byline', () => {
  const article = copied(`إعادة فتح الجسر القديم بعد سبع سنوات من الإغلاق

ليلى منصور
الأحد 5 مارس 2024

أعادت السلطات المحلية فتح الجسر القديم أمام المشاة صباح الأحد، بعد سبع سنوات من إغلاقه بسبب تصدعات في أعمدته.

وقال رئيس البلدية إن أعمال الترميم كلفت ثلاثة ملايين، وإن الجسر سيبقى مغلقاً أمام السيارات.`)
  expect(article).toMatchObject({ byline: ['ليلى منصور'], publishedAt: '2024-03-05' })
})

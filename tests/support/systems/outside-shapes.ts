import type { ArticleShape } from './article-shapes'

const picture = (name: string): string =>
  `<img src="https://img.paper.example/${name}.jpg" width="900" height="600" alt="">`
const paragraphs = (lines: string[], attributes = ''): string =>
  lines.map((line) => `<p${attributes}>${line}</p>`).join('')
const whole = (title: string, body: string, { lang = 'en', head = '' } = {}): string =>
  `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>${title}</title>${head}</head><body>${body}</body></html>`

const QUAY = [
  'The harbour office said on Tuesday that repairs to the eastern quay would take nine months, twice as long as it had promised in the spring.',
  'Engineers found cracks in three of the eleven concrete boxes during a routine inspection in late August, a report says.',
  '“We knew that the wall was tired, but nobody expected the damage to reach this deep,” said the woman who leads the inspection.',
  'Fishermen in the old port have complained for months that the swell now reaches their moorings at every high tide.',
  'The finance committee will meet next week to decide whether the reserves are enough or the swimming pool must wait.',
  'Work is to begin in March, when the spring tides have passed and the crane barge has come back from the north.'
]
const BRUECKE = [
  'Die Sanierung der alten Eisenbahnbrücke verzögert sich um mindestens ein Jahr, wie das Bauamt am Montag mitteilte.',
  'Bei Bohrungen hatten Fachleute festgestellt, dass zwei der fünf Pfeiler tiefer im Schlamm stehen als in den Plänen verzeichnet.',
  'Für Pendler bedeutet das, dass die Busse bis mindestens Dezember kommenden Jahres anstelle der Züge fahren.',
  'Die Kosten steigen nach Angaben der Stadt auf nunmehr 27 Millionen Euro; das Land will die Hälfte übernehmen.'
]
const DAQIAO = [
  '记者从市交通局获悉，连接东西两岸的跨江大桥将于下月十五日正式通车，届时两地之间的车程将缩短至八分钟。',
  '大桥全长三点二公里，主跨五百八十米，设计时速八十公里，双向六车道，总投资约二十七亿元。',
  '据介绍，通车后公交部门还将开通两条跨江线路，早晚高峰期间每六分钟一班，方便两岸居民出行。'
]
const KAIKAN = [
  '市は３日、老朽化が進む市民会館を建て替える基本計画案を公表した。２０２９年春の開館を目指すとしている。',
  '計画案によると、新しい会館は現在地の北側に建設され、千二百席の大ホールと三百席の小ホールを備える。',
  '市は来月、市内五か所で説明会を開き、年度内に計画を正式に決定する方針だ。'
]
const JAYEGAH = [
  'شهرداری اعلام کرد که طرح جدید محدوده ترافیک از ابتدای ماه آینده در سه منطقه مرکزی پایتخت اجرا می‌شود.',
  'به گفته معاون شهرداری، هدف از این طرح کاهش آلودگی هوا و کوتاه‌تر شدن زمان سفر با اتوبوس است.',
  'برخی از اعضای شورای شهر با این طرح مخالف هستند و می‌گویند اتوبوس‌ها توان جابه‌جایی این تعداد مسافر را ندارند.'
]

/** Templates of other countries and systems, each with what hides, doubles or disguises a part of its article. */
export const OUTSIDE_SHAPES: ArticleShape[] = [
  {
    name: 'paragraphs for subscribers in a box of their own, contact below',
    html: whole(
      'Committee to weigh money for the quay | News | Valley Courier',
      `<article><h1>Committee to weigh money for the quay</h1><span class="tnt-byline">Rhonda Pike</span><time datetime="2024-10-29T17:30:00-06:00">Oct 29, 2024</time><div class="asset-body">${paragraphs(QUAY.slice(0, 4))}<div class="subscriber-only">${paragraphs(QUAY.slice(4))}</div><p><em>Rhonda Pike can be reached at 555-0100 or rpike@paper.example.</em></p></div></article>`
    ),
    text: QUAY,
    title: 'Committee to weigh money for the quay',
    byline: ['Rhonda Pike'],
    published: '2024-10-29T17:30:00-06:00'
  },
  {
    name: 'cards of other sites, an offer, and a picture above the text that no meta element names',
    html: whole(
      'What a quay is for',
      `<article class="post"><header><h1>What a quay is for</h1><h4 class="author-name"><a href="/author/mira/">Mira Sol</a></h4><figure class="feature-image">${picture('quay')}</figure></header><section class="content">${paragraphs(QUAY.slice(0, 3))}<figure class="kg-card"><a class="kg-bookmark-container" href="https://other.example/x"><div><div>Concrete in sea water: a field guide</div><div>All that you never wanted to know about salt.</div><div><span>Other Site</span></div></div><div><img src="https://other.example/card.jpg"></div></a></figure>${paragraphs(QUAY.slice(3))}<div class="kg-card kg-cta-card"><p>Try the new tide table app for free.</p></div></section></article>`
    ),
    text: QUAY,
    title: 'What a quay is for',
    byline: ['Mira Sol'],
    pictures: [{ caption: null, credit: null }],
    lead: 'quay.jpg'
  },
  {
    name: 'hashed class names, lines of a byline below each other, the photographer beside the picture',
    html: whole(
      'Cracks in the quay worse than feared - Public News',
      `<main><article><div data-component="headline-block"><h1>Cracks in the quay worse than feared</h1></div><div data-component="byline-block"><div data-testid="byline-new"><time datetime="2024-10-22T09:12:44.000Z">22 October 2024</time><div data-testid="byline-new-contributors"><div><span class="sc-8">Helen Bray and Rob Muir</span><div>Public News, Aberdeen</div></div></div><button>Share</button><button>Save</button></div></div><figure><div data-component="image-block"><img src="/grey-placeholder.png">${picture('wall')}<span class="sc-a3">Ross Hill</span></div><div data-component="caption-block"><figcaption>The wall protects the ferries</figcaption></div></figure><div data-component="text-block">${paragraphs(QUAY.slice(0, 3), ' class="sc-eb"')}</div><div data-component="ad-slot"><div>Advertisement</div></div><div data-component="text-block">${paragraphs(QUAY.slice(3), ' class="sc-eb"')}</div><div data-component="newsletter"><p>All the news that you need to start your day. Sign up here.</p></div></article></main>`,
      { head: '<meta property="og:site_name" content="Public News">' }
    ),
    text: QUAY,
    title: 'Cracks in the quay worse than feared',
    byline: ['Helen Bray', 'Rob Muir'],
    pictures: [{ caption: 'The wall protects the ferries', credit: 'Ross Hill' }]
  },
  {
    name: 'the last of two names in a box of its own, the speaker below a pulled quotation, signed off',
    html: whole(
      'A town bets on its quay - The Ledger',
      `<article><header><h1>A town bets on its quay</h1><p class="css-4a"><span class="byline-prefix">By </span><span itemprop="name">Elena Marsh</span> and <span class="last-byline" itemprop="name">David Stone</span></p></header><section>${paragraphs(QUAY.slice(0, 4))}<blockquote class="quote"><p>Nobody expected the damage to reach this deep</p><span class="attribution">Martha Oduya, engineer</span></blockquote>${paragraphs(QUAY.slice(4))}<p>Reporting by Elena Marsh; Editing by Jim Dale</p><p>Our Standards: <a href="/t">The Ledger Principles.</a></p></section></article>`,
      { head: '<meta name="byl" content="By Elena Marsh and David Stone">' }
    ),
    text: [...QUAY, 'Reporting by Elena Marsh; Editing by Jim Dale'],
    title: 'A town bets on its quay',
    byline: ['Elena Marsh', 'David Stone']
  },
  {
    name: 'first lines that are called a teaser, a placeholder for what others hold',
    html: whole(
      'Werrabrücke: Sanierung verzögert sich | Regio',
      `<main><h1>Werrabrücke: Sanierung verzögert sich</h1><article><div class="node__submitted">Von <span>Petra Lang</span>, 11. März 2024 - 9:40</div><div class="field--name-field-teaser"><p class="lead">Zwei Pfeiler stehen tiefer im Schlamm als gedacht. Pendler müssen sich gedulden.</p></div><div class="field--name-body">${paragraphs(BRUECKE.slice(0, 2))}<div class="embed"><p>Empfohlener redaktioneller Inhalt</p><p>An dieser Stelle finden Sie externen Inhalt, der den Artikel ergänzt. Sie können sich externe Inhalte mit einem Klick anzeigen lassen.</p></div>${paragraphs(BRUECKE.slice(2))}</div></article></main>`,
      { lang: 'de' }
    ),
    text: BRUECKE,
    title: 'Werrabrücke: Sanierung verzögert sich',
    byline: ['Petra Lang'],
    standfirst: 'Zwei Pfeiler stehen tiefer im Schlamm als gedacht. Pendler müssen sich gedulden.',
    published: '2024-03-11T09:40:00'
  },
  {
    name: 'a page builder that wraps each heading',
    html: whole(
      'Town waits for its quay | Coast Weekly',
      `<div class="elementor"><section><div class="widget"><div class="container"><h1>Town waits for its quay</h1></div></div><div class="widget"><div class="container"><h2>Nine months of work, four million in extra cost and no end of arguments</h2></div></div><ul><li itemprop="author">Sam Holt</li></ul></section><section><div class="widget">${paragraphs(QUAY.slice(0, 3))}<div><ins></ins><span>- Advertisement -</span><a href="#"><img src="/x.gif"></a></div>${paragraphs(QUAY.slice(3))}</div><div class="widget"><h3>About the author</h3><p>Sam Holt</p><p>Reporter since 2011, walker of dogs, father of two and a friend of the old town and its people.</p></div></section></div>`
    ),
    text: QUAY,
    title: 'Town waits for its quay',
    byline: ['Sam Holt'],
    standfirst: 'Nine months of work, four million in extra cost and no end of arguments'
  },
  {
    name: 'Chinese: reporters in the dateline, the day in boxes, who took the picture at the end of its line',
    html: whole(
      '跨江大桥下月十五日通车-新闻网',
      `<div class="header"><div class="header-time"><span class="year"><em>2024</em></span> <span class="day"><em>03</em>/<em>12</em></span> <span class="time">16:20:11</span></div><h1>跨江大桥下月十五日通车</h1></div><div id="detail"><p>　　新闻网武汉3月12日电（记者张明、刘芳）${DAQIAO[0]}</p>${paragraphs(DAQIAO.slice(1))}<p style="text-align:center">${picture('bridge')}</p><p style="text-align:center"><font color="navy">3月10日拍摄的跨江大桥。新闻网记者 李强 摄</font></p></div><div>（责编：王丽、孙刚）</div>`,
      { lang: 'zh-CN' }
    ),
    text: [`新闻网武汉3月12日电（记者张明、刘芳）${DAQIAO[0]}`, ...DAQIAO.slice(1)],
    title: '跨江大桥下月十五日通车',
    byline: ['张明', '刘芳'],
    published: '2024-03-12T16:20:11',
    siteName: '新闻网',
    pictures: [{ caption: '3月10日拍摄的跨江大桥。', credit: '新闻网记者 李强' }]
  },
  {
    name: 'Japanese: signed below the last line',
    html: whole(
      '市民会館を建て替え　２９年春に開館へ：毎朝新聞',
      `<main><h1>市民会館を建て替え　２９年春に開館へ</h1><div><span>有料記事</span><time datetime="2024-03-12T17:30:00+09:00">2024年3月12日 17時30分</time></div><div><figure>${picture('hall')}<figcaption>建て替えが計画されている市民会館＝３日、山田太郎撮影</figcaption></figure>${paragraphs(KAIKAN)}<p>（佐藤恵子）</p></div></main>`,
      { lang: 'ja' }
    ),
    text: KAIKAN,
    title: '市民会館を建て替え ２９年春に開館へ',
    byline: ['佐藤恵子'],
    pictures: [{ caption: '建て替えが計画されている市民会館＝３日', credit: '山田太郎' }]
  },
  {
    name: 'Persian: labels for those who do not see, the end of a list of links announced',
    html: whole(
      'طرح جدید ترافیک اجرا می‌شود - رادیو فارسی',
      `<main><h1>طرح جدید ترافیک اجرا می‌شود</h1><section role="region" aria-labelledby="article-byline"><strong class="visually-hidden" id="article-byline">مطلب</strong><ul><li><span class="visually-hidden">نویسنده,</span><span>نازنین کریمی</span></li><li><span class="visually-hidden">شغل,</span><span>رادیو فارسی</span></li></ul></section><div>${paragraphs(JAYEGAH.slice(0, 2))}<section data-e2e="recommendations"><strong>پربیننده‌ترین‌ها</strong><ul><li><a href="/q">چرا قیمت نان دوباره بالا رفت</a></li><li><a href="/r">زلزله در شرق کشور خسارت به بار آورد</a></li></ul><p>پایان پربیننده‌ترین‌ها</p></section>${paragraphs(JAYEGAH.slice(2))}</div></main>`,
      { lang: 'fa', head: '<meta property="og:site_name" content="رادیو فارسی">' }
    ),
    text: JAYEGAH,
    title: 'طرح جدید ترافیک اجرا می‌شود',
    byline: ['نازنین کریمی'],
    direction: 'rtl'
  },
  {
    name: 'the time for readers alone, when it was changed, and the author called otherwise',
    html: whole(
      'Repairs to take nine months',
      `<section><header><h1>Repairs to take nine months</h1><div><span class="article_author">Imtiaz Ali</span><span>Updated 13 March 2024 at 10:15</span></div><div class="date">12 March 2024, 07:05</div></header><div id="article_lead">The office had promised half of that, and money is short.</div><div class="text"><figure>${picture('port')}<figcaption>The harbour wall. — APP</figcaption></figure>${paragraphs(QUAY)}<p><em>Published in Morning, March 12th, 2024</em></p></div></section>`,
      { head: '<meta name="publishdate" content="2024-03-12">' }
    ),
    text: QUAY,
    title: 'Repairs to take nine months',
    byline: ['Imtiaz Ali'],
    standfirst: 'The office had promised half of that, and money is short.',
    published: '2024-03-12T07:05:00',
    modified: '2024-03-13T10:15:00',
    pictures: [{ caption: 'The harbour wall.', credit: 'APP' }]
  }
]

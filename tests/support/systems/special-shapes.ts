import type { ArticleShape } from './article-shapes'

const picture = (name: string): string =>
  `<img src="https://img.paper.example/${name}.jpg" width="900" height="600" alt="">`
const paragraphs = (lines: string[], attributes = ''): string =>
  lines.map((line) => `<p${attributes}>${line}</p>`).join('')
const whole = (title: string, head: string, body: string, attributes = 'lang="en"'): string =>
  `<!doctype html><html ${attributes}><head><meta charset="utf-8"><title>${title}</title>${head}</head><body>${body}</body></html>`
const ld = (data: object): string =>
  `<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', ...data })}</script>`

const STRIKE = [
  'Tram drivers in the port city stopped work at four in the morning on Tuesday, two hours earlier than their union had announced.',
  'Most lines were empty by five; only the night buses, which belong to another company, kept running through the rain.',
  'The city asked employers to let people come later, and many of them agreed without being asked twice.'
]

export const SPECIAL_SHAPES: ArticleShape[] = [
  {
    name: 'a live blog',
    html: whole(
      'Tram strike live: lines empty in port city – The Ledger',
      `<meta property="og:title" content="Tram strike live: lines empty in port city">${ld({ '@type': 'LiveBlogPosting', headline: 'Tram strike live: lines empty in port city', datePublished: '2024-05-07T04:10:00Z', author: { '@type': 'Person', name: 'Ines Roth' } })}`,
      `<main><h1>Tram strike live: lines empty in port city</h1><div class="live-blog">${STRIKE.map(
        (line, n) =>
          `<article class="live-post" id="post-${n}"><div class="live-post__meta"><time datetime="2024-05-07T0${7 - n}:15:00Z">0${7 - n}.15</time></div><h2>Update ${3 - n}: what is known</h2><div class="live-post__body"><p>${line}</p></div><div class="share-tools"><button>Share</button></div></article>`
      ).join('')}</div></main>`
    ),
    text: STRIKE.flatMap((line, n) => [`Update ${3 - n}: what is known`, line]),
    title: 'Tram strike live: lines empty in port city',
    byline: ['Ines Roth'],
    published: '2024-05-07T04:10:00Z',
    kind: 'live-blog'
  },
  {
    name: 'a photo essay',
    html: whole(
      'A winter on the ferry – in pictures | The Ledger',
      `<meta property="og:title" content="A winter on the ferry – in pictures"><meta property="og:type" content="article">`,
      `<main><article><h1>A winter on the ferry – in pictures</h1><p class="standfirst">For three months a photographer crossed the strait with the same crew.</p>${Array.from(
        { length: 9 },
        (_, n) =>
          `<figure>${picture(`ferry${n}`)}<figcaption>Crossing number ${n + 1}, with ice on the rail. <span class="credit">Photograph: Ada North</span></figcaption></figure>`
      ).join(
        ''
      )}<p>The crew changes every nine days, and the cook is the only one who has never been ill at sea.</p></article></main>`
    ),
    text: ['The crew changes every nine days, and the cook is the only one who has never been ill at sea.'],
    title: 'A winter on the ferry – in pictures',
    standfirst: 'For three months a photographer crossed the strait with the same crew.',
    pictures: Array.from({ length: 9 }, (_, n) => ({
      caption: `Crossing number ${n + 1}, with ice on the rail.`,
      credit: 'Ada North'
    })),
    kind: 'gallery'
  },
  {
    name: 'questions and answers',
    html: whole(
      '“I never measured anything” – The Ledger',
      `<meta property="og:title" content="“I never measured anything”"><meta name="author" content="Ines Roth">`,
      `<article><h1>“I never measured anything”</h1><p class="byline">Interview: Ines Roth</p><div class="text"><p><b>The Ledger: You built forty boats without a plan. How?</b></p><p>Dahl: With my eyes. If a line is wrong, you see it from the other side of the yard.</p><p><b>And when you do not see it?</b></p><p>Then the sea does.</p><p><b>Would you do it again?</b></p><p>Tomorrow, if somebody brought me the oak. It is the oak that is missing, not the hands.</p></div></article>`
    ),
    text: [
      'The Ledger: You built forty boats without a plan. How?',
      'Dahl: With my eyes. If a line is wrong, you see it from the other side of the yard.',
      'And when you do not see it?',
      'Then the sea does.',
      'Would you do it again?',
      'Tomorrow, if somebody brought me the oak. It is the oak that is missing, not the hands.'
    ],
    title: '“I never measured anything”',
    byline: ['Ines Roth']
  },
  {
    name: 'a long read with pull quotes and a box',
    html: whole(
      'The night the bridge moved – The Ledger',
      `<meta property="og:title" content="The night the bridge moved">`,
      `<article><h1>The night the bridge moved</h1><div class="content"><p><span class="dropcap">I</span>t was the dog that noticed first, and the dog was not believed, because it barked at every train.</p><blockquote class="pullquote">“The dog was not believed”</blockquote><p>At two the first bolt broke. People in the upper town heard it and thought of the quarry, which had been closed for years.</p><aside class="factbox"><h3>The bridge in numbers</h3><ul><li>Built in 1911</li><li>214 metres long</li></ul></aside><figure class="pull-quote"><p>“I ran without my shoes”</p></figure><p>“I ran without my shoes,” says the keeper, “and I counted the lamps, because I thought that one of them would be the last.”</p><hr><h2>What the report says</h2><p>The report says that the bridge had moved by eleven centimetres in one night, and by nine in the forty years before.</p></div></article>`
    ),
    text: [
      'It was the dog that noticed first, and the dog was not believed, because it barked at every train.',
      'At two the first bolt broke. People in the upper town heard it and thought of the quarry, which had been closed for years.',
      '“I ran without my shoes,” says the keeper, “and I counted the lamps, because I thought that one of them would be the last.”',
      'What the report says',
      'The report says that the bridge had moved by eleven centimetres in one night, and by nine in the forty years before.'
    ],
    title: 'The night the bridge moved'
  },
  {
    name: 'a stub behind a wall',
    html: whole(
      'Tram drivers stop work – The Ledger',
      `<meta property="og:title" content="Tram drivers stop work">${ld({ '@type': 'NewsArticle', headline: 'Tram drivers stop work', isAccessibleForFree: false, datePublished: '2024-05-07' })}`,
      `<article><h1>Tram drivers stop work</h1><div class="body"><p>${STRIKE[0]}</p><div class="paywall-gradient"></div></div><div class="paywall"><h3>Subscribe to continue reading</h3><p>Already a subscriber? <a href="/login">Sign in</a></p><p>From 1 € a week, cancel at any time.</p></div></article>`
    ),
    text: [STRIKE[0] ?? ''],
    title: 'Tram drivers stop work',
    access: 'paywalled',
    published: '2024-05-07'
  },
  {
    name: 'a podcast episode',
    html: whole(
      'Episode 12: The bridge – Deep Valley',
      `<meta property="og:title" content="Episode 12: The bridge"><meta property="og:site_name" content="Deep Valley">${ld({ '@type': 'PodcastEpisode', name: 'Episode 12: The bridge', datePublished: '2024-03-01', partOfSeries: { '@type': 'PodcastSeries', name: 'Deep Valley' } })}`,
      `<main><h1>Episode 12: The bridge</h1><div class="player"><button>Play</button><span>00:00 / 41:20</span></div><div class="show-notes"><p>In the night of the third of March a bridge moved by eleven centimetres. We talk to the keeper who ran across it, and to the engineer who had warned of it.</p><p>The archive recordings in this episode come from the town’s own radio, which was closed in 1998.</p></div><div class="subscribe-links"><a>Apple</a><a>Spotify</a><a>RSS</a></div></main>`
    ),
    text: [
      'In the night of the third of March a bridge moved by eleven centimetres. We talk to the keeper who ran across it, and to the engineer who had warned of it.',
      'The archive recordings in this episode come from the town’s own radio, which was closed in 1998.'
    ],
    title: 'Episode 12: The bridge',
    published: '2024-03-01'
  },
  {
    name: 'a film with a short text',
    html: whole(
      'Watch: Storm hits the pier | Coast TV',
      `<meta property="og:title" content="Watch: Storm hits the pier"><meta property="og:type" content="video.other"><meta property="og:site_name" content="Coast TV">`,
      `<main><div class="video"><video src="/v.mp4" poster="https://img.paper.example/storm.jpg"></video></div><h1>Watch: Storm hits the pier</h1><p class="description">Waves of six metres broke over the old pier on Sunday evening; nobody was hurt.</p></main>`
    ),
    text: ['Waves of six metres broke over the old pier on Sunday evening; nobody was hurt.'],
    title: 'Watch: Storm hits the pier',
    kind: 'video'
  },
  {
    name: 'news of one paragraph',
    html: whole(
      'Ferry late by an hour – Coast News',
      `<meta property="og:title" content="Ferry late by an hour"><meta property="article:published_time" content="2024-06-02T07:40:00+02:00"><meta property="og:type" content="article">`,
      `<header><nav><a href="/">Home</a><a href="/local">Local</a></nav></header><main><h1>Ferry late by an hour</h1><p class="meta">2 June 2024, 07:40</p><p>The morning ferry left an hour late on Sunday because of fog.</p></main><aside><h2>More news</h2><ul><li><a href="/1">Market moves to the station for the summer</a></li><li><a href="/2">School gets a roof of reed</a></li></ul></aside><footer>Imprint</footer>`
    ),
    text: ['The morning ferry left an hour late on Sunday because of fog.'],
    title: 'Ferry late by an hour',
    published: '2024-06-02T07:40:00+02:00'
  },
  {
    name: 'a page of 1999 in capitals, without paragraphs that end',
    html: `<HTML><HEAD><TITLE>The Ledger Online: Tram drivers stop work</TITLE></HEAD><BODY BGCOLOR="#FFFFFF"><TABLE WIDTH=600 BORDER=0><TR><TD WIDTH=120 VALIGN=TOP><A HREF="news.html">News</A><BR><A HREF="sport.html">Sport</A><BR><A HREF="arts.html">Arts</A></TD><TD VALIGN=TOP><FONT FACE="Arial" SIZE=5><B>Tram drivers stop work</B></FONT><BR><FONT SIZE=2>By Ines Roth<BR>May 4, 1999</FONT><P><TABLE ALIGN=RIGHT WIDTH=300><TR><TD><IMG SRC="http://www.ledger.example/img/tram.gif" WIDTH=300 HEIGHT=200 ALT="An empty tram"></TD></TR><TR><TD><FONT SIZE=1>An empty tram on Tuesday. Photo: Ada North</FONT></TD></TR></TABLE>${STRIKE.map((line) => `<P>${line}`).join('\n')}<P ALIGN=CENTER><A HREF="index.html">Back to front page</A></TD></TR></TABLE><HR><FONT SIZE=1>Copyright 1999 The Ledger. All rights reserved.</FONT></BODY></HTML>`,
    text: STRIKE,
    title: 'Tram drivers stop work',
    byline: ['Ines Roth'],
    published: '1999-05-04',
    pictures: [{ caption: 'An empty tram on Tuesday.', credit: 'Ada North' }],
    lead: 'tram.gif'
  },
  {
    name: 'an article without an article, in boxes of one class',
    html: whole(
      'Tram drivers stop work',
      '',
      `<div id="wrap"><div id="top"><a href="/">Home</a> <a href="/a">Archive</a></div><div id="page"><div class="h">Tram drivers stop work</div><div class="d">7 May 2024</div>${STRIKE.map((line) => `<div class="t">${line}</div>`).join('')}</div><div id="bottom">Contact | Imprint</div></div>`
    ),
    text: STRIKE,
    title: 'Tram drivers stop work',
    published: '2024-05-07'
  },
  {
    name: 'breaks for paragraphs in one box',
    html: whole(
      'Tram drivers stop work | The Ledger',
      `<meta property="og:title" content="Tram drivers stop work">`,
      `<div class="news-detail"><h1>Tram drivers stop work</h1><span class="news-date">07/05/2024</span><div class="news-text">${STRIKE.join('<br /><br />')}<br /><br /><a href="javascript:history.back()">&laquo; back</a></div></div>`
    ),
    text: STRIKE,
    title: 'Tram drivers stop work'
  },
  {
    name: 'AMP with a lightbox',
    html: whole(
      'Tram drivers stop work - The Ledger',
      `<link rel="canonical" href="https://ledger.example/trams">${ld({ '@type': 'NewsArticle', headline: 'Tram drivers stop work', datePublished: '2024-05-07T05:00:00Z', author: 'Ines Roth' })}`,
      `<amp-analytics></amp-analytics><header class="header"><a href="/">The Ledger</a></header><main><h1>Tram drivers stop work</h1><div class="meta">By Ines Roth</div><figure><amp-img src="https://img.paper.example/tram.jpg" width="1200" height="675" on="tap:lb"><noscript><img src="https://img.paper.example/tram.jpg"></noscript></amp-img><figcaption>An empty tram. <small>(Ada North/AP)</small></figcaption></figure>${paragraphs(STRIKE)}<amp-embed type="taboola"></amp-embed></main><amp-sidebar id="menu"><ul><li><a href="/1">World</a></li></ul></amp-sidebar>`,
      '⚡ lang="en"'
    ),
    text: STRIKE,
    title: 'Tram drivers stop work',
    byline: ['Ines Roth'],
    published: '2024-05-07T05:00:00Z',
    pictures: [{ caption: 'An empty tram.', credit: 'Ada North/AP' }],
    lead: 'tram.jpg'
  },
  {
    name: 'a right-to-left paper whose page declares nothing',
    html: `<html><head><meta charset="utf-8"><title>سائقو الترام يتوقفون عن العمل | صحيفة الميناء</title></head><body><div class="top"><a href="/">الرئيسية</a><a href="/s">رياضة</a></div><div class="news"><h1>سائقو الترام يتوقفون عن العمل</h1><div class="info"><span class="writer">كتبت: هدى سالم</span><span class="date">7 مايو 2024</span></div><div class="pic">${picture('tram-ar')}<div class="pic-desc">ترام خال يوم الثلاثاء (أ ف ب)</div></div><div class="body"><p>توقف سائقو الترام في المدينة الساحلية عن العمل في الرابعة من صباح الثلاثاء، قبل ساعتين من الموعد الذي أعلنته نقابتهم.</p><p>وكانت معظم الخطوط خالية عند الخامسة، ولم تسر سوى حافلات الليل التي تتبع شركة أخرى، وسط الأمطار.</p><p>وطلبت المدينة من أصحاب العمل السماح للموظفين بالحضور متأخرين، ووافق كثيرون منهم.</p></div><div class="share">شارك</div></div></body></html>`,
    text: [
      'توقف سائقو الترام في المدينة الساحلية عن العمل في الرابعة من صباح الثلاثاء، قبل ساعتين من الموعد الذي أعلنته نقابتهم.',
      'وكانت معظم الخطوط خالية عند الخامسة، ولم تسر سوى حافلات الليل التي تتبع شركة أخرى، وسط الأمطار.',
      'وطلبت المدينة من أصحاب العمل السماح للموظفين بالحضور متأخرين، ووافق كثيرون منهم.'
    ],
    title: 'سائقو الترام يتوقفون عن العمل',
    byline: ['هدى سالم'],
    published: '2024-05-07',
    pictures: [{ caption: 'ترام خال يوم الثلاثاء', credit: 'أ ف ب' }],
    direction: 'rtl'
  },
  {
    name: 'Japanese in vertical lines with readings above characters',
    html: whole(
      '路面電車の運転士が始発前に仕事を止める｜港日報',
      `<meta property="og:title" content="路面電車の運転士が始発前に仕事を止める"><style>.tate{writing-mode:vertical-rl}</style>`,
      `<nav><a>トップ</a><a>社会</a></nav><article class="tate"><h1>路面電車の運転士が始発前に仕事を止める</h1><p class="date">2024年5月7日 8時30分</p><div class="honbun"><p>　港町の路面電車の運転士は火曜日の午前四時、労働組合が予告していたより二時間早く仕事を止めた。</p><p>　五時にはほとんどの路線で電車が走っておらず、別の会社の夜行バスだけが<ruby>雨<rt>あめ</rt></ruby>の中を走り続けた。</p><p>　市は会社に対し、働く人が遅れて来ることを認めるよう求め、多くの会社がこれに応じたという。</p></div></article>`,
      'lang="ja"'
    ),
    text: [
      '港町の路面電車の運転士は火曜日の午前四時、労働組合が予告していたより二時間早く仕事を止めた。',
      '五時にはほとんどの路線で電車が走っておらず、別の会社の夜行バスだけが雨の中を走り続けた。',
      '市は会社に対し、働く人が遅れて来ることを認めるよう求め、多くの会社がこれに応じたという。'
    ],
    title: '路面電車の運転士が始発前に仕事を止める',
    published: '2024-05-07T08:30:00'
  },
  {
    name: 'a page for print with a list of addresses',
    html: whole(
      'Print: Tram drivers stop work',
      '',
      `<div class="print-logo">The Ledger</div><div class="print-source">Published on The Ledger (https://ledger.example)</div><h1 class="print-title">Tram drivers stop work</h1><div class="print-submitted">By Ines Roth</div><div class="print-created">Created 7 May 2024</div><div class="print-content">${paragraphs(STRIKE)}</div><div class="print-footer">© The Ledger</div><hr><div class="print-source_url"><strong>Source URL:</strong> https://ledger.example/trams</div><div class="print-links"><p><strong>Links:</strong><br>[1] https://ledger.example/a<br>[2] https://ledger.example/b</p></div>`
    ),
    text: STRIKE,
    title: 'Tram drivers stop work',
    byline: ['Ines Roth'],
    published: '2024-05-07'
  },
  {
    name: 'pictures that a script would have put in, and boxes called withoutCaption',
    html: whole(
      'Tram drivers stop work - The Ledger',
      `<meta property="og:title" content="Tram drivers stop work"><meta property="og:image" content="https://img.paper.example/1600x900/tram-stands-in-the-rain.jpg">`,
      `<main><h1>Tram drivers stop work</h1><div class="story"><figure class="media"><span class="holder"><img src="https://img.paper.example/768x432/tram-stands-in-the-rain.jpg" width="768" height="432" alt=""><span class="off-screen">Image copyright</span> <span class="story-image-copyright">Ada North</span></span><figcaption><span class="off-screen">Image caption</span> <span>A tram stands in the rain.</span></figcaption></figure><p>${STRIKE[0]}</p><figure class="media"><div class="delayed" data-src="https://img.paper.example/night-bus-at-the-pier.jpg" data-width="768" data-height="432"></div><figcaption><span class="off-screen">Image caption</span> <span>A night bus at the pier.</span></figcaption></figure><p>${STRIKE[1]}</p><div class="photo"><p class="withoutCaption"><img class="lazy" src="/preload.gif" data-src="https://img.paper.example/office-door.jpg" alt=""></p><span class="newsCaption">An office opens late <span class="caption">(Image: GETTY )</span></span></div><p>${STRIKE[2]}</p></div></main>`
    ),
    text: STRIKE,
    title: 'Tram drivers stop work',
    pictures: [
      { caption: 'A tram stands in the rain.', credit: 'Ada North' },
      { caption: 'A night bus at the pier.', credit: null },
      { caption: 'An office opens late', credit: 'GETTY' }
    ],
    lead: 'tram-stands-in-the-rain.jpg'
  }
]

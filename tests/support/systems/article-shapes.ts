/** A page in a shape of its own, and what a reader sees as the article in it. */
export interface ArticleShape {
  name: string
  html: string
  /** Lines of the text. */
  text: string[]
  title: string
  byline?: string[]
  standfirst?: string
  /** Begins so. */
  published?: string
  modified?: string
  section?: string
  siteName?: string
  pictures?: { caption: string | null; credit: string | null }[]
  lead?: string
  kind?: string
  access?: string
  direction?: 'rtl' | 'ltr'
}

const picture = (name: string, more = ''): string =>
  `<img src="https://img.paper.example/${name}.jpg" width="900" height="600" alt="" ${more}>`
const paragraphs = (lines: string[], attributes = ''): string =>
  lines.map((line) => `<p${attributes}>${line}</p>`).join('')
const whole = (title: string, head: string, body: string, lang = 'en'): string =>
  `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>${title}</title>${head}</head><body>${body}</body></html>`
const ld = (data: object): string =>
  `<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', ...data })}</script>`

const MILL = [
  'For eleven years nobody in the valley had heard the mill, and then one morning in February the wheel began to turn again.',
  'The owner, a retired teacher, had spent her savings on oak from a fallen barn and on a carpenter who does not use nails.',
  'Water does the rest, she says, and points at the brook that froze only once in her lifetime.',
  'On Saturdays the children of the village come to watch the flour fall into the sacks, and some of them are allowed to tie the knots.'
]
const TUNNEL = [
  'The second tube of the rail tunnel under the pass will open in May, half a year before the date that engineers had promised.',
  'Freight trains are to use it first; passengers have to wait until the new signals have been tested in winter conditions.',
  'The costs stayed within the budget, the transport office said on Thursday in a report of ninety pages.'
]

export const ARTICLE_SHAPES: ArticleShape[] = [
  {
    name: 'Medium',
    html: whole(
      'The Mill That Came Back | by Edda Lorne | Valley Notes | Medium',
      `<meta property="og:site_name" content="Medium"><meta property="article:published_time" content="2023-02-11T09:12:44.100Z"><meta name="author" content="Edda Lorne"><meta property="og:title" content="The Mill That Came Back">`,
      `<div id="root"><div class="a b c"><div class="l"><a href="/m/signin">Sign in</a><a href="/new-story">Write</a></div><article class="meteredContent"><div class="l"><div class="l"><section><div class="ab ca"><div class="ch bg fw"><div><h1 id="1a2b" class="pw-post-title fx fy">The Mill That Came Back</h1></div><div><h2 id="9f" class="pw-subtitle-paragraph gt">A wheel, a brook and a teacher who would not give up</h2></div><div class="speechify-ignore ab cp"><div class="speechify-ignore bh l"><div class="hs ht"><a rel="noopener follow" href="/@edda"><img alt="Edda Lorne" class="l ep by" src="https://img.paper.example/fit/c/44.jpg" width="44" height="44"></a><div><a class="af ag" data-testid="authorName" href="/@edda">Edda Lorne</a><p><button>Follow</button></p></div><div><span>5 min read</span><span>·</span><span data-testid="storyPublishDate">Feb 11, 2023</span></div></div></div><div class="pw-multi-vote-icon"><p><button>127</button></p></div><div><button>Listen</button><button>Share</button></div></div><figure class="kn ko paragraph-image"><div role="button" class="kw"><picture><source srcset="https://img.paper.example/mill.jpg?w=640 640w, https://img.paper.example/mill.jpg 1400w">${picture('mill')}</picture></div><figcaption class="lb lc">The wheel in spring. Photo by <a href="https://x.example">Oke Dahl</a> on <a href="https://unsplash.example">Unsplash</a></figcaption></figure>${paragraphs(MILL.slice(0, 2), ' id="c1" class="pw-post-body-paragraph le lf"')}<blockquote class="mb"><p class="mc">${MILL[2]}</p></blockquote><p class="pw-post-body-paragraph">${MILL[3]}</p></div></div></section></div></div></article><div class="l"><a href="/tag/mills">Mills</a><a href="/tag/valleys">Valleys</a></div><div class="pw-responses"><h2>Responses (3)</h2></div><div><h2>More from Edda Lorne</h2><a href="/p/1"><h2>Why I sold the goats last winter</h2></a><a href="/p/2"><h2>Five knots that every child should know</h2></a></div><div class="footer"><a>Help</a><a>Status</a><a>About</a></div></div></div>`
    ),
    text: MILL,
    title: 'The Mill That Came Back',
    standfirst: 'A wheel, a brook and a teacher who would not give up',
    byline: ['Edda Lorne'],
    published: '2023-02-11T09:12:44Z',
    pictures: [{ caption: 'The wheel in spring.', credit: 'Oke Dahl on Unsplash' }],
    lead: 'mill.jpg'
  },
  {
    name: 'Brightspot',
    html: whole(
      'Second tube of rail tunnel to open early | KVAL Radio',
      `<meta property="og:site_name" content="KVAL Radio"><meta property="og:type" content="article"><meta property="article:published_time" content="2024-04-18T17:02:00-04:00"><meta property="og:image" content="https://img.paper.example/tunnel.jpg">${ld({ '@type': 'NewsArticle', headline: 'Second tube of rail tunnel to open early', author: [{ '@type': 'Person', name: 'Marek Holm' }], publisher: { '@type': 'Organization', name: 'KVAL Radio' } })}`,
      `<ps-header class="PH"><ul class="Nav"><li><a href="/">News</a></li><li><a href="/m">Music</a></li></ul></ps-header><div class="ArtP"><div class="ArtP-hatWrapper"><div class="ArtP-breadcrumbs"><a class="Link" href="/news">News</a></div><h1 class="ArtP-headline">Second tube of rail tunnel to open early</h1><div class="ArtP-byline"><span class="ArtP-org">KVAL Radio</span> | <span>By <a class="Link" href="/people/marek">Marek Holm</a></span></div><div class="ArtP-timestamp"><div class="ArtP-datePublished">Published April 18, 2024 at 5:02 PM EDT</div></div><ps-actionbar class="ActB"><ul><li><a href="#">Facebook</a></li><li><a href="#">Email</a></li></ul></ps-actionbar></div><div class="ArtP-lead"><figure class="Figure"><div class="Figure-media">${picture('tunnel')}</div><div class="Figure-content"><figcaption class="Figure-caption">A work train leaves the new tube.</figcaption><div class="Figure-credit">Lena Brandt</div><span class="Figure-slash">/</span><div class="Figure-source">KVAL Radio</div></div></figure></div><ps-audio><div class="AudP-title">Listen • 3:04</div></ps-audio><div class="ArtP-articleBody"><div class="RichTextArticleBody"><div class="RTE">${paragraphs(TUNNEL)}</div></div></div><div class="ArtP-tags"><span class="ArtP-tagsLabel">Tags</span> <a href="/t/rail">Rail</a></div><div class="ArtP-authorBio"><div class="Bio"><div class="Bio-name">Marek Holm</div><p>Marek Holm reports on transport and has lived on both sides of the pass since his childhood, which he does not regret.</p></div></div></div><aside class="Page-aside"><h2>Latest stories</h2><ul><li><a href="/1">Snow expected above nine hundred metres</a></li><li><a href="/2">Hospital looks for forty nurses</a></li></ul></aside><ps-footer>© 2024</ps-footer>`
    ),
    text: TUNNEL,
    title: 'Second tube of rail tunnel to open early',
    byline: ['Marek Holm'],
    published: '2024-04-18T17:02:00-04:00',
    pictures: [{ caption: 'A work train leaves the new tube.', credit: 'Lena Brandt' }],
    lead: 'tunnel.jpg'
  },
  {
    name: 'Chorus',
    html: whole(
      'The mill that came back - The Bank',
      `<meta property="og:site_name" content="The Bank"><meta property="og:title" content="The mill that came back"><meta property="og:image" content="https://img.paper.example/mill_social.jpg">${ld({ '@type': 'NewsArticle', headline: 'The mill that came back', datePublished: '2024-02-20T08:00:00-05:00', author: { '@type': 'Person', name: 'Edda Lorne' } })}`,
      `<div class="c-global-header"><a href="/">The Bank</a></div><main id="content"><article class="l-segment l-main-content"><header class="c-entry-hero c-entry-hero--default"><div class="c-entry-group-labels"><a>Rural life</a></div><h1 class="c-page-title">The mill that came back</h1><p class="c-entry-summary p-dek">How one valley got its wheel to turn after eleven years of silence</p><div class="c-byline"><span class="c-byline-wrapper">By <span class="c-byline__item"><a href="/authors/edda"><span class="c-byline__author-name">Edda Lorne</span></a></span> <span class="c-byline__item"><time class="c-byline__item" datetime="2024-02-20T08:00:00">Feb 20, 2024, 8:00am EST</time></span></span></div></header><div class="l-sidebar-fixed l-segment l-article-body-segment"><div class="l-col__main"><figure class="e-image e-image--hero"><span class="e-image__inner"><span class="e-image__image"><picture class="c-picture">${picture('mill_hero')}</picture></span></span><span class="e-image__meta"><figcaption>The wheel turns again.</figcaption><cite>Oke Dahl for The Bank</cite></span></figure><div class="c-entry-content"><p id="abc1">${MILL[0]}</p><aside id="x"><q>“Water does the rest”</q></aside><p id="abc2">${MILL[1]}</p><div class="c-float-left c-float-hang"><aside><div class="c-related-list"><h4>Related</h4><ul><li><a href="/1">Why valleys lose their bakers</a></li></ul></div></aside></div><p id="abc3">${MILL[2]}</p><div class="c-newsletter_signup_box"><h3>The morning letter</h3><p>Understand the valley, one mail a day.</p><form><input></form></div><p id="abc4">${MILL[3]}</p></div></div></div></article><section class="c-nextclick"><h2>Next up in Rural life</h2><h3><a href="/2">Nine barns for the price of one</a></h3></section></main><footer>Terms</footer>`
    ),
    text: MILL,
    title: 'The mill that came back',
    standfirst: 'How one valley got its wheel to turn after eleven years of silence',
    byline: ['Edda Lorne'],
    published: '2024-02-20T08:00:00-05:00',
    pictures: [{ caption: 'The wheel turns again.', credit: 'Oke Dahl for The Bank' }],
    lead: 'mill_hero.jpg'
  },
  {
    name: 'a large American daily',
    html: whole(
      'Rail Tunnel’s Second Tube to Open in May - The Daily Ledger',
      `<meta property="og:title" content="Rail Tunnel’s Second Tube to Open in May"><meta property="og:image" content="https://img.paper.example/00tunnel-facebookJumbo.jpg"><meta name="byl" content="By Marek Holm and Ines Roth"><meta property="article:published_time" content="2024-04-18T21:02:11.000Z"><meta property="article:section" content="Business">`,
      `<div id="app"><div><div id="in-story-masthead"><a href="/section/business">Business</a></div><div id="top-wrapper"><p>Advertisement</p><a href="#after">SKIP ADVERTISEMENT</a></div><main id="site-content"><div><article id="story" class="css-1vxca1d"><header class="css-z1"><h1 id="link-44" class="css-1l8 e1h9rw200" data-testid="headline"><span>Rail Tunnel’s Second Tube to Open in May</span></h1><p id="article-summary" class="css-79elbk">Freight goes first; travelers have to wait for new signals.</p><div data-testid="photoviewer-wrapper"><figure class="css-1wnn1v4" aria-label="media" role="group"><span class="css-1ly73wi">Image</span><div data-testid="photoviewer-children"><picture>${picture('00tunnel-articleLarge')}</picture></div><figcaption data-testid="photoviewer-children-caption"><span aria-hidden="false" class="css-jevhma">A work train leaves the new tube.</span><span class="css-1u46b97"><span class="css-1ly73wi">Credit...</span><span><span>Lena Brandt for The Daily Ledger</span></span></span></figcaption></figure></div><div class="css-1e2jphy"><div class="css-vp77d3"><p class="css-aknsld">By <span class="css-1baulvz"><a href="/by/marek-holm">Marek Holm</a></span> and <span class="css-1baulvz last-byline"><a href="/by/ines-roth">Ines Roth</a></span></p></div><p class="css-8oh">Marek Holm reported from the pass, and Ines Roth from the capital.</p><time class="css-129k401" datetime="2024-04-18T17:02:11-04:00">April 18, 2024</time></div></header><section name="articleBody" class="meteredContent css-1r7ky0e"><div class="css-s99gbd StoryBodyCompanionColumn"><div class="css-53u6y8"><p class="css-at9mc1">${TUNNEL[0]}</p></div></div><div id="story-ad-1-wrapper"><p>Advertisement</p></div><div class="StoryBodyCompanionColumn"><div class="css-53u6y8">${paragraphs(TUNNEL.slice(1), ' class="css-at9mc1"')}</div></div></section><div class="bottom-of-article"><div class="css-1ubp8k9"><p>Marek Holm covers transport. <a href="/by/marek-holm">More about Marek Holm</a></p></div><p>A version of this article appears in print on April 19, 2024, Section B, Page 3 of the New York edition. <a>Order Reprints</a> | <a>Today’s Paper</a> | <a>Subscribe</a></p></div></article></div></main><nav id="site-index"><h2>Site Index</h2></nav></div></div>`
    ),
    text: TUNNEL,
    title: 'Rail Tunnel’s Second Tube to Open in May',
    standfirst: 'Freight goes first; travelers have to wait for new signals.',
    byline: ['Marek Holm', 'Ines Roth'],
    section: 'Business',
    pictures: [{ caption: 'A work train leaves the new tube.', credit: 'Lena Brandt for The Daily Ledger' }]
  },
  {
    name: 'a large Spanish daily',
    html: whole(
      'El segundo tubo del túnel abrirá en mayo | Economía | LA MESETA',
      `<meta property="og:site_name" content="La Meseta"><meta property="og:title" content="El segundo tubo del túnel abrirá en mayo">${ld({ '@type': 'NewsArticle', headline: 'El segundo tubo del túnel abrirá en mayo', datePublished: '2024-04-18T18:02:00+02:00', dateModified: '2024-04-18T20:10:00+02:00', author: [{ '@type': 'Person', name: 'Inés Robledo' }], articleSection: 'Economía' })}`,
      `<header class="x _g"><nav><a>Internacional</a><a>Economía</a></nav></header><article id="main-content" class="a _g _g-lg"><header class="a_e _df"><div class="a_e_k"><a class="a_k_n">Transporte</a></div><h1 class="a_t">El segundo tubo del túnel abrirá en mayo</h1><h2 class="a_st">Los mercancías circularán primero; los viajeros tendrán que esperar</h2></header><figure class="a_m a_m-h"><span class="a_m_w">${picture('tunel')}</span><figcaption class="a_m_p"><span>Un tren de obras sale del nuevo tubo, el jueves.</span><span class="a_m_m">Lena Brandt (EFE)</span></figcaption></figure><div class="a_md"><div class="a_md_txt"><div class="a_md_a"><a href="/autor/ines" class="a_md_a_n">Inés Robledo</a></div><div class="a_md_f"><span>Madrid - </span><time datetime="2024-04-18T16:02:00.000Z"><a>18 abr 2024 - 18:02 CEST</a></time></div></div><div class="a_md_rrss"><button>Compartir en Whatsapp</button><button>Compartir en Facebook</button></div></div><div class="a_c clearfix" data-dtm-region="articulo_cuerpo"><p class="">El segundo tubo del túnel ferroviario bajo el puerto abrirá en mayo, medio año antes de la fecha que habían prometido los ingenieros.</p><section class="s_b s_b-info"><header><h3>Más información</h3></header><article><h2><a href="/1">Las lluvias retrasan la vendimia en el valle</a></h2></article></section><p class="">Los trenes de mercancías serán los primeros en usarlo; los viajeros esperarán hasta que las señales se hayan probado en invierno.</p><p class="">Los costes no superaron el presupuesto, según un informe de noventa páginas publicado el jueves.</p></div><section class="a_sus"><p>Sigue toda la información de Economía en <a>Facebook</a> y <a>X</a>, o en nuestra <a>newsletter semanal</a></p></section></article><section class="b b-au_f"><h3>Sobre la firma</h3><p>Inés Robledo es redactora de Economía.</p></section>`,
      'es'
    ),
    text: [
      'El segundo tubo del túnel ferroviario bajo el puerto abrirá en mayo, medio año antes de la fecha que habían prometido los ingenieros.',
      'Los trenes de mercancías serán los primeros en usarlo; los viajeros esperarán hasta que las señales se hayan probado en invierno.',
      'Los costes no superaron el presupuesto, según un informe de noventa páginas publicado el jueves.'
    ],
    title: 'El segundo tubo del túnel abrirá en mayo',
    standfirst: 'Los mercancías circularán primero; los viajeros tendrán que esperar',
    byline: ['Inés Robledo'],
    published: '2024-04-18T18:02:00+02:00',
    pictures: [{ caption: 'Un tren de obras sale del nuevo tubo, el jueves.', credit: 'Lena Brandt (EFE)' }]
  },
  {
    name: 'a Thai news site',
    html: whole(
      'อุโมงค์รถไฟแห่งที่สองจะเปิดในเดือนพฤษภาคม - ข่าวหุบเขา',
      `<meta property="og:site_name" content="ข่าวหุบเขา"><meta property="og:title" content="อุโมงค์รถไฟแห่งที่สองจะเปิดในเดือนพฤษภาคม">`,
      `<div class="menu"><a>หน้าแรก</a><a>การเมือง</a><a>กีฬา</a></div><div class="content-detail"><h1>อุโมงค์รถไฟแห่งที่สองจะเปิดในเดือนพฤษภาคม</h1><div class="date">18 เมษายน 2567 17:02 น.</div><div class="img-wrap">${picture('thai')}<div class="caption">รถไฟงานออกจากอุโมงค์ใหม่ (ภาพ: เลนา บรันท์)</div></div><div class="article-content"><p>อุโมงค์รถไฟแห่งที่สองใต้ช่องเขาจะเปิดในเดือนพฤษภาคม เร็วกว่าที่วิศวกรสัญญาไว้ครึ่งปี สำนักงานขนส่งระบุเมื่อวันพฤหัสบดีที่ผ่านมา</p><p>รถไฟขนส่งสินค้าจะใช้ก่อน ส่วนผู้โดยสารต้องรอจนกว่าจะทดสอบสัญญาณใหม่ในสภาพอากาศฤดูหนาวเสร็จสิ้น</p><p>ค่าใช้จ่ายไม่เกินงบประมาณ ตามรายงานเก้าสิบหน้าของสำนักงานขนส่ง</p></div><div class="tags">แท็ก: <a>รถไฟ</a></div><div class="related"><h3>ข่าวที่เกี่ยวข้อง</h3><ul><li><a href="/1">หิมะตกเหนือเก้าร้อยเมตร</a></li></ul></div></div><div class="footer">สงวนลิขสิทธิ์</div>`,
      'th'
    ),
    text: [
      'อุโมงค์รถไฟแห่งที่สองใต้ช่องเขาจะเปิดในเดือนพฤษภาคม เร็วกว่าที่วิศวกรสัญญาไว้ครึ่งปี สำนักงานขนส่งระบุเมื่อวันพฤหัสบดีที่ผ่านมา',
      'รถไฟขนส่งสินค้าจะใช้ก่อน ส่วนผู้โดยสารต้องรอจนกว่าจะทดสอบสัญญาณใหม่ในสภาพอากาศฤดูหนาวเสร็จสิ้น',
      'ค่าใช้จ่ายไม่เกินงบประมาณ ตามรายงานเก้าสิบหน้าของสำนักงานขนส่ง'
    ],
    title: 'อุโมงค์รถไฟแห่งที่สองจะเปิดในเดือนพฤษภาคม',
    published: '2024-04-18T17:02:00',
    pictures: [{ caption: 'รถไฟงานออกจากอุโมงค์ใหม่', credit: 'เลนา บรันท์' }]
  },
  {
    name: 'a list of numbered things',
    html: whole(
      '5 walks for a free afternoon | The Stroller',
      `<meta property="og:title" content="5 walks for a free afternoon">`,
      `<article><h1>5 walks for a free afternoon</h1><div class="entry"><p>You need no car and no boots for these, only an afternoon and a ticket for the tram that leaves from the market square.</p>${[
        'The quarry',
        'The five bridges',
        'The old railway',
        'The orchard',
        'The lighthouse'
      ]
        .map(
          (name, n) =>
            `<h2>${n + 1}. ${name}</h2><figure>${picture(`walk${n}`)}<figcaption>Photo: Ada North</figcaption></figure><p>It takes about ${n + 2} hours and ends at a place where coffee is still made by hand.</p>`
        )
        .join('')}</div></article>`
    ),
    text: [
      'You need no car and no boots for these, only an afternoon and a ticket for the tram that leaves from the market square.',
      ...['The quarry', 'The five bridges', 'The old railway', 'The orchard', 'The lighthouse'].flatMap((name, n) => [
        `${n + 1}. ${name}`,
        `It takes about ${n + 2} hours and ends at a place where coffee is still made by hand.`
      ])
    ],
    title: '5 walks for a free afternoon',
    pictures: Array.from({ length: 5 }, () => ({ caption: null, credit: 'Ada North' }))
  },
  {
    name: 'a recipe',
    html: whole(
      'Barley soup with smoked trout - Valley Kitchen',
      `<meta property="og:title" content="Barley soup with smoked trout">${ld({ '@type': 'Recipe', name: 'Barley soup with smoked trout', author: { '@type': 'Person', name: 'Nils Ahrens' }, datePublished: '2022-11-03' })}`,
      `<header class="site">Valley Kitchen</header><main><article class="recipe"><h1 class="recipe-title">Barley soup with smoked trout</h1><p class="recipe-author">By Nils Ahrens</p><div class="jump"><a href="#recipe">Jump to recipe</a><button>Print</button></div><p>My grandmother cooked this soup when the ice had gone from the lake, and she never measured anything but the salt.</p><div class="ingredients"><h2>Ingredients</h2><ul><li>200 g pearl barley</li><li>1 smoked trout</li><li>2 leeks</li><li>1 litre of stock</li></ul></div><div class="method"><h2>Method</h2><ol><li>Cook the barley in the stock for forty minutes, until it is soft but not broken.</li><li>Cut the leeks into rings and add them for the last ten minutes.</li><li>Take the pot off the heat and let the pieces of trout get warm in it.</li></ol></div></article><div class="comments"><h3>Comments</h3><p>Lovely with dill!</p></div></main>`
    ),
    text: [
      'My grandmother cooked this soup when the ice had gone from the lake, and she never measured anything but the salt.',
      'Ingredients',
      '200 g pearl barley',
      '1 smoked trout',
      '2 leeks',
      '1 litre of stock',
      'Method',
      'Cook the barley in the stock for forty minutes, until it is soft but not broken.',
      'Cut the leeks into rings and add them for the last ten minutes.',
      'Take the pot off the heat and let the pieces of trout get warm in it.'
    ],
    title: 'Barley soup with smoked trout',
    byline: ['Nils Ahrens'],
    published: '2022-11-03'
  },
  {
    name: 'an opinion column',
    html: whole(
      'Opinion | Give the brook its bend back - The Ledger',
      `<meta property="og:title" content="Opinion | Give the brook its bend back"><meta property="og:site_name" content="The Ledger"><meta property="article:section" content="Opinion"><meta property="article:published_time" content="2024-01-09">`,
      `<nav>…</nav><article class="opinion"><div class="kicker">Opinion</div><h1>Give the brook its bend back</h1><div class="columnist"><img class="headshot" src="/people/ro.jpg" width="80" height="80" alt="Ro Quist"><span class="columnist-name author-name">Ro Quist</span><span class="columnist-role">Columnist</span></div><div class="body"><p>When I was nine, the engineers came and made the brook straight, and we stood on the bank and admired the machines.</p><p>It has flooded the school four times since, and each time somebody has said that nobody could have known.</p><p>We could have known. We can still give it its bend back, and it would cost less than the next wall.</p><p><i>Ro Quist is a columnist for The Ledger and the author of “Wet Feet”.</i></p></div></article>`
    ),
    text: [
      'When I was nine, the engineers came and made the brook straight, and we stood on the bank and admired the machines.',
      'It has flooded the school four times since, and each time somebody has said that nobody could have known.',
      'We could have known. We can still give it its bend back, and it would cost less than the next wall.'
    ],
    title: 'Give the brook its bend back',
    byline: ['Ro Quist'],
    published: '2024-01-09',
    section: 'Opinion'
  }
]

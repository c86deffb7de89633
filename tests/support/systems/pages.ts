import { COPIES, type Copy } from '../copies/languages'

/** A page as one publishing system makes it, and what is the article in it. */
export interface SystemPage {
  name: string
  html: string
  url: string
  copy: Copy
  /** Body lines beyond the copy's own. */
  body: string[]
  captions: { caption: string | null; credit: string | null }[]
  /** It is shown to subscribers only, and the copy is short. */
  walled: boolean
}

const copyIn = (language: string): Copy => COPIES.find((copy) => copy.language === language) ?? (COPIES[0] as Copy)
const inBrackets = (c: Copy): string => /[(（](.*)[)）]\s*$/.exec(c.caption.line)?.[1] ?? ''
const p =
  (attributes = '') =>
  (text: string): string =>
    `<p${attributes}>${text}</p>`
const ps = (lines: string[], attributes = ''): string => lines.map(p(attributes)).join('\n')
const picture = 'https://img.news.example/2024/ferry.jpg'
const img = `<img src="${picture}" width="800" height="450" alt="">`
const others = (c: Copy, count = 6): string =>
  Array.from(
    { length: count },
    (_, n) => `<li><a href="/other/${n}">${c.pointer.replace(/^[^:：]+[:：]\s*/, '')} ${n + 1}</a></li>`
  ).join('')
const menu = (c: Copy): string =>
  `<nav><ul>${[...c.head, ...c.crumb].map((entry) => `<li><a href="/x">${entry}</a></li>`).join('')}</ul></nav>`
const foot = (c: Copy): string => `<footer>${c.tail.map((line) => `<p>${line}</p>`).join('')}</footer>`
const ld = (c: Copy, type = 'NewsArticle', more: object = {}): string =>
  `<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', '@type': type, headline: c.title, author: c.byline.names.map((name) => ({ '@type': 'Person', name })), datePublished: c.date.iso, articleSection: c.section, publisher: { '@type': 'Organization', name: c.site }, ...more })}</script>`
const metas = (c: Copy): string =>
  `<meta property="og:title" content="${c.title}"><meta property="og:site_name" content="${c.site}"><meta property="og:type" content="article"><meta property="og:image" content="${picture}"><meta property="article:published_time" content="${c.date.iso}"><meta property="article:section" content="${c.section}">`
const rtl = (c: Copy): string => (['ar', 'fa', 'he'].includes(c.language) ? ' dir="rtl"' : '')
const page = (c: Copy, head: string, body: string): string =>
  `<!doctype html><html lang="${c.language}"${rtl(c)}><head><meta charset="utf-8"><title>${c.title} - ${c.site}</title>${head}</head><body>${body}</body></html>`
const both = (c: Copy) => [{ caption: c.caption.caption, credit: c.caption.credit }]

interface Shape {
  name: string
  language: string
  html(c: Copy): string
  captions?(c: Copy): SystemPage['captions']
}

const SHAPES: Shape[] = [
  {
    name: 'WordPress, classic editor',
    language: 'en',
    html: (c) =>
      page(
        c,
        metas(c),
        `${menu(c)}<div id="content" class="site-content"><article class="post type-post hentry"><header class="entry-header"><h1 class="entry-title">${c.title}</h1><div class="entry-meta"><span class="posted-on"><time class="entry-date" datetime="${c.date.iso}">March 5, 2024</time></span> <span class="byline"> by <span class="author vcard"><a class="url fn n" href="/author/jon">${c.byline.names[0]}</a></span> and <span class="author vcard"><a class="url fn n" href="/author/mary">${c.byline.names[1]}</a></span></span></div></header><div class="entry-content"><div class="wp-caption alignnone">${img}<p class="wp-caption-text">${c.caption.line}</p></div>${ps(c.body)}<div class="sharedaddy sd-sharing-enabled"><h3>Share this:</h3><ul><li>Tweet</li><li>Facebook</li></ul></div><div class="jp-relatedposts"><h3>Related</h3><ul>${others(c)}</ul></div></div><footer class="entry-footer">Posted in <a>Harbour</a> Tagged <a>ferries</a></footer></article><div class="author-box"><p>Jon Vik is a reporter who has written about harbours and the sea for more than twenty years now.</p></div><div id="comments" class="comments-area"><h2>2 thoughts on “${c.title}”</h2><ol class="comment-list"><li class="comment"><p>${c.body[0]} Nonsense, says riverman.</p></li></ol></div></div>${foot(c)}`
      )
  },
  {
    name: 'WordPress, block editor',
    language: 'de',
    html: (c) =>
      page(
        c,
        metas(c) + ld(c),
        `${menu(c)}<main class="wp-block-group"><h1 class="wp-block-post-title">${c.title}</h1><div class="wp-block-post-excerpt"><p class="wp-block-post-excerpt__excerpt">${c.standfirst}</p></div><div class="entry-content wp-block-post-content"><figure class="wp-block-image size-large">${img}<figcaption class="wp-element-caption">${c.caption.line}</figcaption></figure>${ps(c.body.slice(0, 2))}<h2 class="wp-block-heading">Was sich ändert</h2><div class="wp-block-group newsletter-box"><p>Melden Sie sich für unseren Newsletter an</p><form><input type="email"></form></div>${ps(c.body.slice(2))}<ul class="wp-block-latest-posts__list wp-block-latest-posts">${others(c)}</ul></div></main>${foot(c)}`
      )
  },
  {
    name: 'Drupal',
    language: 'fr',
    html: (c) =>
      page(
        c,
        metas(c),
        `<div class="dialog-off-canvas-main-canvas">${menu(c)}<div class="region region-breadcrumb"><nav class="breadcrumb"><ol>${c.crumb.map((x) => `<li><a href="/">${x}</a></li>`).join('')}</ol></nav></div><main><div class="region region-content"><h1 class="page-title"><span class="field field--name-title">${c.title}</span></h1><article class="node node--type-article"><footer class="node__meta"><div class="node__submitted">${c.byline.line}, ${c.date.line}</div></footer><div class="node__content"><div class="field field--name-field-chapo"><p>${c.standfirst}</p></div><div class="field field--name-field-image"><figure>${img}<figcaption>${c.caption.line}</figcaption></figure></div><div class="clearfix text-formatted field field--name-body">${ps(c.body)}</div><div class="field field--name-field-tags"><div class="field__label">Tags</div><div class="field__items"><a>bac</a><a>port</a></div></div></div></article></div></main><aside class="region-sidebar-second"><h2>Les plus lus</h2><ul>${others(c)}</ul></aside></div>${foot(c)}`
      )
  },
  {
    name: 'Arc',
    language: 'es',
    html: (c) =>
      page(
        c,
        metas(c) + ld(c),
        `<div id="fusion-app"><header class="b-header">${menu(c)}</header><section class="b-it-article"><h1 class="b-headline">${c.title}</h1><h2 class="b-subheadline">${c.standfirst}</h2><div class="b-byline">${c.byline.line}</div><figure class="c-media-item">${img}<figcaption class="c-media-item__fig-caption"><span class="c-media-item__caption">${c.caption.caption}</span> <span class="c-media-item__credit">${inBrackets(c)}</span></figcaption></figure><article class="b-article-body">${ps(c.body.slice(0, 2), ' class="c-paragraph"')}<div class="c-ad"><p>Publicidad</p></div><p class="c-paragraph"><b>${c.pointer.split(':')[0]}: <a href="/o">${c.pointer.split(': ')[1]}</a></b></p>${ps(c.body.slice(2), ' class="c-paragraph"')}</article><div class="b-results-list"><h2>Últimas noticias</h2><ul>${others(c)}</ul></div></section></div>${foot(c)}`
      )
  },
  {
    name: 'Ghost',
    language: 'it',
    html: (c) =>
      page(
        c,
        metas(c) + ld(c, 'Article'),
        `<div class="viewport">${menu(c)}<main><article class="gh-article post"><header class="gh-article-header"><span class="gh-article-tag"><a>${c.section}</a></span><h1 class="gh-article-title">${c.title}</h1><p class="gh-article-excerpt">${c.standfirst}</p><div class="gh-article-meta"><h4 class="gh-article-author-name"><a>${c.byline.names[0]}</a></h4><time datetime="2024-03-05">5 mar 2024</time><span>2 min read</span></div><figure class="gh-article-image">${img}<figcaption>${c.caption.line}</figcaption></figure></header><section class="gh-content gh-canvas">${ps(c.body.slice(0, 2))}<div class="kg-card kg-signup-card"><h3>Iscriviti alla newsletter</h3><p>Ogni settimana nella tua casella</p></div><blockquote><p>${c.body[2]}</p></blockquote>${ps(c.body.slice(3))}</section></article><section class="gh-comments"><h2>Commenti</h2></section><aside class="gh-readmore"><h2>Leggi anche</h2><ul>${others(c)}</ul></aside></main></div>${foot(c)}`
      )
  },
  {
    name: 'Substack',
    language: 'nl',
    html: (c) =>
      page(
        c,
        metas(c) + ld(c),
        `<div class="main"><div class="single-post-container"><article class="newsletter-post post"><div class="post-header"><h1 class="post-title">${c.title}</h1><h3 class="subtitle">${c.standfirst}</h3><div class="byline-wrapper"><a class="pencraft" href="https://x.example/@sanne">${c.byline.names[0]}</a> en <a class="pencraft" href="https://x.example/@tom">${c.byline.names[1]}</a></div></div><div class="available-content"><div class="body markup">${ps(c.body.slice(0, 1))}<div class="captioned-image-container"><figure><a class="image-link"><div class="image2-inset"><picture><source srcset="${picture}?w=424 424w, ${picture} 848w">${img}</picture></div></a><figcaption class="image-caption">${c.caption.line}</figcaption></figure></div><div class="subscription-widget-wrap"><div class="subscription-widget"><p>Abonneer u gratis op deze nieuwsbrief</p><form><input></form></div></div>${ps(c.body.slice(1))}</div></div></article><div class="comments-page"><h4>Discussie</h4></div></div></div>${foot(c)}`
      )
  },
  {
    name: 'Blogger with breaks for paragraphs',
    language: 'tr',
    html: (c) =>
      page(
        c,
        metas(c) + ld(c, 'BlogPosting'),
        `<div class="content">${menu(c)}<div class="post hentry"><h3 class="post-title entry-title">${c.title}</h3><div class="post-body entry-content"><table class="tr-caption-container"><tbody><tr><td><a>${img}</a></td></tr><tr><td class="tr-caption">${c.caption.line}</td></tr></tbody></table>${c.body.join('<br><br>')}<div style="clear: both;"></div></div><div class="post-footer"><span class="post-labels">Etiketler: <a>liman</a>, <a>vapur</a></span></div></div><div class="sidebar section"><h2>Popüler</h2><ul>${others(c)}</ul></div></div>${foot(c)}`
      )
  },
  {
    name: 'class names of hashes, text in blocks',
    language: 'en',
    html: (c) =>
      page(
        c,
        metas(c) + ld(c),
        `<div id="root">${menu(c)}<main id="main-content"><article class="sc-a1 bXyZ"><div data-component="headline-block"><h1 class="sc-5 fGh">${c.title}</h1></div><div data-component="byline-block"><div class="sc-8"><span data-testid="byline-name">${c.byline.line.replace('By ', '')}</span><span>Harbour correspondent</span></div></div><div data-component="image-block"><figure><div>${img}</div><figcaption class="sc-9"><span class="visually-hidden">Image caption, </span>${c.caption.caption}</figcaption></figure></div>${c.body
          .slice(0, 2)
          .map((line) => `<div data-component="text-block" class="sc-e"><p class="sc-z">${line}</p></div>`)
          .join('')}<div data-component="links-block"><ul>${others(c, 3)}</ul></div>${c.body
          .slice(2)
          .map((line) => `<div data-component="text-block" class="sc-e"><p class="sc-z">${line}</p></div>`)
          .join(
            ''
          )}<div data-component="tags-block"><a>Ferries</a></div></article><div data-component="related-stories"><h2>More on this story</h2><ul>${others(c)}</ul></div></main></div>${foot(c)}`
      ),
    captions: (c) => [{ caption: c.caption.caption, credit: null }]
  },
  {
    name: 'Guardian-like',
    language: 'en',
    html: (c) =>
      page(
        c,
        metas(c) + ld(c),
        `${menu(c)}<main><div data-gu-name="headline"><h1>${c.title}</h1></div><div data-gu-name="standfirst"><p>${c.standfirst}</p></div><div data-gu-name="media"><figure id="img-1"><picture><source srcset="${picture}?width=620 620w, ${picture} 1240w">${img}</picture><figcaption><span>${c.caption.caption}</span> Photograph: ${c.caption.credit}</figcaption></figure></div><div data-gu-name="meta"><address aria-label="Contributor info"><a rel="author" href="/profile/jon">${c.byline.names[0]}</a> and <a rel="author" href="/profile/mary">${c.byline.names[1]}</a></address></div><div id="maincontent"><div class="article-body-commercial-selector">${ps(c.body.slice(0, 2), ' class="dcr-1"')}<gu-island><aside class="rich-link"><div>Read more</div><a href="/o">Storm damages the old lighthouse</a></aside></gu-island><div class="ad-slot"></div>${ps(c.body.slice(2), ' class="dcr-1"')}<div class="submeta">Explore more on these topics <ul>${others(c, 3)}</ul></div></div></div></main>${foot(c)}`
      )
  },
  {
    name: 'Le Monde-like with a wall',
    language: 'fr',
    html: (c) =>
      page(
        c,
        metas(c) + ld(c, 'NewsArticle', { isAccessibleForFree: false }),
        `${menu(c)}<main><section class="zone--article"><header class="article__header"><h1 class="article__title">${c.title}</h1><p class="article__desc">${c.standfirst}</p><section class="meta"><p class="meta__author">${c.byline.line}</p><p class="meta__publisher">${c.date.line}</p></section></header><article class="article__content"><figure class="article__media">${img}<figcaption class="article__legend">${c.caption.caption} <span class="article__credit">${c.caption.credit}</span></figcaption></figure>${ps(c.body.slice(0, 2), ' class="article__paragraph"')}<section class="inread"><p><span>Lire aussi</span> <a href="/o">La tempête endommage le vieux phare</a></p></section>${ps(c.body.slice(2), ' class="article__paragraph"')}<section class="paywall"><p>La suite est réservée aux abonnés.</p></section></article></section></main>${foot(c)}`
      )
  },
  {
    name: 'Spiegel-like',
    language: 'de',
    html: (c) =>
      page(
        c,
        metas(c) + ld(c),
        `${menu(c)}<main><article><header><h2><span class="text-primary">Winterfahrplan</span> <span class="hidden">:</span> <span>${c.title}</span></h2><div class="RichText leading-loose lead"><p>${c.standfirst}</p></div><div class="text-s">${c.byline.line}</div><time datetime="2024-03-05 08:30:00">05.03.2024, 08.30 Uhr</time></header><section data-area="body"><figure>${img}<figcaption><p>${c.caption.caption}</p><span class="credit">${inBrackets(c)}</span></figcaption></figure><div class="RichText">${ps(c.body.slice(0, 2))}</div><div data-area="inline_ad">Anzeige</div><div class="RichText">${ps(c.body.slice(2))}</div></section><div data-area="related_articles"><h3>Mehr zum Thema</h3><ul>${others(c)}</ul></div></article></main>${foot(c)}`
      )
  },
  {
    name: 'an Arabic broadcaster',
    language: 'ar',
    html: (c) =>
      page(
        c,
        metas(c) + ld(c),
        `${menu(c)}<main><header class="article-header"><h1>${c.title}</h1><p class="article__subhead">${c.standfirst}</p></header><figure class="article-featured-image">${img}<figcaption>${c.caption.line}</figcaption></figure><div class="article-info-block"><div class="author-link">${c.byline.names[0]}</div><div class="date-simple"><span aria-hidden="true">5/3/2024</span></div></div><div class="wysiwyg wysiwyg--all-content">${ps(c.body.slice(0, 2))}<div class="more-on"><h2>اقرأ أيضا</h2><ul>${others(c, 3)}</ul></div>${ps(c.body.slice(2))}</div><div class="article-source"><span>المصدر</span>: <span>الجزيرة + وكالات</span></div></main>${foot(c)}`
      )
  },
  {
    name: 'a Persian agency',
    language: 'fa',
    html: (c) =>
      page(
        c,
        metas(c),
        `${menu(c)}<div id="main"><article id="item"><div class="item-header"><div class="item-title"><h1 class="title">${c.title}</h1></div><p class="summary introtext">${c.standfirst}</p></div><figure class="item-img">${img}<figcaption>${c.caption.line}</figcaption></figure><div class="item-body"><div class="item-text">${ps(c.body)}<p>انتهای پیام/</p></div></div><div class="item-code">کد خبر: 1234567</div><section class="box tags"><ul><li><a>بندر</a></li></ul></section></article><section class="box related"><h2>اخبار مرتبط</h2><ul>${others(c)}</ul></section></div>${foot(c)}`
      )
  },
  {
    name: 'a Hebrew portal',
    language: 'he',
    html: (c) =>
      page(
        c,
        metas(c) + ld(c),
        `${menu(c)}<div class="layoutContainer"><h1 class="mainTitle">${c.title}</h1><h2 class="subTitle">${c.standfirst}</h2><div class="authorAndDateContainer"><span class="author">${c.byline.names[0]}</span></div><div class="ArticleImageComponent"><figure>${img}<figcaption>${c.caption.line}</figcaption></figure></div><div class="dataContainer">${c.body.map((line) => `<div class="text_editor_paragraph rtl"><span><span>${line}</span></span></div>`).join('')}</div><div class="comments-holder">תגובות</div></div>${foot(c)}`
      )
  },
  {
    name: 'a Chinese portal',
    language: 'zh',
    html: (c) =>
      page(
        c,
        metas(c),
        `${menu(c)}<div class="main-content"><h1 class="main-title">${c.title}</h1><div class="date-source"><span class="date">2024年03月05日 08:30</span> <a class="source">新华社</a></div><div class="article" id="artibody"><div class="img_wrapper">${img}<span class="img_descr">${c.caption.line}</span></div>${c.body.map((line) => `<p>　　${line}</p>`).join('')}<p class="show_author">责任编辑：王明 </p></div><div class="keywords">关键字：<a>港口</a></div><div class="blk-related"><h2>相关新闻</h2><ul>${others(c)}</ul></div></div>${foot(c)}`
      )
  },
  {
    name: 'a Japanese portal',
    language: 'ja',
    html: (c) =>
      page(
        c,
        metas(c) + ld(c),
        `${menu(c)}<main><article><header><h1 class="sc-1">${c.title}</h1><p><time>3/5(火) 8:30</time><span>配信</span></p></header><div class="article_body"><figure>${img}<figcaption>${c.caption.line}</figcaption></figure><div><p class="sc-54 highLightSearchTarget">　${c.body.join('<br><br>　')}</p></div></div><footer><a href="/p">港新聞</a></footer></article><section><h2>関連記事</h2><ul>${others(c)}</ul></section></main>${foot(c)}`
      )
  },
  {
    name: 'a Korean portal',
    language: 'ko',
    html: (c) =>
      page(
        c,
        metas(c),
        `${menu(c)}<div id="ct"><div class="media_end_head"><h2 id="title_area"><span>${c.title}</span></h2><span class="media_end_head_info_datestamp_time" data-date-time="2024-03-05 08:30:00">2024.03.05. 오전 8:30</span><em class="media_end_head_journalist_name">김철수 기자</em></div><div id="newsct_article"><article id="dic_area"><span class="end_photo_org"><div>${img}</div><em class="img_desc">${c.caption.line}</em></span>${c.body.join('<br><br>')}</article></div><div class="byline"><p class="byline_p"><span class="byline_s">김철수 기자 (kim@harbour.example)</span></p></div><div class="copyright"><p>Copyright ⓒ 항구일보. All rights reserved. 무단 전재 및 재배포 금지.</p></div><div class="related"><ul>${others(c)}</ul></div></div>${foot(c)}`
      )
  },
  {
    name: 'a Russian agency',
    language: 'ru',
    html: (c) =>
      page(
        c,
        metas(c) + ld(c),
        `${menu(c)}<div class="layout-article"><div class="article__header"><h1 class="article__title">${c.title}</h1><h2 class="article__second-title">${c.standfirst}</h2></div><div class="article__announce"><div class="photoview__open">${img}</div><div class="article__announce-text">${c.caption.line}</div></div><div class="article__body">${c.body
          .slice(0, 2)
          .map((line) => `<div class="article__block" data-type="text"><div class="article__text">${line}</div></div>`)
          .join(
            ''
          )}<div class="article__block" data-type="article"><div class="article__article"><a class="article__article-link" href="/o">Шторм повредил старый маяк</a></div></div>${c.body
          .slice(2)
          .map((line) => `<div class="article__block" data-type="text"><div class="article__text">${line}</div></div>`)
          .join('')}</div><div class="article__tags"><a>Порт</a></div></div>${foot(c)}`
      )
  },
  {
    name: 'a Hindi daily',
    language: 'hi',
    html: (c) =>
      page(
        c,
        metas(c) + ld(c),
        `${menu(c)}<div class="container"><h1>${c.title}</h1><h2 class="summary">${c.standfirst}</h2><div class="story-image">${img}<p class="image-caption">${c.caption.line}</p></div><div class="story-content">${ps(c.body.slice(0, 2))}<p><strong>यह भी पढ़ें: <a href="/o">तूफान से पुराने लाइटहाउस को नुकसान</a></strong></p>${ps(c.body.slice(2))}</div><div class="also-read"><ul>${others(c)}</ul></div></div>${foot(c)}`
      )
  },
  {
    name: 'tables of 2005',
    language: 'pl',
    html: (c) =>
      page(
        c,
        '',
        `<table width="760" cellpadding="0"><tr><td colspan="3"><font size="1">${c.head.map((x) => `<a href="/">${x}</a>`).join(' | ')}</font></td></tr><tr><td width="140" valign="top"><table>${c.tail.map((x) => `<tr><td><a href="/x">${x}</a></td></tr>`).join('')}</table></td><td valign="top"><h1>${c.title}</h1><font size="1">${c.date.line}<br>${c.byline.line}</font><br><table align="right" width="200"><tr><td>${img}</td></tr><tr><td><font size="1"><i>${c.caption.line}</i></font></td></tr></table><font face="Verdana" size="2">${c.body.join('<br><br>')}</font></td><td width="160" valign="top"><b>Najczęściej czytane</b><ul>${others(c)}</ul></td></tr></table>`
      )
  },
  {
    name: 'AMP',
    language: 'pt',
    html: (c) =>
      page(
        c,
        metas(c) + ld(c),
        `<header>${menu(c)}</header><amp-sidebar id="s"><ul>${others(c)}</ul></amp-sidebar><article class="amp-wp-article"><header><h1 class="amp-wp-title">${c.title}</h1><div class="amp-wp-byline">${c.byline.line}</div></header><figure class="amp-wp-article-featured-image"><amp-img src="${picture}" width="800" height="450" layout="responsive"></amp-img><figcaption>${c.caption.line}</figcaption></figure><div class="amp-wp-article-content">${ps(c.body.slice(0, 2))}<amp-ad width="300" height="250"></amp-ad>${ps(c.body.slice(2))}</div></article>${foot(c)}`
      )
  },
  {
    name: 'a page for print',
    language: 'nl',
    html: (c) =>
      page(
        c,
        '',
        `<body onload="print()"><p><a href="javascript:print()">Afdrukken</a></p><h1>${c.title}</h1><p class="author">${c.byline.line}</p><p class="date">${c.date.line}</p>${ps(c.body)}<hr><p>Bron: https://kade.example/veerboot</p></body>`
      ),
    captions: () => []
  },
  {
    name: 'several articles one after the other',
    language: 'en',
    html: (c) =>
      page(
        c,
        metas(c) + ld(c),
        `${menu(c)}<main><article class="story"><h1>${c.title}</h1><p class="byline">${c.byline.line}</p><figure>${img}<figcaption>${c.caption.line}</figcaption></figure>${ps(c.body)}</article><article class="story"><h1>Storm damages the old lighthouse</h1><p class="byline">By Nora Lane</p>${ps(['The lighthouse lost its lantern on Sunday night when the strongest storm of the winter reached the coast.', 'Engineers said on Monday that it would take at least two months to bring a new one from the mainland.', 'Until then a ship with a lamp lies off the cape, and captains are asked to keep well away from it.', 'The lighthouse is older than the town itself.'])}</article></main>${foot(c)}`
      )
  },
  {
    name: 'a press release',
    language: 'en',
    html: (c) =>
      page(
        c,
        metas(c),
        `${menu(c)}<div class="press-release"><h1>${c.title}</h1><p class="date">${c.date.line}</p><div class="body"><p>${c.body[0]}</p>${ps(c.body.slice(1))}</div><div class="press-contact"><form></form></div></div>${foot(c)}`
      ),
    captions: () => [{ caption: null, credit: null }]
  },
  {
    name: 'an interview',
    language: 'en',
    html: (c) =>
      page(
        c,
        metas(c) + ld(c),
        `${menu(c)}<article><h1>${c.title}</h1><p class="byline">${c.byline.line}</p><div class="story">${ps(c.body.slice(0, 2))}<p><strong>Why now?</strong></p><p>Because the storms come earlier.</p><p><strong>And next year?</strong></p><p>We shall see.</p>${ps(c.body.slice(2))}</div></article>${foot(c)}`
      ),
    captions: () => [{ caption: null, credit: null }]
  },
  {
    name: 'a table of results',
    language: 'en',
    html: (c) =>
      page(
        c,
        metas(c) + ld(c),
        `${menu(c)}<article><h1>${c.title}</h1><div class="story">${ps(c.body)}<table><tr><th>Boat</th><th>Time</th></tr><tr><td>Swallow</td><td>12:40</td></tr><tr><td>Amazon</td><td>12:52</td></tr></table></div></article>${foot(c)}`
      ),
    captions: () => [{ caption: null, credit: null }]
  }
]

/** What shapes put between the paragraphs of the copy, and what must stand in the text then. */
const INSERTED: Record<string, (c: Copy) => string[]> = {
  'WordPress, block editor': (c) => [...c.body.slice(0, 2), 'Was sich ändert', ...c.body.slice(2)],
  'an interview': (c) => [
    ...c.body.slice(0, 2),
    'Why now?',
    'Because the storms come earlier.',
    'And next year?',
    'We shall see.',
    ...c.body.slice(2)
  ],
  'a table of results': (c) => [...c.body, 'Boat Time', 'Swallow 12:40', 'Amazon 12:52']
}

/** Self-written pages in the shapes of some thirty publishing systems, in seventeen languages. */
export function systemPages(): SystemPage[] {
  return SHAPES.map(({ name, language, html, captions = both }) => {
    const copy = copyIn(language)
    return {
      name: `${name} (${language})`,
      html: html(copy),
      url: 'https://news.example/2024/ferries-sail-early',
      copy,
      body: INSERTED[name]?.(copy) ?? copy.body,
      captions: captions(copy),
      walled: name.includes('wall')
    }
  })
}

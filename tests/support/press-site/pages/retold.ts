import { css, html, type PressPage, type Route } from '../route'
import { story } from '../story'

const SVG = { 'content-type': 'image/svg+xml' }
/** A character of Japanese writing, as Shift_JIS and as GBK have it. */
const [JAPANESE, CHINESE] = [Buffer.from('8abf', 'hex'), Buffer.from('d6d0cec4', 'hex')]
const bytes = (...parts: (string | Buffer)[]): Buffer =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : part)))

/** What these pages need beside themselves. */
export const retoldFiles: Record<string, Route> = {
  '/retold/japanese.css': () => ({
    headers: { 'content-type': 'text/css' },
    body: bytes(
      '@import "chinese.css";@import "marked.css";.',
      JAPANESE,
      '{background:#fda;padding:19px}.q::before{content:"',
      JAPANESE,
      '";font-size:40px}'
    )
  }),
  '/retold/chinese.css': () => ({
    headers: { 'content-type': 'text/css' },
    body: bytes('@charset "gbk";.g::before{content:"', CHINESE, '";font-size:40px;color:red}')
  }),
  '/retold/marked.css': () => ({
    headers: { 'content-type': 'text/css; charset=utf-16le' },
    body: Buffer.from('.u::before{content:"漢 é";font-size:40px;color:green}', 'utf16le')
  }),
  '/retold/deep.css': () => css('.deep{background:#eef;padding:9px}'),
  '/retold/sprite.svg': () => ({
    headers: SVG,
    body: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><defs><linearGradient id="g"><stop stop-color="#07a"/><stop offset="1" stop-color="#0c8"/></linearGradient><clipPath id="cp"><rect width="12" height="24"/></clipPath><style>.cls{fill:#f0f}</style></defs><symbol id="a" viewBox="0 0 24 24"><path fill="url(#g)" d="M2 2h20v20H2z"/></symbol><symbol id="b" viewBox="0 0 24 24"><path clip-path="url(#cp)" d="M2 2h20v20H2z"/></symbol><symbol id="c" viewBox="0 0 24 24"><path class="cls" d="M2 2h20v20H2z"/></symbol><symbol id="d" viewBox="0 0 24 24"><path style="fill:url(#g) orange" d="M2 2h20v20H2z"/></symbol></svg>'
  }),
  '/retold/lively.svg': () => ({
    headers: SVG,
    body: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 300 120"><rect width="300" height="120" fill="#8cf"/><text id="t" x="10" y="50" font-size="40">as sent</text><image href="/p/80x80.png" x="200" y="20" width="80" height="80"/><script>document.getElementById("t").textContent = "by script"</script></svg>'
  })
}

/** Pages that are kept in other words than they were written in. */
export const retoldPages: PressPage[] = [
  {
    path: '/renamed-elements',
    answer: () =>
      html(
        story({
          title: 'By the names of elements',
          head: '<style>p{background:#ffd;border:2px solid #c60}p > div{background:#cfc;padding:9px}p div b{color:#a0a}p::before{content:"P ";color:red}p + p{margin-top:30px}a > a{font-size:30px}h2 h3::after{content:" h3"}li > li{margin-left:50px;background:#fdd}td > b{color:#a00}div > td{background:#ace;padding:14px}.tt > tr > td{background:#fa8;padding:18px}.tt > tr:nth-child(2) td{background:#8af}tbody td{font-size:40px}.w p{width:300px;text-align:center}article p > ul > li{color:#07a;list-style:square}:is(p, h2) > section{outline:3px solid #f0f}P.X{letter-spacing:2px}p:not(.X) > div{text-decoration:underline}.none:not(p){display:none}button button{width:150px;height:50px}plaintext{background:#dfd;padding:8px}</style>',
          inside: '<div id="o"></div>',
          after: `<script>const el = (n, ...c) => { const e = document.createElement(n); e.append(...c); return e }; const named = (e, n) => { e.className = n; return e }; const o = document.getElementById('o')
o.append(el('p', 'text', el('div', 'a block in a paragraph ', el('b', 'bold'))), el('p', 'second', el('section', 'section')), named(el('p', 'X', el('div', 'in x')), 'X'), named(el('div', el('p', 'narrow', el('div', 'div'))), 'w'), named(el('p', 'seen', el('div', 'd')), 'none'), el('a', 'outer ', el('a', 'inner')), el('h2', 'h2 ', el('h3', 'in')), el('ul', el('li', 'l', el('li', 'm'))), el('div', el('td', 'cell ', el('b', 'bold cell'))), named(el('table', el('tr', el('td', 'first row'), el('td', 'b')), el('tr', el('td', 'second row'), el('td', 'd'))), 'tt'), el('p', el('ul', el('li', 'list in p'))), el('button', 'outer ', el('button', 'inner button')), el('plaintext', 'plain <b>', el('i', 'it')))</script>`
        })
      )
  },
  {
    path: '/snapped-boxes',
    answer: () =>
      html(
        story({
          title: 'Boxes that snap',
          head: '<style>.c{display:flex;overflow-x:auto;scroll-snap-type:x mandatory;width:600px;gap:10px;scroll-behavior:smooth}.c>*{flex:0 0 300px;height:160px;scroll-snap-align:center;background:linear-gradient(135deg,#07a,#fc6)}.v{height:150px;overflow-y:scroll;scroll-snap-type:y proximity}.v>p{height:150px;margin:0;scroll-snap-align:start;background:hsl(calc(var(--i)*40) 60% 80%)}.u{writing-mode:vertical-rl;overflow:auto;width:300px;height:160px}.s{overflow:scroll;width:350px;height:160px}</style>',
          inside: `<div class="c" id="a"><i>1</i><i>2</i><i>3</i><i>4</i><i>5</i></div><div class="v" id="b"><p style="--i:1">1</p><p style="--i:2">2</p><p style="--i:3">3</p></div><div class="u" id="d">${'縦書きの文章はとても長いので、箱の中で横に動かすことができます。'.repeat(4)}</div><div class="u" id="e"><p>${'縦書きの文章はとても長い。'.repeat(6)}</p><p>${'横に動かす。'.repeat(20)}</p></div><div class="s" id="f"><svg width="700" height="500"><circle cx="350" cy="250" r="200" fill="#c60"/></svg></div><div class="s" id="g" style="display:grid;place-content:start"><img src="/p/700x400.png" style="max-width:none"></div>`,
          after: `<script>const $ = i => document.getElementById(i); addEventListener('load', () => { $('a').scrollTo({ left: 470, behavior: 'instant' }); $('b').scrollTop = 150; $('d').scrollLeft = -90; $('e').scrollLeft = -70; $('f').scrollTo(160, 110); $('g').scrollTo(200, 150) })</script>`
        })
      )
  },
  {
    path: '/other-letters',
    answer: () => ({
      headers: { 'content-type': 'text/html; charset=Shift_JIS' },
      body: bytes(
        '<!doctype html><html lang="ja"><head><title>Letters of other kinds</title><link rel="stylesheet" href="/retold/japanese.css"></head><body><h1>Letters of other kinds</h1><p class="',
        JAPANESE,
        '">a name in its letters</p><p class="q">as the page</p><p class="g">as it says</p><p class="u">as it was sent</p><p>The ferry from Norholm came in two hours late on Tuesday.</p></body></html>'
      )
    })
  },
  {
    path: '/drawings-apart',
    answer: () =>
      html(
        story({
          title: 'Drawings that are files',
          head: '<style>.u{width:150px;height:90px}.cls{background:#ffd;padding:20px}iframe{margin:9px}img{max-width:200px}</style>',
          inside: `<p class="cls">named as in the file</p>${['a', 'b', 'c', 'd'].map((id) => `<svg class="u"><use href="/retold/sprite.svg#${id}"/></svg>`).join('')}<object data="/retold/lively.svg" type="image/svg+xml" width="300" height="120"></object><embed src="/retold/lively.svg" width="300" height="120"><iframe src="/retold/lively.svg" width="300" height="120"></iframe><img src="/retold/lively.svg" width="300" height="120">`
        })
      )
  },
  {
    path: '/told-otherwise',
    answer: () =>
      html(
        story({
          title: 'Told otherwise since',
          head: `<style id="imports">/* first */@import url(/retold/deep.css);.own{background:#cfe;padding:8px}</style><style id="media" media="print">.media{background:#fcf;padding:22px}</style><link rel="stylesheet" media="print" href="/sheets/shadow.css" id="linked"><style>@font-face{font-family:Soon;src:url(/fonts/blocks.woff2?soon);font-display:fallback}.soon{font:26px Soon,serif}.shown::after{content:" (" attr(href) ")"}blockquote::after{content:attr(cite)}</style>`,
          inside:
            '<p class="own">own</p><p class="into">into a sheet with imports</p><p class="deep">imported</p><p class="media">for the screen since</p><h2>linked for the screen since</h2><p class="soon">LETTERS THAT COME SOON</p><a class="shown" href="/x/y">link</a><blockquote cite="https://quoted.example/">said</blockquote>',
          after:
            "<script>const $ = i => document.getElementById(i); $('imports').sheet.insertRule('.into{background:#fdc;padding:18px}', 1); $('media').sheet.media.mediaText = 'screen'; addEventListener('load', () => { $('linked').sheet.media.mediaText = 'all' })</script>"
        })
      )
  }
]

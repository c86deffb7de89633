import { css, html, type PressPage, type Route } from '../route'
import { story } from '../story'

/** What these pages need beside themselves. */
export const memoryFiles: Record<string, Route> = {
  '/sheets/shared.css': () => ({
    headers: { ...css('').headers, 'access-control-allow-origin': '*', 'cache-control': 'max-age=60' },
    body: '.one{background:#fdd;padding:20px}.three{background:#ddf}'
  }),
  '/sheets/as-text.css': () => ({
    headers: { 'content-type': 'text/plain' },
    body: 'p{background:#fed;padding:14px}'
  }),
  '/sheets/before.css': () => css('p{background:#e8f8ff;padding:4px}h1{color:#a03}'),
  '/called-a-page.png': () => html(Buffer.from('R0lGODlhAQABAIAAAAUEBAAAACwAAAAAAQABAAACAkQBADs=', 'base64')),
  '/frames/made': () => html(MADE)
}

const SCRIPTED =
  "<script>new FontFace('Made', 'url(/fonts/blocks.woff2)').load().then(f => document.fonts.add(f)); CSS.registerProperty({ name: '--reg', syntax: '<color>', inherits: false, initialValue: '#fc6' })</script>"
const MADE = `<!doctype html><meta charset=utf-8><style>body{margin:6px;background:#eef}.own{font:20px Made,serif}.r{background:var(--reg);height:20px}</style><x-c></x-c><div id=h></div><canvas id=g width=200 height=60></canvas><video src="/film.webm" width=160 height=90 muted></video><script>
if (!location.search) document.write(${JSON.stringify(SCRIPTED).replace(/<\//g, '<\\/')} + '<p class=own>MADE BY A SCRIPT 123</p><div class=r>registered</div>')
customElements.define('x-c', class extends HTMLElement { connectedCallback() { this.attachShadow({ mode: 'closed' }).innerHTML = '<p style="background:#cfc">in a closed root of a frame</p>' } })
document.getElementById('h').attachShadow({ mode: 'closed' }).innerHTML = '<h3>closed too</h3>'
const g = document.getElementById('g').getContext('webgl'); g.clearColor(.9, .3, .1, 1); g.clear(16384); g.enable(3089); g.scissor(20, 10, 80, 30); g.clearColor(.1, .3, .9, 1); g.clear(16384)
const s = new CSSStyleSheet(); s.replaceSync('p{border-left:4px solid #07a}'); document.adoptedStyleSheets = [s]
</script>`

const fields = (...names: string[]): string => names.map((name) => `<input name=${name} value=1>`).join('')
const pictures = (...names: string[]): string =>
  names.map((name, at) => `<img name=${name} src=/p/${60 + at}x30.png>`).join('')

/** What only the page's memory knows, and what gets in the way of those who ask. */
export const memoryPages: PressPage[] = [
  {
    path: '/moved-beside',
    answer: () =>
      html(
        story({
          title: 'What stands before and after moves',
          head: `<style>@keyframes grow{from{width:20px;background:#f00}to{width:400px;background:#00f}}
.a::before{content:"";display:block;height:40px;animation:grow 4s linear -1s paused}.b::after{content:"x";display:block;height:40px;width:20px;background:#ccc}.c{height:40px;background:#eee}
.d::before{content:"";display:block;height:40px;animation:grow 1s linear 1s forwards}.e::before{content:"";display:block;height:30px;animation:grow 2s steps(4) -1.2s infinite paused}.f{animation:grow 3s -1s paused;height:30px}.f::after{content:"f";animation:grow 3s -2s paused;display:block;height:20px}</style>`,
          inside:
            '<div class=a></div><div class=b></div><div class=c></div><div class=d></div><div class=e></div><div class=f></div><x-m></x-m>',
          after: `<script>document.querySelector('.b').animate([{ width: '20px' }, { width: '500px', background: '#c60' }], { duration: 200, fill: 'forwards', pseudoElement: '::after' })
const k = document.querySelector('.c').animate([{ width: '20px' }, { width: '600px' }], { duration: 1000 }); k.pause(); k.currentTime = 500
customElements.define('x-m', class extends HTMLElement { connectedCallback() { const r = this.attachShadow({ mode: 'open' }); r.innerHTML = '<div style="height:40px;background:#07a;width:40px"></div>'; r.firstChild.animate([{ width: '40px' }, { width: '420px' }], { duration: 100, fill: 'forwards' }) } })</script>`
        })
      )
  },
  {
    path: '/found-wrong',
    answer: () =>
      html(
        story({
          title: 'Fields that scripts find wrong',
          head: '<style>x-fa{display:block;height:40px;background:#ddf;margin:6px}x-fa:disabled{background:#d33}x-fa:invalid{border:8px solid #c0c}x-fa:valid{border:8px solid #0a0}input{padding:10px;border:4px solid #999}input:invalid{border:12px solid red}input:valid{border-color:green}fieldset:invalid{background:#fdd}form:valid{background:#dfd}</style>',
          inside:
            '<fieldset disabled><x-fa></x-fa></fieldset><form><fieldset id=fs><x-fa id=inv></x-fa></fieldset></form><form><input id=i value=fine><fieldset><input value=other></fieldset></form><form><input type=email value=a@b.c></form><select id=none><option>first</option><option>second</option></select><select size=3><option>a<option>b</select><select id=many><option>plain<option label="By label">x</select>',
          after: `<script>customElements.define('x-fa', class extends HTMLElement { static formAssociated = true; constructor() { super(); this.i = this.attachInternals(); this.attachShadow({ mode: 'open' }).innerHTML = 'associated' } connectedCallback() { if (this.id) this.i.setValidity({ customError: true }, 'no') } })
document.getElementById('i').setCustomValidity('bad'); document.getElementById('none').selectedIndex = -1; document.getElementById('many').selectedIndex = 1</script>`
        })
      )
  },
  {
    path: '/out-of-memory',
    answer: () =>
      html(
        story({
          title: 'Pictures out of memory',
          head: '<style>video,image,.bg{margin:4px}.bg{height:80px}</style>',
          inside:
            '<img id=a width=300><picture><source id=b><img width=300></picture><svg width=300 height=80><image id=d width=300 height=80></image></svg><video id=e width=300 height=120></video><input type=image id=f><div class=bg id=g></div><div id=h></div><object id=i width=200 height=80></object><table id=t width=200 height=50><tr><td>x</table><p class=ps>beside</p><iframe id=fr width=300 height=70></iframe>',
          after: `<script type=module>const get = async p => URL.createObjectURL(await (await fetch(p)).blob()); const $ = i => document.getElementById(i)
$('a').srcset = await get('/p/300x80.png') + ' 1x'; $('b').srcset = await get('/p/300x81.png'); $('d').setAttribute('href', await get('/p/300x82.png')); $('e').poster = await get('/p/300x120.png'); $('f').src = await get('/p/90x40.png'); $('g').style.backgroundImage = 'url(' + await get('/p/120x80.png') + ')'
$('i').type = 'image/png'; $('i').data = await get('/p/200x80.png'); $('t').setAttribute('background', await get('/p/44x44.png'))
const r = $('h').attachShadow({ mode: 'open' }); r.innerHTML = '<img id=z><style></style>'; r.getElementById('z').src = await get('/p/150x60.png'); r.querySelector('style').textContent = ':host{background:url(' + await get('/p/50x50.png') + ')}'
const s = document.createElement('style'); document.head.append(s); s.sheet.insertRule('.ps::before{content:url(' + await get('/p/60x30.png') + ')}')
$('fr').src = URL.createObjectURL(new Blob(['<body style="background:#fe9"><img src="' + await get('/p/70x50.png') + '">in a frame'], { type: 'text/html' }))</script>`
        })
      )
  },
  {
    path: '/sized-by-source',
    answer: ({ origin }) =>
      html(
        story({
          title: 'Sizes that sources tell',
          head: '<style>img{height:auto}.is{height:80px;background:image-set("/picture.avif" type("image/avif"),"/p/160x90.png" type("image/png"))}.is2{height:80px;background:image-set("/gone.xyz" type("image/nope"),"/p/161x80.png" type("image/png"))}.cf{height:90px;width:160px;background:-webkit-cross-fade(url(/p/160x90.png),url(/picture.webp),40%)}</style>',
          inside: `<picture><source srcset="/p/400x100.png" width=400 height=100><img src="/p/100x100.png" width=100 height=100></picture><picture><source media="(min-width:600px)" srcset="/p/500x120.png 1x, /p/1000x240.png 2x" width=500 height=120><img src="/p/90x90.png" width=90 height=90 alt=x></picture><picture><source srcset="/gone.png" type="image/avif" width=300 height=50><img src="/p/90x91.png" alt="broken source shows this text"></picture>
<div class=is></div><div class=is2></div><div class=cf></div><img src="/hop-picture"><img src="/called-a-page.png" width=80 height=40 style="border:2px solid"><img src="/picture.avif?x=ü&y=a b" width=120><img src="${origin('pictures')}/p/120x40.png#part"><img alt="no address at all"><img src="" alt="empty address"><img src="/gone1.png" alt="gone, with a width" width=200 height=60><img src="/gone2.png" width=60 height=60><img src="data:image/png;base64,AAAA" alt="broken data"><img srcset="/p/640x90.png 640w" sizes="50vw">`
        })
      )
  },
  {
    path: '/strict-markup',
    answer: () => ({
      headers: { 'content-type': 'application/xhtml+xml' },
      body: `<?xml version="1.0" encoding="utf-8"?><?xml-stylesheet type="text/css" href="/sheets/before.css"?>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:svg="http://www.w3.org/2000/svg" xml:lang="en"><head><title>Strict markup</title><style type="text/css"><![CDATA[ em{background:#fd5} p > b{color:#06c} ]]></style></head><body><h1>An XHTML page</h1><p>The ferry from Norholm came in <em>two hours late</em> on <b>Tuesday</b> because a chain &lt;was loose&gt;.</p><p><![CDATA[ <not> & markup ]]></p><p/><div/><svg:svg width="120" height="60"><svg:circle cx="30" cy="30" r="28" fill="#c60"/></svg:svg><p>after<br/>break</p><table><tr><td>no body</td></tr></table><script>document.body.appendChild(document.createElement('p')).textContent = 'made by a script'</script></body></html>`
    })
  },
  {
    path: '/called-text',
    answer: () =>
      html(
        '<html><head><title>Old</title><link rel=stylesheet href=/sheets/as-text.css></head><body><h1>Old</h1><p>The ferry from Norholm came in two hours late on Tuesday.</p><table width=400><tr><td><p>x</table><img src=/p/50x50.png align=left><font size=+2>big</font></body></html>'
      )
  },
  {
    path: '/awkward-names',
    answer: () =>
      html(
        story({
          title: 'Names that get in the way',
          inside: `<form style="background:#def;padding:8px">${fields('attributes', 'localName', 'childNodes', 'children', 'parentElement', 'firstChild', 'nodeType', 'matches', 'querySelectorAll', 'namespaceURI', 'shadowRoot', 'getBoundingClientRect', 'style', 'hasAttribute', 'getAttribute', 'innerText', 'id', 'closest', 'contains')}<p>inside</p></form>${pictures('body', 'head', 'documentElement', 'querySelectorAll', 'getAnimations', 'doctype', 'compatMode', 'childNodes', 'styleSheets', 'images', 'querySelector', 'baseURI', 'scrollingElement', 'createElement', 'elementsFromPoint', 'getElementsByTagName', 'fonts')}<x-form></x-form>`,
          after: `<script>customElements.define('x-form', class extends HTMLElement { connectedCallback() { this.attachShadow({ mode: 'open' }).innerHTML = '<form><input name=children value=2><input name=shadowRoot><p>in the shadow</p></form>' } })</script>`
        })
      )
  },
  {
    path: '/made-in-frames',
    answer: ({ origin }) =>
      html(
        story({
          title: 'What frames have made',
          inside: `<iframe src="/frames/made" width=500 height=420></iframe><iframe src="${origin('widgets')}/frames/made?foreign" width=500 height=300></iframe>`
        })
      )
  },
  {
    path: '/nested-documents',
    answer: () =>
      html(
        story({
          title: 'A document in the document',
          head: '<style>body body{background:#fdd;margin:20px}</style>',
          inside: '<div id=n></div>',
          after: `<script>const d = new DOMParser().parseFromString('<html lang=de><head><style>.z{color:red;font-size:30px}</style></head><body class=inner style="border:3px solid"><p class=z>a document in a document</p></body></html>', 'text/html'); document.getElementById('n').append(d.documentElement)</script>`
        })
      )
  },
  {
    path: '/told-language',
    answer: () => {
      const signs = '直角 今 海 骨 刃 与 門'
      return html(
        `<!doctype html><html><head><meta charset=utf-8><meta http-equiv="content-language" content="ja"><title>x</title><style>p{font-size:60px}q{font-size:40px}</style></head><body><h1>${signs}</h1><p>${signs}</p><p lang=zh-CN>${signs}</p><p lang=ko>${signs}</p><q>quoted <q>inner</q></q></body></html>`
      )
    }
  },
  {
    path: '/shared-sheet',
    answer: ({ origin }) =>
      html(
        story({
          title: 'Foreign sheets that scripts may change',
          head: `<link rel=stylesheet href="${origin('pictures')}/sheets/shared.css" crossorigin id=l>`,
          inside: '<p class=one>one</p><p class=two>two</p><p class=three>three</p>',
          after:
            "<script>addEventListener('load', () => { const s = document.getElementById('l').sheet; s.insertRule('.two{background:#dfd;padding:20px}', s.cssRules.length); s.deleteRule(0) })</script>"
        })
      )
  },
  {
    path: '/refused-parts',
    answer: () =>
      html(
        story({
          title: 'What the page itself refuses',
          inside:
            '<img src="data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==" width=200 height=100 alt="refused"><p style="font-family:Own">refused letters</p><style>@font-face{font-family:Own;src:url(/fonts/blocks.woff2)}</style><iframe srcdoc="<p>by attribute</p>" width=200 height=60></iframe><iframe src="/frames/chart" width=300 height=120></iframe><video src="/film.webm" width=160 height=90></video><object data="/badge.svg" type="image/svg+xml" width=100 height=100>instead</object>'
        }),
        {
          'content-security-policy':
            "default-src 'self'; style-src 'self' 'unsafe-inline'; font-src 'none'; img-src https:; frame-src 'none'; media-src 'none'; object-src 'none'; script-src 'none'"
        }
      )
  }
]

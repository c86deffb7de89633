import { type Ask, css, html, type PressPage, type Route } from '../route'
import { story } from '../story'

type Parts = Partial<Parameters<typeof story>[0]>

const page = (path: string, title: string, parts: (ask: Ask) => Parts): PressPage => ({
  path,
  answer: (ask) => html(story({ title, ...parts(ask) }))
})

/** What stands apart from the page and is part of it: in other files, beside the body, in the memory of elements. */
export const apartPages: PressPage[] = [
  page('/effects-apart', 'Effects from other files', () => ({
    head: `<style>.a{filter:url(/apart/effects.svg#gray)}.b{clip-path:url(/apart/effects.svg#clip)}.c{-webkit-mask:url(/apart/effects.svg#mask);mask:url(/apart/effects.svg#mask)}div.x{width:200px;height:120px;background:linear-gradient(90deg,#c60,#07a)}.m{mask:url(/badge.svg) 0 0/60px;-webkit-mask:url(/badge.svg) 0 0/60px}</style>`,
    inside: `<div class="x a">gray</div><div class="x b">clip</div><div class="x c">mask</div><div class="x m">mask image</div><svg width="300" height="100"><rect width="300" height="100" style="fill:url(/apart/effects.svg#paint)"/></svg>
<svg width="300" height="100"><defs><linearGradient id="own"><stop stop-color="#0a0"/><stop offset="1" stop-color="#a0a"/></linearGradient></defs><rect id="r" width="300" height="100"/></svg><svg width="300" height="60"><rect width="300" height="60"/></svg><script>document.getElementById('r').setAttribute('fill', 'url(' + location.href + '#own)'); document.currentScript.previousElementSibling.firstChild.setAttribute('fill', 'url("' + location.pathname + '#own")')</script>`
  })),
  page('/beside-body', 'Beside the body', () => ({
    head: '<style>body{max-width:700px;margin:0 auto!important;background:#fef}html{background:#dde}html>div{background:#ffd;padding:10px}body>div.toast{color:red}html>.bar{position:absolute;top:400px;right:0;width:260px;background:#222;color:#fff}</style>',
    after: `<script>const d = document.createElement('div'); d.className = 'toast'; d.textContent = 'beside the body, in the flow'; document.documentElement.append(d); const f = document.createElement('div'); f.className = 'bar'; f.textContent = 'a bar beside the body'; document.documentElement.append(f); const b = document.createElement('aside'); b.textContent = 'before the head'; b.style.cssText='background:#cfc'; document.documentElement.prepend(b)</script>`
  })),
  page('/layers-and-imports', 'Layers and imports', ({ origin }) => ({
    head: `<style>@layer reset, base, theme;@import "/gone.css";</style><style>@import "/apart/a.css" layer(theme) supports(display:grid) screen;@import url(/apart/b.css) layer(base) (min-width:300px);@import url("${origin('pictures')}/apart/c.css") supports(not (display:grid));@import "/apart/d.css" print;.z{letter-spacing:1px}</style>`,
    inside: `<p class="z">text of layers</p><p class="q">adopted</p><p class="w">container style</p><script>const s = new CSSStyleSheet(); s.replaceSync('@layer base{.q{color:red;padding:9px}}@layer theme{.q{color:#06a}}'); const t = new CSSStyleSheet(); t.replaceSync('@layer base{.q{color:lime!important}}@layer late{.q{color:blue;outline:2px dashed}}'); document.adoptedStyleSheets = [t, s]</script>`
  })),
  page('/own-states', 'States that scripts set', () => ({
    head: `<style>x-box{display:block;padding:12px;background:#eee}x-box:--open{background:#cfc}x-box:--sold{outline:3px solid red}</style>`,
    inside: `<x-box id="a">open</x-box><x-box id="b">closed</x-box><x-inner></x-inner><script>customElements.define('x-box', class extends HTMLElement { constructor() { super(); this.i = this.attachInternals() } connectedCallback() { if (this.id === 'a') { this.i.states.add('--open'); this.i.states.add('--sold') } } });
customElements.define('x-inner', class extends HTMLElement { constructor() { super(); this.i = this.attachInternals(); this.attachShadow({mode:'closed'}).innerHTML = '<style>:host(:--on) b{color:#07a;font-size:40px}:host{display:block}</style><b>inside</b>'; this.i.states.add('--on') } })</script>`
  })),
  page('/drawn-by-chip', 'Drawn by the chip', () => ({
    head: '<style>.wrap{position:relative;width:400px;height:200px;margin:12px 0}.wrap canvas{width:100%;height:100%;border-radius:20px}.over{position:absolute;inset:40px;background:rgba(255,255,0,.5);color:#000}.dim{opacity:.5}</style>',
    inside: `<div class="wrap"><canvas id="g" width="400" height="200"></canvas><div class="over">a half transparent label</div></div><div class="wrap dim"><canvas id="o" width="400" height="200"></canvas></div><div class="wrap"><canvas id="b" width="400" height="200"></canvas></div><div style="background:repeating-linear-gradient(45deg,#eee 0 10px,#ccc 10px 20px)"><canvas id="t" width="300" height="100"></canvas></div>
<script>const draw = (id, alpha) => { const gl = document.getElementById(id).getContext('webgl', { alpha: true }); if (!gl) { document.title += ' no gl'; return } gl.clearColor(0.1, 0.5, 0.3, alpha); gl.clear(gl.COLOR_BUFFER_BIT); gl.enable(gl.SCISSOR_TEST); gl.scissor(20, 20, 100, 60); gl.clearColor(0.8, 0.1, 0.2, 1); gl.clear(gl.COLOR_BUFFER_BIT) }
draw('g', 1); draw('t', 1);
const off = document.getElementById('o').transferControlToOffscreen(); const c = off.getContext('2d'); c.fillStyle = '#07a'; c.fillRect(0, 0, 400, 200); c.fillStyle = '#fff'; c.font = '40px serif'; c.fillText('off screen', 30, 110);
const made = new OffscreenCanvas(400, 200); const m = made.getContext('2d'); m.fillStyle = '#a33'; m.fillRect(0, 0, 200, 200); m.fillStyle = '#3a3'; m.fillRect(200, 0, 200, 200); document.getElementById('b').getContext('bitmaprenderer').transferFromImageBitmap(made.transferToImageBitmap())</script>`
  })),
  page('/named-like-states', 'Names like states', () => ({
    head: `<style>.g{display:grid;grid-template-areas:"target valid" "modal invalid";gap:4px}.g1{grid-area:target;background:#fcc}.g2{grid-area:valid;background:#cfc}.g3{grid-area:modal;background:#ccf}.g4{grid-area:invalid;background:#ffc}.an{width:90px;height:30px;background:#07a;animation:target 1s forwards}@keyframes target{to{margin-left:200px}}:root{--state:disabled}.cn{container:modal/inline-size;width:300px}@container modal (max-width:400px){.cn p{color:#c0c}}@container style(--state:disabled){.sty{outline:3px solid #0a0}}@media not (prefers-reduced-motion){.rm{background:#cff}}@media (prefers-reduced-motion:no-preference){.rm{padding:20px}}@media (prefers-color-scheme){.pc{border:4px solid #090}}@media (hover:hover) and (pointer:fine){.hv{color:#a00}}.n{color:#00f;& b{color:#f0f}&.k{text-decoration:underline}.out &{font-size:30px}@media (min-width:400px){padding:8px}}</style>`,
    inside: `<div class="g"><i class="g1">1</i><i class="g2">2</i><i class="g3">3</i><i class="g4">4</i></div><div class="an"></div><div class="cn"><p>container</p></div><p class="sty">style query</p><p class="rm">motion</p><p class="pc">scheme</p><p class="hv">hover</p><div class="out"><p class="n k">nested <b>rule</b></p></div>`
  })),
  page('/pictures-from-everywhere', 'Pictures from everywhere', ({ origin }) => ({
    head: `<style>.is{width:200px;height:60px;background:image-set(url(/p/200x60.png) type("image/png") 1x, "/p/400x120.png" 2x)}.cf{width:200px;height:60px;background:-webkit-cross-fade(url(/p/200x61.png),url(/p/200x62.png),50%)}.cu{cursor:url(/p/16x16.png),auto}.lst{list-style:url(/p/12x12.png)}.ct::after{content:url(/p/44x22.png) " and " attr(data-x)}.bi{border:12px solid;border-image-source:url(/p/90x90.png);border-image-slice:30}</style>`,
    inside: `<div class="is"></div><div class="cf"></div><ul class="lst"><li>x</ul><p class="ct" data-x="more">c</p><div class="bi">b</div>
<picture><source type="image/avif" srcset="/picture.avif 1x"><source type="image/webp" srcset="/picture.webp"><img src="/p/160x90.png"></picture><img src=" /p/130x40.png?a=1&amp;b=c d#frag "><img src="//pictures.localhost${origin('pictures').replace(/.*(:\d+)$/, '$1')}/p/130x41.png"><img srcset="/p/131x41.png?x=1,2 1x, /p/262x82.png 2x"><img sizes="(max-width:600px) 100vw, calc(50vw - 20px)" srcset="/p/320x80.png 320w, /p/640x160.png 640w, /p/960x240.png 960w" src="/p/320x80.png"><img src="/p/150x50.png" style="object-fit:none;object-position:10px 5px;width:100px;height:40px;background:#fcc"><img id="bl"><img id="em" src=""><img><img alt="gone" src="/gone.png"><object data="/badge.svg" type="image/svg+xml" width="120" height="120"></object><embed src="/p/90x60.png" width="90" height="60"><object data="/gone.png"><b>stands in</b></object><input type="image" src="/p/80x30.png"><svg width="100" height="50"><image href="/p/100x50.png" width="100" height="50"/></svg><img src="/p/33x33.png" usemap="#m"><img src="/p/70x70.png" crossorigin><img src="data:image/svg+xml;utf8,<svg xmlns='http://www.w3.org/2000/svg' width='60' height='60'><rect width='60' height='60' fill='teal'/></svg>">
<div id="bg" style="width:100px;height:40px"></div><script>const c = document.createElement('canvas'); c.width = 90; c.height = 40; const x = c.getContext('2d'); x.fillStyle = '#639'; x.fillRect(0, 0, 90, 40); c.toBlob((b) => { document.getElementById('bl').src = URL.createObjectURL(b); const u = URL.createObjectURL(b); document.getElementById('bg').style.background = 'url(' + u + ')' })</script>`
  })),
  page('/all-controls', 'Controls of all kinds', () => ({
    head: '<style>:root{color-scheme:light dark;accent-color:#a33}fieldset{margin:10px 0}input,select,textarea,button,meter,progress{margin:4px}details[open]{background:#ffd}dialog{position:static}</style><meta name="color-scheme" content="light dark">',
    inside: `<form><fieldset><legend>fields</legend><progress id="p" max="10"></progress><progress></progress><meter min="0" max="10" low="3" high="7" optimum="9" value="2"></meter><input type="range" id="r" min="0" max="50"><input type="color" id="c"><input type="date" id="d"><input type="time" value="10:30"><input type="number" value="5"><input type="search" value="ferry"><input type="month"><input type="week"><input type="datetime-local"><input type="submit"><input type="reset"><input type="file"><input type="email" placeholder="your mail"><select multiple size="3"><option>a<option selected>b<option selected>c</select><select id="s"><option>first<option>second</select><textarea id="t">old</textarea><output id="o"></output></fieldset><fieldset disabled><input value="off"><button>off</button></fieldset></form>
<details name="one"><summary>closed</summary>hidden</details><details name="one" id="de"><summary>open</summary>shown</details><dialog id="di">a box that is not modal<form method="dialog"><button>ok</button></form></dialog><div contenteditable="true" id="ce">written <b>in</b></div><div hidden="until-found">until found</div>
<label><input type="checkbox" id="cb"> sw</label><input type="radio" name="n" id="ra"><input type="radio" name="n" checked>
<script>const g = (id) => document.getElementById(id); g('p').value = 7; g('r').value = 40; g('c').value = '#00aa55'; g('d').value = '2025-03-04'; g('s').selectedIndex = 1; g('t').value = 'new\\ntext'; g('o').value = '42'; g('de').open = true; g('di').show(); g('cb').checked = true; g('ra').checked = true; g('ce').append(' and changed')</script>`
  })),
  page('/trees-by-script', 'What no parser builds', () => ({
    head: '<style>svg.fake{color:red}a a{background:#ff0}button button{background:#0ff}nobr{color:#080}h2 h3{color:#a0a}</style>',
    inside: `<div id="out"></div><script>const mk = (n, t, ...c) => { const e = document.createElement(n); if (t) e.append(t); e.append(...c); return e }; const out = document.getElementById('out');
out.append(mk('a', 'outer ', mk('a', 'inner')), mk('button', 'b ', mk('button', 'c')), mk('p', 'p ', mk('div', 'div', mk('table'))), mk('svg', 'fake svg ', mk('path')), mk('select', '', mk('option', 'one')), mk('nobr', 'n ', mk('nobr', 'o')), mk('h2', 'h ', mk('h3', 'i')), mk('dd', 'x', mk('dt', 'y')), mk('form', 'f', mk('form', 'g')), mk('tr', 'row'), mk('td', 'cell'), mk('caption', 'cap'), mk('frame'), mk('math', 'fake math'), mk('image', 'img?'), mk('title', 'no title'), mk('option', 'loose option'), mk('optgroup', '', mk('option', 'in group')), mk('rt', 'rt'), mk('body', 'bb'), mk('html', 'hh'), mk('head', 'hd'), mk('plaintext', 'plain'), mk('xmp', '<b>xmp</b>'), mk('textarea', 'ta'), mk('iframe', 'if'), mk('noscript', 'ns'), mk('br', 'in br'), mk('img', 'in img'), mk('input', 'in input'));
const t = mk('table'); t.append('loose text', mk('div', 'loose div'), mk('tr', '', mk('td', 'td in tr'))); out.append(t); const ul = mk('ul'); ul.append(mk('div', 'in ul'), mk('li', 'li')); out.append(ul); const sv = document.createElementNS('http://www.w3.org/2000/svg', 'svg'); sv.append(mk('div', 'html in svg')); sv.setAttribute('width', '100'); sv.setAttribute('height', '20'); out.append(sv); const odd = document.createElementNS('urn:x', 'odd'); odd.append('odd namespace ', mk('b', 'bold')); out.append(odd); const wrong = document.createElementNS('http://www.w3.org/2000/svg', 'p'); wrong.append('a paragraph in a drawing'); sv.append(wrong)</script>`
  }))
]

const SVG = { 'content-type': 'image/svg+xml' }

/** What these pages are drawn with. */
export const apartFiles: Record<string, Route> = {
  '/apart/effects.svg': () => ({
    headers: SVG,
    body: '<svg xmlns="http://www.w3.org/2000/svg"><filter id="gray"><feColorMatrix type="saturate" values="0"/></filter><clipPath id="clip" clipPathUnits="objectBoundingBox"><circle cx=".5" cy=".5" r=".4"/></clipPath><mask id="mask" maskContentUnits="objectBoundingBox"><rect width=".5" height="1" fill="#fff"/></mask><linearGradient id="paint"><stop stop-color="#f00"/><stop offset="1" stop-color="#00f"/></linearGradient></svg>'
  }),
  '/apart/refused.css': () =>
    css(
      '.linked{padding:20px;background:#eef url("data:image/gif;base64,R0lGODlhAQABAIAAAP8AAAAAACH5BAAAAAAALAAAAAABAAEAAAICRAEAOw==")}'
    ),
  '/apart/a.css': () => css('.z{color:#06a;background:#def}'),
  '/apart/b.css': () => css('.z{color:red!important;padding:12px}'),
  '/apart/c.css': () => css('.z{display:none}'),
  '/apart/d.css': () => css('.z{display:none}')
}

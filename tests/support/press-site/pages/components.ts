import { html, type PressPage } from '../route'
import { story } from '../story'

/** Pages put together out of parts: elements of their own, frames, boxes that scroll, what is open. */
export const componentPages: PressPage[] = [
  {
    path: '/slots',
    answer: () =>
      html(
        story({
          title: 'Elements of its own',
          head: '<style>x-tabs{--accent:#c60;display:block}x-tabs::part(tab){font-weight:bold;color:var(--accent)}x-tabs [slot=a]{background:#ffe}x-state:state(on){color:red}</style>',
          inside: `<x-tabs><span slot="a">tab A</span><span slot="b">tab B</span><p>panel content</p></x-tabs><x-list><li>one</li><li>two</li></x-list><x-deep></x-deep><x-empty></x-empty><button is="x-button">built in</button>
<div id="d"><template shadowrootmode="closed"><style>:host{display:block;background:#dfe;padding:9px}::slotted(em){color:#a00}</style>closed and declared: <slot></slot></template><em>light</em></div><div><template shadowrootmode="open"><style>:host-context(article){border:2px solid #07a}</style><slot name="x">fallback</slot></template></div>`,
          after: `<script>
customElements.define('x-tabs', class extends HTMLElement { constructor() { super(); const r = this.attachShadow({ mode: 'open' }); r.innerHTML = '<style>:host{border:2px solid var(--accent);padding:8px}::slotted(span){padding:4px 10px;background:#eee}.bar{display:flex;gap:8px}</style><div class="bar"><b part="tab">T</b><slot name="a"></slot><slot name="b"></slot><slot name="c"><i>fallback</i></slot></div><slot></slot>' } })
customElements.define('x-list', class extends HTMLElement { constructor() { super(); this.attachShadow({ mode: 'open', slotAssignment: 'manual' }).innerHTML = '<style>ul{background:#def}</style><ul><slot></slot></ul>' } connectedCallback() { setTimeout(() => this.shadowRoot.querySelector('slot').assign(this.children[1])) } })
customElements.define('x-deep', class extends HTMLElement { connectedCallback() { let r = this.attachShadow({ mode: 'closed' }); for (let i = 0; i < 4; i++) { r.innerHTML = '<style>div{padding:6px;border:1px solid hsl(' + i * 80 + ' 60% 50%)}</style><div>depth ' + i + '<p></p></div>'; r = r.querySelector('p').attachShadow({ mode: i % 2 ? 'open' : 'closed' }) } r.innerHTML = '<img src="/p/66x33.png">' } })
customElements.define('x-button', class extends HTMLButtonElement { connectedCallback() { this.style.background = '#cfc' } }, { extends: 'button' })
const s = new CSSStyleSheet(); s.replaceSync('.later{color:#07a}'); document.adoptedStyleSheets.push(s); s.insertRule('.later{background:#eef}')
</script><p class="later">later</p>`
        })
      )
  },
  {
    path: '/scrolled-boxes',
    answer: () =>
      html(
        story({
          title: 'Boxes that were scrolled',
          head: '<style>.s{height:120px;width:320px;overflow:auto;border:1px solid #333;margin:8px 0}.s>div{height:700px;width:900px;background:repeating-linear-gradient(45deg,#fdd 0 20px,#ddf 20px 40px)}.snap{display:flex;overflow-x:scroll;width:300px}.snap>img{flex:none;max-width:none;width:200px}.h{overflow:hidden;height:60px}</style>',
          inside: `<div class="s" id="a"><div>a</div></div><div class="snap" id="b">${Array.from({ length: 6 }, (_, n) => `<img src="/p/${200 + n}x90.png">`).join('')}</div><div class="h" id="c">${'<p>line</p>'.repeat(20)}</div><textarea id="d" rows="3">${'line\n'.repeat(30)}</textarea><pre style="overflow:auto;width:200px" id="e">${'long line '.repeat(30)}</pre><iframe id="f" srcdoc="<body style='height:2000px;background:linear-gradient(red,blue)'>scrolled frame" width="300" height="100"></iframe><x-s></x-s><select multiple size="4" id="g">${Array.from({ length: 20 }, (_, n) => `<option>choice ${n}`).join('')}</select>`,
          after: `<script>const $ = i => document.getElementById(i); $('a').scrollTo(200, 300); addEventListener('load', () => { $('b').scrollLeft = 410 }); $('c').scrollTop = 150; $('d').scrollTop = 200; $('e').scrollLeft = 500; $('g').scrollTop = 120
$('f').onload = () => $('f').contentWindow.scrollTo(0, 700)
customElements.define('x-s', class extends HTMLElement { connectedCallback() { const r = this.attachShadow({ mode: 'open' }); r.innerHTML = '<div style="height:80px;overflow:auto;background:#eee"><p>top</p><p style="margin:300px 0">middle</p></div>'; r.firstChild.scrollTop = 310 } })</script>`
        })
      )
  },
  {
    path: '/film',
    answer: ({ origin }) =>
      html(
        story({
          title: 'The lighthouse, filmed',
          head: '<style>.ground{background:repeating-linear-gradient(45deg,#fc9 0 8px,#9cf 8px 16px);padding:10px}#box{height:90px;overflow:auto}</style>',
          inside: `<video id="film" controls src="${origin('pictures')}/film.webm" width="320" height="180"></video>
<p class="ground"><img src="/alpha.webp" width="192"><img src="${origin('pictures')}/alpha.avif" width="192"></p><iframe srcdoc="<p>In the frame, the Lighthouse again</p>" width="400" height="60"></iframe><div id="box">${'<p>Boats passed.</p>'.repeat(30)}</div>`,
          after: '<script>document.getElementById("box").scrollTop = 400</script>'
        })
      )
  },
  {
    path: '/open-things',
    answer: () =>
      html(
        story({
          title: 'What is open, what is closed',
          head: '<style>details[open] summary{color:#c60}details>summary::marker{content:"> "}dialog{margin:0;position:static;border:3px dotted #393}:indeterminate{outline:3px solid #c0c}input:checked + label{background:#dfd}input:invalid{border:2px solid red}input:placeholder-shown{background:#ffd}:disabled{opacity:.4}:focus-within{outline:2px dashed blue}option:checked{font-weight:bold}:target{background:yellow}:read-only{color:#555}:required{border-style:dashed}:default{box-shadow:0 0 0 2px #07a}:in-range{color:green}:optional{margin:2px}</style>',
          inside: `<details id="o"><summary>opened by script</summary>inside</details><details open><summary>open</summary>inside<details><summary>inner</summary>no</details></details><dialog open>not modal</dialog><dialog>closed</dialog>
<form><input type="checkbox" id="i"><input type="checkbox" id="c"><label for="c">checked</label><input type="radio" name="n"><input required type="email" value="no"><input placeholder="placeholder"><input disabled value="off"><fieldset disabled><legend>off</legend><input value="x"></fieldset><input type="number" value="12" min="1" max="20"><input type="search" value="s"><input type="time" value="10:30"><input type="file"><input type="password" value="secret"><select id="s"><optgroup label="G"><option>1<option>2</optgroup></select><output>out</output><meter min="0" max="10" value="3" low="4"></meter><progress id="p"></progress><progress max="10" value="7"></progress><datalist id="l"><option>d</datalist><button type="submit">Send</button><input type="range" id="r" list="l"></form><div popover>closed popover</div><p contenteditable id="e">editable</p>`,
          after:
            "<script>const $ = i => document.getElementById(i); $('o').open = true; $('i').indeterminate = true; $('c').checked = true; $('s').value = '2'; $('r').value = 12; $('e').textContent = 'edited'; document.querySelector('[placeholder]').setCustomValidity('x')</script>"
        })
      )
  },
  {
    path: '/written-frames',
    answer: ({ origin }) =>
      html(
        story({
          title: 'Frames of every kind',
          inside: `<iframe srcdoc="<style>body{background:#efe}@font-face{font-family:B;src:url(/fonts/blocks.woff2)}p{font:20px B}</style><p>font</p><img src=/p/70x30.png><iframe srcdoc='<b>inner</b>' width=100 height=40></iframe>" width="340" height="120"></iframe><iframe src="about:blank" width="100" height="40" style="background:#fdd"></iframe><iframe src="data:text/html,<body style='background:%23ddf'>data" width="160" height="50"></iframe>
<iframe src="javascript:'<body style=background:gold>by script'" width="160" height="50"></iframe><iframe src="${origin('widgets')}/frames/chart?wide" style="width:100%;height:180px;border:0;transform:rotate(-1deg)"></iframe><iframe name="n" width="200" height="60"></iframe><iframe src="/frames/chart" width="300" height="150" sandbox></iframe><iframe src="/badge.svg" width="130" height="130"></iframe><iframe src="/p/90x60.png" width="140" height="90"></iframe><iframe src="${origin('pictures')}/gone" width="200" height="60"></iframe><iframe hidden src="/frames/chart"></iframe><iframe src="/frames/chart" style="color-scheme:dark;display:block;width:50%"></iframe>`,
          after: `<script>frames.n.document.write('<body style="margin:0;background:#cff"><h4>written</h4><scr' + 'ipt>document.body.append("and run")</scr' + 'ipt>'); frames.n.document.close()</script>`
        })
      )
  },
  {
    path: '/drawn-by-script',
    answer: ({ origin }) =>
      html(
        story({
          title: 'Canvases',
          head: '<style>canvas{border:1px solid #999;margin:4px}.round{border-radius:50%}.fit{object-fit:cover;width:150px;height:60px}.flex{display:flex}.flex canvas{flex:1;min-width:0}.abs{position:relative;height:80px}.abs canvas{position:absolute;inset:0;width:100%;height:100%}</style>',
          inside: `<canvas id="a" width="200" height="80"></canvas><canvas id="b" width="200" height="80" class="round"></canvas><canvas id="c" width="100" height="100" class="fit"></canvas><canvas id="g" width="200" height="80"></canvas><canvas id="h" width="200" height="80"></canvas><canvas id="t" width="200" height="80"></canvas><canvas id="o" width="200" height="80"></canvas><div class="flex"><canvas id="f1"></canvas><canvas id="f2"></canvas></div><div class="abs"><canvas id="k" width="300" height="40"></canvas></div><canvas></canvas><canvas width="0" height="0"></canvas><canvas id="i" width="120" height="60"></canvas>`,
          after: `<script>
const ctx = (i, k = '2d', o) => document.getElementById(i).getContext(k, o); for (const i of ['a', 'b', 'c', 'f1', 'f2', 'k']) { const c = ctx(i); c.fillStyle = '#07a'; c.fillRect(10, 10, 60, 40); c.font = '20px serif'; c.fillStyle = '#a30'; c.fillText(i, 90, 40) }
const gl = (i, o) => { const g = ctx(i, 'webgl', o); if (g) { g.clearColor(.8, .4, .1, 1); g.clear(16384); g.enable(3089); g.scissor(20, 20, 60, 30); g.clearColor(0, .2, .8, 1); g.clear(16384) } }; gl('g'); gl('h', { preserveDrawingBuffer: true })
const m = new Image(); m.onload = () => ctx('t').drawImage(m, 0, 0); m.src = '${origin('widgets')}/badge.svg'
try { const off = document.getElementById('o').transferControlToOffscreen(); const c = off.getContext('2d'); c.fillStyle = '#393'; c.fillRect(5, 5, 100, 50) } catch {}
const b = ctx('i', 'bitmaprenderer'); const s = new OffscreenCanvas(120, 60); const d = s.getContext('2d'); d.fillStyle = '#c0c'; d.fillRect(0, 0, 80, 40); b.transferFromImageBitmap(s.transferToImageBitmap())
</script>`
        })
      )
  },
  {
    path: '/feed-fonts',
    answer: ({ origin }) =>
      html(
        story({
          title: 'Letters 0123 in many faces',
          head: `<style>@import url("${origin('pictures')}/sheets/fonts.css");
@font-face{font-family:Part;src:url(/fonts/blocks.woff2);unicode-range:U+41-5A}@font-face{font-family:Part;src:url(/fonts/digits.woff2);unicode-range:U+30-39;font-weight:400}@font-face{font-family:Part;src:url(/fonts/never-used.woff2);unicode-range:U+400-4FF}
@font-face{font-family:Sized;src:url("/fonts/blocks.woff2") format("woff2"),url(/fonts/blocks.ttf) format("truetype");size-adjust:70%;ascent-override:90%;font-display:swap}@font-face{font-family:Local;src:local("DejaVu Serif"),url(/fonts/blocks.woff2)}
h1{font-family:Blocks,serif}.part{font:22px Part,sans-serif}.sized{font-family:Sized}.local{font-family:Local}.tab{font-variant-numeric:tabular-nums;font-feature-settings:"ss01";letter-spacing:.1em;word-spacing:8px;text-transform:capitalize}.icon::before{font-family:Blocks;content:"\\41"}.syn{font:italic bold 20px Part;font-synthesis:none}</style><link rel="preload" as="font" href="/fonts/blocks.woff2" crossorigin>`,
          inside: `<p class="part">ABC abc 123</p><p class="sized">ABC sized</p><p class="local">Local first</p><p class="tab">tabular 111 222</p><p class="icon"> icon</p><p class="syn">ABC 123</p><svg width="300" height="40"><text y="30" font-family="Part" font-size="24">ABC 12</text></svg><x-f></x-f><p>emoji 😀 flag 🇩🇪 中文 한국어 ไทย עברית हिन्दी</p>`,
          after: `<script>customElements.define('x-f', class extends HTMLElement { connectedCallback() { this.attachShadow({ mode: 'open' }).innerHTML = '<style>p{font-family:Part}</style><p>IN THE SHADOW 42</p>' } })</script>`
        })
      )
  },
  {
    path: '/app-like',
    answer: () =>
      html(`<!doctype html><html lang="en"><head><meta charset="utf-8"><title>An article in an application | The Harbour Press</title><style>html,body,#root{height:100%;margin:0;overflow:hidden;font:16px sans-serif}#root{display:grid;grid-template:56px 1fr / 220px 1fr}header{grid-column:1/-1;background:#12324a;color:#fff;padding:16px}nav{overflow-y:auto;background:#eee}main{overflow-y:auto;padding:20px}main p{max-width:60ch}</style></head><body><div id="root"></div><script>
document.getElementById('root').innerHTML = '<header>The Harbour Press</header><nav>' + '<p>section</p>'.repeat(40) + '</nav><main><h1>An article in an application</h1>' + '<p>The ferry from Norholm came in two hours late on Tuesday, because a chain at the northern pier had been loose since the storm.</p><img loading="lazy" src="/p/500x140.png" width="500" height="140">'.repeat(12) + '</main>'
</script></body></html>`)
  },
  {
    path: '/print-and-scripts',
    answer: () =>
      html(
        story({
          title: 'For paper, for those without scripts',
          head: '<style media="print">*{display:none!important}</style><link rel="stylesheet" media="print" href="/sheets/print.css" onload="this.media=\'all\'" id="never"><link rel="stylesheet" href="/sheets/shadow.css" media="print" onload="this.media=\'all\'"><noscript><style>h1{color:red}</style></noscript><link rel="alternate stylesheet" title="other" href="/sheets/off.css"><style>.no-js{display:none}.js .no-js{display:block}@page{size:A4}</style><script>document.documentElement.className = "js"; document.getElementById("never").removeAttribute("onload")</script><base target="_blank">',
          inside:
            '<h2>By a sheet that came late</h2><p class="no-js">with scripts</p><noscript><p style="font-size:50px">no scripts</p></noscript><template><p>never</p></template><p>&lt;not a tag&gt; &amp;amp; &nbsp; &#128512;</p><!-- comment --> <plaintext-not>unknown</plaintext-not><marquee scrollamount="0">still</marquee><center>centre</center><font color="#a00" size="5">font</font><nobr>no break</nobr><listing>listing</listing><xmp><b>xmp</b></xmp>'
        })
      )
  }
]

import { html, type PressPage } from '../route'
import { story } from '../story'

export const treePages: PressPage[] = [
  {
    path: '/frames',
    answer: ({ origin }) =>
      html(
        story({
          title: 'A page within the page',
          inside: `<iframe src="${origin('widgets')}/frames/chart" width="600" height="220" style="border:2px solid #12324a"></iframe>
<iframe srcdoc="&lt;body style='background:#efe'&gt;&lt;p&gt;written into the attribute&lt;/p&gt;&lt;img src='/p/120x60.png'&gt;" width="400" height="140"></iframe>
<iframe id="empty" width="400" height="100"></iframe><iframe id="blob" width="400" height="100"></iframe><iframe src="${origin('widgets')}/frames/chart#second" width="300" height="100" loading="lazy"></iframe>`,
          after: `<script>
const d = document.getElementById('empty').contentDocument; d.body.innerHTML = '<p style="color:#a00">written by a script</p>'; d.head.innerHTML = '<style>body{background:#fee;font:18px serif}</style>'
document.getElementById('blob').src = URL.createObjectURL(new Blob(['<body style="background:#eef"><p>out of a blob</p>'], { type: 'text/html' }))
</script>`
        })
      )
  },
  {
    path: '/nested-frames',
    answer: ({ origin }) =>
      html(
        story({
          title: 'Frames in frames in frames',
          inside: `<iframe src="${origin('widgets')}/frames/nest?depth=3" width="640" height="420"></iframe><iframe src="/frames/nest?depth=2" width="640" height="300"></iframe>`
        })
      )
  },
  {
    path: '/shadow-frames',
    answer: ({ origin, query }) =>
      html(
        story({
          title: 'Frames in the shadow',
          inside: `<x-card id="first"></x-card><iframe id="second" src="${query.has('near') ? '' : origin('widgets')}/frames/named?second" width="300" height="60"></iframe><x-shut id="third"></x-shut>
<iframe id="fourth" srcdoc="<p>fourth</p>" sandbox width="300" height="60"></iframe><x-card id="fifth"></x-card><iframe id="sixth" src="/frames/named?sixth" width="300" height="60"></iframe>`,
          after: `<script>
const frame = (root, id) => { root.innerHTML = '<iframe width="300" height="60"></iframe>'; root.firstChild.src = '${query.has('near') ? '' : origin('widgets')}/frames/named?' + id }
customElements.define('x-card', class extends HTMLElement { connectedCallback() { frame(this.attachShadow({ mode: 'open' }), this.id) } })
customElements.define('x-shut', class extends HTMLElement { connectedCallback() { frame(this.attachShadow({ mode: 'closed' }), this.id) } })
// What comes first in the document may have come last.
document.getElementById('second').before(Object.assign(document.createElement('iframe'), { id: 'late', srcdoc: '<p>late</p>', width: 300, height: 60 }))
</script>`
        })
      )
  },
  {
    path: '/frameset',
    answer: () =>
      html(
        '<html><head><title>A set of frames</title></head><frameset cols="30%,*"><frame src="/frames/chart?left"><frameset rows="50%,*"><frame src="/simple"><frame src="/frames/chart?right"></frameset></frameset></html>'
      )
  },
  {
    path: '/shadow-dom',
    answer: () =>
      html(
        story({
          title: 'In the shadow',
          head: '<style>:not(:defined){background:red}x-open,x-closed,x-nested{display:block;margin:12px 0}x-open::part(label){color:#07a}x-open:not(:defined){display:none}</style>',
          inside: `<x-open><b slot="name">slotted</b> and the rest</x-open><x-closed>inside a closed one</x-closed><x-nested></x-nested><div id="declared"><template shadowrootmode="open"><style>p{background:#ffd}</style><p>declared in the page <slot></slot></p></template>light</div><div id="plain"></div>`,
          after: `<script>
const shared = new CSSStyleSheet(); shared.replaceSync(':host{border:2px solid #07a;padding:10px}img{border-radius:50%}')
customElements.define('x-open', class extends HTMLElement { constructor() { super(); const r = this.attachShadow({ mode: 'open' }); r.adoptedStyleSheets = [shared]; r.innerHTML = '<style>::slotted(b){background:#cfc}</style><span part="label">label</span> <slot name="name"></slot> <img src="/p/80x80.png"> <slot></slot>' } })
customElements.define('x-closed', class extends HTMLElement { constructor() { super(); const r = this.attachShadow({ mode: 'closed' }); r.innerHTML = '<style>:host{background:#eee;padding:8px}p{color:#600}</style><p>closed: <slot></slot></p>'; r.adoptedStyleSheets = [shared] } })
customElements.define('x-nested', class extends HTMLElement { connectedCallback() { const r = this.attachShadow({ mode: 'open', delegatesFocus: true }); r.innerHTML = '<x-open><b slot="name">twice</b></x-open><x-closed>nested</x-closed><iframe srcdoc="<p>a frame in the shadow</p>" width=300 height=60></iframe>' } })
const r = document.getElementById('plain').attachShadow({ mode: 'closed' }); r.innerHTML = '<h2>on a plain element</h2><link rel="stylesheet" href="/sheets/shadow.css"><canvas width=100 height=40></canvas>'
const c = r.querySelector('canvas').getContext('2d'); c.fillStyle = '#0a7'; c.fillRect(10, 5, 80, 30)
</script>`
        })
      )
  },
  {
    path: '/drawings',
    answer: ({ origin }) =>
      html(
        story({
          title: 'Drawn, not photographed',
          inside: `<svg width="0" height="0" style="position:absolute"><symbol id="anchor" viewBox="0 0 24 24"><circle cx="12" cy="5" r="3"/><path d="M12 8v13M4 14c0 5 4 7 8 7s8-2 8-7" fill="none" stroke="currentColor" stroke-width="2"/></symbol><defs><linearGradient id="sea"><stop offset="0" stop-color="#07a"/><stop offset="1" stop-color="#0c8"/></linearGradient><clipPath id="round"><circle cx="60" cy="60" r="50"/></clipPath><filter id="soft"><feGaussianBlur stdDeviation="2"/></filter></defs></svg>
<svg width="64" height="64" style="color:#a33"><use href="#anchor"/></svg><svg width="64" height="64" fill="green"><use xlink:href="/icons.svg#boat"/></svg>
<svg width="300" height="120" viewBox="0 0 300 120"><rect width="300" height="120" fill="url(#sea)"/><g clip-path="url(#round)"><image href="/p/120x120.png" width="120" height="120"/></g><text x="140" y="60" fill="#fff" font-size="24" filter="url(#soft)">blurred</text><foreignObject x="140" y="70" width="150" height="40"><div xmlns="http://www.w3.org/1999/xhtml" style="color:#fff">HTML inside</div></foreignObject></svg>
<svg width="120" height="120"><style>.inner{fill:#c60}</style><g class="inner"><rect x="10" y="10" width="100" height="100" rx="12"/></g><title>a & b</title></svg>
<img src="${origin('pictures')}/badge.svg" width="120" alt="badge"><math display="block"><mfrac><mi>x</mi><mn>2</mn></mfrac><mo>=</mo><msqrt><mn>9</mn></msqrt></math>`
        })
      )
  },
  {
    path: '/odd-trees',
    answer: () =>
      html(
        story({
          title: 'What no parser would make',
          inside: `<div id="odd"></div><pre>

two lines before</pre><textarea rows="3">

kept</textarea>`,
          after: `<script>
const el = (n, ...c) => { const e = document.createElement(n); e.append(...c); return e }; const odd = document.getElementById('odd')
const p = el('p', 'before ', el('div', 'a block in a paragraph'), ' after'); p.style.border = '2px solid #c60'; p.style.padding = '6px'
const a = el('a', 'outer ', Object.assign(el('a', 'inner'), { href: '#b' }), ' rest'); a.href = '#a'; a.style.background = '#def'
const t = el('table', el('tr', el('td', 'a row without a body'), el('td', 'x')), 'loose text'); t.border = 1
const f = el('form', el('p', 'outer form'), el('form', el('input'))); f.style.padding = '10px'; f.style.background = '#eee'
const h = el('h2', 'a heading in ', el('h3', 'a heading')); const b = el('button', 'in ', el('button', 'out')); const l = el('li', 'an item ', el('li', 'in an item'))
odd.append(p, a, t, f, h, b, el('ul', l), el('p', el('ul', el('li', 'a list in a paragraph'))), el('select', el('option', 'first'), Object.assign(el('option', 'second'), { selected: true })), el('span', el('td', 'a lonely cell')), el('tr', el('td', 'a lonely row')), el('hr', 'words in ', el('b', 'a rule')), el('source', 'words in a source'), el('area', 'and in an area'), el('br', 'not in a break'), el('param', 'not here'))
document.documentElement.append(el('div', 'after the body')); document.body.setAttribute('data-late', '"<&>')
</script>`
        })
      )
  }
]

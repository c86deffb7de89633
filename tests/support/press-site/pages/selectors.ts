import { css, html, type PressPage } from '../route'
import { story } from '../story'

/** Pages whose style sheets go by what is beside an element, and by what its markup says. */
export const selectorPages: PressPage[] = [
  {
    path: '/siblings',
    answer: () =>
      html(
        story({
          title: 'Counted from the first',
          head: '<style>.n>p:first-child{background:#fcc;padding:20px}.n>p:nth-child(2n){background:#cfc;padding:9px}.n>p:last-child{border-bottom:9px solid #07a}.n>p:only-child{font-size:40px}.n>:nth-child(4){margin-left:60px}b:empty{display:inline-block;width:60px;height:30px;background:#c60}td:nth-child(2){background:#ffd}main ~ *{color:#555}li:nth-last-child(1){background:#dff}</style>',
          inside: `<div class="n"><script>1</script><p>after a script</p><p>third</p><noscript><p>none</p></noscript><p>fifth</p><script type="application/json">{}</script></div>
<div class="n"><p>first</p><meta itemprop="n" content="x"><link rel="preload" as="image" href="/p/31x31.png"><p>fourth</p><script>document.currentScript.remove()</script></div><div class="n"><p>not alone</p><script>2</script></div>
<b><script>3</script></b><b></b><table><tr><script>4</script><td>second</td><td>third</td></tr></table><ul><li>one</li><li>two</li><script>5</script></ul><select size="3"><option>a<script>6</script><option>b</select><div class="n"><template><i>x</i></template><p>after a template</p><style>.x{}</style><p>after a style</p></div>`
        })
      )
  },
  {
    path: '/by-attribute',
    answer: ({ origin }) =>
      html(
        story({
          title: 'By what the markup says',
          head: `<link rel="stylesheet" href="/sheets/attributes.css"><style>a[target="_blank"]::after{content:" \\2197";font-size:24px}a[href^="http"]{background:#dfd}a[href^="/"]{background:#ddf}a[href$=".pdf" i]::before{content:"PDF ";color:#a00}a:not([href*="press"]){font-weight:bold}a[download]{border:2px solid #c60}[contenteditable]{outline:3px solid #07a;padding:6px}[contenteditable="true"]{background:#ffe}
iframe[src*="chart"]{border:5px solid #c60}img[src$=".svg"]{background:#fcc}img[srcset]{border:4px solid #393}img[loading=lazy]{outline:4px dashed #a0a}[onclick]{text-decoration:underline wavy}form[action]{background:#eef;padding:8px}form[method=post]{border-left:8px solid #07a}[autofocus]{background:#ffd}[sandbox]{margin-left:40px}button[formaction]{color:#a00}video[autoplay]{border:3px solid #333}.grid{display:grid;grid-template-columns:[target] 90px [download] 1fr;grid-template-areas:"a b"}.grid>i{grid-column:download}[itemtype$="Article" i]{background:#efe}a[href="#x" i]{color:red}</style>`,
          inside: `<p><a target="_blank" href="/simple">new window</a> <a href="${origin('widgets')}/simple">elsewhere</a> <a href="simple">beside</a> <a href="/paper.PDF">paper</a> <a href="/x.zip" download>load down</a> <a href="#x">here</a> <a href="mailto:a@b.example">letter</a> <a href="javascript:void 0">script</a></p>
<div contenteditable="true">may be   written in: ${'averylongwordwithoutanyend'.repeat(6)}</div><p onclick="x()">may be pressed</p><iframe src="/frames/chart?by" width="300" height="120"></iframe><iframe sandbox srcdoc="<p>box</p>" width="200" height="50"></iframe><img src="/badge.svg" width="80"><img srcset="/p/80x40.png 1x" src="/p/81x41.png"><img loading="lazy" src="/p/82x42.png"><picture><source srcset="/p/83x43.png"><img class="in" src="/p/84x44.png"></picture>
<form action="/send" method="post"><input type="text" value="text"><button formaction="/x">send</button></form><div class="grid"><i>named line</i></div><section itemscope itemtype="https://schema.org/NewsArticle"><p>an article</p></section>`
        })
      )
  },
  {
    path: '/scripted-rules',
    answer: () =>
      html(
        story({
          title: 'Rules that scripts wrote',
          head: `<link rel="stylesheet" href="/sheets/attributes.css" id="linked"><link rel="stylesheet" href="/sheets/variables.css" id="touched"><style id="s">.registered{background:var(--registered);padding-left:var(--own)}.kept{border:var(--b);border-left:0}</style><style id="empty"></style>`,
          inside: `<p class="in">inserted</p><p class="pad">padded</p><p class="registered" style="--registered:nonsense">registered</p><p class="kept">kept</p><p class="sheet">sheet</p><p class="v">from a file</p><p class="more">more</p><div class="nest"><b>nested</b></div><x-a></x-a><div class="font">by a font of memory 123</div><div class="bg"></div><div class="linked">linked from memory</div>`,
          after: `<script>
CSS.registerProperty({ name: '--registered', syntax: '<color>', inherits: false, initialValue: '#fc9' }); CSS.registerProperty({ name: '--own', syntax: '<length>', inherits: true, initialValue: '40px' })
document.documentElement.style.cssText = '--b:4px solid #07a;--g:linear-gradient(90deg,#fc9,#9cf);--p:18px;--f:italic 20px serif'
const add = (sheet, ...rules) => rules.forEach(r => sheet.insertRule(r, sheet.cssRules.length))
add(document.getElementById('empty').sheet, '.in{background:var(--g);background-size:50% 100%;background-repeat:no-repeat}', '.pad{padding:var(--p);padding-left:90px;border:var(--b);border-right-color:red;font:var(--f);font-weight:bold}', '@media (min-width:10px){.more{margin:var(--p);margin-top:0;background:var(--g) 0 0/30px;background-origin:content-box}}', '.nest{padding:var(--p) 4px;& b{border:var(--b);border-top:none}}')
add(document.getElementById('s').sheet, '.late{color:red}')
addEventListener('load', () => add(document.getElementById('touched').sheet, '.touched{color:red}'))
const sheet = new CSSStyleSheet(); sheet.replaceSync('.sheet{border:var(--b);border-bottom-style:dotted;background:var(--g);background-clip:text}'); document.adoptedStyleSheets = [sheet]
customElements.define('x-a', class extends HTMLElement { connectedCallback() { const r = this.attachShadow({ mode: 'open' }); const s = new CSSStyleSheet(); s.replaceSync('p{margin:var(--p);margin-left:0;background:var(--g);background-position:20px 0}'); r.adoptedStyleSheets = [s]; r.innerHTML = '<p>shadow</p>' } })
const blob = (parts, type) => URL.createObjectURL(new Blob(parts, { type }))
fetch('/p/80x60.png').then(r => r.blob()).then(b => { document.querySelector('.bg').style.cssText = 'height:60px;background:url(' + URL.createObjectURL(b) + ')' })
fetch('/fonts/digits.woff2').then(r => r.blob()).then(b => { const s = document.createElement('style'); s.textContent = '@font-face{font-family:M;src:url(' + URL.createObjectURL(b) + ')}.font{font-family:M,serif}'; document.head.append(s) })
document.head.append(Object.assign(document.createElement('link'), { rel: 'stylesheet', href: blob(['.linked{background:#fd5;padding:14px}'], 'text/css') }), Object.assign(document.createElement('link'), { rel: 'stylesheet', href: 'data:text/css,.linked{border:3px solid green}' }))
</script>`
        })
      )
  }
]

/** Sheets of their own. */
export const selectorFiles = {
  '/sheets/attributes.css': () => css('img[src*="badge"]{border-radius:50%}a[href]{text-decoration:none}'),
  '/sheets/variables.css': () =>
    css('.v{border:var(--b);border-top-color:red;background:var(--g);background-size:40px}')
}

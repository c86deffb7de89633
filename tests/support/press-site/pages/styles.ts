import { html, type PressPage } from '../route'
import { story } from '../story'

export const stylePages: PressPage[] = [
  {
    path: '/css-images',
    answer: ({ origin }) =>
      html(
        story({
          title: 'Pictures of the style sheets',
          head: `<link rel="stylesheet" href="${origin('pictures')}/sheets/images.css">`,
          inside: `<div class="box many">Two backgrounds and a gradient</div><div class="box set">image-set</div>
<div class="box mask"></div><div class="box border">border-image</div><ul class="list"><li>a bullet of its own</li><li>another</li></ul>
<p class="before">before and after</p><div class="box var">by a custom property</div><div class="box" style="background:url('/p/90x60.png') repeat-x, #eee">by attribute</div>
<div class="box filter">filtered</div><span class="content"></span>`
        })
      )
  },
  {
    path: '/web-fonts',
    answer: ({ origin }) =>
      html(
        story({
          title: 'Letters of its own 1234567890',
          head: `<link rel="stylesheet" href="${origin('pictures')}/sheets/fonts.css"><style>@font-face{font-family:Own;src:url(/fonts/missing.woff2) format('woff2'),url('/fonts/blocks.woff2') format('woff2')}
h1{font-family:Blocks,serif}.own{font-family:Own}.script{font-family:Scripted,serif}</style>`,
          inside: '<p class="own">Set in blocks</p><p class="script">By a script, digits 2024</p>',
          after: `<script>new FontFace('Scripted', 'url(/fonts/blocks.woff2)').load().then(face => document.fonts.add(face))
fetch('/fonts/digits.woff2').then(r => r.arrayBuffer()).then(b => document.fonts.add(new FontFace('Scripted', b, { unicodeRange: 'U+30-39' })))</script>`
        })
      )
  },
  {
    path: '/adopted-styles',
    answer: () =>
      html(
        story({
          title: 'Styles that scripts made',
          head: `<link rel="stylesheet" href="/sheets/imports.css"><link rel="stylesheet" href="/sheets/changed.css" id="changed"><link rel="stylesheet" href="/sheets/off.css" id="off"><link rel="stylesheet" media="print" href="/sheets/print.css">
<style id="emptied"></style><style id="disabled">p{color:red!important}</style><style id="edited">.edited{background:#fcc}</style><style media="(min-width: 5000px)">p{display:none}</style>`,
          inside: `<p class="imported">imported</p><p class="deep">imported by an import</p><p class="constructed">constructed</p><p class="inserted">inserted</p><p class="edited">edited</p><p class="changed">changed</p><p class="layered">layered</p><p class="dark">dark or light</p><p class="owned">with a property</p>`,
          after: `<script>
const s = new CSSStyleSheet(); s.replaceSync('.constructed{background:#cdf;padding:12px}.constructed::before{content:"\\\\201c";font-size:40px}'); document.adoptedStyleSheets = [s]
const e = document.getElementById('emptied').sheet; e.insertRule('.inserted{background:#dfd;border:3px solid #393}'); e.insertRule('@media (min-width: 100px){.inserted{padding:20px}}')
document.getElementById('disabled').sheet.disabled = true
const d = document.getElementById('edited').sheet; d.cssRules[0].style.background = '#fec'; d.cssRules[0].style.setProperty('padding', '16px')
addEventListener('load', () => { const c = document.getElementById('changed').sheet; c.insertRule('.changed{background:#ecf;padding:10px}', c.cssRules.length); c.deleteRule(0); document.getElementById('off').sheet.disabled = true })
</script>`
        })
      )
  },
  {
    path: '/quirks',
    answer: () =>
      html(`<html><head><title>Old page | The Harbour Press</title></head><body bgcolor=#ffffe8 text=#222244 link=#aa0000 background="/p/40x40.png" topmargin=0 leftmargin=20>
<center><font face="Helvetica,Arial" size=6>An old page</font></center><table width=80% border=1 cellspacing=4 align=center bgcolor=#fff height=50%><tr><td background="/p/60x40.png" width=50% valign=top><p>A table does not take over the text size in such a page.<td>
<img src=/p/200x100.png align=right hspace=10 vspace=4>The line was not ended, and neither was the cell before it.<p>The first paragraph of this page is long enough to be one, and says that the ferry was late on Tuesday.
</table><marquee width=300 scrollamount=0>standing still</marquee><p style="width:300;height:50;background:#ccc">lengths without units</body></html>`)
  },
  {
    path: '/moving',
    answer: () =>
      html(
        story({
          title: 'Things that move',
          head: `<style>@keyframes in{from{opacity:0;transform:translateX(-200px)}to{opacity:1;transform:none}}.in{animation:in .4s ease-out both;background:#def;padding:20px}
@keyframes forever{from{margin-left:0}to{margin-left:0}}.forever{animation:forever 1s infinite}.fade{opacity:0;transition:opacity .3s}.fade.on{opacity:1}
.bar{position:sticky;top:0;background:#fea;padding:8px}.fixed{position:fixed;right:20px;bottom:20px;background:#12324a;color:#fff;padding:16px}</style>`,
          inside: `<div class="bar">sticks to the top</div><div class="in">slides in</div><div class="forever">never ends</div><div class="fade">fades in when scrolled to</div><div class="by-script" style="background:#fdd;width:50px;height:50px"></div>
<div style="height:1200px;background:linear-gradient(#fff,#cde)"></div><div class="fade">another</div>`,
          after: `<div class="fixed">always there</div><script>const o = new IntersectionObserver(es => es.forEach(e => e.isIntersecting && e.target.classList.add('on'))); document.querySelectorAll('.fade').forEach(e => o.observe(e))
document.querySelector('.by-script').animate([{ width: '50px' }, { width: '300px' }], { duration: 200, fill: 'forwards' })</script>`
        })
      )
  }
]

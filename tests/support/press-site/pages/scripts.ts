import { html, type PressPage } from '../route'
import { STYLE, story } from '../story'

export const scriptPages: PressPage[] = [
  {
    path: '/client-rendered',
    answer: () =>
      html(`<!doctype html><html lang="en"><head><title>Loading…</title><meta charset="utf-8"></head><body><div id="app">Loading…</div><noscript><p style="font-size:60px">Please switch scripts on</p></noscript>
<script type="module">
const { title, paragraphs, picture } = await (await fetch('/api/story.json')).json()
document.title = title; const style = document.createElement('style'); document.head.append(style)
for (const rule of ${JSON.stringify(STYLE.split('\n').filter(Boolean).join('').split('}').filter(Boolean))}) style.sheet.insertRule(rule + '}')
const app = document.getElementById('app'); app.innerHTML = '<div class="top">The Harbour Press</div><main><article></article></main>'
const article = app.querySelector('article'); article.append(Object.assign(document.createElement('h1'), { textContent: title }))
for (const text of paragraphs) article.append(Object.assign(document.createElement('p'), { textContent: text }))
const image = new Image(640, 360); image.src = URL.createObjectURL(await (await fetch(picture)).blob()); article.append(image)
const chart = document.createElement('canvas'); chart.width = 600; chart.height = 200; chart.style.cssText = 'width:100%;border:1px solid #999;border-radius:8px'; article.append(chart)
const c = chart.getContext('2d'); for (let i = 0; i < 12; i++) { c.fillStyle = 'hsl(' + i * 30 + ' 60% 50%)'; c.fillRect(i * 50 + 5, 200 - i * 15, 40, i * 15) }
history.replaceState(null, '', '/client-rendered?shown')
</script></body></html>`)
  },
  {
    path: '/service-worker',
    answer: () =>
      html(
        story({
          title: 'Answered by a worker',
          inside: '<div id="here">waiting</div>',
          after: `<script>(async () => {
await navigator.serviceWorker.register('/worker.js'); await navigator.serviceWorker.ready
if (!navigator.serviceWorker.controller) await new Promise(done => navigator.serviceWorker.addEventListener('controllerchange', done))
document.getElementById('here').innerHTML = '<img src="/worker/made.svg" width="300" height="120"><link rel="stylesheet" href="/worker/made.css"><p class="made">styled by the worker</p>' })()</script>`
        })
      )
  },
  {
    path: '/trusted-types',
    answer: () =>
      html(
        story({
          title: 'A strict page',
          head: '<link rel="stylesheet" href="/sheets/shadow.css"><style nonce="abc">.strict{background:#e8f4e8;padding:14px}</style>',
          inside:
            '<p class="strict" id="strict">waiting</p><img src="/p/500x200.png" width="500" height="200"><div id="shadow"></div>',
          after: `<script nonce="abc">const policy = trustedTypes.createPolicy('press', { createHTML: text => text })
document.getElementById('strict').innerHTML = policy.createHTML('<b>allowed</b> by a policy')
document.getElementById('shadow').attachShadow({ mode: 'closed' }).innerHTML = policy.createHTML('<p style="color:red">refused style</p><link rel="stylesheet" href="/sheets/shadow.css"><h2>in the shadow</h2>')
const { toString } = Function.prototype; Array.prototype.map = undefined; Array.prototype[Symbol.iterator] = undefined; JSON.stringify = () => 'broken'; window.Set = undefined; window.Map = class {}; Node.prototype.appendChild = () => { throw 1 }</script>`
        }),
        {
          'content-security-policy':
            "default-src 'none'; img-src 'self'; script-src 'nonce-abc'; style-src 'self' 'nonce-abc'; require-trusted-types-for 'script'; trusted-types press; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
          'cross-origin-opener-policy': 'same-origin',
          'cross-origin-embedder-policy': 'require-corp',
          'x-frame-options': 'DENY'
        }
      )
  },
  {
    path: '/media',
    answer: ({ origin }) =>
      html(
        story({
          title: 'Film, sound, drawing',
          inside: `<video controls poster="/p/640x361.png" width="640" height="360" preload="none"><source src="/film.mp4" type="video/mp4"></video>
<audio controls preload="none" src="/sound.mp3"></audio><canvas id="own" width="300" height="120" class="drawn"></canvas><canvas id="foreign" width="300" height="120"></canvas><canvas id="gl" width="200" height="100"></canvas>
<progress value="0.4"></progress> <meter value="0.7"></meter>`,
          after: `<style>canvas.drawn{box-shadow:0 0 8px #0006;border-radius:10px}canvas{margin:6px}canvas + canvas{outline:2px dashed #07a}</style><script>
const c = document.getElementById('own').getContext('2d'); for (let i = 0; i < 30; i++) { c.strokeStyle = 'hsl(' + i * 12 + ' 70% 45%)'; c.beginPath(); c.arc(150, 60, i * 4, 0, 5); c.stroke() }
const image = new Image(); image.onload = () => document.getElementById('foreign').getContext('2d').drawImage(image, 0, 0, 300, 120); image.src = '${origin('widgets')}/p/300x120.png'
const gl = document.getElementById('gl').getContext('webgl'); if (gl) { gl.clearColor(0.1, 0.6, 0.4, 1); gl.clear(gl.COLOR_BUFFER_BIT) }
</script>`
        })
      )
  },
  {
    path: '/forms',
    answer: () =>
      html(
        story({
          title: 'What was filled in',
          inside: `<form><input id="t" value="given"><input id="c" type="checkbox"><input id="r1" type="radio" name="r" checked><input id="r2" type="radio" name="r"><input id="i" type="checkbox"><select id="s"><option>one<option>two<option>three</select><select multiple size="3" id="m"><option selected>a<option>b<option>c</select><textarea id="a">given</textarea><input type="range" id="g"><input type="color" id="k"><input type="date" id="d"><input placeholder="a placeholder"><button disabled>off</button></form>
<details id="open"><summary>opened</summary><p>what was hidden</p></details><details open id="shut"><summary>closed</summary><p>hidden again</p></details>
<div id="scroller" style="width:300px;height:100px;overflow:auto;border:1px solid"><div style="height:600px;width:800px;background:linear-gradient(45deg,#f66,#66f)">scrolled</div></div><p contenteditable>editable</p><p hidden>hidden</p>
<dialog id="d1" style="border:4px solid #07a"><p>a dialog that is not modal</p></dialog>`,
          after: `<script>
const $ = id => document.getElementById(id); $('t').value = 'typed'; $('c').checked = true; $('r2').checked = true; $('i').indeterminate = true; $('s').selectedIndex = 2; $('m').options[2].selected = true; $('m').options[0].selected = false
$('a').value = 'typed\\n\\ninto'; $('g').value = 90; $('k').value = '#00aa66'; $('d').value = '2024-10-08'; $('open').open = true; $('shut').open = false; $('scroller').scrollTo(120, 240); $('d1').show()
</script>`
        })
      )
  },
  {
    path: '/top-layer',
    answer: () =>
      html(
        story({
          title: 'Above everything',
          head: '<style>dialog::backdrop{background:rgba(0,40,80,.4)}dialog:modal{border:6px solid #07a}[popover]{border:3px solid #c60}</style>',
          inside:
            '<div style="transform:translateZ(0);overflow:hidden;height:30px"><dialog id="m"><p>a modal dialog</p></dialog><div popover id="p" style="inset:40px auto auto 40px;margin:0">a popover</div></div>',
          after:
            "<script>document.getElementById('m').showModal(); document.getElementById('p').showPopover?.()</script>"
        })
      )
  }
]

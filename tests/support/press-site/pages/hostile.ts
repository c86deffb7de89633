import { html, type PressPage } from '../route'
import { story } from '../story'

/** The many ways to write "this machine" in an address; `PORT` is the victim's. */
export const LOOPBACK_FORMS = [
  'http://127.0.0.1:PORT',
  'http://localhost:PORT',
  'http://localhost.:PORT',
  'http://127.1:PORT',
  'http://127.0.1:PORT',
  'http://2130706433:PORT',
  'http://0x7f000001:PORT',
  'http://0x7f.0x0.0x0.0x1:PORT',
  'http://0177.0.0.1:PORT',
  'http://017700000001:PORT',
  'http://0.0.0.0:PORT',
  'http://0:PORT',
  'http://127.0.0.2:PORT',
  'http://127.255.255.254:PORT',
  'http://[::1]:PORT',
  'http://[0:0:0:0:0:0:0:1]:PORT',
  'http://[::ffff:127.0.0.1]:PORT',
  'http://[::ffff:7f00:1]:PORT',
  'http://[::]:PORT',
  'http://victim.localhost:PORT',
  'http://１２７.０.０.１:PORT',
  'http://user:word@127.0.0.1:PORT'
]

export const hostilePages: PressPage[] = [
  {
    path: '/hostile',
    answer: ({ origin, victimPort }) => {
      const forms = LOOPBACK_FORMS.map((form) => form.replace('PORT', String(victimPort)))
      return html(
        story({
          title: 'A page that wants out',
          head: `${forms.map((form) => `<link rel="preconnect" href="${form}"><link rel="dns-prefetch" href="${form}">`).join('')}<link rel="stylesheet" href="${forms[0]}/sheet.css"><style>@font-face{font-family:v;src:url(${forms[3]}/font.woff2)}h1{font-family:v,serif}@import url(${forms[5]}/import.css);</style>`,
          inside: `${forms.map((form, at) => `<img src="${form}/image?${at}" width="10" height="10">`).join('')}<img src="/to-victim?image" width="10" height="10"><iframe src="${forms[0]}/frame" width="100" height="40"></iframe><iframe src="/to-victim?frame" width="100" height="40"></iframe>
<video src="${forms[7]}/film.mp4" width="100" height="40"></video><object data="${forms[8]}/object" width="100" height="40"></object><iframe sandbox="allow-scripts allow-popups allow-modals allow-downloads allow-top-navigation" srcdoc="<script>top.location='/away'; open('${forms[0]}/popup')</script>" width="100" height="40"></iframe>`,
          after: `<form id="f" method="post" action="${forms[1]}/form" target="_blank"><input name="x" value="1"></form><a id="d" download href="/download.bin">download</a><a id="p" href="mailto:x@example.invalid">mail</a><script>
const forms = ${JSON.stringify(forms)}, report = (name, value) => navigator.sendBeacon('/report?name=' + name + '&value=' + encodeURIComponent(String(value).slice(0, 200)))
const attempt = run => { try { const r = run(); if (r && r.catch) r.catch(() => {}) } catch {} }
for (const form of forms) { attempt(() => fetch(form + '/fetch', { mode: 'no-cors' })); attempt(() => fetch(form + '/post', { mode: 'no-cors', method: 'POST', body: 'x' })); attempt(() => new WebSocket(form.replace('http', 'ws') + '/socket')); attempt(() => navigator.sendBeacon(form + '/beacon', 'x')); attempt(() => new EventSource(form + '/events')); attempt(() => document.head.append(Object.assign(document.createElement('script'), { src: form + '/script.js' }))) }
attempt(() => fetch('/to-victim?fetch', { mode: 'no-cors' })); attempt(() => new Worker('/to-victim?worker')); attempt(() => navigator.serviceWorker.register('/to-victim?sw'))
for (const address of ['http://169.254.169.254/latest/meta-data/', 'http://10.0.0.1/', 'http://192.168.0.1/', 'http://[fe80::1]/', 'file:///etc/passwd', 'chrome://version', 'cuttings://blob/00', 'cuttings-app://bundle/index.html', 'view-source:file:///etc/passwd']) { attempt(() => fetch(address, { mode: 'no-cors' }).then(() => report('answered', address))); attempt(() => { const i = document.createElement('iframe'); i.src = address; i.width = i.height = 10; document.body.append(i) }) }
fetch('${origin('widgets')}/secret.json').then(r => r.text()).then(t => report('cross-origin-read', t), e => report('cross-origin-read', 'refused'))
fetch('${origin('widgets')}/secret.json', { mode: 'no-cors' }).then(r => r.text()).then(t => report('opaque-read', t || 'empty'), e => report('opaque-read', 'refused'))
const frame = document.createElement('iframe'); frame.src = '${origin('widgets')}/frames/chart'; frame.onload = () => { try { report('frame-read', frame.contentDocument.body.innerHTML) } catch { report('frame-read', 'refused') } }; document.body.append(frame)
report('node', typeof require + typeof process + typeof module); attempt(() => report('opened', open('/popup') !== null)); attempt(() => print()); attempt(() => alert('hello')); attempt(() => report('confirm', confirm('sure?'))); attempt(() => report('prompt', prompt('name?')))
onbeforeunload = e => { e.preventDefault(); return e.returnValue = 'stay' }
attempt(() => document.getElementById('d').click()); attempt(() => document.getElementById('f').submit()); attempt(() => document.getElementById('p').click())
for (const name of ['geolocation', 'notifications', 'camera', 'microphone', 'clipboard-read', 'midi']) attempt(() => navigator.permissions.query({ name }).then(p => report('permission-' + name, p.state)))
attempt(() => navigator.mediaDevices.getUserMedia({ video: true }).then(() => report('camera', 'given'))); attempt(() => Notification.requestPermission().then(s => report('notification', s))); attempt(() => document.documentElement.requestFullscreen()); attempt(() => navigator.clipboard.readText().then(t => report('clipboard', t)))
attempt(() => { const c = new RTCPeerConnection({ iceServers: [{ urls: 'stun:127.0.0.1:${victimPort}' }, { urls: 'turn:127.0.0.1:${victimPort}?transport=tcp', username: 'a', credential: 'b' }] }); c.createDataChannel('x'); c.createOffer().then(o => c.setLocalDescription(o)) })
setTimeout(() => { location.href = 'mailto:x@example.invalid' }, 100); setTimeout(() => { attempt(() => window.close()) }, 200)
</script>`
        })
      )
    }
  },
  {
    path: '/hostile-headers',
    answer: ({ victimPort }) => {
      const [here = '', named = '', six = '', zero = ''] = [0, 1, 16, 10].map((at) =>
        (LOOPBACK_FORMS[at] ?? '').replace('PORT', String(victimPort))
      )
      const rules = {
        prefetch: [{ source: 'list', urls: [`${here}/rules`] }],
        prerender: [{ source: 'list', urls: [`${named}/rules`] }]
      }
      const links = [
        'preload;as=image',
        'preload;as=script',
        'prefetch',
        'preconnect',
        'modulepreload',
        'prerender',
        'dns-prefetch',
        'stylesheet'
      ]
      return html(
        story({
          title: 'A page whose headers want out',
          head: `<base target="_blank"><link rel="manifest" href="${here}/manifest.json"><link rel="icon" href="${six}/icon.png"><link rel="apple-touch-icon" href="${here}/touch.png"><link rel="search" href="${here}/search.xml"><link rel="prerender" href="${zero}/prerender"><link rel="modulepreload" href="${here}/module.js"><script type="speculationrules">${JSON.stringify(rules)}</script><script type="module">import '${here}/imported.js'</script><meta name="msapplication-config" content="${here}/config.xml">`,
          inside: `<a id="ping" href="#here" ping="${here}/ping ${six}/ping">a link that reports</a><iframe srcdoc='<meta http-equiv="refresh" content="0;url=${here}/refreshed">' width="90" height="40"></iframe><iframe src="data:text/html,<img src=${here}/in-data><meta http-equiv=refresh content='0;url=${named}/data'>" width="90" height="40"></iframe><video width="90" height="40"><track default src="${here}/track.vtt"><source src="${zero}/source.webm"></video><svg width="40" height="20"><image href="${here}/svg.png"/><use href="${here}/use.svg#a"/><rect width="40" height="20" fill="url(${here}/paint.svg#p)" filter="url(${six}/filter.svg#f)"/></svg><input type="image" src="${here}/input.png"><picture><source srcset="${here}/a.avif 1x,${six}/b.avif 2x"><img src="${zero}/c.png" longdesc="${here}/long"></picture><table background="${here}/table.png"><tr><td>x</table><p style="background:image-set('${here}/set.png' 1x);cursor:url(${named}/cursor.png),auto;list-style-image:url(${zero}/list.png);border-image:url(${six}/border.png) 1">x</p><form id="form" action="${here}/posted" method="post" target="_blank"><input name="a" value="b"></form><iframe name="inner" width="40" height="20"></iframe><form id="inner" action="${zero}/inner" method="post" target="inner"></form><math href="${here}/math"></math>`,
          after: `<script>const attempt = f => { try { const r = f(); r?.catch?.(() => {}) } catch {} }
attempt(() => document.getElementById('ping').click()); attempt(() => document.getElementById('form').submit()); attempt(() => document.getElementById('inner').submit())
for (const at of ${JSON.stringify([here, named, six, zero])}) {
attempt(() => navigator.sendBeacon(at + '/beacon', 'x')); attempt(() => fetch(at + '/kept', { method: 'POST', mode: 'no-cors', keepalive: true, body: 'x' })); attempt(() => new EventSource(at + '/events')); attempt(() => new WebSocket(at.replace('http', 'ws') + '/socket')); attempt(() => new WebTransport(at.replace('http:', 'https:') + '/transport').ready)
attempt(() => new SharedWorker(URL.createObjectURL(new Blob(['importScripts("' + at + '/shared.js")'])))); attempt(() => new Worker(URL.createObjectURL(new Blob(['fetch("' + at + '/worker", { mode: "no-cors" }); new WebSocket("' + at.replace('http', 'ws') + '/worker"); try { importScripts("' + at + '/w.js") } catch {}']))))
attempt(() => CSS.paintWorklet.addModule(at + '/paint.js')); attempt(() => new AudioContext().audioWorklet.addModule(at + '/audio.js')); attempt(() => open(at + '/opened')); attempt(() => new Image().src = at + '/picture'); attempt(() => document.fonts.add(new FontFace('v', 'url(' + at + '/font)'))); attempt(() => import(at + '/dynamic.js')); attempt(() => new Audio(at + '/sound.mp3').play()); attempt(() => fetch(at, { mode: 'no-cors', targetAddressSpace: 'local' }))
attempt(() => { const x = new XMLHttpRequest(); x.open('GET', at + '/xhr'); x.send() }); attempt(() => caches.open('c').then(c => c.add(at + '/cached'))); attempt(() => navigator.serviceWorker.ready.then(r => r.backgroundFetch?.fetch('f', at + '/background')))
}
attempt(() => document.implementation.createHTMLDocument('').write('<img src=${here}/written>')); attempt(() => new DOMParser().parseFromString('<img src=${here}/parsed onerror=1>', 'text/html')); attempt(() => { throw Object.assign(new Error(), { x: '${here}' }) })
addEventListener('pagehide', () => navigator.sendBeacon('${here}/pagehide')); addEventListener('visibilitychange', () => navigator.sendBeacon('${named}/hidden'))
attempt(() => { for (let i = 0; i < 150; i++) { history.pushState(i, '', '#' + i) } }); attempt(() => { for (let i = 0; i < 20; i++) { alert(i); print() } }); attempt(() => navigator.registerProtocolHandler('web+press', location.origin + '/?%s')); attempt(() => document.getElementById('none').x())
</script>`
        }),
        {
          'content-security-policy-report-only': `default-src 'none'; report-uri ${here}/report ${six}/report; report-to victim`,
          'report-to': JSON.stringify({ group: 'victim', max_age: 9_999, endpoints: [{ url: `${here}/reports` }] }),
          'reporting-endpoints': `victim="${here}/reporting"`,
          nel: JSON.stringify({ report_to: 'victim', max_age: 9_999, success_fraction: 1, failure_fraction: 1 }),
          link: links.map((rel) => `<${here}/link-${rel.replace(/\W/g, '')}>; rel=${rel}`).join(', '),
          sourcemap: `${here}/map.json`,
          'accept-ch': 'Sec-CH-UA-Model'
        }
      )
    }
  }
]

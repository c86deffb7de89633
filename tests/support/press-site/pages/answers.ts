import { picture } from '../../picture'
import { BLOCKS_FONT } from '../binaries'
import { type Answer, css, html, type PressPage, type Route } from '../route'
import { story } from '../story'

const colour = (
  width: number,
  height: number,
  rgb: [number, number, number],
  headers: Record<string, string>
): Answer => ({
  headers: { 'content-type': 'image/png', ...headers },
  body: picture(width, height, rgb)
})
const GREEN: [number, number, number] = [40, 160, 60]
const RED: [number, number, number] = [200, 50, 40]
/** Pictures that were asked for before. */
const asked = new Set<string>()

/** Answers that are not the same for everybody, or not every time. */
export const answerFiles: Record<string, Route> = {
  '/answers/negotiated.png': ({ headers }) =>
    colour(300, 80, /avif/.test(String(headers.accept)) ? GREEN : RED, {
      vary: 'Accept',
      'cache-control': 'max-age=60'
    }),
  '/answers/once.png': ({ query }) => {
    const key = query.toString()
    const isFirst = !asked.has(key)
    asked.add(key)
    return isFirst ? colour(300, 80, GREEN, { 'cache-control': 'no-store' }) : { status: 403, body: 'not again' }
  },
  '/answers/other-each-time.png': ({ query }) => {
    const key = `other${query}`
    const isFirst = !asked.has(key)
    asked.add(key)
    return colour(300, 80, isFirst ? GREEN : RED, { 'cache-control': 'no-store' })
  },
  '/answers/once.css': ({ query }) => {
    const key = `css${query}`
    const isFirst = !asked.has(key)
    asked.add(key)
    return isFirst
      ? { headers: { ...css('').headers, 'cache-control': 'no-store' }, body: '.once{background:#cfc;padding:20px}' }
      : { status: 403, body: 'not again' }
  },
  '/answers/gone.png': () => ({ status: 404, ...colour(300, 80, GREEN, { 'cache-control': 'no-store' }) }),
  '/answers/unshared.png': () => colour(300, 80, RED, { 'cache-control': 'max-age=60' }),
  '/answers/unshared.woff2': () => ({
    headers: { 'content-type': 'font/woff2', 'cache-control': 'max-age=60' },
    body: BLOCKS_FONT
  }),
  '/answers/deep/style.css': () => css('.deep{background:#cdf url(pic.png) no-repeat;padding:30px}'),
  '/answers/deep/pic.png': () => colour(60, 40, GREEN, { 'cache-control': 'max-age=60' })
}

/** Of each reader and each visit another one, so that a picture that comes once is new to both. */
let visits = 0

export const answerPages: PressPage[] = [
  {
    path: '/answers/told-once',
    answer: () => {
      visits++
      return html(
        story({
          title: 'Answers that come once',
          head: `<link rel="stylesheet" href="/answers/once.css?${visits}">`,
          inside: `<p class="once">by a sheet that comes once</p><img src="/answers/once.png?${visits}" width="300" height="80"><img src="/answers/other-each-time.png?${visits}" width="300" height="80"><div style="height:80px;background:url(/answers/once.png?b${visits}) no-repeat"></div>`
        })
      )
    }
  },
  {
    path: '/answers/by-browser',
    answer: ({ origin }) =>
      html(
        story({
          title: 'Answers by who asks',
          head: `<style>@font-face{font-family:Un;src:url(${origin('widgets')}/answers/unshared.woff2)}.un{font-family:Un,serif}</style>`,
          inside: `<img src="/answers/negotiated.png" width="300" height="80"><img src="${origin('widgets')}/answers/negotiated.png" width="300" height="80"><img src="/answers/gone.png" width="300" height="80"><img crossorigin src="${origin('widgets')}/answers/unshared.png" width="300" height="80" alt="not shared"><p class="un">LETTERS THAT ARE NOT SHARED</p>`
        })
      )
  },
  {
    path: '/answers/deep/renamed',
    answer: () =>
      html(
        story({
          title: 'An address that scripts changed',
          head: '<link rel="stylesheet" href="style.css"><style>.own{height:50px;background:url(pic.png)}</style>',
          inside:
            '<p class="deep">deep</p><div class="own"></div><div style="height:40px;background:url(pic.png)"></div><img src="pic.png" width="60" height="40"><svg width="60" height="40"><image href="pic.png" width="60" height="40"/></svg><x-r></x-r>',
          after: `<script>customElements.define('x-r', class extends HTMLElement { connectedCallback() { this.attachShadow({ mode: 'open' }).innerHTML = '<link rel="stylesheet" href="style.css"><p class="deep">in the shadow</p>' } })
addEventListener('load', () => history.pushState({}, '', '/answers/elsewhere/and/further/' + 1))</script>`
        })
      )
  },
  {
    path: '/answers/rewritten',
    answer: ({ origin }) =>
      html(
        story({
          title: 'To be rewritten',
          after: `<script>addEventListener('load', () => setTimeout(() => { document.open(); document.write('<!doctype html><base href="${origin('pictures')}/answers/deep/"><title>Rewritten</title><link rel=stylesheet href=style.css><h1>Rewritten</h1><p class=deep>all of it, as a script wants it, is long enough to be a page of its own</p><img src=pic.png width=60 height=40><iframe id=f width=300 height=60></iframe><iframe src="${origin('press')}/frames/named?first" id=g width=300 height=60></iframe><iframe id=h width=300 height=120></iframe><p hidden=until-found>found</p><div style="content-visibility:hidden;height:30px;background:#eee">never drawn</div><div style="width:1900px;height:20px;background:linear-gradient(90deg,red,blue)"></div>'); document.close()
document.getElementById('g').contentWindow.location = '${origin('press')}/frames/named?second'; document.getElementById('f').srcdoc = '<div id=d><template shadowrootmode=open><p style="background:gold">in the shadow of a frame</p></template></div>'; const w = document.getElementById('h').contentDocument; w.open(); w.write('<dialog id=m>modal in a frame</dialog><p>below</p>'); w.close(); w.getElementById('m').showModal() }, 50))</script>`
        })
      )
  }
]

import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { picture } from './picture'

/** A small news site on this machine: the pages that captures meet, good and bad. */
export interface NewsSite {
  url: string
  /** Paths asked for, in order. */
  requests: string[]
  /** The cookies that came with each of these. */
  cookies: string[]
  /** The text of `/changing` from now on. */
  setText(text: string): void
  close(): Promise<void>
}

export async function startNewsSite(): Promise<NewsSite> {
  const requests: string[] = []
  const cookies: string[] = []
  const state = { text: 'Ten people were hurt when the bridge closed on Monday morning, the police said.' }
  const server = createServer((request, response) => {
    requests.push(request.url ?? '')
    cookies.push(request.headers.cookie ?? '')
    answer(request, response, state)
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    requests,
    cookies,
    setText(text) {
      state.text = text
    },
    close: () =>
      new Promise((closed) => {
        server.closeAllConnections()
        server.close(() => closed())
      })
  }
}

type Page = (response: ServerResponse, state: { text: string }, request: IncomingMessage) => void

/** What the site knows its one member by. */
export const SESSION = 'm4ra-7f3a9c51e2b84d60'

const pages: Record<string, Page> = {
  '/': (response) => html(response, '<h1>The Harbour Post</h1><a href="/world/lighthouse">Lighthouse</a>'),
  '/world/lighthouse': (response) => html(response, LIGHTHOUSE),
  '/ar/port': (response) => html(response, ARABIC_PORT),
  '/changing': (response, { text }) => html(response, changing(text)),
  '/wall': (response) => html(response, CONSENT_WALL),
  '/redirect': (response) => void response.writeHead(302, { location: '/world/lighthouse' }).end(),
  '/members/tunnel': (response, _state, request) =>
    html(response, isMember(request) ? tunnel(TUNNEL_REST) : tunnel(TUNNEL_WALL)),
  '/members/only': (response, _state, request) =>
    isMember(request) ? html(response, tunnel(TUNNEL_REST)) : html(response, SIGN_IN, 401),
  '/sign-in': (response, _state, request) =>
    request.method === 'POST' ? takeIn(request, response) : html(response, SIGN_IN),
  '/extras': (response) => html(response, EXTRAS),
  '/popup': (response) => html(response, '<h1>Sign in with a friend</h1>'),
  '/me.json': (response, _state, request) =>
    file(response, 'application/json', Buffer.from(JSON.stringify({ token: isMember(request) ? SESSION : null }))),
  '/login': (response) => html(response, LOGIN, 401),
  '/gone': (response) => html(response, '<h1>Not here any more</h1>', 404),
  '/broken': (response) => html(response, '<h1>Oops</h1>', 500),
  '/report.pdf': (response) =>
    file(response, 'application/pdf', Buffer.from('%PDF-1.7\n%âãÏÓ\n1 0 obj\n<<>>\nendobj\n')),
  '/clip.mp4': (response) => file(response, 'video/mp4', Buffer.from('\0\0\0\x18ftypmp42\0\0\0\0mp42isom')),
  '/silence': () => undefined,
  '/busy': (response) => html(response, '<h1>Busy</h1><script>for (;;) {}</script>'),
  '/style.css': (response) => file(response, 'text/css', Buffer.from(STYLE)),
  '/lighthouse.png': (response) => file(response, 'image/png', picture(960, 540, [36, 98, 140])),
  '/keeper.png': (response) => file(response, 'image/png', picture(640, 480, [178, 94, 44])),
  '/pattern.png': (response) => file(response, 'image/png', picture(64, 64, [120, 160, 120]))
}

function answer(request: IncomingMessage, response: ServerResponse, state: { text: string }): void {
  const path = new URL(request.url ?? '/', 'http://site').pathname
  const page = pages[path]
  if (page) page(response, state, request)
  else if (path.startsWith('/story/')) html(response, story(path.slice('/story/'.length)))
  else html(response, '<h1>No such page</h1>', 404)
}

function html(response: ServerResponse, body: string, status = 200): void {
  response.writeHead(status, { 'content-type': 'text/html; charset=utf-8', 'set-cookie': 'visitor=secret-cookie' })
  response.end(body.startsWith('<!doctype') ? body : `<!doctype html><html lang="en"><body>${body}</body></html>`)
}

function file(response: ServerResponse, mime: string, body: Buffer): void {
  response.writeHead(200, { 'content-type': mime, 'content-length': body.length }).end(body)
}

function isMember({ headers }: IncomingMessage): boolean {
  return (headers.cookie ?? '').includes(`member=${SESSION}`)
}

/** A cookie that ends with the browser, as sites give them that are not told to remember. */
function takeIn(request: IncomingMessage, response: ServerResponse): void {
  let form = ''
  request.on('data', (chunk) => {
    form += chunk
  })
  request.on('end', () => {
    const cookie = form.includes('password=harbour') ? { 'set-cookie': `member=${SESSION}; HttpOnly; Path=/` } : {}
    response.writeHead(302, { location: '/members/tunnel', ...cookie }).end()
  })
}

const SIGN_IN = `<!doctype html><html lang="en"><head><title>Sign in</title></head><body><h1>The Harbour Post</h1><form action="/sign-in" method="post">
<label>Name <input name="user"></label><label>Password <input type="password" name="password"></label><button>Sign in</button></form></body></html>`

const EXTRAS = `<!doctype html><html lang="en"><head><title>Extras</title></head><body><a id="popup" target="_blank" href="/popup">Popup</a>
<a id="file" href="/report.pdf" download>File</a><a id="mail" href="mailto:a@b.example">Mail</a></body></html>`

/** For members it says who they are, in all the places where sites do that. */
function tunnel(rest: string): string {
  const isWhole = rest === TUNNEL_REST
  const told = `<meta name="csrf-token" content="${SESSION}"><script>window.state = { token: "${SESSION}" }; fetch("/me.json?key=${SESSION}", { headers: { "x-member": "${SESSION}" } })</script>`
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>The tunnel under the fjord is late again | The Harbour Post</title>${isWhole ? told : ''}</head><body><main><article>
<h1>The tunnel under the fjord is late again</h1>
<p>The tunnel that was to join the two shores of the fjord this summer will not open before the spring of next year, the builders told the county on Tuesday.</p>
${rest}</article></main>${isWhole ? `<form action="/out?key=${SESSION}"><input type="hidden" name="csrf" value="${SESSION}"><img alt="" src="/pattern.png?key=${SESSION}"></form>` : ''}</body></html>`
}

const TUNNEL_WALL = `<div class="paywall"><h2>Subscribe to continue reading</h2><p>Already a member? <a href="/sign-in">Sign in</a></p></div>`

const TUNNEL_REST = `<p>Water comes in faster than the pumps can take it out, says a report that the county kept to itself for five weeks, and the seal of the eastern gate has to be made anew.</p>
<p>The engineers had warned of it twice. In a letter of last October, which members of this paper could read first, the chief engineer called the gate “a door that nobody has ever tried to close”.</p>
<p>The ferries will go on in the meantime, at the county’s expense. What that costs has not been made known, but the shipping line has ordered two more crews from January on.</p>
<p>The builders say that the date is certain this time. The county’s own surveyor, asked about it on Wednesday, said that he would believe it when he drove through.</p>`

const STYLE = `body{margin:0;font-family:Georgia,serif;background:#fbfaf7 url(/pattern.png) repeat-x;color:#1c1c1c}
header{padding:24px;background:#12324a;color:#fff}main{max-width:680px;margin:auto;padding:24px}
img{max-width:100%}figcaption{color:#555;font-size:14px}.ad{background:#fe0;padding:1em}`

const LIGHTHOUSE = `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Lighthouse keeper retires after forty years | The Harbour Post</title>
<meta property="og:site_name" content="The Harbour Post"><meta property="article:published_time" content="2024-05-14T07:15:00+02:00">
<meta name="author" content="Mara Lind"><meta property="og:image" content="/lighthouse.png">
<meta name="description" content="The last keeper on the northern coast hands over the keys.">
<link rel="canonical" href="/world/lighthouse"><link rel="stylesheet" href="/style.css"></head>
<body><header>The Harbour Post</header><nav><a href="/">Home</a> <a href="/world">World</a></nav>
<main><article><h1>Lighthouse keeper retires after forty years</h1>
<p class="standfirst">The last keeper on the northern coast hands over the keys.</p>
<p class="byline">By <a rel="author" href="/authors/mara">Mara Lind</a></p>
<figure><img src="/lighthouse.png" width="960" height="540" alt="A white lighthouse above grey water">
<figcaption>The lighthouse at Norholm on a calm morning. <span class="credit">Photograph: Jon Vik/Harbour Post</span></figcaption></figure>
<p>For forty years Edda Thorsen climbed the one hundred and twelve steps of the Norholm lighthouse every evening, in fog and in storm, to see that the lamp was burning.</p>
<p>On Friday she climbed them for the last time. The lamp has been automatic since spring, and the coast guard will watch it from the mainland, where a screen shows whether it turns.</p>
<p>“A light that nobody looks after is only a lamp,” she said while she packed the logbooks, which go back to 1874 and will be shown in the town’s museum from the autumn.</p>
<figure><img src="data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7" data-src="/keeper.png" loading="lazy" class="lazy" alt="The keeper at her desk">
<figcaption>Edda Thorsen with a logbook of 1911. <span class="credit">Photograph: Mara Lind</span></figcaption></figure>
<p>The municipality wants to open the keeper’s house to visitors. Whether someone will live in it again has not been decided, the mayor said on Thursday.</p></article>
<aside class="ad">Buy a boat!</aside></main>
<script>document.querySelectorAll('img.lazy').forEach(i => { const o = new IntersectionObserver(e => { if (e[0].isIntersecting) { i.src = i.dataset.src; o.disconnect() } }); o.observe(i) })
document.title = document.title; const p = document.createElement('p'); p.textContent = 'This sentence was written by a script while the page loaded, as on many sites.'; document.querySelector('article').append(p)</script>
</body></html>`

const ARABIC_PORT = `<!doctype html>
<html lang="ar" dir="rtl"><head><meta charset="utf-8"><title>الميناء القديم يستقبل أول سفينة منذ عشر سنوات - بريد المرفأ</title>
<meta property="og:site_name" content="بريد المرفأ"><meta property="article:published_time" content="2024-06-02T09:00:00+03:00">
<link rel="stylesheet" href="/style.css"></head><body><main><article>
<h1>الميناء القديم يستقبل أول سفينة منذ عشر سنوات</h1><p class="byline">بقلم: ليلى حداد</p>
<figure><img src="/keeper.png" alt="السفينة عند الرصيف"><figcaption>السفينة عند رصيف الميناء صباح الأحد. (تصوير: سامي ناصر)</figcaption></figure>
<p>رست صباح الأحد أول سفينة شحن في الميناء القديم بعد عشر سنوات من الإغلاق، وتجمّع مئات السكان على الرصيف لمشاهدتها وهي تقترب ببطء من المرسى.</p>
<p>وقال مدير الميناء إن أعمال الترميم انتهت قبل موعدها بشهرين، وإن ثلاث سفن أخرى ستصل قبل نهاية الصيف محملة بالحبوب والأخشاب من موانئ الشمال.</p>
<p>ويأمل الصيادون أن تعيد الحركة الجديدة الحياة إلى السوق القريبة، التي أغلقت معظم متاجرها أبوابها خلال السنوات الماضية بسبب قلة الزوار.</p>
</article></main></body></html>`

const CONSENT_WALL = `<!doctype html><html lang="en" style="overflow:hidden"><head><title>Ferry timetable changes in June</title></head>
<body style="overflow:hidden;position:fixed"><div id="onetrust-consent-sdk" style="position:fixed;inset:0;background:#000c;z-index:999;color:#fff">
<p>We value your privacy</p><button id="onetrust-reject-all-handler" onclick="document.getElementById('onetrust-consent-sdk').remove()">Reject all</button></div>
<article><h1>Ferry timetable changes in June</h1>
<p>The ferry between Norholm and the mainland will leave twenty minutes earlier from the first of June, the company announced in a letter to its passengers.</p>
<p>The last boat in the evening stays as it is. Commuters had asked for the change because the morning train did not wait for late boats in winter.</p></article></body></html>`

const LOGIN = `<!doctype html><html lang="en"><head><title>Sign in</title></head><body><form action="/login" method="post">
<label>Name <input name="user"></label><label>Password <input type="password" name="password"></label><button>Sign in</button></form></body></html>`

function changing(text: string): string {
  return `<!doctype html><html lang="en"><head><title>Bridge closed</title></head><body><article><h1>Bridge closed on Monday</h1>
<p>${text}</p><p>Engineers are looking at the middle pillar, which moved by four centimetres during the night, and buses take the long way round through the valley.</p>
<p>The town council will decide on Wednesday whether the bridge can be opened for bicycles and pedestrians before the repair is finished.</p></article></body></html>`
}

function story(name: string): string {
  return `<!doctype html><html lang="en"><head><title>Story ${name}</title></head><body><article><h1>Story number ${name}</h1>
<p>This is the story with the number ${name}; it has a sentence of its own so that the text differs from every other story on this site.</p>
<p>The second paragraph says that the harbour was quiet, that the boats came in late, and that the number ${name} was painted on a wall.</p></article></body></html>`
}

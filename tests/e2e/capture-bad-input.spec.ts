import type { ServerResponse } from 'node:http'
import { gzipSync } from 'node:zlib'
import { makeCertificate } from '../support/press-site/certificate'
import { type Answer, startSite } from '../support/scripted-site'
import { ask, cuttings, expect, keptHtml, launch, saved, scratch, test } from './cuttings'

const STORY = `<article><h1>Ferry timetable changes in June</h1>
<p>The ferry between Norholm and the mainland will leave twenty minutes earlier from the first of June, the company announced in a letter to its passengers.</p>
<p>The last boat in the evening stays as it is. Commuters had asked for the change because the morning train did not wait for late boats in winter.</p></article>`

function page(script: string, more = ''): string {
  return `<!doctype html><html lang="en"><head><title>Ferry timetable changes in June</title></head><body>${STORY}${more}<script>${script}</script></body></html>`
}

/** Writes until nobody listens any more. */
function endless(response: ServerResponse, chunk: string | Buffer): void {
  const more = (): void => {
    if (!response.destroyed) response.write(chunk, () => setTimeout(more, 5))
  }
  more()
}

/** Pages that want attention, and are read all the same. */
const RUDE: Record<string, Answer> = {
  '/alerts': page('for (let i = 0; i < 300; i++) { alert(i); confirm(i); prompt(i) }'),
  '/before-unload': page('onbeforeunload = (e) => { e.preventDefault(); e.returnValue = "stay" }'),
  '/history': page(
    'let i = 0; setInterval(() => { for (let k = 0; k < 50; k++) { history.pushState({}, "", "?" + i++); location.hash = i } }, 1)'
  ),
  '/closes': page('window.close(); setTimeout(() => { open("", "_self"); window.close() }, 50)'),
  '/print': page('print(); addEventListener("load", () => print())'),
  '/external': page(
    'location = "mailto:a@b.example"; setTimeout(() => { location = "myapp://open" }, 100)',
    '<iframe src="tel:123"></iframe>'
  ),
  '/download': page(
    'const a = document.createElement("a"); a.href = "/file"; a.download = "x.exe"; a.click()',
    '<iframe src="/file"></iframe>'
  ),
  '/file': (_request, response) =>
    void response
      .writeHead(200, {
        'content-type': 'application/octet-stream',
        'content-disposition': 'attachment; filename="x.exe"'
      })
      .end('MZ'),
  '/asks': page(
    'for (const ask of [() => Notification.requestPermission(), () => navigator.mediaDevices.getUserMedia({ video: true }), () => navigator.geolocation.getCurrentPosition(() => {}), () => document.documentElement.requestFullscreen(), () => navigator.clipboard.readText(), () => navigator.usb.requestDevice({ filters: [] }), () => showOpenFilePicker()]) try { ask() } catch {}'
  ),
  '/awkward-names': page(
    '',
    `<form>${['children', 'style', 'attributes', 'parentElement', 'nodeType'].map((name) => `<input name="${name}">`).join('')}</form><img name="body" alt=""><iframe name="head"></iframe>`
  ),
  '/popups': page('for (let i = 0; i < 50; i++) open("/popup" + i)'),
  '/service-worker': page('navigator.serviceWorker.register("/sw.js").catch(() => {})'),
  '/sw.js': (_request, response) =>
    void response
      .writeHead(200, { 'content-type': 'text/javascript' })
      .end(
        'addEventListener("install", () => skipWaiting()); addEventListener("fetch", (e) => e.respondWith(fetch(e.request)))'
      ),
  '/refreshes': (_request, response) =>
    void response
      .writeHead(200, { 'content-type': 'text/html' })
      .end(`<meta http-equiv="refresh" content="0;url=/arrived">`),
  '/arrived': page(''),
  '/reloads': page('setTimeout(() => location.reload(), 5)'),
  '/refreshes-itself': page('', '<meta http-equiv="refresh" content="0">'),
  '/large-tree': page('', '<i>x</i>'.repeat(300_000)),
  '/bomb-part': page('', '<link rel="stylesheet" href="/bomb.css"><img src="/bomb.png" alt="">'),
  '/bomb.css': (_request, response) =>
    void response
      .writeHead(200, { 'content-type': 'text/css', 'content-encoding': 'gzip' })
      .end(gzipSync(Buffer.alloc(100_000_000, ' '))),
  '/bomb.png': (_request, response) =>
    void response
      .writeHead(200, { 'content-type': 'image/png', 'content-encoding': 'gzip' })
      .end(gzipSync(Buffer.alloc(200_000_000, 0))),
  '/breaks-off': (_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html' })
    response.write(page('').replace('</body></html>', ''))
    setTimeout(() => response.destroy(), 300)
  },
  '/breaks-off-packed': (_request, response) => {
    const packed = gzipSync(page('', STORY.repeat(200)), { level: 0 })
    response
      .writeHead(200, { 'content-type': 'text/html', 'content-encoding': 'gzip' })
      .end(packed.subarray(0, packed.length / 2))
  },
  '/leaves-for-nothing': page('setTimeout(() => { location = "about:blank" }, 20)'),
  '/leaves-when-read': page('addEventListener("scroll", () => { location = "about:blank" })', STORY.repeat(20))
}

test('rude pages are read, and the app lives on', async () => {
  test.setTimeout(900_000)
  const site = await startSite(RUDE)
  const running = await launch({ userData: scratch() })
  const { app, page: window } = running
  try {
    const paths = Object.keys(RUDE).filter((path) => !/^\/(file|sw\.js|arrived|bomb\.)/.test(path))
    const urls = paths.map((path) => site.url + path)
    const third = Math.ceil(urls.length / 3)
    const items = [
      ...(await saved(window, ...urls.slice(0, third))).items,
      ...(await saved(window, ...urls.slice(third, 2 * third))).items,
      ...(await saved(window, ...urls.slice(2 * third))).items
    ]
    const outcomes = Object.fromEntries(
      items.map(({ state, title, failure }, index) => [paths[index], failure?.message ?? `${state}: ${title}`])
    )
    expect(outcomes).toEqual(Object.fromEntries(paths.map((path) => [path, 'done: Ferry timetable changes in June'])))
    expect(await app.windows()).toHaveLength(1)
    expect(site.requests.filter((path) => path.startsWith('/popup') && path !== '/popups')).toEqual([])
    const broken = items[paths.indexOf('/breaks-off')]
    expect(keptHtml(running, broken?.articleId)).toContain('The last boat')
    const { snapshots } = await ask(window, 'article.get', { id: broken?.articleId ?? '' })
    expect(snapshots[0]).toMatchObject({ complete: false })
    expect(snapshots[0]?.missing.map(({ reason }) => reason)).toContain(
      'The connection broke off before the whole page had arrived.'
    )
    const packed = items[paths.indexOf('/breaks-off-packed')]
    const half = await ask(window, 'article.get', { id: packed?.articleId ?? '' })
    expect(half.snapshots[0]).toMatchObject({ complete: false, missing: [{ url: packed?.input }] })
  } finally {
    await app.close()
    await site.close()
  }
})

/** Nothing on it is text, and it is a page all the same. */
const DRAWN =
  '<title>A chart</title><canvas id="c" width="600" height="400"></canvas><script>c.getContext("2d").fillText("A page that is one drawing", 20, 50)</script>'

/** Pages that cannot be had, and what the user is told. */
const IMPOSSIBLE: Record<string, { answer: Answer; code: string }> = {
  '/circle': {
    code: 'unreachable',
    answer: (_request, response) => void response.writeHead(302, { location: '/circle' }).end()
  },
  '/script-circle': {
    code: 'unreachable',
    answer: '<script>location = "/script-circle?" + Math.random()</script>'
  },
  '/to-file': {
    code: 'not-a-page',
    answer: (_request, response) => void response.writeHead(302, { location: 'file:///etc/passwd' }).end()
  },
  '/to-load-down': {
    code: 'not-a-page',
    answer: (_request, response) =>
      void response.writeHead(200, { 'content-type': 'text/html', 'content-disposition': 'attachment' }).end(page(''))
  },
  '/password': {
    code: 'sign-in-needed',
    answer: (_request, response) => void response.writeHead(401, { 'www-authenticate': 'Basic realm="x"' }).end('no')
  },
  '/large': {
    code: 'too-large',
    answer: (_request, response) => {
      response.writeHead(200, { 'content-type': 'text/html', 'content-length': '300000000' })
      endless(response, Buffer.alloc(1_000_000, 'x'))
    }
  },
  '/bomb': {
    code: 'too-large',
    answer: (_request, response) => {
      response.writeHead(200, { 'content-type': 'text/html', 'content-encoding': 'gzip' })
      response.write(gzipSync(`<!doctype html><title>x</title>${'<p>bomb'.repeat(120_000_000 / 8)}`))
      response.end(gzipSync(Buffer.alloc(900_000_000, '<b>')))
    }
  },
  '/memory': {
    code: 'too-large',
    answer: page(
      'const all = []; setInterval(() => { for (let i = 0; i < 20; i++) all.push(new Array(1e6).fill(i)) }, 10)'
    )
  },
  '/json': {
    code: 'not-a-page',
    answer: (_request, response) => void response.writeHead(200, { 'content-type': 'application/json' }).end('{}')
  },
  '/nothing': { code: 'empty', answer: '' }
}

test('pages that cannot be had end in a sentence, and the next one is saved', async () => {
  test.setTimeout(900_000)
  const answers = Object.fromEntries(Object.entries(IMPOSSIBLE).map(([path, { answer }]) => [path, answer]))
  const site = await startSite({ ...answers, '/good': page('') })
  const { app, page: window } = await launch({ userData: scratch() })
  try {
    const paths = Object.keys(IMPOSSIBLE)
    const { items } = await saved(window, ...paths.map((path) => site.url + path))
    const codes = Object.fromEntries(items.map(({ failure, state }, index) => [paths[index], failure?.code ?? state]))
    expect(codes).toEqual(Object.fromEntries(Object.entries(IMPOSSIBLE).map(([path, { code }]) => [path, code])))
    for (const { failure } of items) expect(failure?.message).toMatch(/Nothing was saved\./)
    expect((await saved(window, `${site.url}/good`)).items[0]?.state).toBe('done')
  } finally {
    await app.close()
    await site.close()
  }
})

test('a page that loads without end is read when its time is up', async () => {
  const site = await startSite({
    '/endless': (_request, response) => {
      response.writeHead(200, { 'content-type': 'text/html' })
      response.write(`<!doctype html><title>Ferry timetable changes in June</title>${STORY}`)
      endless(response, '<p>And another line of it, without end.</p>')
    },
    '/grows': page(
      'addEventListener("scroll", () => { if (scrollY > document.body.scrollHeight - 2000) for (let i = 0; i < 20; i++) document.body.append(Object.assign(document.createElement("p"), { textContent: "More and more", style: "height:300px" })) })',
      '<div style="height:3000px"></div>'
    )
  })
  const { app, page: window } = await launch({ userData: scratch() })
  try {
    const { items } = await saved(window, `${site.url}/endless`, `${site.url}/grows`)
    expect(items.map(({ state }) => state)).toEqual(['done', 'done'])
  } finally {
    await app.close()
    await site.close()
  }
})

test('a page that is stopped while it loads tells of each picture that had not come', async () => {
  const count = 300
  const pictures = Array.from({ length: count }, (_, n) => `<img src="/never-${n}.png" alt="">`).join('')
  const never = Object.fromEntries(Array.from({ length: count }, (_, n) => [`/never-${n}.png`, () => undefined]))
  const site = await startSite({ ...never, '/waits': page('', pictures), '/drawn': DRAWN })
  const { app, page: window } = await launch({ userData: scratch() })
  try {
    const { items } = await saved(window, `${site.url}/waits`, `${site.url}/drawn`)
    expect(items.map(({ state }) => state)).toEqual(['done', 'done'])
    const { snapshots } = await ask(window, 'article.get', { id: items[0]?.articleId ?? '' })
    expect(snapshots[0]).toMatchObject({ complete: false })
    expect(snapshots[0]?.missing).toHaveLength(count)
  } finally {
    await app.close()
    await site.close()
  }
})

test('a certificate that is not valid is refused, saved when the user says so, and told on the snapshot', async () => {
  const tls = makeCertificate(['news.localhost', 'localhost'])
  const site = await startSite({ '/': page('') }, { tls })
  const userData = scratch()
  const { app, page: window, archive } = await launch({ userData })
  try {
    const url = `https://localhost:${site.port}/`
    const refused = await saved(window, url)
    expect(refused.items[0]?.failure).toMatchObject({ code: 'untrusted-site' })
    expect(site.requests).toEqual([])
    const { taskId } = await ask(window, 'save.start', { inputs: [{ kind: 'url', url, acceptCertificate: true }] })
    const task = async () => (await ask(window, 'task.list', {})).find(({ id }) => id === taskId)
    await expect.poll(async () => (await task())?.state, { timeout: 180_000 }).toBe('done')
    expect((await task())?.items[0]).toMatchObject({ state: 'done', failure: null })
    const { snapshots } = await ask(window, 'article.get', { id: (await task())?.items[0]?.articleId ?? '' })
    expect(snapshots[0]?.warnings.join()).toContain('The certificate of localhost was not valid')
    // Saying so once says nothing about the next time.
    expect((await saved(window, url)).items[0]?.failure).toMatchObject({ code: 'untrusted-site' })
    const bare = await cuttings('--archive', archive, '--json', 'add', url)
    expect(bare.stdout).toContain('"untrusted-site"')
    const meant = await cuttings('--archive', archive, '--json', 'add', '--accept-certificate', url)
    expect(meant.stdout).toContain('"ok":true')
  } finally {
    await app.close()
    await site.close()
  }
})

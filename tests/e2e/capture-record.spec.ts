import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import type { ServerResponse } from 'node:http'
import { join } from 'node:path'
import { WARCParser } from 'warcio'
import { picture } from '../support/picture'
import { startSite } from '../support/scripted-site'
import { ask, cuttings, expect, launch, saved, scratch, test } from './cuttings'

const PICTURE = picture(320, 200, [36, 98, 140])
const FILM = Buffer.concat([Buffer.from('\0\0\0\x18ftypmp42\0\0\0\0mp42isom'), Buffer.alloc(60_000, 3)])
const WORDS = `<p>The ferry between the islands will leave twenty minutes earlier from the first of June, its company said on Monday.</p>
<p>Commuters had asked for the change because the morning train did not wait for late boats in the dark months of winter.</p>`

function send(type: string, body: string | Buffer, headers: Record<string, string> = {}) {
  return (_request: unknown, response: ServerResponse) =>
    void response.writeHead(200, { 'content-type': type, 'set-cookie': 'visitor=secret-cookie', ...headers }).end(body)
}

test('what came over the wire is kept as it was: redirects, headers, bodies; and nothing of who asked', async () => {
  const other = await startSite({ '/private': send('text/plain', 'what only the other site may read') })
  const site = await startSite({
    '/old': (_request, response) =>
      void response.writeHead(302, { location: '/story', 'set-cookie': 'a=secret-cookie', 'x-hop': 'first' }).end(),
    '/story': send(
      'text/html; charset=utf-8',
      `<!doctype html><title>Earlier ferries</title><link rel="stylesheet" href="/style.css"><script src="/app.js"></script>
<article><h1>Earlier ferries</h1>${WORDS}<img src="/boat.png" alt="A boat"><p id="data"></p><p id="read"></p>
<video src="/film.mp4" poster="/poster.png"></video><audio src="/sound.mp3" preload="none"></audio></article><iframe src="/frame"></iframe>
<script>fetch('/data.json').then(r => r.json()).then(({ text }) => { document.getElementById('data').textContent = text })
fetch('http://127.0.0.1:${other.port}/private').then(r => r.text(), e => 'refused: ' + e).then(t => { document.getElementById('read').textContent = t })</script>`
    ),
    '/frame': send('text/html', '<p>A frame</p><script>document.body.append("made by a script")</script>'),
    '/style.css': send('text/css', 'article{color:#123}'),
    '/app.js': send('text/javascript; charset=utf-8', 'window.started = true'),
    '/data.json': send('application/json', '{"text":"This sentence came by a script."}'),
    '/boat.png': send('image/png', PICTURE),
    '/poster.png': send('image/png', PICTURE),
    '/film.mp4': send('video/mp4', FILM),
    '/sound.mp3': send('audio/mpeg', Buffer.alloc(1_500_000, 9))
  })
  const userData = scratch()
  const { app, page, archive } = await launch({ userData })
  try {
    await ask(page, 'settings.change', {
      capture: { allowedHosts: [`127.0.0.1:${other.port}`], mediaMegabytes: 1 }
    })
    const address = site.url.replace('http://', 'http://me:secret-word@')
    const task = await saved(page, `${address}/old`)
    const article = await ask(page, 'article.get', { id: task.items[0]?.articleId ?? '' })
    expect(article.text).toContain('This sentence came by a script.')
    const snapshot = await ask(page, 'snapshot.get', { id: article.snapshots[0]?.id ?? '' })

    // The page may not read what another site answers, although it did answer.
    expect(other.requests).toContain('/private')
    expect(article.text + JSON.stringify(snapshot)).not.toContain('what only the other site may read')

    // Each thing was asked for once, and films are kept up to the size that the user set.
    for (const path of ['/old', '/story', '/frame', '/style.css', '/app.js', '/data.json', '/boat.png', '/poster.png'])
      expect([path, site.requests.filter((each) => each === path).length]).toEqual([path, 1])
    const urls = snapshot.assetList.map(({ url }) => url)
    expect(urls).toEqual(expect.arrayContaining([`${site.url}/film.mp4`, `${site.url}/poster.png`]))
    expect(snapshot.missing).toEqual([{ url: `${site.url}/sound.mp3`, reason: 'It is too large to be kept.' }])

    const warc = join(userData, 'kept.warc.gz')
    const run = await cuttings('--archive', archive, '--json', 'export', '--format', 'warc', '--all', '--to', warc)
    expect(run.code).toBe(0)
    const records = await recordsOf(warc)
    const response = (path: string) => records.find(({ type, uri }) => type === 'response' && uri === site.url + path)
    expect(response('/old')).toMatchObject({ status: 302, headers: { location: '/story', 'x-hop': 'first' }, body: '' })
    expect(response('/story')?.status).toBe(200)
    expect(response('/story')?.body).toContain("fetch('/data.json')")
    expect(response('/frame')?.body).not.toContain('<body>')
    expect(response('/app.js')).toMatchObject({ status: 200, body: 'window.started = true' })
    expect(response('/data.json')?.body).toContain('came by a script')
    expect(response('/boat.png')?.sha256).toBe(createHash('sha256').update(PICTURE).digest('hex'))
    const seen = records.find(({ type, uri }) => type === 'resource' && uri === `${site.url}/story`)
    expect(seen?.body).toContain('This sentence came by a script.')
    const questions = records.filter(({ type }) => type === 'request')
    expect(questions.map(({ uri }) => uri)).toEqual(expect.arrayContaining([`${site.url}/old`, `${site.url}/story`]))
    expect(questions.every(({ concurrentTo }) => records.some(({ id }) => id === concurrentTo))).toBe(true)
    for (const { head } of records) expect(head).not.toMatch(/secret-cookie|secret-word|^(set-)?cookie:/im)
    expect((await cuttings('--archive', archive, '--json', 'verify')).code).toBe(0)
    expect(JSON.stringify(await ask(page, 'snapshot.get', { id: snapshot.id }))).not.toContain('secret')
  } finally {
    await app.close()
    await site.close()
    await other.close()
  }
})

interface Told {
  id: string
  type: string
  uri: string
  status: number
  headers: Record<string, string>
  head: string
  body: string
  sha256: string
  concurrentTo: string | null
}

async function recordsOf(file: string): Promise<Told[]> {
  const found: Told[] = []
  for await (const record of new WARCParser(createReadStream(file))) {
    const payload = Buffer.from(await record.readFully(true))
    const headers = Object.fromEntries(
      [...(record.httpHeaders?.headers ?? [])].map(([name, value]) => [String(name).toLowerCase(), String(value)])
    )
    found.push({
      id: record.warcHeader('WARC-Record-ID') ?? '',
      type: record.warcType ?? '',
      uri: record.warcTargetURI ?? '',
      status: Number(record.httpHeaders?.statusCode ?? 0),
      headers,
      head: `${record.warcTargetURI} ${JSON.stringify(headers)} ${record.httpHeaders?.statusline ?? ''}`,
      body: payload.toString('utf8'),
      sha256: createHash('sha256').update(payload).digest('hex'),
      concurrentTo: record.warcHeader('WARC-Concurrent-To') ?? null
    })
  }
  return found
}

test('frames that are drawn only in the window are in the picture of the page, also far below', async () => {
  const site = await startSite({
    '/chart': '<body style="margin:0;background:#00f">',
    '/story': `<!doctype html><title>Earlier ferries</title><body style="margin:0"><article><h1>Earlier ferries</h1>${WORDS}</article>
<div style="height:1500px"></div><iframe sandbox src="/chart" width="900" height="400" style="border:0;display:block"></iframe>${WORDS}`
  })
  const { app, page } = await launch({ userData: scratch() })
  try {
    const task = await saved(page, `${site.url}/story`)
    const { snapshots } = await ask(page, 'article.get', { id: task.items[0]?.articleId ?? '' })
    const [blue = 0, green = 0] = await app.evaluate(async ({ nativeImage, session }, address) => {
      const answer = await session.defaultSession.fetch(address)
      const whole = nativeImage.createFromBuffer(Buffer.from(await answer.arrayBuffer()))
      const inFrame = (1_900 * whole.getSize().width + 400) * 4
      return [...whole.toBitmap().subarray(inFrame, inFrame + 3)]
    }, `cuttings://screenshot/${snapshots[0]?.id}`)
    expect(blue).toBeGreaterThan(200)
    expect(green).toBeLessThan(60)
  } finally {
    await app.close()
    await site.close()
  }
})

import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import { cuttings as cli, expect, test } from './cuttings'

/** The player asks more of a browser than the oldest runtime has. Where the gate runs it must be there. */
const CHROMIUM = '/usr/bin/chromium'
const mustPlay = process.env.CUTTINGS_NEEDS_CHROMIUM === '1'
const PICTURE_WIDTH = 960

const player = join(__dirname, '../../node_modules/replaywebpage')
const SEEN = 'A sentence that only the archived page has.'

/** The player, the web archive and nothing else, on this machine. */
async function serve(wacz: string) {
  const files: Record<string, [string, () => Buffer]> = {
    '/': [
      'text/html',
      () =>
        Buffer.from(
          `<!doctype html><script src="/ui.js"></script><replay-web-page source="/out.wacz" url="https://herald.example/a" replayBase="/replay/" embed="replayonly"></replay-web-page>`
        )
    ],
    '/ui.js': ['text/javascript', () => readFileSync(join(player, 'ui.js'))],
    '/replay/ui.js': ['text/javascript', () => readFileSync(join(player, 'ui.js'))],
    '/replay/sw.js': ['text/javascript', () => readFileSync(join(player, 'sw.js'))],
    '/out.wacz': ['application/octet-stream', () => readFileSync(wacz)]
  }
  const server = createServer(({ url = '/', headers, method }, response) => {
    const [type, read] = files[new URL(url, 'http://x').pathname] ?? []
    if (!type || !read) return void response.writeHead(404).end()
    const bytes = read()
    const [, from = '', until = ''] = /^bytes=(\d*)-(\d*)$/.exec(headers.range ?? '') ?? []
    const start = from === '' ? Math.max(0, until === '' ? 0 : bytes.length - Number(until)) : Number(from)
    const end = from === '' || until === '' ? bytes.length : Math.min(Number(until) + 1, bytes.length)
    response.writeHead(headers.range ? 206 : 200, {
      'content-type': type,
      'accept-ranges': 'bytes',
      'content-length': end - start,
      ...(headers.range ? { 'content-range': `bytes ${start}-${end - 1}/${bytes.length}` } : {})
    })
    response.end(method === 'HEAD' ? undefined : bytes.subarray(start, end))
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close: () => server.close() }
}

test('a foreign player shows an exported page from a web archive, its picture included, with no network but this machine', async ({
  userData
}) => {
  if (!existsSync(CHROMIUM)) {
    expect(mustPlay).toBe(false)
    return
  }
  const archive = join(userData, 'archive-out')
  const picture = readFileSync(join(__dirname, '../../resources/sample/port.png')).toString('base64')
  writeFileSync(
    join(userData, 'a.html'),
    `<!doctype html><title>Archived</title><article><h1>Archived</h1><img src="data:image/png;base64,${picture}"><p>${SEEN}</p><p>${SEEN}</p></article>`
  )
  await cli('--archive', archive, 'add', join(userData, 'a.html'), '--url', 'https://herald.example/a')
  const wacz = join(userData, 'out.wacz')
  expect((await cli('--archive', archive, 'export', '--format', 'wacz', '--to', wacz, '--all')).code).toBe(0)

  const site = await serve(wacz)
  const browser = await chromium.launch({
    executablePath: CHROMIUM,
    args: ['--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1']
  })
  try {
    const page = await browser.newPage()
    await page.goto(site.url)
    let opened = performance.now()
    const shown = async (): Promise<number> => {
      // The player is not ours, and now and then its worker never answers: a reader loads the page again. A fault of
      // our file would be there each time.
      if (performance.now() - opened > 45_000) {
        await page.reload()
        opened = performance.now()
      }
      const widths = await Promise.all(page.frames().map((frame) => frame.evaluate(pictureBeside, SEEN).catch(() => 0)))
      return Math.max(...widths)
    }
    await expect.poll(shown, { timeout: 180_000 }).toBe(PICTURE_WIDTH)
  } finally {
    await browser.close()
    site.close()
  }
})

/** In a frame: the width of the picture, where the words are. */
function pictureBeside(words: string): number {
  const hasWords = document.body.innerText.includes(words)
  return hasWords ? (document.querySelector('img')?.naturalWidth ?? 0) : 0
}

import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { startRecordingProxy } from '../support/recording-proxy'
import { ask, expect, launch, test } from './cuttings'

const HOSTILE = `<!doctype html><html><head><title>A page that wants out</title>
<link rel="stylesheet" href="http://tracker.invalid/s.css"><meta http-equiv="refresh" content="0;url=http://tracker.invalid/r">
<style>@import url(http://tracker.invalid/i.css); body { background: url(http://tracker.invalid/b.png) } @font-face { font-family: x; src: url(http://tracker.invalid/f.woff2) } p { font-family: x }</style>
<script>window.top.owned = true; fetch('http://tracker.invalid/fetch'); new Image().src = 'http://tracker.invalid/img'</script></head>
<body onload="fetch('http://tracker.invalid/onload')"><article><h1>A page that wants out</h1>
<p>The first paragraph of a page that would like to tell somebody that it is being read, on a machine that does not want that.</p>
<p>The second paragraph has <img src="http://tracker.invalid/pixel.png" onerror="fetch('http://tracker.invalid/e')"> a picture and <a href="http://tracker.invalid/link">a link</a> in it, and goes on for a while.</p>
<iframe src="http://tracker.invalid/frame"></iframe><video src="http://tracker.invalid/v.mp4" poster="http://tracker.invalid/p.jpg" autoplay></video>
<object data="http://tracker.invalid/o"></object><svg><image href="http://tracker.invalid/svg.png"/></svg>
<p>The third paragraph is here so that nobody takes this for anything but an article, however short it may be.</p></article></body></html>`

test('nothing is requested but what the user asked to capture', async ({ news, userData }) => {
  const proxy = await startRecordingProxy()
  const cuttings = await launch({ userData, args: [`--proxy-server=${proxy.address}`] })
  const { page } = cuttings
  try {
    const hostile = join(userData, 'hostile.html')
    writeFileSync(hostile, HOSTILE)
    const { taskId } = await ask(page, 'save.start', {
      inputs: [
        { kind: 'file', path: hostile },
        { kind: 'url', url: `${news.url}/world/lighthouse` }
      ]
    })
    await expect
      .poll(async () => (await ask(page, 'task.list', {})).find(({ id }) => id === taskId)?.state, { timeout: 180_000 })
      .toBe('done')
    // A list that still grows moves its rows under the pointer.
    await expect(page.getByRole('option')).toHaveCount(2)
    const asked = [...news.requests]
    for (const headline of ['A page that wants out', 'Lighthouse keeper retires']) {
      await page.getByRole('option').filter({ hasText: headline }).click()
      await expect(page.getByRole('heading', { level: 1 })).toContainText(headline)
      for (const view of ['Snapshot', 'Screenshot', 'History', 'Reader']) {
        await page.getByRole('radio', { name: view }).click()
        await expect(page.getByRole('radio', { name: view })).toBeChecked()
      }
    }
    await ask(page, 'sample.start', {})
    await page.keyboard.press('/')
    await page.keyboard.type('keeper norholm')
    await page.getByRole('option').filter({ hasText: 'The last keeper of Norholm' }).click()
    await expect(page.locator('article img').first()).toBeVisible()
    expect(await page.evaluate(() => 'owned' in window)).toBe(false)
    expect(news.requests).toEqual(asked)
    expect(proxy.asked).toEqual([])
    // The proxy does see what is asked of the network.
    const wanted = await ask(page, 'save.start', { inputs: [{ kind: 'url', url: 'http://elsewhere.invalid/story' }] })
    await expect
      .poll(async () => (await ask(page, 'task.list', {})).find(({ id }) => id === wanted.taskId)?.state)
      .not.toBe('running')
    expect(proxy.asked).toContain('GET http://elsewhere.invalid/story')
  } finally {
    await cuttings.app.close()
    proxy.close()
  }
})

test('the window has no Node, runs no foreign script, opens and navigates nowhere', async ({ page, cuttings }) => {
  const found = await page.evaluate(async () => {
    const blocked: string[] = []
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => blocked.push(effectiveDirective))
    const script = document.createElement('script')
    script.textContent = 'window.foreign = 1'
    document.head.append(script)
    await fetch('https://example.invalid/').catch(() => undefined)
    const opened = window.open('https://example.invalid/')
    // In a task of the page's own: the debugger's are exempt from the policy.
    const evaluated = await new Promise((resolve) =>
      setTimeout(() => {
        try {
          resolve(new Function('return 1')())
        } catch {
          resolve('refused')
        }
      })
    )
    return {
      node: typeof (globalThis as { require?: unknown }).require,
      process: typeof (globalThis as { process?: unknown }).process,
      foreign: 'foreign' in window,
      opened: opened === null,
      evaluated,
      blocked
    }
  })
  expect(found).toMatchObject({
    node: 'undefined',
    process: 'undefined',
    foreign: false,
    opened: true,
    evaluated: 'refused'
  })
  expect(found.blocked).toContain('connect-src')
  const before = page.url()
  await cuttings.app.evaluate(({ BrowserWindow }) => {
    const tried: boolean[] = []
    Object.assign(globalThis, { tried })
    // The app's own listener came first: what it decided is known here.
    BrowserWindow.getAllWindows()[0]?.webContents.on('will-navigate', (event) => tried.push(event.defaultPrevented))
  })
  await page.evaluate(() => {
    location.href = 'https://example.invalid/away'
  })
  await expect.poll(() => cuttings.app.evaluate(() => (globalThis as { tried?: boolean[] }).tried)).toEqual([true])
  expect(page.url()).toBe(before)
  const permission = await page.evaluate(() =>
    navigator.permissions.query({ name: 'geolocation' }).then(({ state }) => state)
  )
  expect(permission).toBe('denied')
  expect(await cuttings.app.windows()).toHaveLength(1)
})

test('wrong calls across the bridge are refused in words', async ({ page }) => {
  const answers = await page.evaluate(async () => [
    await window.cuttings.call('article.get', { id: '../../etc/passwd' }),
    await window.cuttings.call('blob.read', { sha256: 'x' }),
    await window.cuttings.call('no.such', {}),
    await window.cuttings.call('page.save', { page: {} })
  ])
  for (const answer of answers) expect(answer.ok).toBe(false)
})

test('a link from the browser is offered, never captured unasked', async ({ page, cuttings, news }) => {
  const link = `cuttings://save?url=${encodeURIComponent(`${news.url}/world/lighthouse`)}`
  await cuttings.app.evaluate(({ app }, url) => app.emit('second-instance', {}, ['electron', '.', url], '/', {}), link)
  await expect(page.getByText('Save this page?')).toBeVisible()
  expect(news.requests).toEqual([])
  await page.getByRole('alert').getByRole('button', { name: 'Save' }).click()
  await expect(page.getByRole('option')).toHaveCount(1, { timeout: 180_000 })
})

import { addressForms, hostilePage, hostileWorker } from '../support/hostile-page'
import { startRecordingProxy } from '../support/recording-proxy'
import { startSite } from '../support/scripted-site'
import { startVictim } from '../support/victim'
import { ask, expect, launch, saved, scratch, test } from './cuttings'

const REBOUND = '--host-resolver-rules=MAP rebind.attacker.net 127.0.0.1,MAP public.attacker.net 127.0.0.1'

test('a hostile page reaches no other service of this machine, however it writes the address', async () => {
  const victim = await startVictim()
  const places = addressForms(victim.port)
  expect(places.length).toBeGreaterThan(20)
  // The page is not quiet before its worker has been asked for.
  let isWorkerAsked = (): void => undefined
  const workerAsked = new Promise<void>((resolve) => {
    isWorkerAsked = resolve
  })
  const site = await startSite({
    '/hostile': `${hostilePage(places)}<script>fetch('/until-worker')</script>`,
    '/until-worker': (_request, response) => void workerAsked.then(() => response.end()),
    '/worker.js': (_request, response) => {
      response.writeHead(200, { 'content-type': 'text/javascript' }).end(hostileWorker(places))
      isWorkerAsked()
    }
  })
  const { app, page } = await launch({ userData: scratch(), args: [REBOUND] })
  try {
    const task = await saved(page, `${site.url}/hostile`)
    expect(task.items).toMatchObject([{ state: 'done', title: 'A page that looks around' }])
    // It did try: what it asked of its own site was asked.
    expect(site.requests.filter((path) => path.startsWith('/redirect-to')).length).toBeGreaterThan(20)
    expect(site.requests).toContain('/worker.js')
    expect(victim.hits).toEqual([])
    const article = await ask(page, 'article.get', { id: task.items[0]?.articleId ?? '' })
    const snapshot = await ask(page, 'snapshot.get', { id: article.snapshots[0]?.id ?? '' })
    expect(snapshot.log.join('\n')).toContain('in your own network')
    expect(snapshot.missing.some(({ reason }) => reason.includes('your own network'))).toBe(true)
    // Each place that was refused is told, once.
    expect(snapshot.blocked.length).toBeGreaterThan(10)
    expect(snapshot.blocked.every(({ reason }) => reason !== '')).toBe(true)
    // The victim does count who knocks.
    await fetch(`http://127.0.0.1:${victim.port}/`)
    expect(victim.hits).not.toEqual([])
  } finally {
    await app.close()
    await site.close()
    victim.close()
  }
})

test('an address in the own network has to be meant: refused in words, and allowed with one click', async () => {
  const site = await startSite({
    '/': `<!doctype html><title>Minutes of the board</title><article><h1>Minutes of the board</h1><p>The board met on Monday and talked for two hours about the roof of the harbour office.</p><p>It was decided to have it mended before winter comes, and to ask three firms what that would cost.</p></article>`
  })
  const { app, page } = await launch({ userData: scratch(), args: [REBOUND] })
  try {
    const address = `http://public.attacker.net:${site.port}/`
    const refused = await saved(
      page,
      address,
      `http://0x7f.1:${site.port}/`,
      `http://169.254.169.254/latest/meta-data/`
    )
    for (const { failure } of refused.items) {
      expect(failure).toMatchObject({ code: 'own-network' })
      expect(failure?.message).toContain('in your own network')
    }
    expect(site.requests).toEqual([])
    await ask(page, 'settings.change', { capture: { allowedHosts: ['public.attacker.net'] } })
    expect((await saved(page, address)).items).toMatchObject([{ state: 'done', title: 'Minutes of the board' }])
  } finally {
    await app.close()
    await site.close()
  }
})

test('a redirect from one place of the own network to another is refused', async () => {
  const victim = await startVictim()
  const site = await startSite({})
  const { app, page } = await launch({ userData: scratch() })
  try {
    const url = `${site.url}/redirect-to?url=${encodeURIComponent(`http://127.0.0.1:${victim.port}/`)}`
    expect((await saved(page, url)).items).toMatchObject([{ state: 'failed', failure: { code: 'own-network' } }])
    expect(victim.hits).toEqual([])
  } finally {
    await app.close()
    await site.close()
    victim.close()
  }
})

test('the proxy of the user’s system is used, and resolves the names', async () => {
  const proxy = await startRecordingProxy()
  const { app, page } = await launch({ userData: scratch(), args: [`--proxy-server=${proxy.address}`] })
  try {
    const task = await saved(
      page,
      'http://plain.attacker.net/a',
      'https://secure.attacker.net/b',
      'http://printer.lan/c'
    )
    expect(task.items.map(({ state }) => state)).toEqual(['failed', 'failed', 'failed'])
    expect(proxy.asked).toContain('GET http://plain.attacker.net/a')
    expect(proxy.asked).toContain('CONNECT secure.attacker.net:443')
    expect(task.items[1]?.failure?.message).toContain('proxy')
  } finally {
    await app.close()
    proxy.close()
  }
})

test('no frame leads the page away or back, but the page itself may lead on to another', async () => {
  const text = '<p>The board met on Monday and talked for two hours about the roof of the harbour office.</p>'.repeat(4)
  const frames = [
    `sandbox="allow-scripts allow-top-navigation" srcdoc="<script>top.location='/away'</script>"`,
    `sandbox="allow-scripts allow-top-navigation" srcdoc="<script>setTimeout(() => { top.location='/away?late' }, 300)</script>"`,
    `src="/leader"`,
    `src="/back"`
  ]
  const staying = (frame: string): string =>
    `<!doctype html><title>It stays</title><article><h1>It stays</h1>${text}<iframe ${frame}></iframe></article>`
  const site = await startSite({
    ...Object.fromEntries(frames.map((frame, at) => [`/stays-${at}`, staying(frame)])),
    '/leader': '<form action="/away" target="_top"></form><script>document.forms[0].submit()</script>',
    '/back': '<script>setTimeout(() => history.go(-1), 200)</script>',
    '/away': `<!doctype html><title>Led away</title><h1>Led away</h1>${text}`,
    '/leads-on': '<!doctype html><title>Wait</title><p>Wait</p><script>location.href = "/there"</script>',
    '/refreshes': '<!doctype html><meta http-equiv="refresh" content="0;url=/there"><title>Wait</title><p>Wait</p>',
    '/there': `<!doctype html><title>It leads here</title><article><h1>It leads here</h1>${text}</article>`
  })
  const { app, page } = await launch({ userData: scratch() })
  try {
    for (const at of frames.keys())
      expect((await saved(page, `${site.url}/stays-${at}`)).items, frames[at]).toMatchObject([{ title: 'It stays' }])
    expect(site.requests.filter((path) => path.startsWith('/away'))).toEqual([])
    for (const path of ['/leads-on', '/refreshes'])
      expect((await saved(page, site.url + path)).items, path).toMatchObject([{ title: 'It leads here' }])
  } finally {
    await app.close()
    await site.close()
  }
})

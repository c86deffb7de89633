import {
  type ConsentWall,
  consentWalls,
  latePictures,
  otherWords,
  overlayPage,
  sourcepointFrame
} from '../support/consent-walls'
import { consentFrame, lateConsent, onlyLooksLikeConsent } from '../support/late-consent'
import { picture } from '../support/picture'
import { startSite } from '../support/scripted-site'
import { ask, expect, keptHtml, launch, saved, scratch, test } from './cuttings'

/** What became of each wall: the answer that the page was given, and what is wrong beside that. */
async function outcomes(walls: ConsentWall[]): Promise<Record<string, string>> {
  const pages = Object.fromEntries(walls.map(({ html }, at) => [`/wall-${at}`, html]))
  // Pages of one host are loaded one after the other.
  const answers = { ...pages, '/sourcepoint-frame': sourcepointFrame, '/consent-frame': consentFrame }
  const sites = await Promise.all(Array.from({ length: 4 }, () => startSite(answers)))
  const running = await launch({ userData: scratch() })
  const { app, page } = running
  try {
    const urls = walls.map((_wall, at) => `${sites[at % sites.length]?.url}/wall-${at}`)
    const half = Math.ceil(urls.length / 2)
    const first = await saved(page, ...urls.slice(0, half))
    const second = await saved(page, ...urls.slice(half))
    const items = [...first.items, ...second.items]
    const found: Record<string, string> = {}
    for (const [index, { articleId }] of items.entries()) {
      const { snapshots } = await ask(page, 'article.get', { id: articleId ?? '' })
      const html = keptHtml(running, articleId)
      const answer = /id="answer">(\w+)/.exec(html)?.[1]
      const { log } = await ask(page, 'snapshot.get', { id: snapshots[0]?.id ?? '' })
      const isLogged = log.some((line) => /^(Consent: pressed|Put away)/.test(line))
      found[walls[index]?.name ?? ''] =
        `${answer}${html.includes('BOXTEXT') ? ', box still there' : ''}${isLogged ? '' : ', not logged'}`
    }
    return found
  } finally {
    await app.close()
    for (const site of sites) await site.close()
  }
}

const wanted = (walls: ConsentWall[]): Record<string, string> =>
  Object.fromEntries(walls.map(({ name, canRefuse }) => [name, canRefuse ? 'refused' : 'unanswered']))

test('consent boxes of the common tools and in many languages are refused or else put away, never accepted', async () => {
  test.setTimeout(900_000)
  expect(await outcomes(consentWalls)).toEqual(wanted(consentWalls))
})

test('so are those that come late, in frames, in dialogs, and in other words', async () => {
  test.setTimeout(900_000)
  const walls = [...lateConsent, ...otherWords]
  expect(await outcomes(walls)).toEqual(wanted(walls))
})

test('what only looks like a consent box stays: articles about them, boxes that are the page, what sticks', async () => {
  const cases = Object.entries(onlyLooksLikeConsent)
  const site = await startSite(Object.fromEntries(cases.map(([, { html }], at) => [`/page-${at}`, html])))
  const running = await launch({ userData: scratch() })
  try {
    const { items } = await saved(running.page, ...cases.map((_case, at) => `${site.url}/page-${at}`))
    const gone = cases.map(([name, { words }], at) => {
      const html = keptHtml(running, items[at]?.articleId)
      return [name, words.filter((word) => !html.includes(word))]
    })
    expect(gone).toEqual(cases.map(([name]) => [name, []]))
  } finally {
    await running.app.close()
    await site.close()
  }
})

test('what the settings say about consent and boxes is done at once', async () => {
  const [wall] = consentWalls
  const site = await startSite({ '/wall': wall?.html ?? '', '/boxes': overlayPage })
  const running = await launch({ userData: scratch() })
  const { app, page } = running
  const htmlOf = async (path: string): Promise<string> => {
    const { items } = await saved(page, `${site.url}${path}`)
    return keptHtml(running, items[0]?.articleId)
  }
  try {
    await ask(page, 'settings.change', { capture: { consent: 'accept' } })
    expect(await htmlOf('/wall')).toContain('id="answer">accepted')
    await ask(page, 'settings.change', { capture: { consent: 'leave', overlays: 'leave' } })
    const left = await htmlOf('/wall')
    expect(left).toContain('id="answer">unanswered')
    expect(left).toContain('BOXTEXT')
    expect(await htmlOf('/boxes')).toContain('NEWSLETTERBOX')
  } finally {
    await app.close()
    await site.close()
  }
})

test('boxes for letters, apps and sales go; the page’s own header, notes and walls that ask for money stay', async () => {
  const site = await startSite({ '/boxes': overlayPage })
  const running = await launch({ userData: scratch() })
  const { app, page } = running
  try {
    const { items } = await saved(page, `${site.url}/boxes`)
    const html = keptHtml(running, items[0]?.articleId)
    const words = [
      'SITEHEADER',
      'KEPTTEXT',
      'SIDENOTE',
      'PAGEFOOTER',
      'PAYWALL',
      'NEWSLETTERBOX',
      'STICKYPROMO',
      'APPBANNER'
    ]
    expect(words.filter((word) => html.includes(word))).toEqual(words.slice(0, 5))
    expect(html).toMatch(/<body[^>]+overflow: visible/)
    expect(html).toMatch(/<main[^>]+filter: none/)
  } finally {
    await app.close()
    await site.close()
  }
})

test('pictures that come late have come: lazy, observed, by scrolling, far below, forgotten, for those without scripts', async () => {
  const png = picture(200, 100, [10, 90, 160])
  const ways = ['native', 'observed', 'scrolled', 'far', 'forgotten', 'noscript']
  const pictures = ways.map((way) => [
    `/late-${way}.png`,
    (_: unknown, response: import('node:http').ServerResponse) =>
      void response.writeHead(200, { 'content-type': 'image/png' }).end(Buffer.concat([png, Buffer.from(way)]))
  ])
  const site = await startSite({ '/late': latePictures, ...Object.fromEntries(pictures) })
  const running = await launch({ userData: scratch() })
  const { app, page } = running
  try {
    const { items } = await saved(page, `${site.url}/late`)
    const { snapshots } = await ask(page, 'article.get', { id: items[0]?.articleId ?? '' })
    const { assetList, missing } = await ask(page, 'snapshot.get', { id: snapshots[0]?.id ?? '' })
    expect(missing).toEqual([])
    expect(assetList.map(({ url }) => url).sort()).toEqual(ways.map((way) => `${site.url}/late-${way}.png`).sort())
  } finally {
    await app.close()
    await site.close()
  }
})

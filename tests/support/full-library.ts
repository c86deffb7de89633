import type { CapturedPage, WireResponse } from '@shared/captured-page'
import type { Archive } from '../../src/main/archive'
import { capturedPage } from './pages'
import { picture } from './picture'

const WORDS = 'The river rose by two metres overnight and reached the lower streets of the old town before dawn.'

/**
 * Generated articles with everything that an archive keeps: tags in colours, nested and empty collections, notes,
 * marked passages, corrections, several snapshots and versions, a chosen version, pictures, addresses that changed,
 * what came over the wire, saved searches.
 */
export async function fillLibrary(archive: Archive, articles: number): Promise<void> {
  const changing = Math.ceil(articles / 5)
  await archive.demo.seed({ articles: articles - changing, seed: 11 })
  for (let n = 0; n < changing; n++) await saveTwice(archive, n)
  const ids = await archive.article.ids({ sort: 'saved' })
  for (const [n, id] of ids.entries()) {
    if (n % 3 === 0) await archive.article.setNote({ id, note: `Call back about ${n}.\nملاحظة` })
    if (n % 4 === 0) await mark(archive, id)
    if (n % 17 === 0) await archive.article.correct({ id, correction: { title: `Corrected headline ${n}` } })
  }
  await archive.tag.add({ tag: 'every tenth', ids: ids.filter((_, n) => n % 10 === 0) })
  await archive.tag.setColor({ tag: 'every tenth', color: 'green' })
  await archive.collection.add({ path: 'Deep/Deeper/Deepest', ids: ids.filter((_, n) => n % 12 === 0) })
  await archive.collection.create({ path: 'Deep/Empty' })
  await saveSearches(archive)
}

async function saveSearches(archive: Archive): Promise<void> {
  const [outlet] = await archive.source.list({})
  await archive.saved.add({ name: 'Floods', query: '"old town" OR flood*', sort: 'newest', alert: true })
  await archive.saved.add({ name: 'فيضان', query: 'نهر', filter: { tag: 'every tenth', from: '2023-01-01' } })
  if (outlet) await archive.saved.add({ name: 'Of one outlet', filter: { sourceId: outlet.id } })
}

async function saveTwice(archive: Archive, n: number): Promise<void> {
  const url = `https://changing.example/story/${n}`
  const resources = [
    {
      url: `${url}.png`,
      mime: 'image/png',
      bytes: picture(200 + (n % 50), 150, [n % 255, 80, 120]),
      status: 200,
      headers: { 'content-type': 'image/png' }
    }
  ]
  const content = (text: string): string =>
    `<html lang="en"><head><title>Story ${n}</title></head><body><article><h1>Story number ${n}</h1><figure><img src="${url}.png"><figcaption>Under ${n}. (Photo: Jon Vik)</figcaption></figure><p>${WORDS} ${n}</p><p>${text}</p></article></body></html>`
  for (const [hour, text] of [
    `Ten people were hurt in the night of ${n}, the police said.`,
    `Eleven people were hurt in the night of ${n}, the police said later.`
  ].entries()) {
    const capturedAt = new Date(Date.UTC(2024, 2, 5, hour, n % 60, 0, n % 1000)).toISOString()
    const page = capturedPage({ url, content: content(text), resources, capturedAt, log: ['loaded'], ...beside(url) })
    await archive.page.save({ page: { ...page, wire: [wireOf(page)] } })
  }
  if (n % 7 === 0) await chooseOldest(archive, url)
}

/** What a capture tells beside the page itself. */
function beside(url: string): Partial<CapturedPage> {
  return {
    kind: 'capture',
    requestedUrl: `${url}?utm_source=feed`,
    redirects: [`${url}?utm_source=feed`],
    screenshot: { mime: 'image/png', bytes: picture(90, 60, [10, 20, 30]) },
    missing: [{ url: `${url}.webp`, reason: 'Not found (404).' }],
    blocked: [{ url: 'https://ads.example/track.js', reason: 'A tracker.' }],
    warnings: ['A picture came late.']
  }
}

function wireOf({ url, capturedAt, content }: CapturedPage): WireResponse {
  return {
    url: url ?? '',
    method: 'GET',
    type: 'document',
    at: capturedAt,
    requestHeaders: [['accept', 'text/html']],
    status: 200,
    statusText: 'OK',
    headers: [['content-type', 'text/html']],
    body: Buffer.from(content)
  }
}

async function chooseOldest(archive: Archive, url: string): Promise<void> {
  const found = await archive.article.find({ url })
  if (!found) return
  const { versions } = await archive.article.get({ id: found.id })
  await archive.article.chooseVersion({ id: found.id, versionId: versions.at(-1)?.id ?? null })
}

async function mark(archive: Archive, id: string): Promise<void> {
  const { text } = await archive.article.get({ id })
  const quote = text.split('\n')[0]?.slice(0, 40).trim()
  if (quote) await archive.highlight.add({ articleId: id, quote, note: 'Look here', color: 'blue' })
}

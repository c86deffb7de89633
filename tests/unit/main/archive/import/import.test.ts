import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import type { ExportFormat } from '@shared/export'
import { describe, expect, test } from 'vitest'
import type { Archive } from '../../../../../src/main/archive'
import { articleHtml, capturedPage } from '../../../../support/pages'
import { picture } from '../../../../support/picture'
import { savePage, tempArchive } from '../../../../support/temp-archive'
import { tempFolder } from '../../../../support/temp-folder'
import { writeZip } from '../../../../support/write-zip'

const U = 'https://herald.example'
const photo = picture(320, 200, [30, 90, 150])

function csv(rows: string[], name = 'list.csv'): string {
  const path = join(tempFolder(), name)
  writeFileSync(path, `url,title,tags\n${rows.join('\n')}\n`)
  return path
}

/** An archive with everything that can be handed over. */
async function fullArchive(): Promise<Archive> {
  const archive = await tempArchive()
  const content = articleHtml({ title: 'With a picture', head: '<link rel="stylesheet" href="/s.css">' }).replace(
    '<h1>',
    '<figure><img src="/p.png" width="320" height="200"><figcaption>The bridge. (Photo: Jon Vik)</figcaption></figure><h1>'
  )
  const resources = [
    { url: `${U}/p.png`, mime: 'image/png', bytes: photo, status: 200, headers: { 'content-type': 'image/png' } },
    { url: `${U}/s.css`, mime: 'text/css', bytes: Buffer.from('p { color: red }'), status: 200 }
  ]
  const screenshot = { mime: 'image/png', bytes: picture(64, 64, [9, 9, 9]) }
  const page = capturedPage({ url: `${U}/pictured`, content, resources, screenshot })
  const { articleId } = await archive.page.save({ page, tags: ['water', 'Élan'], collection: 'Floods/2024' })
  await archive.article.setNote({ id: articleId, note: 'Call the mayor.' })
  await archive.article.correct({ id: articleId, correction: { byline: ['Ada North'], publishedAt: '2024-03-04' } })
  await archive.tag.setColor({ tag: 'water', color: 'blue' })
  await savePage(archive, 'changing', { title: 'A text that changes' })
  await savePage(archive, 'changing', {
    title: 'A text that changes',
    paragraphs: ['A wholly different text that says something else about the matter at hand, at some length.'],
    page: { capturedAt: '2024-04-05T10:00:00.000Z' }
  })
  return archive
}

async function exported(archive: Archive, format: ExportFormat): Promise<string> {
  const to = join(tempFolder(), `out.${format === 'warc' ? 'warc.gz' : format}`)
  await archive.export.run({ format, to, selection: { filter: {} } })
  return to
}

/** What an archive holds, without what differs from archive to archive. */
async function contents(archive: Archive) {
  const { items } = await archive.article.list({ sort: 'title' })
  const whole = await Promise.all(items.map(({ id }) => archive.article.get({ id })))
  return whole.map(({ id: _, sourceId, snapshots, versions, currentVersion, ...article }) => ({
    ...article,
    snapshots: snapshots.map(({ id: _id, ...snapshot }) => snapshot),
    versions: versions.map(({ id, title, wordCount, capturedAt }) => ({
      title,
      wordCount,
      capturedAt,
      shown: id === currentVersion
    }))
  }))
}

describe('the ledger', () => {
  test('every row has one fate, and the totals add up', async () => {
    const archive = await tempArchive()
    await savePage(archive, 'known')
    const path = csv([
      `${U}/known,Known,x`,
      `${U}/new,New,y`,
      `${U}/new#again,New again,`,
      ',No address,',
      'ftp://x.example/,Not the web,'
    ])
    const { ledger, ...totals } = await archive.import.run({ path })
    expect(ledger.map(({ row, status }) => [row, status])).toEqual([
      [1, 'unchanged'],
      [2, 'waiting'],
      [3, 'unchanged'],
      [4, 'failed'],
      [5, 'failed']
    ])
    expect(totals).toMatchObject({ rows: 5, new: 0, newVersion: 0, unchanged: 2, waiting: 1, failed: 2 })
    expect((await archive.article.list({ filter: { tag: 'x' } })).total).toBe(1)
    const [report] = await archive.import.list({})
    expect(report).toMatchObject({ name: 'list.csv', format: 'csv', rows: 5, waiting: 1, undone: false })
    expect(await archive.import.rows({ id: report?.id ?? '', status: 'failed' })).toHaveLength(2)
    expect(await archive.import.waiting({ id: report?.id ?? '' })).toMatchObject([
      { url: `${U}/new`, tags: ['y'], collections: [], note: null }
    ])
  })

  test('a dry run tells the same as the run, and writes nothing', async () => {
    const bundle = await exported(await fullArchive(), 'bundle')
    const archive = await tempArchive()
    await savePage(archive, 'pictured', {
      paragraphs: ['An older text of the same page, that said something else about what had happened there.']
    })
    const dry = await archive.import.run({ path: bundle, dryRun: true })
    expect(dry.id).toBeNull()
    expect(await archive.import.list({})).toEqual([])
    expect((await archive.article.list({})).total).toBe(1)
    const real = await archive.import.run({ path: bundle })
    expect(real.ledger.map(({ status }) => status)).toEqual(dry.ledger.map(({ status }) => status))
    expect(real).toMatchObject({ new: 1, newVersion: 1 })
  })

  test('an import is undone, and what was there before stays', async () => {
    const bundle = await exported(await fullArchive(), 'bundle')
    const archive = await tempArchive()
    await savePage(archive, 'own', { title: 'My own' })
    const { id } = await archive.import.run({ path: bundle })
    expect((await archive.article.list({})).total).toBe(3)
    await archive.import.undo({ id: id ?? '' })
    expect((await archive.article.list({})).items.map(({ title }) => title)).toEqual(['My own'])
    expect((await archive.import.list({}))[0]).toMatchObject({ undone: true })
    await archive.history.undo({})
    expect((await archive.article.list({})).total).toBe(3)
  })
})

describe('our own bundle', () => {
  test('brings back an equal archive; a second time changes nothing', async () => {
    const from = await fullArchive()
    const bundle = await exported(from, 'bundle')
    const to = await tempArchive()
    expect(await to.import.run({ path: bundle })).toMatchObject({ format: 'bundle', rows: 2, new: 2, failed: 0 })
    expect(await contents(to)).toEqual(await contents(from))
    expect(await to.tag.list({})).toEqual(await from.tag.list({}))
    expect((await to.collection.list({})).map(({ path }) => path)).toEqual(['Floods', 'Floods/2024'])
    expect(await to.library.verify({})).toMatchObject({ problems: [] })
    const before = await contents(to)
    expect(await to.import.run({ path: bundle })).toMatchObject({ new: 0, newVersion: 0, unchanged: 2 })
    expect(await contents(to)).toEqual(before)
  })

  test('texts in it are sanitised again, and bytes that are not what they are called are not kept', async () => {
    const from = await fullArchive()
    const bundle = await exported(from, 'bundle')
    const { readZip } = await import('../../../../support/read-zip')
    const entries = Object.fromEntries([...(await readZip(bundle))].map(([name, { bytes }]) => [name, bytes]))
    entries['articles.jsonl'] = Buffer.from(
      String(entries['articles.jsonl']).replaceAll('<p>', '<p onclick=\\"x()\\"><script>alert(1)</script>')
    )
    for (const name of Object.keys(entries))
      if (name.startsWith('blobs/') && entries[name]?.equals(photo)) entries[name] = Buffer.from('other')
    const to = await tempArchive()
    await to.import.run({ path: await writeZip(join(tempFolder(), 'evil.zip'), entries) })
    const articles = await contents(to)
    expect(articles.map(({ html }) => html).join('')).not.toMatch(/script|onclick/)
    expect(articles.flatMap(({ images }) => images.map(({ stored }) => stored))).toEqual([false])
    expect(articles.find(({ url }) => url === `${U}/pictured`)?.snapshots[0]?.complete).toBe(false)
  })

  test('one from a newer version is refused', async () => {
    const manifest = JSON.stringify({
      format: 'cuttings-bundle',
      version: 99,
      createdAt: '2024-01-01',
      articles: 0,
      files: []
    })
    const path = await writeZip(join(tempFolder(), 'new.zip'), { 'manifest.json': manifest, 'articles.jsonl': '' })
    await expect((await tempArchive()).import.run({ path })).rejects.toMatchObject({ code: 'unsupported' })
  })
})

describe('web archives', () => {
  test.each(['warc', 'wacz'] as const)(
    '%s: every page with its own date, its pictures and style sheets',
    async (format) => {
      const path = await exported(await fullArchive(), format)
      const archive = await tempArchive()
      const { ledger, failed } = await archive.import.run({ path })
      expect(failed).toBe(0)
      expect(ledger.map(({ url }) => url).sort()).toEqual([`${U}/changing`, `${U}/changing`, `${U}/pictured`])
      const pictured = (await contents(archive)).find(({ url }) => url === `${U}/pictured`)
      expect(pictured).toMatchObject({
        capturedAt: '2024-03-05T10:00:00.000Z',
        images: [{ stored: true, credit: 'Jon Vik' }],
        snapshots: [{ kind: 'warc', complete: true, assets: 2, hasScreenshot: true }]
      })
      const again = await archive.import.run({ path })
      expect(again).toMatchObject({ new: 0, newVersion: 0, unchanged: 3 })
    }
  )

  test('chunked and compressed answers, frames that are no pages, and a file that is cut off', async () => {
    const record = (type: string, uri: string, block: Buffer): Buffer =>
      Buffer.concat([
        Buffer.from(
          `WARC/1.0\r\nWARC-Type: ${type}\r\nWARC-Record-ID: <urn:uuid:${uri.length}0000000-0000-4000-8000-000000000000>\r\nWARC-Target-URI: ${uri}\r\nWARC-Date: 2023-05-06T07:08:09Z\r\nContent-Type: application/http; msgtype=${type}\r\nContent-Length: ${block.length}\r\n\r\n`
        ),
        block,
        Buffer.from('\r\n\r\n')
      ])
    const html = Buffer.from(articleHtml({ title: 'Fetched in chunks' }))
    const half = html.length >> 1
    const chunk = (part: Buffer): Buffer =>
      Buffer.concat([Buffer.from(`${part.length.toString(16)}\r\n`), part, Buffer.from('\r\n')])
    const chunked = Buffer.concat([
      Buffer.from('HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\n'),
      chunk(html.subarray(0, half)),
      chunk(html.subarray(half)),
      Buffer.from('0\r\n\r\n')
    ])
    const frame = Buffer.from(
      `HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n${articleHtml({ title: 'An advertisement' })}`
    )
    const asked = Buffer.from('GET /ad HTTP/1.1\r\nHost: ads.example\r\nSec-Fetch-Dest: iframe\r\n\r\n')
    const whole = Buffer.concat([
      record('response', `${U}/chunked`, chunked),
      record('response', 'https://ads.example/ad', frame),
      record('request', 'https://ads.example/ad', asked)
    ])
    const path = join(tempFolder(), 'a.warc')
    writeFileSync(path, Buffer.concat([whole, record('response', `${U}/late`, chunked).subarray(0, 300)]))
    const archive = await tempArchive()
    const { ledger } = await archive.import.run({ path })
    expect(ledger[0]).toMatchObject({ status: 'new', title: 'Fetched in chunks', url: `${U}/chunked` })
    expect(ledger.some(({ url }) => url?.includes('ads.example'))).toBe(false)
    expect((await archive.article.list({})).items[0]?.capturedAt).toBe('2023-05-06T07:08:09.000Z')
  })
})

describe('folders and books', () => {
  test('a folder of saved pages: a bad one fails, the others are kept', async () => {
    const folder = tempFolder()
    writeFileSync(join(folder, 'a.html'), articleHtml({ title: 'The first page' }))
    writeFileSync(join(folder, 'b.html'), '')
    const archive = await tempArchive()
    const { ledger } = await archive.import.run({ path: folder })
    expect(ledger.map(({ status }) => status)).toEqual(['new', 'failed'])
    expect(ledger[1]).toMatchObject({ title: 'b.html', reason: expect.stringMatching(/empty/) })
  })

  test('an ArchiveBox folder keeps the page of each snapshot; one without page waits', async () => {
    const folder = tempFolder()
    for (const [time, url] of [
      ['1700000000.0', `${U}/a`],
      ['1700000001.0', `${U}/b`]
    ] as const) {
      mkdirSync(join(folder, 'archive', time), { recursive: true })
      writeFileSync(
        join(folder, 'archive', time, 'index.json'),
        JSON.stringify({ url, title: 'From the box', tags: 'x' })
      )
    }
    writeFileSync(join(folder, 'archive', '1700000000.0', 'singlefile.html'), articleHtml({ title: 'From the box' }))
    writeFileSync(join(folder, 'index.json'), '[]')
    const archive = await tempArchive()
    const { format, ledger } = await archive.import.run({ path: folder })
    expect(format).toBe('archivebox')
    expect(ledger.map(({ status }) => status)).toEqual(['new', 'waiting'])
    expect((await archive.article.list({ filter: { tag: 'x' } })).items[0]).toMatchObject({
      url: `${U}/a`,
      capturedAt: '2023-11-14T22:13:20.000Z'
    })
  })

  test('an EPUB book becomes one article with its pictures', async () => {
    const path = await exported(await fullArchive(), 'epub')
    const archive = await tempArchive()
    expect(await archive.import.run({ path })).toMatchObject({ format: 'epub', new: 1 })
    const [book] = await contents(archive)
    expect(book?.text).toContain('The river rose')
    expect(book?.images.some(({ stored }) => stored)).toBe(true)
  })

  test('JSON and JSON Lines of our own come back with their texts', async () => {
    for (const format of ['json', 'jsonl'] as const) {
      const path = await exported(await fullArchive(), format)
      const archive = await tempArchive()
      const bodies = (from: string) =>
        [...readFileSync(from, 'utf8').matchAll(/"html":"(?:[^"\\]|\\.)*"/g)].map(([body]) =>
          // Pictures are not in it.
          body.replace(/<img.*?\/>|<span><\/span>/g, '')
        )
      expect(await archive.import.run({ path })).toMatchObject({ format: 'cuttings-json', new: 2, failed: 0 })
      const found = (await contents(archive)).find(({ url }) => url === `${U}/pictured`)
      expect(found).toMatchObject({
        tags: expect.arrayContaining(['Élan', 'water']),
        note: 'Call the mayor.',
        collections: ['Floods/2024']
      })
      expect(found?.text).toContain('The river rose')
      const again = await exported(archive, format)
      expect(bodies(path).length).toBe(2)
      expect(bodies(again).sort()).toEqual(bodies(path).sort())
    }
  })
})

test('what is in a WARC file is what was captured, byte for byte', async () => {
  const path = await exported(await fullArchive(), 'warc')
  expect(gunzipSync(readFileSync(path)).includes(photo)).toBe(true)
})

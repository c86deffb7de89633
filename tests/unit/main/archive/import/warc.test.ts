import { createHash } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { random as seeded } from '../../../../../src/main/archive/sample/random'
import { articleHtml } from '../../../../support/pages'
import { tempArchive } from '../../../../support/temp-archive'
import { tempFolder } from '../../../../support/temp-folder'
import { chunked, record, response, zipped } from '../../../../support/warc'
import { writeZip } from '../../../../support/write-zip'

const U = 'https://herald.example'
const page = (title: string, head = '') => articleHtml({ title, head })

async function imported(bytes: Buffer, name = 'a.warc') {
  const path = join(tempFolder(), name)
  writeFileSync(path, bytes)
  return importFile(path)
}

async function importFile(path: string) {
  const archive = await tempArchive()
  const { ledger } = await archive.import.run({ path })
  const { items } = await archive.article.list({ sort: 'title' })
  const articles = await Promise.all(items.map(({ id }) => archive.article.get({ id })))
  return { ledger, articles, titles: articles.map(({ title }) => title) }
}

describe('bodies', () => {
  const html = page('Encoded')
  test.each([
    ['gzip', { 'Content-Encoding': 'gzip' }, gzipSync(html)],
    ['brotli', { 'Content-Encoding': 'br' }, brotliCompressSync(html)],
    ['deflate', { 'Content-Encoding': 'deflate' }, deflateSync(html)],
    ['raw deflate', { 'Content-Encoding': 'deflate' }, deflateRawSync(html)],
    ['chunks', { 'Transfer-Encoding': 'chunked' }, Buffer.from(chunked(html.slice(0, 100), html.slice(100)))],
    ['chunks taken off already', { 'Transfer-Encoding': 'chunked' }, Buffer.from(html)],
    ['an encoding taken off already', { 'Content-Encoding': 'gzip' }, Buffer.from(html)],
    ['gzip that breaks off', { 'Content-Encoding': 'gzip' }, gzipSync(html).subarray(0, -12)]
  ])('are read from %s', async (_name, headers, body) => {
    expect((await imported(response({ url: `${U}/e`, headers, body }))).titles).toEqual(['Encoded'])
  })

  test('one that unpacks to gigabytes is not unpacked', async () => {
    const bomb = gzipSync(Buffer.alloc(300 * 1024 * 1024))
    const { ledger } = await imported(
      Buffer.concat([
        response({ url: `${U}/bomb`, headers: { 'Content-Encoding': 'gzip' }, body: bomb }),
        response({ url: `${U}/good`, body: page('Good') })
      ])
    )
    expect(ledger.some(({ title, status }) => title === 'Good' && status === 'new')).toBe(true)
  })
})

describe('records', () => {
  test('a page keeps its own date, and the addresses that led to it', async () => {
    const { articles } = await imported(
      Buffer.concat([
        response({
          url: `${U}/old`,
          status: '301 Moved',
          headers: { Location: '/middle' },
          date: '2021-05-01T10:00:00Z'
        }),
        response({
          url: `${U}/middle`,
          status: '302 Found',
          headers: { Location: `${U}/new` },
          date: '2021-05-01T10:00:01Z'
        }),
        response({ url: `${U}/new`, body: page('Moved'), date: '2021-05-01T10:00:02Z' })
      ])
    )
    expect(articles[0]?.snapshots).toMatchObject([
      { capturedAt: '2021-05-01T10:00:02.000Z', url: `${U}/new`, kind: 'warc' }
    ])
  })

  test('a revisit stands for what it refers to, also by its digest and before it', async () => {
    const body = page('Again')
    const digest = `sha256:${createHash('sha256').update(body).digest('hex')}`
    const head = Buffer.from('HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n')
    const { articles } = await imported(
      Buffer.concat([
        record('revisit', `${U}/copy`, head, '2022-03-01T00:00:00Z', {
          'WARC-Payload-Digest': digest,
          'Content-Type': 'application/http'
        }),
        response({ url: `${U}/again`, body, date: '2022-01-01T00:00:00Z' }),
        record('revisit', `${U}/again`, head, '2022-02-01T00:00:00Z', {
          'WARC-Refers-To-Target-URI': `${U}/again`,
          'Content-Type': 'application/http'
        })
      ])
    )
    const dates = articles
      .flatMap(({ snapshots }) => snapshots.map(({ url, capturedAt }) => `${url} ${capturedAt}`))
      .sort()
    expect(dates).toEqual([
      `${U}/again 2022-01-01T00:00:00.000Z`,
      `${U}/again 2022-02-01T00:00:00.000Z`,
      `${U}/copy 2022-03-01T00:00:00.000Z`
    ])
  })

  test('frames, fragments that scripts fetched, and what was asked for as something else are no pages', async () => {
    const { titles } = await imported(
      Buffer.concat([
        response({
          url: `${U}/a`,
          body: page('A page', '<link rel=x>').replace('</body>', '<iframe src="/frame?x=1&amp;y=2"></iframe></body>')
        }),
        response({ url: `${U}/frame?x=1&y=2`, body: page('A frame') }),
        response({ url: `${U}/more`, body: '<li>One more</li><li>And another one</li>' }),
        response({ url: `${U}/ad`, body: page('An advertisement') }),
        record('request', `${U}/ad`, Buffer.from('GET /ad HTTP/1.1\r\nSec-Fetch-Dest: iframe\r\n\r\n'), undefined, {
          'Content-Type': 'application/http; msgtype=request'
        }),
        response({ url: `${U}/404`, body: page('Not there'), status: '404 Not Found' })
      ])
    )
    expect(titles).toEqual(['A page'])
  })

  test.each([
    ['sha1 in base 32', (body: string) => `sha1:${base32(createHash('sha1').update(body).digest())}`, 0],
    ['md5', (body: string) => `md5:${createHash('md5').update(body).digest('hex')}`, 0],
    ['an unknown algorithm', () => 'blake9:abc', 0],
    ['a wrong one', () => `sha256:${'0'.repeat(64)}`, 1]
  ])('the digest of a page is checked: %s', async (_name, digest, warnings) => {
    const body = page('Sealed')
    const { articles } = await imported(
      response({ url: `${U}/d`, body, warc: { 'WARC-Payload-Digest': digest(body) } })
    )
    expect(articles[0]?.snapshots[0]?.warnings).toHaveLength(warnings)
  })

  test.each(['plain', 'compressed'])('%s: what is damaged is told, and what comes after it is read', async (form) => {
    const pack = (each: Buffer): Buffer => (form === 'plain' ? each : gzipSync(each))
    const [one, two, three] = ['One', 'Two', 'Three'].map((title) =>
      pack(response({ url: `${U}/${title}`, body: page(title) }))
    )
    const lying = (two ?? Buffer.alloc(0)).toString('latin1').replace(/Content-Length: \d+/, 'Content-Length: 99999999')
    const broken = form === 'plain' ? Buffer.from(lying, 'latin1') : Buffer.from(two ?? [])
    if (form !== 'plain') broken.fill(0x55, 30, 120)
    const { titles, ledger } = await imported(Buffer.concat([one ?? broken, broken, three ?? broken]), `a.${form}`)
    expect(titles).toContain('One')
    expect(titles).toContain('Three')
    expect(ledger.filter(({ status }) => status === 'failed').length).toBeGreaterThan(0)
  })

  test('a file that was cut off keeps what is whole, and says of the rest that it was cut', async () => {
    const all = Buffer.concat([
      response({ url: `${U}/1`, body: page('One') }),
      response({ url: `${U}/2`, body: page('Two') })
    ])
    const { articles } = await imported(all.subarray(0, -90))
    expect(articles.map(({ title }) => title)).toEqual(['One', 'Two'])
    expect(articles[1]?.snapshots[0]?.warnings).toEqual([expect.stringContaining('cut off')])
  })

  test('tens of thousands of records do not take long or much', async () => {
    const small = Buffer.concat(
      Array.from({ length: 1_000 }, (_, n) =>
        response({ url: `${U}/i/${n}.gif`, headers: { 'Content-Type': 'image/gif' }, body: `GIF${n}` })
      )
    )
    const many = Buffer.concat([
      ...Array.from({ length: 20 }, () => small),
      response({ url: `${U}/last`, body: page('Last') })
    ])
    const before = process.memoryUsage().heapUsed
    expect((await imported(many)).titles).toEqual(['Last'])
    expect(process.memoryUsage().heapUsed - before).toBeLessThan(400 * 1024 * 1024)
  }, 60_000)
})

describe('WACZ', () => {
  const warc = zipped(response({ url: `${U}/1`, body: page('One') }), response({ url: `${U}/2`, body: page('Two') }))
  const sha256 = (bytes: Buffer | string): string => `sha256:${createHash('sha256').update(bytes).digest('hex')}`
  const pages = (...urls: string[]) =>
    [
      JSON.stringify({ format: 'json-pages-1.0' }),
      ...urls.map((url) => JSON.stringify({ url, ts: '2023-02-01T10:00:00Z', title: 'T' }))
    ].join('\n')

  async function wacz(entries: Record<string, string | Buffer>) {
    return importFile(await writeZip(join(tempFolder(), 'a.wacz'), entries))
  }

  test('all pages of all its lists', async () => {
    const { titles } = await wacz({
      'archive/d.warc.gz': warc,
      'pages/pages.jsonl': pages(`${U}/1`),
      'pages/extraPages.jsonl': pages(`${U}/2`),
      'datapackage.json': '{}'
    })
    expect(titles).toEqual(['One', 'Two'])
  })

  test('hashes that do not match are a warning that stays on the snapshot', async () => {
    const list = pages(`${U}/1`)
    const description = JSON.stringify({
      resources: [
        { path: 'archive/d.warc.gz', hash: sha256('other') },
        { path: 'pages/pages.jsonl', hash: sha256(list) }
      ]
    })
    const { articles } = await wacz({
      'archive/d.warc.gz': warc,
      'pages/pages.jsonl': list,
      'datapackage.json': description,
      'datapackage-digest.json': JSON.stringify({ hash: sha256('changed') })
    })
    expect(articles[0]?.snapshots[0]?.warnings).toEqual([
      expect.stringContaining('does not match its digest'),
      expect.stringContaining('archive/d.warc.gz')
    ])
  })

  test('hashes that match say nothing', async () => {
    const list = pages(`${U}/1`)
    const description = JSON.stringify({
      resources: [
        { path: 'archive/d.warc.gz', hash: sha256(warc) },
        { path: 'pages/pages.jsonl', hash: sha256(list) }
      ]
    })
    const { articles } = await wacz({
      'archive/d.warc.gz': warc,
      'pages/pages.jsonl': list,
      'datapackage.json': description,
      'datapackage-digest.json': JSON.stringify({ hash: sha256(description) })
    })
    expect(articles[0]?.snapshots[0]?.warnings).toEqual([])
  })

  test('without lists, or with broken ones, every page of its records', async () => {
    expect((await wacz({ 'archive/d.warc.gz': warc, 'datapackage.json': 'not json' })).titles).toEqual(['One', 'Two'])
    expect((await wacz({ 'archive/d.warc.gz': warc, 'pages/pages.jsonl': '{"url":\n[]' })).titles).toEqual([
      'One',
      'Two'
    ])
  })
})

test('whatever the bytes are, reading a web archive ends, and the archive stays sound', async () => {
  const random = seeded(7).next
  const good = Buffer.concat([
    response({ url: `${U}/1`, body: page('One') }),
    response({ url: `${U}/2`, headers: { 'Transfer-Encoding': 'chunked' }, body: chunked(page('Two')) })
  ])
  const archive = await tempArchive()
  for (let round = 0; round < 60; round++) {
    const bytes = Buffer.from(round % 2 ? gzipSync(good) : good)
    for (let n = 0; n < 1 + (round % 9); n++) {
      const at = Math.floor(random() * bytes.length)
      bytes.fill(Math.floor(random() * 256), at, Math.min(bytes.length, at + 1 + Math.floor(random() * 20)))
    }
    const path = join(tempFolder(), 'f.warc')
    writeFileSync(path, round % 5 === 0 ? bytes.subarray(0, Math.floor(random() * bytes.length)) : bytes)
    const outcome = await archive.import.run({ path, format: 'warc' }).catch((error: Error) => error.name)
    expect(typeof outcome === 'string' ? outcome : 'read').toMatch(/ArchiveError|read/)
  }
  expect((await archive.library.verify({})).problems).toEqual([])
}, 60_000)

function base32(bytes: Buffer): string {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('')
  return (bits.match(/.{1,5}/g) ?? [])
    .map((five) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'[Number.parseInt(five.padEnd(5, '0'), 2)])
    .join('')
}

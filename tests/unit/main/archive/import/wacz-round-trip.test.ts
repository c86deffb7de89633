import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { articleHtml } from '../../../../support/pages'
import { readZip } from '../../../../support/read-zip'
import { tempArchive } from '../../../../support/temp-archive'
import { tempFolder } from '../../../../support/temp-folder'
import { response, zipped } from '../../../../support/warc'
import { writeZip } from '../../../../support/write-zip'

const U = 'https://herald.example'

/** The SHA-256 of each payload, by address, as the file's own records state it. */
async function payloads(path: string): Promise<string[]> {
  const data = (await readZip(path)).get('archive/data.warc.gz')
  const text = gunzipSync(data?.bytes ?? Buffer.alloc(0)).toString('latin1')
  const heads = text.split(/(?=^WARC\/1\.\d\r\n)/m)
  return heads.flatMap((head) => {
    const [, uri] = /^WARC-Target-URI: (\S+)/m.exec(head) ?? []
    const [, hex] = /^WARC-Payload-Digest: sha-?256:(\w+)/m.exec(head) ?? []
    return uri && hex ? [`${uri} ${hex}`] : []
  })
}

async function through(path: string): Promise<string> {
  const archive = await tempArchive()
  const { failed } = await archive.import.run({ path })
  expect(failed).toBe(0)
  const to = join(tempFolder(), 'out.wacz')
  await archive.export.run({ to, format: 'wacz', selection: { filter: {} } })
  expect(await archive.library.verify({})).toMatchObject({ problems: [] })
  return to
}

test('a web archive that goes through Cuttings keeps every payload, also of what no page shows', async () => {
  const html = articleHtml({
    title: 'One',
    head: '<link rel="stylesheet" href="/a.css"><script src="/app.js"></script>'
  })
  const latin = Buffer.from(
    articleHtml({ title: 'Zwei', paragraphs: ['Ein Käse.', 'Über Nacht.'] }).replace('utf-8', 'iso-8859-1'),
    'latin1'
  )
  const answers = [
    { url: `${U}/old`, status: '301 Moved', headers: { Location: `${U}/1` } },
    { url: `${U}/1`, body: html },
    { url: `${U}/a.css`, body: 'p{background:url(/dot.png)}', headers: { 'Content-Type': 'text/css' } },
    { url: `${U}/dot.png`, body: Buffer.from([137, 80, 78, 71, 0, 255]), headers: { 'Content-Type': 'image/png' } },
    { url: `${U}/app.js`, body: 'let a = 1', headers: { 'Content-Type': 'text/javascript' } },
    { url: `${U}/api?x=1`, body: '{"a":1}', headers: { 'Content-Type': 'application/json' } },
    { url: `${U}/gone.png`, status: '404 Not Found', body: 'gone', headers: { 'Content-Type': 'text/plain' } },
    { url: `${U}/2`, body: latin, headers: { 'Content-Type': 'text/html; charset=iso-8859-1' } },
    { url: `${U}/late.js`, body: 'let b = 2', headers: { 'Content-Type': 'text/javascript' } }
  ]
  const pages = [`${U}/1`, `${U}/2`].map((url) => JSON.stringify({ url, ts: '2023-02-01T10:00:00Z', title: 'T' }))
  const path = await writeZip(join(tempFolder(), 'in.wacz'), {
    'archive/data.warc.gz': zipped(...answers.map(response)),
    'pages/pages.jsonl': [JSON.stringify({ format: 'json-pages-1.0' }), ...pages].join('\n')
  })
  const before = answers.map(
    ({ url, body = '' }) => `${url} ${createHash('sha256').update(Buffer.from(body)).digest('hex')}`
  )
  expect([...(await payloads(path))].sort()).toEqual([...before].sort())
  const once = await through(path)
  expect(await payloads(once)).toEqual(expect.arrayContaining(before))
  const twice = await through(once)
  expect([...(await payloads(twice))].sort()).toEqual([...(await payloads(once))].sort())
})

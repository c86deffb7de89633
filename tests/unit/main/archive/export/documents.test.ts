import { createHash } from 'node:crypto'
import { createReadStream, existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ExportFormat } from '@shared/export'
import { XMLValidator } from 'fast-xml-parser'
import { describe, expect, test } from 'vitest'
import { WARCParser } from 'warcio'
import { bundleArticle, bundleManifest } from '../../../../../src/main/archive/bundle/format'
import { capturedPage } from '../../../../support/pages'
import { picture } from '../../../../support/picture'
import { readZip } from '../../../../support/read-zip'
import { tempArchive } from '../../../../support/temp-archive'
import { tempFolder } from '../../../../support/temp-folder'

const photo = picture(320, 200, [30, 90, 150])
const EVIL = 'Title <b>&amp;</b> "quoted" ]]> \u0007\u202e =cmd|calc'

/** Two articles with a picture, one of them from the right to the left and with a title that means harm. */
async function libraryOf(format: ExportFormat, name = `out.${format}`): Promise<string> {
  const archive = await tempArchive()
  const page = (title: string, dir: string, sentence: string): string =>
    `<html dir="${dir}" lang="${dir === 'rtl' ? 'ar' : 'en'}"><head><title>${title}</title></head><body><article><h1>${title}</h1><figure><img src="/p.png" width="320" height="200"><figcaption>The old town. (Photo: Jon Vik)</figcaption></figure>${`<p>${sentence}</p>`.repeat(3)}<ul><li>one</li><li>two</li></ul><table><tr><th>a</th><td>b</td></tr></table></article></body></html>`
  const resource = { url: 'https://herald.example/p.png', mime: 'image/png', bytes: photo, status: 200 }
  const headers = { 'content-type': 'image/png', 'content-encoding': 'gzip', 'set-cookie': 'secret=1' }
  for (const [path, title, dir, sentence] of [
    [
      'a',
      EVIL.replaceAll('<', '&lt;'),
      'ltr',
      'The river rose by two metres overnight and reached the streets of the old town.'
    ],
    ['b', 'الميناء القديم', 'rtl', 'ارتفع منسوب النهر مترين خلال الليل ووصل إلى شوارع البلدة القديمة قبل الفجر.']
  ] as const) {
    const given = capturedPage({
      url: `https://herald.example/${path}`,
      content: page(title, dir, sentence),
      resources: [{ ...resource, headers }]
    })
    await archive.page.save({ page: given, tags: ['water & "ice"'], collection: 'Floods/2024' })
  }
  const to = join(tempFolder(), name)
  await archive.export.run({ format, to, selection: { filter: {} } })
  return to
}

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

describe('EPUB', () => {
  test('begins with its type, uncompressed; every document is well-formed and in the manifest', async () => {
    const zip = await readZip(await libraryOf('epub'))
    expect([...zip.keys()][0]).toBe('mimetype')
    expect(zip.get('mimetype')).toEqual({ bytes: Buffer.from('application/epub+zip'), stored: true })
    for (const [path, { bytes }] of zip) {
      if (/\.(xhtml|opf|xml)$/.test(path))
        expect([path, XMLValidator.validate(bytes.toString('utf8'))]).toEqual([path, true])
    }
    const opf = zip.get('EPUB/package.opf')?.bytes.toString('utf8') ?? ''
    const listed = [...opf.matchAll(/href="([^"]+)"/g)].map(([, href]) => `EPUB/${href}`)
    const inside = [...zip.keys()].filter((path) => path.startsWith('EPUB/') && !path.endsWith('.opf'))
    expect(listed.sort()).toEqual(inside.sort())
  })

  test('chapters keep direction, language, image and caption; the contents go by collection', async () => {
    const zip = await readZip(await libraryOf('epub'))
    const chapters = [...zip].filter(([path]) => path.startsWith('EPUB/article-')).map(([, { bytes }]) => String(bytes))
    expect(chapters.filter((text) => text.includes('dir="rtl"') && text.includes('xml:lang="ar"'))).toHaveLength(1)
    for (const text of chapters) expect(text).toMatch(/<img src="images\/[0-9a-f]{24}\.png"[^>]*\/>/)
    expect(chapters.join('')).toContain('Jon Vik')
    expect(chapters.join('')).toMatch(/<h1>[^<]*quoted/)
    const [image] = [...zip].filter(([path]) => path.startsWith('EPUB/images/'))
    expect(image?.[1].bytes).toEqual(photo)
  })
})

describe('WARC and WACZ', () => {
  test('records parse, digests match, and no cookie is in them', async () => {
    const to = await libraryOf('warc')
    const found: { type: string | null; uri: string | null; bytes: number }[] = []
    for await (const record of new WARCParser(createReadStream(to))) {
      const payload = await record.readFully(false)
      const declared = record.warcHeader('WARC-Payload-Digest')
      if (declared) expect(declared).toBe(`sha-256:${sha256(payload)}`)
      expect(record.warcHeader('WARC-Date')).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/)
      if (record.httpHeaders) expect([...record.httpHeaders.headers.keys()]).not.toContain('set-cookie')
      found.push({ type: record.warcType, uri: record.warcTargetURI ?? null, bytes: payload.length })
    }
    expect(found.map(({ type }) => type)).toEqual(['warcinfo', 'resource', 'response', 'resource'])
    expect(found.filter(({ type }) => type === 'response')).toEqual([
      { type: 'response', uri: 'https://herald.example/p.png', bytes: photo.length }
    ])
  })

  test('a WACZ says what is in it, with right hashes, a sorted index that leads to the records, and pages with text', async () => {
    const zip = await readZip(await libraryOf('wacz'))
    const text = (path: string): string => String(zip.get(path)?.bytes)
    const datapackage = JSON.parse(text('datapackage.json'))
    expect(datapackage).toMatchObject({ profile: 'data-package', wacz_version: '1.1.1' })
    for (const { path, hash, bytes } of datapackage.resources) {
      const entry = zip.get(path)
      expect([path, hash, bytes]).toEqual([path, `sha256:${sha256(entry?.bytes ?? Buffer.of())}`, entry?.bytes.length])
    }
    expect(JSON.parse(text('datapackage-digest.json')).hash).toBe(
      `sha256:${sha256(Buffer.from(text('datapackage.json')))}`
    )
    const lines = text('indexes/index.cdx').trimEnd().split('\n')
    expect(lines).toEqual([...lines].sort())
    expect(lines[0]).toMatch(/^example,herald\)\/a \d{14} \{/)
    const warc = zip.get('archive/data.warc.gz')
    expect(warc?.stored).toBe(true)
    for (const line of lines) {
      const { offset, length, url } = JSON.parse(line.slice(line.indexOf('{')))
      const slice = warc?.bytes.subarray(Number(offset), Number(offset) + Number(length)) ?? Buffer.of()
      const record = await new WARCParser([new Uint8Array(slice)]).parse()
      expect(record?.warcTargetURI).toBe(url)
    }
    const pages = text('pages/pages.jsonl')
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(pages[0]).toMatchObject({ format: 'json-pages-1.0' })
    expect(pages.map(({ text: body }) => body).join(' ')).toContain('river')
  })
})

describe('bundle', () => {
  test('holds every byte under its hash, and articles that say what they need', async () => {
    const zip = await readZip(await libraryOf('bundle'))
    const manifest = bundleManifest.parse(JSON.parse(String(zip.get('manifest.json')?.bytes)))
    for (const { path, sha256: hash } of manifest.files) expect(sha256(zip.get(path)?.bytes ?? Buffer.of())).toBe(hash)
    const articles = String(zip.get('articles.jsonl')?.bytes)
      .trimEnd()
      .split('\n')
      .map((line) => bundleArticle.parse(JSON.parse(line)))
    expect(articles).toHaveLength(2)
    for (const { snapshots } of articles) {
      for (const { content, assets } of snapshots) {
        expect(zip.has(`blobs/${content.slice(0, 2)}/${content}`)).toBe(true)
        for (const asset of assets) expect(zip.has(`blobs/${asset.sha256.slice(0, 2)}/${asset.sha256}`)).toBe(true)
      }
    }
  })
})

describe('the others', () => {
  test('DOCX is well-formed, with its picture, its table and text from the right to the left', async () => {
    const zip = await readZip(await libraryOf('docx'))
    const document = String(zip.get('word/document.xml')?.bytes)
    expect(XMLValidator.validate(document)).toBe(true)
    expect(document).toContain('<w:bidi/>')
    expect(document).toContain('<w:tbl>')
    expect([...zip.keys()].some((path) => /^word\/media\/.*\.png$/.test(path))).toBe(true)
  })

  test('a site has its pages, its pictures once, and data that cannot end its script', async () => {
    const to = await libraryOf('site', 'site')
    const search = readFileSync(join(to, 'search.js'), 'utf8')
    expect(search).not.toContain('<')
    expect(readdirSync(join(to, 'images'))).toHaveLength(1)
    const window = { CUTTINGS: [] as { f: string }[] }
    new Function('window', search)(window)
    for (const { f } of window.CUTTINGS) expect(existsSync(join(to, decodeURIComponent(f)))).toBe(true)
  })

  test('MHTML opens again with its picture', async () => {
    const to = await libraryOf('mhtml', 'mhtml')
    const again = await tempArchive()
    for (const name of readdirSync(to)) await again.page.saveFile({ path: join(to, name) })
    const { items } = await again.article.list({})
    expect(items.map(({ url }) => url).sort()).toEqual(['https://herald.example/a', 'https://herald.example/b'])
    expect(items.every(({ leadImage }) => leadImage === sha256(photo))).toBe(true)
  })

  test('plain text and JSON Lines', async () => {
    const to = await libraryOf('text', 'text')
    const [first = ''] = readdirSync(to)
    expect(readFileSync(join(to, first), 'utf8')).toContain('The river rose')
    const lines = readFileSync(await libraryOf('jsonl'), 'utf8')
      .trimEnd()
      .split('\n')
    expect(lines.map((line) => JSON.parse(line).images.length)).toEqual([1, 1])
  })
})

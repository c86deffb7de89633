import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { type ImportFormat, importFormat } from '@shared/import'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Archive, openArchive } from '../../../../../src/main/archive'
import { articleHtml } from '../../../../support/pages'
import { savePage } from '../../../../support/temp-archive'
import { tempFolder } from '../../../../support/temp-folder'
import { writeZip } from '../../../../support/write-zip'

const U = 'https://herald.example'
const deep = (open: string, close: string, n = 20_000): string => open.repeat(n) + close.repeat(n)
const utf16 = (text: string): Buffer => Buffer.from(`\ufeff${text}`, 'utf16le')

const home = mkdtempSync(join(tmpdir(), 'cuttings-'))
let archive: Archive
beforeAll(async () => {
  archive = await openArchive({ folder: join(home, 'archive'), create: true })
})
afterAll(async () => {
  await archive.close()
  rmSync(home, { recursive: true, force: true })
})

/** What comes of a file. A dry run decides the same as a run, and leaves the archive as it is for the next. */
async function outcome(name: string, content: string | Buffer, format: ImportFormat | null = null, dryRun = true) {
  const path = join(tempFolder(), name)
  writeFileSync(path, content)
  const { ledger, ...totals } = await archive.import.run({ path, format, dryRun })
  return { ledger, totals }
}

/** One good row in each format, for the files that are not. */
const GOOD: Partial<Record<ImportFormat, [string, string]>> = {
  links: ['links.txt', `${U}/a\n`],
  bookmarks: ['b.html', `<!DOCTYPE NETSCAPE-Bookmark-file-1><DL><p><DT><A HREF="${U}/a">Titel</A></DL>`],
  'pocket-html': [
    'p.html',
    `<html><head><title>Pocket Export</title></head><h1>Unread</h1><a href="${U}/a">Titel</a></html>`
  ],
  'pocket-csv': ['p.csv', `title,url,time_added,tags,status\nTitel,${U}/a,1700000000,,unread\n`],
  instapaper: ['i.csv', `URL,Title,Selection,Folder,Timestamp,Tags\n${U}/a,Titel,,Archive,1700000000,[]\n`],
  raindrop: [
    'r.csv',
    `id,title,note,excerpt,url,folder,tags,created,cover,highlights,favorite\n1,Titel,,,${U}/a,x,,,,,false\n`
  ],
  readwise: [
    'rw.csv',
    `Title,URL,ID,Document tags,Saved date,Reading progress,Location,Seen\nTitel,${U}/a,1,[],2024-01-02,0,new,True\n`
  ],
  csv: ['t.csv', `name,link\nTitel,${U}/a\n`],
  wallabag: ['w.json', `[{"is_archived":1,"is_starred":0,"url":"${U}/a","title":"Titel"}]`],
  karakeep: [
    'k.json',
    `{"bookmarks":[{"createdAt":1,"title":"Titel","tags":[],"content":{"type":"link","url":"${U}/a"},"note":null}]}`
  ],
  linkwarden: ['l.json', `{"collections":[{"id":1,"name":"C","links":[{"name":"Titel","url":"${U}/a"}]}]}`],
  archivebox: ['a.json', `[{"timestamp":"1700000000.0","url":"${U}/a"}]`],
  'csl-json': ['c.json', `[{"type":"webpage","title":"Titel","issued":{},"URL":"${U}/a"}]`],
  'cuttings-json': [
    'x.json',
    `{"articles":[{"title":"Titel","capturedAt":"2024-01-02","url":"${U}/a","text":"Words."}]}`
  ],
  json: ['any.json', `{"saved":[{"link":"${U}/a","headline":"Titel"}]}`],
  bibtex: ['r.bib', `@article{a, title = {Titel}, url = {${U}/a}}\n`],
  ris: ['r.ris', `TY  - NEWS\nTI  - Titel\nUR  - ${U}/a\nER  - \n`],
  'zotero-rdf': [
    'z.rdf',
    `<rdf:RDF xmlns:rdf="r"><bib:Article rdf:about="${U}/a"><dc:title>Titel</dc:title></bib:Article></rdf:RDF>`
  ],
  feed: ['f.xml', `<rss><channel><item><title>Titel</title><link>${U}/a</link></item></channel></rss>`],
  opml: ['o.opml', `<opml><body><outline text="Titel" htmlUrl="${U}/a"/></body></opml>`]
}
const TEXTS = Object.entries(GOOD) as [ImportFormat, [string, string]][]

describe('every format of texts', () => {
  test.each(TEXTS)(
    '%s: in UTF-16 with its mark, and with line ends of Windows, reads the same',
    async (format, [name, text]) => {
      for (const content of [utf16(text), Buffer.from(`\ufeff${text.replaceAll('\n', '\r\n')}`)]) {
        const { totals, ledger } = await outcome(name, content)
        expect([totals.format, totals.rows, totals.failed, ledger[0]?.url]).toEqual([format, 1, 0, `${U}/a`])
      }
    }
  )

  test.each(TEXTS)(
    '%s: cut off in its last third, it keeps its rows or says that it is not whole',
    async (format, [name, text]) => {
      const told = await outcome(name, text.slice(0, Math.floor(text.length * 0.7)), format).then(
        ({ totals }) => totals.rows,
        (error: Error) => error.message
      )
      expect(told).toSatisfy((each: unknown) => typeof each === 'number' || /Nothing was changed/.test(String(each)))
    }
  )

  test.each(TEXTS)(
    '%s: with zeros, control characters and halves of characters in it',
    async (format, [name, text]) => {
      const odd = text.replaceAll('Titel', 'Ti\u0000\u0007\ufffe\ud800\u202etel')
      const { totals } = await outcome(name, odd, format, false)
      expect(totals.rows).toBe(1)
      expect(await archive.library.verify({})).toMatchObject({ ok: true })
    }
  )

  test.each(TEXTS)(
    '%s: what is in it is something else, whatever it is called and said to be',
    async (format, [name]) => {
      for (const content of [
        Buffer.from('\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'latin1'),
        gzipSync(Buffer.alloc(10_000)),
        '{"a":',
        '<a>'
      ]) {
        const told = await outcome(name, content, format).then(
          ({ totals }) => totals.new,
          (error: { code: string }) => error.code
        )
        expect(told).not.toBe('internal')
        expect(told === 0 || typeof told === 'string' || format === 'cuttings-json').toBe(true)
      }
    }
  )

  test.each(TEXTS)(
    '%s: addresses that are none, or lead to this machine, are never pages',
    async (format, [name, text]) => {
      for (const address of [
        'javascript:alert(1)',
        'file:///etc/passwd',
        'not an address',
        `${U}\u0000`,
        'x'.repeat(100_000)
      ]) {
        const { totals } = await outcome(name, text.replace(`${U}/a`, address.replace('\u0000', '')), format)
        expect([totals.rows, totals.new <= (format === 'cuttings-json' ? 1 : 0)]).toEqual([1, true])
      }
    }
  )
})

describe('nested without end', () => {
  test.each<[string, string]>([
    ['a.json', `[{"is_archived":1,"url":7,"x":${deep('[', ']')}}]`],
    ['k.json', `{"bookmarks":[{"createdAt":1,"title":7,"content":{"x":${deep('{"a":', '}').replace('}', '1}')}}}]}`],
    ['f.xml', `<rss><channel><item><title>${deep('<b>', '</b>')}</title><link>${U}/a</link></item></channel></rss>`],
    ['o.opml', `<opml><body>${deep('<outline text="x">', '</outline>')}</body></opml>`],
    [
      'z.rdf',
      `<rdf:RDF><bib:Article rdf:about="${U}/a"><dc:title>${deep('<x>', '</x>')}</dc:title></bib:Article></rdf:RDF>`
    ],
    ['b.html', `<!DOCTYPE NETSCAPE-Bookmark-file-1>${deep('<DL><DT>', '</DL>')}`],
    ['p.html', `<html>${deep('<div>', '</div>')}${articleHtml()}</html>`]
  ])('%s ends, and says what became of it', async (name, content) => {
    const told = await outcome(name, content).then(
      ({ totals }) => totals.rows,
      (error: { code: string }) => error.code
    )
    expect(told).not.toBe('internal')
  })
})

describe('ZIP files of every kind', () => {
  const ENTRIES: Record<string, Record<string, string>> = {
    bundle: { 'manifest.json': '{}', 'articles.jsonl': '{}' },
    wacz: { 'datapackage.json': '{}', 'archive/data.warc': 'WARC/1.1\r\n' },
    epub: { 'META-INF/container.xml': '<container/>' },
    omnivore: { 'metadata_0_to_1.json': '[null, {"slug":"../../etc/passwd","url":7}]', 'content/a.html': '' },
    zip: { 'a/one.html': articleHtml({ title: 'One' }), 'a/two.html': articleHtml({ title: 'Two' }) }
  }

  test.each(Object.entries(ENTRIES))(
    '%s: names that lead out of it are refused, and nothing is written there',
    async (_, entries) => {
      const path = await writeZip(join(tempFolder(), 'a.zip'), { ...entries, 'aa/evil.html': articleHtml() })
      const evil = Buffer.from(
        readFileSync(path).toString('latin1').replaceAll('aa/evil.html', '../evil.html'),
        'latin1'
      )
      await expect(outcome('evil.zip', evil)).rejects.toMatchObject({ code: 'unreadable' })
      expect(existsSync(join(dirname(path), '..', 'evil.html'))).toBe(false)
      expect(existsSync(join(tmpdir(), 'evil.html'))).toBe(false)
    }
  )

  test.each(Object.entries(ENTRIES))('%s: cut off, or empty inside, it says so', async (_, entries) => {
    const path = await writeZip(join(tempFolder(), 'a.zip'), entries)
    const bytes = readFileSync(path)
    await expect(outcome('cut.zip', bytes.subarray(0, bytes.length * 0.6))).rejects.toMatchObject({
      code: 'unreadable'
    })
    const told = await outcome('as-it-is.zip', bytes).then(
      ({ totals }) => totals.rows,
      (error: { code: string }) => error.code
    )
    expect(told).not.toBe('internal')
  })

  test('one that unpacks to gigabytes is not unpacked', async () => {
    const zeros = Buffer.alloc(300 * 1024 * 1024)
    const path = await writeZip(join(tempFolder(), 'bomb.zip'), {
      'META-INF/container.xml': '<container><rootfile full-path="a.opf"/></container>',
      'a.opf': zeros
    })
    await expect(outcome('bomb.epub', readFileSync(path))).rejects.toMatchObject({ code: 'too-large' })
    const lying = readFileSync(path)
    // Its directory claims a few bytes.
    const at = lying.lastIndexOf('PK\u0001\u0002', undefined, 'latin1')
    lying.writeUInt32LE(10, at + 24)
    await expect(outcome('lying.epub', lying)).rejects.toMatchObject({
      code: expect.stringMatching(/too-large|unreadable/)
    })
  })

  test('the same name twice, and a name that is no text', async () => {
    const path = await writeZip(join(tempFolder(), 'a.zip'), {
      'p/one.html': articleHtml({ title: 'One', paragraphs: ['First words.', 'And more.'] }),
      'p/two.html': articleHtml({ title: 'Two', paragraphs: ['Second words.', 'And more.'] })
    })
    const doubled = Buffer.from(readFileSync(path).toString('latin1').replaceAll('p/two.html', 'p/one.html'), 'latin1')
    expect((await outcome('doubled.zip', doubled)).totals).toMatchObject({ rows: 1, new: 1 })
    const latin = Buffer.from(
      readFileSync(path).toString('latin1').replaceAll('p/two.html', 'p/\xe4\xffo.html'),
      'latin1'
    )
    expect((await outcome('latin.zip', latin)).totals).toMatchObject({ rows: 2, new: 2 })
  })
})

describe('a bundle that was tampered with', () => {
  let bytes: Buffer
  beforeAll(async () => {
    const other = await openArchive({ folder: join(home, 'other'), create: true })
    await savePage(other, 'a', { title: 'In it' })
    const path = join(home, 'b.zip')
    await other.export.run({ to: path, format: 'bundle', selection: { filter: {} } })
    bytes = readFileSync(path)
    await other.close()
  })

  test('cut off anywhere or with any byte changed, it fails in words or keeps what is whole', async () => {
    for (let n = 1; n <= 24; n++) {
      const at = Math.floor((bytes.length * n) / 25)
      const changed = Buffer.from(n % 2 ? bytes.subarray(0, at) : bytes)
      if (n % 2 === 0) changed.writeUInt8(changed.readUInt8(at) ^ 0x55, at)
      const told = await outcome('b.zip', changed).then(
        ({ totals }) => totals.rows,
        (error: { code: string }) => error.code
      )
      expect([n, told]).not.toEqual([n, 'internal'])
    }
  })
})

test('each format is tried here, or has a test of its own', () => {
  const elsewhere = ['pages', 'zip', 'bundle', 'warc', 'wacz', 'epub', 'omnivore']
  expect([...Object.keys(GOOD), ...elsewhere].sort()).toEqual([...importFormat.options].sort())
  expect(readdirSync(tmpdir()).filter((name) => name.startsWith('cuttings-zip-'))).toEqual([])
})

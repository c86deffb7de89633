import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { importers } from '../../../../../src/main/archive/import/importers'
import { type ImportItem, moment } from '../../../../../src/main/archive/import/item'
import { recogniseExport } from '../../../../../src/main/archive/import/recognise-export'
import { articleHtml, capturedPage } from '../../../../support/pages'
import { tempArchive } from '../../../../support/temp-archive'
import { tempFolder } from '../../../../support/temp-folder'
import { writePdf } from '../../../../support/write-pdf'
import { writeZip } from '../../../../support/write-zip'

const U = 'https://herald.example'

function file(name: string, content: unknown): string {
  const path = join(tempFolder(), name)
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content))
  return path
}

async function itemsOf(path: string): Promise<ImportItem[]> {
  const items: ImportItem[] = []
  for await (const item of importers[await recogniseExport(path)](path, undefined)) items.push(item)
  return items
}

test('what Wallabag could not read waits as a link, not as an article with its excuse', async () => {
  const excuse = `wallabag can't retrieve contents for this article. Please <a href="http://doc.wallabag.org/en/user/errors_during_fetching.html#how-can-i-help-to-fix-that">troubleshoot this issue</a>.`
  const translated = `wallabag n’a pas pu. <a href="https://doc.wallabag.org/fr/user/errors_during_fetching.html">Aide</a>`
  const entry = { is_archived: 0, is_starred: 1, tags: ['x'], title: 'T' }
  const about = `<p>A long story about why wallabag can't retrieve contents. ${'It goes on. '.repeat(120)}</p>`
  const path = file('w.json', [
    { ...entry, url: `${U}/a`, content: excuse },
    { ...entry, url: `${U}/b`, content: translated },
    { ...entry, url: `${U}/c`, content: about }
  ])
  expect((await itemsOf(path)).map(({ content }) => content.kind)).toEqual(['link', 'link', 'page'])
})

test('a date that cannot be read loses no row', async () => {
  const path = file('w.json', [
    {
      is_archived: 1,
      url: `${U}/a`,
      title: 'A',
      created_at: { date: '2021-02-03 04:05:06.000000', timezone_type: 3, timezone: 'UTC' }
    },
    { is_archived: 1, url: `${U}/b`, title: 'B', created_at: ['?'] }
  ])
  expect((await itemsOf(path)).map(({ content, labels }) => [content.kind, labels.savedAt])).toEqual([
    ['link', '2021-02-03T04:05:06.000Z'],
    ['link', null]
  ])
})

test('what was deleted in Omnivore is a row that is left out', async () => {
  const path = await writeZip(join(tempFolder(), 'o.zip'), {
    'metadata_0_to_2.json': JSON.stringify([
      { slug: 'a', title: 'A', url: `${U}/a`, state: 'Deleted', labels: [] },
      { slug: 'b', title: 'B', url: `${U}/b`, state: 'Archived', labels: [] }
    ]),
    'content/a.html': '<p>Gone.</p>'
  })
  const archive = await tempArchive()
  const { ledger, unchanged, waiting } = await archive.import.run({ path })
  expect([unchanged, waiting]).toEqual([1, 1])
  expect(ledger[0]?.reason).toMatch(/deleted there/)
  expect(await archive.article.ids({})).toEqual([])
})

test('documents of Omnivore come in with their texts and what was noted of them; a damaged one fails in its row', async () => {
  const text = Array.from({ length: 12 }, (_, at) => ({
    ...{ x: 60, y: 760 - at * 15, size: 11 },
    text: `The harbour report, line ${at}, speaks of the new quay at length.`
  }))
  const path = await writeZip(join(tempFolder(), 'o.zip'), {
    'metadata_0_to_3.json': JSON.stringify([
      { slug: 'report', title: 'Report: the quay / 2', author: 'Ada Tern', url: `${U}/report.pdf`, labels: ['port'] },
      { slug: 'broken', title: 'Broken', url: `${U}/broken.pdf`, labels: [] },
      { slug: 'absent', title: 'Absent', url: `${U}/absent.pdf`, labels: [] }
    ]),
    'content/report.pdf': writePdf([{ text }]),
    'content/broken.pdf': Buffer.from('%PDF-1.7 and no more'),
    'highlights/report.md': '> the new quay'
  })
  const archive = await tempArchive()
  const { ledger, ...totals } = await archive.import.run({ path })
  expect(totals).toMatchObject({ rows: 3, new: 1, failed: 1, waiting: 1 })
  expect(ledger[1]).toMatchObject({ status: 'failed', title: 'Broken', reason: expect.stringMatching(/./) })
  const [id = ''] = await archive.article.ids({})
  const article = await archive.article.get({ id })
  expect(article).toMatchObject({ title: 'Report: the quay / 2', byline: ['Ada Tern'], tags: ['port'] })
  expect(article?.text).toContain('line 11')
  expect((await archive.import.run({ path })).new).toBe(0)
})

test('an index of ArchiveBox is not taken for one of Wallabag', async () => {
  const path = file('index.json', [
    {
      timestamp: '1600000000.123',
      url: `${U}/a`,
      title: null,
      tags: 'a,b',
      sources: ['x'],
      history: {},
      is_archived: true
    }
  ])
  const [item] = await itemsOf(path)
  expect(item).toMatchObject({ url: `${U}/a`, labels: { tags: ['a', 'b'], savedAt: '2020-09-13T12:26:40.123Z' } })
})

test('pinned links of Linkwarden are favourites', async () => {
  const link = (id: number) => ({ id, name: `L${id}`, url: `${U}/${id}`, tags: [] })
  const path = file('l.json', {
    collections: [{ id: 1, name: 'Top', parentId: null, links: [link(1), link(2)] }],
    pinnedLinks: [{ id: 2 }]
  })
  expect((await itemsOf(path)).map(({ labels }) => labels.tags)).toEqual([[], ['favourite']])
})

test('a file that Karakeep kept waits as a link where it is known where it came from', async () => {
  const asset = { type: 'asset', assetType: 'pdf', assetId: 'x' }
  const path = file('k.json', {
    bookmarks: [
      { createdAt: 1_700_000_000, title: 'A', tags: [], content: { ...asset, sourceUrl: `${U}/a.pdf` } },
      { createdAt: 1_700_000_000, title: 'B', tags: [], content: asset }
    ]
  })
  expect((await itemsOf(path)).map(({ content }) => content.kind)).toEqual(['link', 'failed'])
})

test('entities in a feed’s titles are read as the HTML that they are', async () => {
  const entry = (title: string, id: number) => `<entry>${title}<link href="${U}/${id}"/></entry>`
  const path = file(
    'atom.xml',
    `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>F</title>${[
      '<title type="html">A &amp;amp; B &amp;#8211; C</title>',
      '<title>D &amp; E</title>',
      '<title type="text">F &amp;amp; G</title>'
    ]
      .map(entry)
      .join('')}</feed>`
  )
  expect((await itemsOf(path)).map(({ title }) => title)).toEqual(['A & B – C', 'D & E', 'F &amp; G'])
})

test('Zotero’s keywords in RIS keep their commas, and its notes are text', async () => {
  const ris = (words: string[]) =>
    `TY  - NEWS\r\nTI  - T\r\nUR  - ${U}/a\r\n${words.map((word) => `KW  - ${word}\r\n`).join('')}N1  - <p>Look <em>here</em></p>\r\nER  - \r\n`
  const [zotero] = await itemsOf(file('z.ris', ris(['Rivers', 'Floods, coastal'])))
  expect(zotero?.labels).toMatchObject({ tags: ['Rivers', 'Floods, coastal'], note: 'Look here' })
  const [other] = await itemsOf(file('o.ris', ris(['Rivers, Floods'])))
  expect(other?.labels.tags).toEqual(['Rivers', 'Floods'])
})

test.each([
  ['03.02.2024', '2024-02-03'],
  ['3.2.2024 09:15', '2024-02-03'],
  ['31.12.2023 9:15:30', '2023-12-31'],
  ['25/12/2023 10:00', '2023-12-25'],
  ['12/25/2023', '2023-12-25'],
  ['2024-02-03 04:05:06', '2024-02-03']
])('%s, as a spreadsheet leaves it, is the right day', (text, day) => {
  const found = new Date(moment(text) ?? '')
  const local = new Date(found.getTime() - found.getTimezoneOffset() * 60_000)
  // A day alone in the order of the standard is one of universal time.
  expect([found, local].map((each) => each.toISOString().slice(0, 10))).toContain(day)
})

test('our own table brings texts, names, labels and notes back; our own folder does not bring its list', async () => {
  const here = await tempArchive()
  const page = capturedPage({
    content: articleHtml({
      title: '=SUM(A1) and more',
      paragraphs: ['The river rose by two metres overnight.', 'It fell at noon.']
    })
  })
  const { articleId } = await here.page.save({ page, tags: ['rivers'], collection: 'Desk/Floods' })
  await here.article.setNote({ id: articleId, note: '-Call back' })
  await here.highlight.add({ articleId, quote: 'It fell at noon.', note: 'when?' })
  const folder = tempFolder()
  const whole = { selection: { filter: {} } }
  await here.export.run({ to: join(folder, 'a.csv'), format: 'csv', ...whole })
  await here.export.run({ to: join(folder, 'pages'), format: 'html', ...whole })
  await here.export.run({ to: join(folder, 'site'), format: 'site', ...whole })
  const before = await here.article.get({ id: articleId })
  const there = await tempArchive()
  expect(await there.import.run({ path: join(folder, 'a.csv') })).toMatchObject({ rows: 1, new: 1 })
  const [id = ''] = await there.article.ids({})
  const after = await there.article.get({ id })
  for (const key of ['title', 'text', 'byline', 'tags', 'collections', 'note', 'url'] as const)
    expect(after[key]).toEqual(before[key])
  expect(after.highlights.map(({ quote, note }) => [quote, note])).toEqual([['It fell at noon.', 'when?']])
  for (const name of ['pages', 'site'])
    expect(await (await tempArchive()).import.run({ path: join(folder, name) })).toMatchObject({ rows: 1, new: 1 })
})

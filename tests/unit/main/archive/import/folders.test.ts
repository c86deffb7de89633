import { mkdirSync, readdirSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { articleHtml } from '../../../../support/pages'
import { picture } from '../../../../support/picture'
import { savePage, tempArchive } from '../../../../support/temp-archive'
import { tempFolder } from '../../../../support/temp-folder'
import { writeZip } from '../../../../support/write-zip'

const U = 'https://herald.example'
const page = (title: string, head = ''): string =>
  articleHtml({ title, head, paragraphs: [`What ${title} says.`, 'And a little more.'] })

function rowsOf(ledger: { status: string; title: string | null }[]): string[] {
  return ledger.map(({ status, title }) => `${status} ${title ?? ''}`)
}

test('a folder of anything: pages, web archives, books and exports of other tools, with the days of their files', async () => {
  const other = await tempArchive()
  await savePage(other, 'kept', { title: 'Out of a bundle' })
  const folder = join(tempFolder(), 'old things')
  mkdirSync(join(folder, 'below'), { recursive: true })
  await other.export.run({ to: join(folder, 'all.cuttings.zip'), format: 'bundle', selection: { filter: {} } })
  await other.export.run({ to: join(folder, 'book.epub'), format: 'epub', selection: { filter: {} } })
  writeFileSync(join(folder, 'below/page.html'), page('A page'))
  utimesSync(join(folder, 'below/page.html'), new Date('2011-05-06T12:00:00Z'), new Date('2011-05-06T12:00:00Z'))
  writeFileSync(join(folder, 'pocket.csv'), `title,url,time_added,tags,status\nA link,${U}/link,1300000000,,unread\n`)
  writeFileSync(join(folder, 'unrelated.json'), '{"version":1}')
  writeFileSync(join(folder, 'numbers.csv'), 'a,b\n1,2\n')
  const archive = await tempArchive()
  const { ledger, format, ...totals } = await archive.import.run({ path: folder })
  expect(format).toBe('pages')
  expect(rowsOf(ledger)).toEqual([
    'new Out of a bundle',
    'new A page',
    expect.stringMatching(/^new /),
    'waiting A link'
  ])
  expect(totals).toMatchObject({ rows: 4, failed: 0 })
  expect(await archive.search.ids({ query: 'saved:2011-05-06' })).toEqual([ledger[1]?.articleId])
  const { items } = await archive.article.list({ sort: 'saved' })
  expect(items.at(-1)?.title).toBe('A page')
  expect(await archive.import.run({ path: folder })).toMatchObject({ new: 0, newVersion: 0, failed: 0 })
})

test('a page packed with its parts, as SingleFile writes it without a shell, keeps its pictures and its frames', async () => {
  const path = await writeZip(join(tempFolder(), 'page.zip'), {
    'index.html': `<!doctype html><html><!--\n Page saved with SingleFile \n url: ${U}/packed \n saved date: Tue Mar 05 2024 10:00:00 GMT+0100 (CET)\n--><head><title>Packed</title></head><body><article><h1>Packed</h1><figure><img src="images/0.png"><figcaption>Under it</figcaption></figure><p>The text of a packed page goes on for a while.</p><p>And it ends.</p></article></body></html>`,
    'images/0.png': picture(300, 200, [20, 90, 160]),
    'frames/0/index.html': '<p>a frame</p>'
  })
  const archive = await tempArchive()
  const { ledger, format } = await archive.import.run({ path })
  expect(format).toBe('pages')
  expect(ledger).toMatchObject([{ status: 'new', title: 'Packed', url: `${U}/packed` }])
  const { images, snapshots } = await archive.article.get({ id: ledger[0]?.articleId ?? '' })
  expect(images).toMatchObject([{ stored: true, caption: 'Under it' }])
  expect(snapshots[0]).toMatchObject({ capturedAt: '2024-03-05T09:00:00.000Z', complete: true })
})

test('a ZIP of pages with their folders, or of an export, is read as its folder would be; nothing of it is left behind', async () => {
  const before = readdirSync(tmpdir()).filter((name) => name.startsWith('cuttings-zip-'))
  const path = await writeZip(join(tempFolder(), 'pages.zip'), {
    'saved/one.html': page('One').replace('</h1>', '</h1><p><img src="one_files/p.png" width="300"></p>'),
    'saved/one_files/p.png': picture(300, 200, [20, 90, 160]),
    'saved/two: “odd”?.html': page('Two'),
    'saved/list.zip': 'PK\u0003\u0004 and nothing more',
    'saved/part_000000.csv': `title,url,time_added,tags,status\nA link,${U}/link,1300000000,,unread\n`,
    '__MACOSX/saved/._one.html': 'resource fork'
  })
  const archive = await tempArchive()
  const { ledger, format } = await archive.import.run({ path })
  expect(format).toBe('zip')
  expect(rowsOf(ledger)).toEqual(['failed list.zip', 'new One', 'waiting A link', 'new Two'])
  expect((await archive.article.get({ id: ledger[1]?.articleId ?? '' })).images).toMatchObject([{ stored: true }])
  expect(readdirSync(tmpdir()).filter((name) => name.startsWith('cuttings-zip-'))).toEqual(before)
})

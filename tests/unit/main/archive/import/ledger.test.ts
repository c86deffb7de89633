import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { commandLine } from '../../../../support/command-line'
import { articleHtml } from '../../../../support/pages'
import { tempArchive } from '../../../../support/temp-archive'
import { tempFolder } from '../../../../support/temp-folder'
import { parseCsv } from '../export/parse-csv'

/** A folder with a good page, and one that is none yet. */
function folderOfPages(): string {
  const folder = join(tempFolder(), 'pages')
  mkdirSync(folder)
  writeFileSync(join(folder, 'a.html'), articleHtml({ title: 'A good page' }))
  writeFileSync(join(folder, 'b.html'), Buffer.from('\x89PNG\r\n\x1a\n0000', 'latin1'))
  return folder
}

test('failed rows are tried again, and only those; the report says what became of them', async () => {
  const archive = await tempArchive()
  const folder = folderOfPages()
  const first = await archive.import.run({ path: folder })
  expect(first).toMatchObject({ rows: 2, new: 1, failed: 1 })
  const id = first.id ?? ''
  writeFileSync(
    join(folder, 'b.html'),
    articleHtml({ title: 'Repaired', paragraphs: ['The page is whole now.', 'It has words.'] })
  )
  expect(await archive.import.retry({ id })).toMatchObject({ rows: 1, new: 1, failed: 0 })
  const [report] = await archive.import.list({})
  expect(report).toMatchObject({ id, rows: 2, new: 2, failed: 0 })
  expect((await archive.article.list({})).total).toBe(2)
  expect(await archive.import.retry({ id })).toMatchObject({ rows: 0 })
  await archive.import.undo({ id })
  expect((await archive.article.list({})).total).toBe(0)
})

test('what came from a place that is gone says so, and nothing changes', async () => {
  const archive = await tempArchive()
  const folder = folderOfPages()
  const { id } = await archive.import.run({ path: folder })
  rmSync(folder, { recursive: true })
  await expect(archive.import.retry({ id: id ?? '' })).rejects.toMatchObject({
    code: 'not-found',
    message: /not there any more/
  })
  expect((await archive.import.list({}))[0]).toMatchObject({ failed: 1 })
})

test('a report is a table with a row a row, the failed ones whole, and nothing in it is a formula', async () => {
  const archive = await tempArchive()
  const path = join(tempFolder(), 'list.csv')
  writeFileSync(path, 'title,url\n=cmd|calc,https://a.example/x\n"no, address",\n')
  const { id } = await archive.import.run({ path })
  const to = join(tempFolder(), 'report.csv')
  expect(await archive.import.saveReport({ id: id ?? '', to })).toEqual({ path: to, rows: 2 })
  const [head, one, two] = parseCsv(readFileSync(to, 'utf8'))
  expect(head).toEqual(['row', 'status', 'title', 'url', 'reason', 'articleId', 'source'])
  expect(one).toMatchObject(['1', 'waiting', "'=cmd|calc", 'https://a.example/x', expect.any(String), '', ''])
  expect(two?.[1]).toBe('failed')
  expect(two?.[6]).toContain('no, address')
  await expect(archive.import.saveReport({ id: id ?? '', to })).rejects.toMatchObject({ code: 'exists' })
})

test('the command line lists reports, tries again, writes them out and takes an import back', async () => {
  const archive = ['--archive', join(tempFolder(), 'archive'), '--json']
  const folder = folderOfPages()
  const run = await commandLine([...archive, 'import', folder])
  const id = String(run.lines.at(-1)?.id)
  expect((await commandLine([...archive, 'imports', 'list'])).lines).toMatchObject([{ id, failed: 1, new: 1 }])
  writeFileSync(join(folder, 'b.html'), articleHtml({ title: 'Repaired', paragraphs: ['Another text stands here.'] }))
  const again = await commandLine([...archive, 'imports', 'retry', id])
  expect([again.code, again.lines.at(-1)]).toMatchObject([0, { ok: true, rows: 1, new: 1 }])
  const to = join(tempFolder(), 'r.csv')
  expect((await commandLine([...archive, 'imports', 'report', id, to])).lines).toMatchObject([{ ok: true, rows: 2 }])
  expect((await commandLine([...archive, 'imports', 'undo', id])).lines).toMatchObject([{ ok: true, articles: 2 }])
})

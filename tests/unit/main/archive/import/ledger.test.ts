import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
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

test('an import that is stopped keeps and tells what it had done; lists hear of it while it runs and when it ends', async () => {
  const archive = await tempArchive()
  const path = join(tempFolder(), 'collected.jsonl')
  const text = 'The council met on the quay and spoke of the ferry and of its price. '.repeat(9)
  const line = (at: number) => JSON.stringify({ title: `Report ${at}`, url: `https://paper.example/${at}`, text })
  writeFileSync(path, Array.from({ length: 400 }, (_, at) => line(at)).join('\n'))
  const stopped = new AbortController()
  let changes = 0
  archive.listen((event) => {
    if (event === 'library.changed') changes += 1
  })
  let now = 0
  vi.spyOn(performance, 'now').mockImplementation(() => (now += 1_000))
  let heardBefore = 0
  const onProgress = ({ done }: { done: number }): void => {
    heardBefore = changes
    if (done >= 200) stopped.abort()
  }
  const run = archive.import.run({ path }, { signal: stopped.signal, onProgress })
  await expect(run).rejects.toThrow('aborted')
  vi.restoreAllMocks()
  expect(heardBefore).toBeGreaterThan(0)
  expect(changes).toBeGreaterThan(heardBefore)
  const [report] = await archive.import.list({})
  expect(report?.new).toBeGreaterThanOrEqual(200)
  expect(report?.new).toBeLessThan(400)
  expect(report?.rows).toBe(report?.new)
  expect((await archive.article.list({})).total).toBe(report?.new)
  expect((await archive.search.find({ query: 'ferry' })).total).toBe(report?.new)
  expect(await archive.import.run({ path })).toMatchObject({ new: 400 - (report?.new ?? 0), unchanged: report?.new })
}, 60_000)

import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { runImport } from '../../../../../src/main/archive/import/run-import'
import { articleHtml } from '../../../../support/pages'
import { tempFolder } from '../../../../support/temp-folder'
import { tempStore } from '../../../../support/temp-store'

const ROWS = 40
/** Of the database: enough for the ledger and some of the rows. */
const FEW_PAGES = 8

function pagesWithABadOne(): string {
  const folder = join(tempFolder(), 'pages')
  mkdirSync(folder)
  for (let n = 10; n < 10 + ROWS; n++) {
    const title = n === 20 ? 'Bad' : `Page ${n}`
    writeFileSync(join(folder, `${n}.html`), articleHtml({ title, paragraphs: [`The text of number ${n}.`, title] }))
  }
  return folder
}

// ABORT takes back what one article wrote, ROLLBACK the whole transaction that it is in.
test.each(['ABORT', 'ROLLBACK'])('of rows that are written together, one that fails fails alone (%s)', async (how) => {
  const store = tempStore()
  store.db.exec(`CREATE TEMP TRIGGER refuse BEFORE INSERT ON main.version WHEN new.title = 'Bad'
    BEGIN SELECT RAISE(${how}, 'not this one'); END`)
  const result = await runImport(
    { path: pagesWithABadOne(), format: null, dryRun: false, withRows: true, rowsOfEach: null },
    store,
    {}
  )
  expect(result).toMatchObject({ rows: ROWS, new: ROWS - 1, failed: 1 })
  expect(result.ledger.map(({ row }) => row)).toEqual(Array.from({ length: ROWS }, (_, n) => n + 1))
  expect(result.ledger[10]).toMatchObject({ status: 'failed', articleId: null })
  const count = (sql: string) => store.db.prepare(sql).pluck().get()
  expect(count('SELECT count(*) FROM article')).toBe(ROWS - 1)
  expect(count('SELECT count(*) FROM import_row')).toBe(ROWS)
  for (const { articleId } of result.ledger.filter(({ status }) => status === 'new'))
    expect(store.articles.rowOf(articleId ?? '')).not.toBeNull()
})

test('a disk that is full in the middle leaves whole articles, as many as the ledger tells, and the rest comes later', async () => {
  const store = tempStore()
  const path = pagesWithABadOne()
  const count = (sql: string) => Number(store.db.prepare(sql).pluck().get())
  const pages = count('PRAGMA page_count')
  store.db.pragma(`max_page_count = ${pages + FEW_PAGES}`)
  await expect(
    runImport({ path, format: null, dryRun: false, withRows: true, rowsOfEach: null }, store, {})
  ).rejects.toMatchObject({
    code: 'disk-full'
  })
  const kept = count('SELECT count(*) FROM article')
  expect(kept).toBeGreaterThan(0)
  expect(kept).toBeLessThan(ROWS)
  expect(count("SELECT count(*) FROM import_row WHERE status = 'new'")).toBe(kept)
  expect(count('SELECT count(*) FROM snapshot')).toBe(kept)
  expect(store.db.pragma('foreign_key_check')).toEqual([])
  store.db.pragma(`max_page_count = ${pages * 100}`)
  expect(
    await runImport({ path, format: null, dryRun: false, withRows: true, rowsOfEach: null }, store, {})
  ).toMatchObject({
    rows: ROWS,
    new: ROWS - kept,
    unchanged: kept
  })
})

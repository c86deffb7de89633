import { once } from 'node:events'
import { createWriteStream, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { tempArchive } from '../../../../support/temp-archive'
import { tempFolder } from '../../../../support/temp-folder'

const U = 'https://herald.example'
const ROWS = [
  ['title', 'url', 'tags'],
  ['Ärger; mit "Zeichen"', `${U}/a`, 'Öl'],
  ['العنوان', `${U}/b`, 'x'],
  ['short', `${U}/c`]
]

/** As spreadsheets write a table again after somebody opened and saved it. */
function table(delimiter: string, rows = ROWS): string {
  const cell = (value: string): string => (/["\n;,\t]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value)
  return rows.map((row) => row.map(cell).join(delimiter)).join('\r\n')
}

const utf16be = (text: string): Buffer => Buffer.from(`\ufeff${text}`, 'utf16le').swap16()

async function rowsOf(content: string | Buffer) {
  const archive = await tempArchive()
  const path = join(tempFolder(), 'table.csv')
  writeFileSync(path, content)
  const { ledger, ...totals } = await archive.import.run({ path })
  return { totals, rows: ledger.map(({ title, url, status }) => ({ title, url, status })), archive }
}

describe('a table that a spreadsheet saved again', () => {
  test.each<[string, string | Buffer]>([
    ['semicolons', table(';')],
    ['semicolons and a byte-order mark', `\ufeff${table(';')}`],
    ['a line that names the separator', `sep=;\r\n${table(';')}`],
    ['tabs in UTF-16, little end first', Buffer.from(`\ufeff${table('\t')}`, 'utf16le')],
    ['tabs in UTF-16, big end first', utf16be(table('\t'))],
    ['line ends of old Macintoshes', table(',').replaceAll('\r\n', '\r')]
  ])('with %s reads the same', async (_, content) => {
    const { totals, rows } = await rowsOf(content)
    expect(rows).toEqual([
      { title: 'Ärger; mit "Zeichen"', url: `${U}/a`, status: 'waiting' },
      { title: 'العنوان', url: `${U}/b`, status: 'waiting' },
      { title: 'short', url: `${U}/c`, status: 'waiting' }
    ])
    expect(totals).toMatchObject({ rows: 3, waiting: 3, failed: 0 })
  })

  test('in the encoding of a country reads its letters', async () => {
    const { rows } = await rowsOf(Buffer.from(table(';', [ROWS[0] ?? [], ROWS[1] ?? []]), 'latin1'))
    expect(rows[0]).toEqual({ title: 'Ärger; mit "Zeichen"', url: `${U}/a`, status: 'waiting' })
  })

  test('that was cut off in a row keeps the rows before, and tells of the rest in a row of its own', async () => {
    const { totals, rows } = await rowsOf(`title,url\nfirst,${U}/a\n"second,${U}/b\nthird,${U}/c\n`)
    expect(rows[0]).toMatchObject({ status: 'waiting', url: `${U}/a` })
    expect(totals.failed).toBe(1)
    expect(rows.at(-1)?.status).toBe('failed')
  })

  test('with 200,000 rows gives each its line, in time and in little memory', { timeout: 120_000 }, async () => {
    const path = join(tempFolder(), 'long.csv')
    const out = createWriteStream(path)
    out.write('url,title,tags\n')
    for (let n = 0; n < 200_000; n++)
      if (!out.write(`${U}/${n % 150_000},Headline ${n},"a,b"\n`)) await once(out, 'drain')
    out.end()
    await once(out, 'close')
    const archive = await tempArchive()
    const before = process.memoryUsage().heapUsed
    const { ledger, ...totals } = await archive.import.run({ path })
    expect(totals).toMatchObject({ rows: 200_000, waiting: 150_000, unchanged: 50_000, failed: 0 })
    expect(ledger).toHaveLength(200_000)
    expect(process.memoryUsage().heapUsed - before).toBeLessThan(600 * 2 ** 20)
  })
})

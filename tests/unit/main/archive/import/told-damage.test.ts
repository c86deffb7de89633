import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { tempArchive } from '../../../../support/temp-archive'
import { tempFolder } from '../../../../support/temp-folder'

const U = 'https://herald.example'
const PARAGRAPH = 'The river rose by two metres overnight and flooded the market square. '.repeat(6)
const PAGE = `<!doctype html><html><head><title>Floods</title></head><body><article><h1>Floods</h1><p>${PARAGRAPH}</p></article></body></html>`

async function broughtIn(name: string, content: string | Buffer) {
  const archive = await tempArchive()
  const path = join(tempFolder(), name)
  writeFileSync(path, content)
  const { ledger } = await archive.import.run({ path })
  const [first] = ledger
  const article = first?.articleId ? await archive.article.get({ id: first.articleId }) : null
  return { ledger, article }
}

function record(path: string): string {
  const http = `HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n${PAGE}`
  return `WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: ${U}/${path}\r\nWARC-Date: 2024-01-02T03:04:05Z\r\nContent-Type: application/http\r\nContent-Length: ${http.length}\r\n\r\n${http}\r\n\r\n`
}

test('a WARC file that breaks off in a record has a row that says so, and the page says it, too', async () => {
  const { ledger } = await broughtIn('cut.warc', (record('a') + record('b')).slice(0, -200))
  expect(ledger.map(({ status, url }) => [status, url])).toEqual([
    ['new', `${U}/a`],
    ['new', `${U}/b`],
    ['failed', null]
  ])
  expect(ledger[1]?.reason).toMatch(/cut off/)
  expect(ledger[2]?.reason).toMatch(/breaks off/)
})

test('one that is whole has no such row', async () => {
  const { ledger } = await broughtIn('whole.warc', (record('a') + record('b')).slice(0, -4))
  expect(ledger.map(({ status, reason }) => [status, reason])).toEqual([
    ['new', null],
    ['new', null]
  ])
})

test('a page alone under the headers of a mail is read as what it is', async () => {
  const head = `From: x\r\nSubject: y\r\nDate: Tue, 2 Jan 2024 10:11:12 +0100\r\nMIME-Version: 1.0\r\nContent-Type: text/html; charset="utf-8"\r\nContent-Transfer-Encoding: base64\r\nContent-Location: ${U}/alone\r\n\r\n`
  const { article } = await broughtIn('alone.mht', head + Buffer.from(PAGE).toString('base64'))
  expect(article).toMatchObject({ title: 'Floods', url: `${U}/alone`, capturedAt: '2024-01-02T09:11:12.000Z' })
})

test('quotation marks, dashes and the euro of windows-1252 stay', async () => {
  const marks = { '„': 0x84, '“': 0x93, '–': 0x96, '€': 0x80, '’': 0x92 }
  const codes = Object.fromEntries(Object.entries(marks).map(([mark, code]) => [mark, String.fromCharCode(code)]))
  const text = PAGE.replace('<head>', '<head><meta charset="windows-1252">')
    .replace('overnight and', 'by night – and')
    .replaceAll('Floods', '„Floods“: it’s 5 €')
  const { article } = await broughtIn(
    'cp.html',
    Buffer.from(
      text.replace(/[„“–€’]/g, (mark) => codes[mark] ?? ''),
      'latin1'
    )
  )
  expect(article?.text).toContain('by night – and')
  expect(article?.title).toBe('„Floods“: it’s 5 €')
})

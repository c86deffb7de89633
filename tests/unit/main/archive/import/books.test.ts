import { join } from 'node:path'
import { expect, test } from 'vitest'
import { picture } from '../../../../support/picture'
import { tempArchive } from '../../../../support/temp-archive'
import { tempFolder } from '../../../../support/temp-folder'
import { writeZip } from '../../../../support/write-zip'

const PARAGRAPH = 'The river rose by two metres overnight and flooded the market square. '.repeat(5)
const chapter = (title: string, more = ''): string =>
  `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><head><title>${title}</title></head><body><h2>${title}</h2><p>${PARAGRAPH}</p>${more}</body></html>`

const CONTAINER =
  '<container><rootfiles><rootfile full-path="OEBPS/book.opf" media-type="application/oebps-package+xml"/></rootfiles></container>'
const DRAWN =
  '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"><image xlink:href="../p.png" width="700" height="500"/></svg>'
const FILES: Record<string, string | Buffer> = {
  'META-INF/container.xml': CONTAINER,
  'OEBPS/text/50%.xhtml': chapter('One'),
  'OEBPS/text/two.xhtml': chapter('Two', DRAWN),
  'OEBPS/p.png': picture(700, 500, [200, 30, 30])
}
const ITEMS =
  '<item id="a" href="text/50%.xhtml" media-type="application/xhtml+xml"/><item id="b" href="text/two.xhtml" media-type="application/xhtml+xml"/><item id="p" href="p.png" media-type="image/png"/>'
const SPINE = '<itemref idref="a"/><itemref idref="b"/>'
const FACTS =
  '<dc:title>Floods</dc:title><dc:creator>Lee, Ann</dc:creator><dc:creator>Bob Ray</dc:creator><dc:date>2019</dc:date>'

function opf(spine = SPINE): string {
  return `<package xmlns:dc="http://purl.org/dc/elements/1.1/" version="3.0"><metadata>${FACTS}</metadata><manifest>${ITEMS}</manifest><spine>${spine}</spine></package>`
}

async function broughtIn(changes: Record<string, string | Buffer | null>) {
  const entries = Object.entries({ ...FILES, 'OEBPS/book.opf': opf(), ...changes })
  const present = Object.fromEntries(entries.flatMap(([name, content]) => (content === null ? [] : [[name, content]])))
  const path = await writeZip(join(tempFolder(), 'book.epub'), present as Record<string, string | Buffer>)
  const archive = await tempArchive()
  const { ledger } = await archive.import.run({ path })
  const again = await archive.import.run({ path })
  expect(again).toMatchObject({ new: 0, newVersion: 0, unchanged: 1 })
  return { ledger, article: await archive.article.get({ id: ledger[0]?.articleId ?? '' }) }
}

const bothChapters = /One[\s\S]*market square[\s\S]*Two[\s\S]*market square/

test('a book states its authors and its year; what a chapter draws is a picture', async () => {
  const { article } = await broughtIn({})
  expect(article).toMatchObject({ title: 'Floods', byline: ['Lee, Ann', 'Bob Ray'], publishedAt: '2019' })
  expect(article.text).toMatch(bothChapters)
  expect(article.images.map(({ stored, width }) => [stored, width])).toEqual([[true, 700]])
})

test('without an order of its chapters it has that of its files', async () => {
  const { article } = await broughtIn({ 'OEBPS/book.opf': opf('') })
  expect(article.text).toMatch(bothChapters)
})

test('whose own elements have a prefix it reads the same', async () => {
  const prefixed = opf().replace(/(<\/?)(package|metadata|manifest|item|spine|itemref)\b/g, '$1opf:$2')
  const { article } = await broughtIn({ 'OEBPS/book.opf': prefixed })
  expect(article.text).toMatch(bothChapters)
})

test('without one of its chapters it keeps the others, and its row says which is missing', async () => {
  const { article, ledger } = await broughtIn({ 'OEBPS/text/50%.xhtml': null })
  expect(article.text).toMatch(/market square/)
  expect(ledger[0]).toMatchObject({ status: 'new', reason: expect.stringMatching(/50%\.xhtml/) })
  expect(article.snapshots[0]).toMatchObject({ complete: false })
})

test('that only its seller’s reader can open is no empty article; one whose fonts alone are locked is read', async () => {
  const locked = (algorithm: string, file: string): string =>
    `<encryption><enc:EncryptedData><enc:EncryptionMethod Algorithm="${algorithm}"/><enc:CipherData><enc:CipherReference URI="${file}"/></enc:CipherData></enc:EncryptedData></encryption>`
  const aes = 'http://www.w3.org/2001/04/xmlenc#aes128-cbc'
  await expect(broughtIn({ 'META-INF/encryption.xml': locked(aes, 'OEBPS/text/two.xhtml') })).rejects.toThrow(
    /protected against copying/
  )
  const fonts = locked('http://www.idpf.org/2008/embedding', 'OEBPS/font.otf')
  expect((await broughtIn({ 'META-INF/encryption.xml': fonts })).article.text).toMatch(bothChapters)
})

import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { articleHtml } from '../../../../support/pages'
import { tempArchive } from '../../../../support/temp-archive'
import { tempFolder } from '../../../../support/temp-folder'
import { writePdf } from '../../../../support/write-pdf'

const U = 'https://herald.example'

function folderOf(files: Record<string, string | Buffer>): string {
  const folder = join(tempFolder(), 'My library')
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), content)
  }
  return folder
}

const page = (title: string): string =>
  articleHtml({ title, paragraphs: [`What ${title} says.`, 'And a little more.'] })

// After Zotero's RDF export with files: items link to attachments, these name a file below `files/`.
const RDF = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:z="http://www.zotero.org/namespaces/export#"
 xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:bib="http://purl.org/net/biblio#" xmlns:link="http://purl.org/rss/1.0/modules/link/" xmlns:dcterms="http://purl.org/dc/terms/">
<bib:Article rdf:about="${U}/a"><z:itemType>newspaperArticle</z:itemType><dc:title>With a snapshot</dc:title>
 <link:link rdf:resource="#item_2"/><link:link rdf:resource="#item_3"/><dc:subject>war</dc:subject>
 <dcterms:isReferencedBy rdf:resource="#item_9"/>
 <dc:identifier><dcterms:URI><rdf:value>${U}/a</rdf:value></dcterms:URI></dc:identifier><dcterms:dateSubmitted>2019-05-06 07:08:09</dcterms:dateSubmitted></bib:Article>
<z:Attachment rdf:about="#item_2"><rdf:resource rdf:resource="files/2/paper.pdf"/><dc:title>Full text</dc:title></z:Attachment>
<z:Attachment rdf:about="#item_3"><rdf:resource rdf:resource="files/3/saved%20page.html"/><dc:title>Snapshot</dc:title></z:Attachment>
<bib:Article rdf:about="${U}/b"><dc:title>Only a link</dc:title><link:link rdf:resource="#item_4"/></bib:Article>
<z:Attachment rdf:about="#item_4"><dc:identifier><dcterms:URI><rdf:value>${U}/b</rdf:value></dcterms:URI></dc:identifier></z:Attachment>
<z:Attachment rdf:about="#item_5"><rdf:resource rdf:resource="files/5/alone.html"/><dc:title>Alone</dc:title></z:Attachment>
<bib:Article rdf:about="#item_6"><dc:title>Wants out</dc:title><link:link rdf:resource="#item_7"/></bib:Article>
<z:Attachment rdf:about="#item_7"><rdf:resource rdf:resource="../secret.html"/></z:Attachment>
<bib:Article rdf:about="#item_10"><dc:title>By another way</dc:title><link:link rdf:resource="#item_11"/></bib:Article>
<z:Attachment rdf:about="#item_11"><rdf:resource rdf:resource="files/11/link.html"/></z:Attachment>
<bib:Memo rdf:about="#item_9"><rdf:value>&lt;p&gt;Of the first&lt;/p&gt;</rdf:value></bib:Memo>
<bib:Memo rdf:about="#item_12"><rdf:value>&lt;p&gt;A note of its own&lt;/p&gt;&lt;p&gt;with a second paragraph&lt;/p&gt;</rdf:value></bib:Memo>
</rdf:RDF>`

test('Zotero RDF: attached files are the articles, none is lost, and none outside the export is read', async () => {
  const folder = folderOf({
    'My library.rdf': RDF,
    'files/2/paper.pdf': writePdf([{ text: [{ x: 72, y: 700, size: 12, text: 'Of the paper, with its own words' }] }]),
    'files/3/saved page.html': page('With a snapshot'),
    'files/5/alone.html': page('Alone'),
    'files/11/x': ''
  })
  const secret = join(dirname(folder), 'secret.html')
  writeFileSync(secret, page('Secret'))
  symlinkSync(secret, join(folder, 'files/11/link.html'))
  const archive = await tempArchive()
  const { format, ledger, ...totals } = await archive.import.run({ path: folder })
  expect(format).toBe('zotero-rdf')
  expect(ledger.map(({ status, title, url }) => [status, title, url])).toEqual([
    ['new', 'With a snapshot', `${U}/a`],
    ['new', 'With a snapshot – paper.pdf', null],
    ['waiting', 'Only a link', `${U}/b`],
    ['failed', 'Wants out', null],
    ['failed', 'By another way', null],
    ['new', 'Alone', null],
    ['new', 'A note of its own', null]
  ])
  expect(ledger[3]?.reason).toContain('secret.html is not there')
  expect(totals).toMatchObject({ rows: 7, new: 4, waiting: 1, failed: 2 })
  const first = await archive.article.get({ id: ledger[0]?.articleId ?? '' })
  expect(first).toMatchObject({ tags: ['war'], note: 'Of the first' })
  expect((await archive.search.ids({ query: 'saved:2019-05-06' })).sort()).toEqual(
    [ledger[0]?.articleId, ledger[1]?.articleId].sort()
  )
  expect(await archive.import.run({ path: folder })).toMatchObject({ new: 0, newVersion: 0, unchanged: 4 })
  rmSync(secret)
})

test('RIS: L1 is a document, L2 a saved page, both in the folder of the list', async () => {
  const folder = folderOf({
    'list.ris': `TY  - NEWS\nTI  - First\nUR  - ${U}/first\nL1  - files/1/a.pdf\nL2  - files/2/a.html\nKW  - war\nY2  - 2018/03/04/\nER  - \nTY  - ELEC\nTI  - Second\nL2  - ${U}/second\nER  - \n`,
    'files/1/a.pdf': Buffer.from('no PDF at all'),
    'files/2/a.html': page('First')
  })
  const archive = await tempArchive()
  const { format, ledger } = await archive.import.run({ path: folder })
  expect(format).toBe('ris')
  expect(ledger.map(({ status, title, url }) => [status, title, url])).toEqual([
    ['new', 'First', `${U}/first`],
    ['new', 'First – a.pdf', null],
    ['waiting', 'Second', `${U}/second`]
  ])
  const [, , third] = (await archive.import.run({ path: join(folder, 'list.ris') })).ledger
  expect(third).toMatchObject({ status: 'waiting' })
})

test('CSL-JSON: files that an entry names are its article', async () => {
  const folder = folderOf({
    'list.json': JSON.stringify([
      {
        id: 'a',
        type: 'article-newspaper',
        title: 'First',
        URL: `${U}/first`,
        issued: { 'date-parts': [[2020, 1, 2]] },
        accessed: { 'date-parts': [['2017', 5, '6']] },
        attachments: [{ path: 'files/2/a.html' }]
      },
      { id: 'b', type: 'webpage', title: 'Second', issued: {}, URL: `${U}/second` }
    ]),
    'files/2/a.html': page('First')
  })
  const archive = await tempArchive()
  const { ledger } = await archive.import.run({ path: folder })
  expect(ledger.map(({ status, url }) => [status, url])).toEqual([
    ['new', `${U}/first`],
    ['waiting', `${U}/second`]
  ])
  expect(await archive.search.ids({ query: 'saved:2017' })).toEqual([ledger[0]?.articleId])
})

import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { tempArchive } from '../../../../support/temp-archive'
import { tempFolder } from '../../../../support/temp-folder'

const U = 'https://herald.example/a'
const TEXT = 'The river rose by two metres overnight and flooded the market square. '.repeat(6)
const page = (about = ''): string =>
  `<!doctype html><html><head><title>Floods</title>${about}</head><body><article><h1>Floods</h1><p>${TEXT}</p></article></body></html>`

/** A list of references beside the page that it names. */
async function broughtIn(name: string, list: string, saved = page()) {
  const folder = tempFolder()
  mkdirSync(join(folder, 'files'))
  writeFileSync(join(folder, 'files/page.html'), saved)
  writeFileSync(join(folder, name), list)
  const archive = await tempArchive()
  const { ledger } = await archive.import.run({ path: join(folder, name) })
  return archive.article.get({ id: ledger[0]?.articleId ?? '' })
}

const RIS = `TY  - NEWS\nTI  - Floods\nAU  - Lee, Ann\nAU  - The Staff\nDA  - 2021/05/06/\nUR  - ${U}\nL1  - files/page.html\nER  - \n`
const CSL = JSON.stringify([
  {
    type: 'article-newspaper',
    title: 'Floods',
    author: [{ family: 'Lee', given: 'Ann' }, { literal: 'The Staff' }],
    issued: { 'date-parts': [[2021, 5, 6]] },
    URL: U,
    file: 'files/page.html'
  }
])
const BIB = `@article{a, title = {Floods}, author = {Lee, Ann and {The Staff}}, date = {2021-05-06}, url = {${U}}, file = {Page:files/page.html:text/html}}\n`
const RDF = `<rdf:RDF xmlns:rdf="r"><bib:Article rdf:about="${U}"><bib:authors><rdf:Seq><rdf:li><foaf:Person><foaf:surname>Lee</foaf:surname><foaf:givenName>Ann</foaf:givenName></foaf:Person></rdf:li><rdf:li><foaf:Person><foaf:surname>The Staff</foaf:surname></foaf:Person></rdf:li></rdf:Seq></bib:authors><link:link rdf:resource="#f"/><dc:title>Floods</dc:title><dc:date>2021-05-06</dc:date></bib:Article><z:Attachment rdf:about="#f"><rdf:resource rdf:resource="files/page.html"/><dc:title>Page</dc:title></z:Attachment></rdf:RDF>`

const LISTS: [string, string][] = [
  ['list.ris', RIS],
  ['list.json', CSL],
  ['list.bib', BIB],
  ['list.rdf', RDF]
]

test.each(LISTS)('%s: who wrote it and when, where its page does not say', async (name, list) => {
  expect(await broughtIn(name, list)).toMatchObject({ byline: ['Ann Lee', 'The Staff'], publishedAt: '2021-05-06' })
})

test.each(LISTS)('%s: what its page says is not replaced', async (name, list) => {
  const about =
    '<meta name="author" content="Bob Ray"><meta property="article:published_time" content="2020-01-02T03:04:05Z">'
  const article = await broughtIn(name, list, page(about))
  expect(article).toMatchObject({ byline: ['Bob Ray'], publishedAt: '2020-01-02T03:04:05Z' })
})

import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ImportFormat } from '@shared/import'
import { describe, expect, test } from 'vitest'
import { importers } from '../../../../../src/main/archive/import/importers'
import type { ImportItem } from '../../../../../src/main/archive/import/item'
import { recogniseExport } from '../../../../../src/main/archive/import/recognise-export'
import { tempFolder } from '../../../../support/temp-folder'
import { writeZip } from '../../../../support/write-zip'

async function itemsOf(path: string): Promise<{ format: ImportFormat; items: ImportItem[] }> {
  const format = await recogniseExport(path)
  const items: ImportItem[] = []
  for await (const item of importers[format](path, undefined)) items.push(item)
  return { format, items }
}

function file(name: string, content: string | Buffer): string {
  const path = join(tempFolder(), name)
  writeFileSync(path, content)
  return path
}

/** What a row comes to, short enough to be read in a test. */
function brief({ title, url, labels: { tags, collections, note, passages = [] }, content }: ImportItem) {
  const marked = passages.length > 0 ? { passages: passages.map((each) => [each.quote, each.note]) } : {}
  return { title, url, tags, collections, note, ...marked, kind: content.kind }
}

const none = { tags: [], collections: [], note: null }
const U = 'https://herald.example'

const CASES: { name: string; file: string; content: string; format: ImportFormat; items: object[] }[] = [
  {
    name: 'Pocket CSV, with a byte-order mark, CRLF and a line break in quotes',
    file: 'part_000000.csv',
    content: `\ufefftitle,url,time_added,tags,status\r\n"A ""quoted""\nheadline",${U}/a,1700000000,war|arms trade,unread\r\n${U}/b,${U}/b,1700000001,,archive\r\n`,
    format: 'pocket-csv',
    items: [
      { ...none, title: 'A "quoted"\nheadline', url: `${U}/a`, tags: ['war', 'arms trade', 'unread'], kind: 'link' },
      { ...none, title: null, url: `${U}/b`, kind: 'link' }
    ]
  },
  {
    name: 'Pocket HTML',
    file: 'ril_export.html',
    content: `<!DOCTYPE html><html><head><title>Pocket Export</title></head><body><h1>Unread</h1><ul><li><a href="${U}/a" time_added="1700000000" tags="x,y">First</a></li></ul><h1>Read Archive</h1><ul><li><a href="${U}/b" time_added="1" tags="">${U}/b</a></li></ul></body></html>`,
    format: 'pocket-html',
    items: [
      { ...none, title: 'First', url: `${U}/a`, tags: ['x', 'y', 'unread'], kind: 'link' },
      { ...none, title: null, url: `${U}/b`, kind: 'link' }
    ]
  },
  {
    name: 'BibTeX, with accents, abbreviations and addresses in commands',
    file: 'library.bib',
    content: `% a comment\n@string{h = "Herald"}\n@article{lee2021,\n  author = {Lee, Ann},\n  title = {{Flood} in {\\"U}bersee --- a r{\\'e}sum\\'e},\n  journal = h # " daily",\n  url = {${U}/b_1%20x},\n  keywords = {war, oil},\n  annote = "Mine"\n}\n@comment{x}\n@online{two, title={Two}, howpublished={\\url{${U}/b2}}}\n@misc{three, title = "Three", doi = {10.1000/x_1}}\n`,
    format: 'bibtex',
    items: [
      {
        ...none,
        title: 'Flood in Übersee — a résumé',
        url: `${U}/b_1%20x`,
        tags: ['war', 'oil'],
        note: 'Mine',
        kind: 'link'
      },
      { ...none, title: 'Two', url: `${U}/b2`, kind: 'link' },
      { ...none, title: 'Three', url: 'https://doi.org/10.1000/x_1', kind: 'link' }
    ]
  },
  {
    name: 'RIS with one space where there should be two, and a number instead of an address',
    file: 'refs.ris',
    content: `TY - NEWS\nTI - First\nUR - ${U}/a\nER -\nTY  - JOUR\nT1  - Second\nDO  - 10.1000/abc\nER  - \n`,
    format: 'ris',
    items: [
      { ...none, title: 'First', url: `${U}/a`, kind: 'link' },
      { ...none, title: 'Second', url: 'https://doi.org/10.1000/abc', kind: 'link' }
    ]
  },
  {
    name: 'JSON Feed',
    file: 'feed.json',
    content: JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Herald',
      items: [
        { id: '1', url: `${U}/a`, title: 'First', content_html: '<p>Text</p>', tags: ['x'] },
        { id: `${U}/b`, title: 'Second' }
      ]
    }),
    format: 'feed',
    items: [
      { ...none, title: 'First', url: `${U}/a`, tags: ['x'], kind: 'page' },
      { ...none, title: 'Second', url: `${U}/b`, kind: 'link' }
    ]
  },
  {
    name: 'JSON of a tool that nobody knows, somewhere in which there are links',
    file: 'export.json',
    content: JSON.stringify({
      meta: { url: U },
      data: {
        saved: [{ href: `${U}/a`, headline: 'First', tags: [{ name: 'x' }, 'y'], extended: 'Mine' }, { href: `${U}/b` }]
      }
    }),
    format: 'json',
    items: [
      { ...none, title: 'First', url: `${U}/a`, tags: ['x', 'y'], note: 'Mine', kind: 'link' },
      { ...none, title: null, url: `${U}/b`, kind: 'link' }
    ]
  },
  {
    name: 'a list in Markdown and sentences, with titles on either side',
    file: 'reading.txt',
    content: `- [First](${U}/a)\nA longer title first: ${U}/b.\n1. ${U}/c_(d)\n(${U}/e)\nwww.herald.example/f\n`,
    format: 'links',
    items: [
      { ...none, title: 'First', url: `${U}/a`, kind: 'link' },
      { ...none, title: 'A longer title first', url: `${U}/b`, kind: 'link' },
      { ...none, title: null, url: `${U}/c_(d)`, kind: 'link' },
      { ...none, title: null, url: `${U}/e`, kind: 'link' },
      { ...none, title: null, url: 'https://www.herald.example/f', kind: 'link' }
    ]
  },
  {
    name: 'bookmarks in another language, whose own places are no folders',
    file: 'lesezeichen.html',
    content: `<!DOCTYPE NETSCAPE-Bookmark-file-1>\n<TITLE>Lesezeichen</TITLE>\n<DL><p>\n<DT><H3 PERSONAL_TOOLBAR_FOLDER="true">Lesezeichen-Symbolleiste</H3>\n<DL><p>\n<DT><A HREF="${U}/a">First</A>\n<DT><H3>Wahl</H3>\n<DL><p>\n<DT><A HREF="${U}/b">Second</A>\n</DL><p>\n</DL><p>\n</DL>`,
    format: 'bookmarks',
    items: [
      { ...none, title: 'First', url: `${U}/a`, kind: 'link' },
      { ...none, title: 'Second', url: `${U}/b`, collections: ['Wahl'], kind: 'link' }
    ]
  },
  {
    name: 'Instapaper',
    file: 'instapaper-export.csv',
    content: `URL,Title,Selection,Folder,Timestamp,Tags\n${U}/a,First,A marked passage,Starred,1700000000,"a,b"\n${U}/b,Second,,Elections,1700000000,[]\n`,
    format: 'instapaper',
    items: [
      {
        ...none,
        title: 'First',
        url: `${U}/a`,
        tags: ['a', 'b', 'favourite'],
        passages: [['A marked passage', null]],
        kind: 'link'
      },
      { ...none, title: 'Second', url: `${U}/b`, collections: ['Elections'], kind: 'link' }
    ]
  },
  {
    name: 'Raindrop CSV',
    file: 'raindrop.csv',
    content: `id,title,note,excerpt,url,folder,tags,created,cover,highlights,favorite\n1,First,My note,ex,${U}/a,Work / War,"a, b",2024-01-02T03:04:05.000Z,,"Highlight:one passage\nNote:why",true\n2,Second,,,${U}/b,Unsorted,,,,,false\n`,
    format: 'raindrop',
    items: [
      {
        title: 'First',
        url: `${U}/a`,
        tags: ['a', 'b', 'favourite'],
        collections: ['Work/War'],
        note: 'My note',
        passages: [['one passage', 'why']],
        kind: 'link'
      },
      { ...none, title: 'Second', url: `${U}/b`, kind: 'link' }
    ]
  },
  {
    // As github.com/windchime-yk/readwise-to-raindrop has the columns; the places are those of Reader's own API.
    name: 'Readwise Reader',
    file: 'reader.csv',
    content: `Title,URL,ID,Document tags,Saved date,Reading progress,Location,Seen\nFirst,${U}/a,1,"['a', ""b's""]",2024-01-02 03:04:05+00:00,0.5,later,True\nSecond,${U}/b,2,[],2024-01-02 03:04:05+00:00,0,shortlist,False\nThird,${U}/c,3,[],2024-01-02 03:04:05+00:00,1,archive,True\n`,
    format: 'readwise',
    items: [
      { ...none, title: 'First', url: `${U}/a`, tags: ['a', "b's", 'unread'], kind: 'link' },
      { ...none, title: 'Second', url: `${U}/b`, tags: ['unread'], kind: 'link' },
      { ...none, title: 'Third', url: `${U}/c`, kind: 'link' }
    ]
  },
  {
    name: 'bookmarks with folders in folders and a description',
    file: 'bookmarks.html',
    content: `<!DOCTYPE NETSCAPE-Bookmark-file-1>\n<TITLE>Bookmarks</TITLE>\n<H1>Bookmarks</H1>\n<DL><p>\n<DT><H3>War</H3>\n<DL><p>\n<DT><A HREF="${U}/a" ADD_DATE="1700000000" TAGS="x,y">First &amp; best</A>\n<DD>Read this\n<DT><H3>Arms</H3>\n<DL><p>\n<DT><A HREF="${U}/b">Second</A>\n</DL><p>\n</DL><p>\n<DT><A HREF="javascript:alert(1)">Bad</A>\n</DL><p>`,
    format: 'bookmarks',
    items: [
      { title: 'First & best', url: `${U}/a`, tags: ['x', 'y'], collections: ['War'], note: 'Read this', kind: 'link' },
      { ...none, title: 'Second', url: `${U}/b`, collections: ['War/Arms'], kind: 'link' },
      { ...none, title: 'Bad', url: 'javascript:alert(1)', kind: 'link' }
    ]
  },
  {
    // As the group "export_all" of src/Entity/Entry.php in github.com/wallabag/wallabag writes it.
    name: 'Wallabag, with text and annotations',
    file: 'wallabag.json',
    content: JSON.stringify([
      {
        url: `${U}/a`,
        title: 'First',
        content: '<p>The text.</p>',
        is_archived: 1,
        is_starred: 1,
        tags: ['x'],
        created_at: '2024-01-02T03:04:05+0000',
        annotations: [{ text: 'why', quote: 'The text' }]
      },
      {
        url: `${U}/b`,
        title: 'Second',
        content: '',
        published_by: { 1: 'Ada North' },
        is_archived: 0,
        is_starred: 0,
        tags: [{ label: 'y' }]
      }
    ]),
    format: 'wallabag',
    items: [
      {
        title: 'First',
        url: `${U}/a`,
        tags: ['x', 'favourite'],
        collections: [],
        note: null,
        passages: [['The text', 'why']],
        kind: 'page'
      },
      { ...none, title: 'Second', url: `${U}/b`, tags: ['y', 'unread'], kind: 'link' }
    ]
  },
  {
    name: 'Karakeep',
    file: 'karakeep.json',
    content: JSON.stringify({
      bookmarks: [
        {
          createdAt: 1700000000,
          title: 'First',
          tags: ['x'],
          note: 'n',
          favourited: true,
          highlights: [{ text: 'Some words', note: null, color: 'red' }],
          content: { type: 'link', url: `${U}/a` }
        },
        { createdAt: 1700000000, title: null, tags: [], content: { type: 'text', text: 'Some words that I kept.' } },
        { createdAt: 'x', title: 5, content: 'nonsense' }
      ]
    }),
    format: 'karakeep',
    items: [
      {
        title: 'First',
        url: `${U}/a`,
        tags: ['x', 'favourite'],
        collections: [],
        note: 'n',
        passages: [['Some words', null]],
        kind: 'link'
      },
      { ...none, title: null, url: null, kind: 'page' },
      { ...none, title: null, url: null, kind: 'failed' }
    ]
  },
  {
    name: 'Linkwarden, collections in collections',
    file: 'backup.json',
    content: JSON.stringify({
      collections: [
        {
          id: 1,
          name: 'War',
          parentId: null,
          links: [{ name: 'First', url: `${U}/a`, description: 'd', tags: [{ name: 'x' }] }]
        },
        {
          id: 2,
          name: 'Arms',
          parentId: 1,
          links: [{ name: 'Second', url: `${U}/b`, tags: [], textContent: 'The text of it.' }]
        }
      ]
    }),
    format: 'linkwarden',
    items: [
      { title: 'First', url: `${U}/a`, tags: ['x'], collections: ['War'], note: 'd', kind: 'link' },
      { ...none, title: 'Second', url: `${U}/b`, collections: ['War/Arms'], kind: 'page' }
    ]
  },
  {
    name: 'ArchiveBox index',
    file: 'index.json',
    content: JSON.stringify([{ timestamp: '1700000000.0', url: `${U}/a`, title: 'First', tags: 'x,y' }]),
    format: 'archivebox',
    items: [{ ...none, title: 'First', url: `${U}/a`, tags: ['x', 'y'], kind: 'link' }]
  },
  {
    name: 'Zotero RDF with note and collection',
    file: 'library.rdf',
    content: `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:z="http://www.zotero.org/namespaces/export#" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:bib="http://purl.org/net/biblio#" xmlns:dcterms="http://purl.org/dc/terms/">
<bib:Article rdf:about="${U}/a"><z:itemType>newspaperArticle</z:itemType><dc:title>First</dc:title><dc:subject>x</dc:subject><dcterms:isReferencedBy rdf:resource="#item_2"/><dc:identifier><dcterms:URI><rdf:value>${U}/a</rdf:value></dcterms:URI></dc:identifier></bib:Article>
<bib:Memo rdf:about="#item_2"><rdf:value>&lt;p&gt;A note&lt;/p&gt;</rdf:value></bib:Memo>
<z:Collection rdf:about="#collection_1"><dc:title>War</dc:title><dcterms:hasPart rdf:resource="${U}/a"/></z:Collection></rdf:RDF>`,
    format: 'zotero-rdf',
    items: [{ title: 'First', url: `${U}/a`, tags: ['x'], collections: ['War'], note: 'A note', kind: 'link' }]
  },
  {
    name: 'CSL-JSON',
    file: 'refs.json',
    content: JSON.stringify([
      {
        id: 'a',
        type: 'article-newspaper',
        title: 'First',
        URL: `${U}/a`,
        issued: { 'date-parts': [[2024, 3]] },
        keyword: 'x, y'
      }
    ]),
    format: 'csl-json',
    items: [{ ...none, title: 'First', url: `${U}/a`, tags: ['x', 'y'], kind: 'link' }]
  },
  {
    name: 'RIS',
    file: 'refs.ris',
    content: `TY  - NEWS\r\nTI  - First\r\n  goes on\r\nUR  - ${U}/a\r\nKW  - x\r\nKW  - y\r\nER  - \r\n\r\nTY  - NEWS\r\nTI  - Without an end\r\n`,
    format: 'ris',
    items: [
      { ...none, title: 'First goes on', url: `${U}/a`, tags: ['x', 'y'], kind: 'link' },
      { ...none, title: 'Without an end', url: null, kind: 'link' }
    ]
  },
  {
    name: 'RSS with whole texts',
    file: 'feed.xml',
    content: `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>The Herald</title><link>${U}</link><item><title>First &amp; best</title><link>${U}/a</link><pubDate>Tue, 05 Mar 2024 08:30:00 +0100</pubDate><dc:creator>Ada North</dc:creator><category>x</category><content:encoded><![CDATA[<p>The text.</p>]]></content:encoded></item></channel></rss>`,
    format: 'feed',
    items: [{ ...none, title: 'First & best', url: `${U}/a`, tags: ['x'], kind: 'page' }]
  },
  {
    name: 'Atom without texts',
    file: 'atom.xml',
    content: `<feed xmlns="http://www.w3.org/2005/Atom"><title>H</title><entry><title>First</title><link rel="self" href="${U}/self"/><link href="${U}/a"/><updated>2024-03-05T08:30:00Z</updated></entry></feed>`,
    format: 'feed',
    items: [{ ...none, title: 'First', url: `${U}/a`, kind: 'link' }]
  },
  {
    name: 'OPML',
    file: 'feeds.opml',
    content: `<?xml version="1.0"?><opml version="2.0"><body><outline text="News"><outline text="Herald" type="rss" xmlUrl="${U}/feed" htmlUrl="${U}/"/></outline></body></opml>`,
    format: 'opml',
    items: [{ ...none, title: 'Herald', url: `${U}/`, collections: ['News'], kind: 'link' }]
  },
  {
    name: 'a plain list of links',
    file: 'links.txt',
    content: `# mine\n${U}/a\n- Second: ${U}/b\n\nnot a link at all\n`,
    format: 'links',
    items: [
      { ...none, title: null, url: `${U}/a`, kind: 'link' },
      { ...none, title: 'Second', url: `${U}/b`, kind: 'link' },
      { ...none, title: 'not a link at all', url: 'not a link at all', kind: 'link' }
    ]
  },
  {
    name: 'any table with a column of links, with semicolons',
    file: 'sheet.csv',
    content: `Name;Link;Tags\nFirst;${U}/a;x|y\n;;\n`,
    format: 'csv',
    items: [
      { ...none, title: 'First', url: `${U}/a`, tags: ['x', 'y'], kind: 'link' },
      { ...none, title: null, url: null, kind: 'link' }
    ]
  }
]

describe('each format is told from its contents and read whole', () => {
  test.each(CASES)('$name', async ({ file: name, content, format, items }) => {
    const read = await itemsOf(file(name, content))
    expect(read.format).toBe(format)
    expect(read.items.map(brief)).toEqual(items)
  })

  test('Omnivore: texts, labels, highlights', async () => {
    const zip = await writeZip(join(tempFolder(), 'omnivore.zip'), {
      'metadata_0_to_20.json': JSON.stringify([
        {
          id: '1',
          slug: 'first',
          title: 'First',
          author: 'Ada North',
          url: `${U}/a`,
          state: 'Active',
          labels: ['x'],
          savedAt: '2024-01-02T03:04:05Z'
        },
        { id: '2', slug: 'none', title: 'Second', url: `${U}/b`, state: 'Archived', labels: [] }
      ]),
      'content/first.html': '<div><p>The text.</p></div>',
      'highlights/first.md': 'Read twice.\n\n> The *text* #war #x\n\nwhy\n\n> Another\n> of two lines\n'
    })
    const { format, items } = await itemsOf(zip)
    expect(format).toBe('omnivore')
    expect(items.map(brief)).toEqual([
      {
        title: 'First',
        url: `${U}/a`,
        tags: ['x', 'unread'],
        collections: [],
        note: 'Read twice.',
        passages: [
          ['The *text*', 'why'],
          ['Another\nof two lines', null]
        ],
        kind: 'page'
      },
      { ...none, title: 'Second', url: `${U}/b`, kind: 'link' }
    ])
  })
})

describe('what cannot be read is told in a sentence', () => {
  test.each([
    ['an empty file', 'empty.csv', ''],
    ['JSON that is cut off', 'wallabag.json', '[{"url":"https://a.example","is_archived":1,'],
    ['JSON that is nothing we know', 'x.json', '{"hello":"world"}'],
    ['a ZIP file that is none', 'x.zip', 'PK\u0003\u0004 and nothing more']
  ])('%s', async (_, name, content) => {
    await expect(itemsOf(file(name, content))).rejects.toMatchObject({
      message: expect.stringMatching(/Nothing was changed/)
    })
  })

  test('XML entities are not expanded, however many there are', async () => {
    const bomb = `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "${'x'.repeat(1000)}">${Array.from({ length: 20 }, (_, n) => `<!ENTITY b${n} "${'&a;'.repeat(50)}">`).join('')}]><rss><channel><item><title>&b19;</title><link>${U}/a</link></item></channel></rss>`
    const { items } = await itemsOf(file('bomb.xml', bomb))
    expect(items[0]?.title?.length ?? 0).toBeLessThan(100)
  })

  test('a ZIP entry that wants out of its folder is refused', async () => {
    const bytes = await writeZip(join(tempFolder(), 'a.zip'), { 'aa/metadata.json': '[]' })
    const { readFileSync } = await import('node:fs')
    const evil = Buffer.from(
      readFileSync(bytes).toString('latin1').replaceAll('aa/metadata.json', '../metadata.json'),
      'latin1'
    )
    await expect(itemsOf(file('evil.zip', evil))).rejects.toMatchObject({ code: 'unreadable' })
  })
})

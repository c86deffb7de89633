import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { tempArchive } from '../../../../support/temp-archive'
import { tempFolder } from '../../../../support/temp-folder'

const U = 'https://herald.example'
const TEXT = `${'The river rose by two metres overnight. '.repeat(8)}\n${'It fell at noon. '.repeat(8)}`

async function broughtIn(name: string, content: unknown) {
  const archive = await tempArchive()
  const path = join(tempFolder(), name)
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content))
  const { ledger } = await archive.import.run({ path })
  const again = await archive.import.run({ path })
  const articles = await Promise.all(
    ledger.flatMap(({ articleId }) => (articleId ? [archive.article.get({ id: articleId })] : []))
  )
  return { ledger, again, articles }
}

const FACTS = {
  title: 'Floods | the story so far',
  standfirst: 'Two metres in a night.',
  byline: ['Lee, Ann', 'Reuters', 'Müller, Jörg'],
  siteName: 'The Herald',
  section: 'World',
  publishedAt: '2021',
  modifiedAt: '2021-05',
  keywords: ['water']
}

describe('what a list states', () => {
  test('in our own JSON is taken as it is, with what was marked', async () => {
    const highlights = [{ quote: 'It fell at noon.', note: 'Check', color: 'green', createdAt: '2024-02-02T00:00:00Z' }]
    const { articles } = await broughtIn('own.json', [
      { ...FACTS, url: `${U}/a`, capturedAt: '2024-01-02T03:04:05+01:00', text: TEXT, highlights }
    ])
    expect(articles[0]).toMatchObject({ ...FACTS, capturedAt: '2024-01-02T03:04:05+01:00' })
    expect(articles[0]?.highlights).toMatchObject([{ quote: 'It fell at noon.', note: 'Check', color: 'green' }])
  })

  test('of authors is each of them, in the order of the list', async () => {
    const entry = { is_archived: 1, is_starred: 0, url: `${U}/a`, title: 'Floods', content: `<p>${TEXT}</p>` }
    const { articles } = await broughtIn('w.json', [{ ...entry, published_by: ['Ann Lee', 'Lee, Bob'] }])
    expect(articles[0]?.byline).toEqual(['Ann Lee', 'Lee, Bob'])
  })

  test('of a day keeps the offset that it was written with', async () => {
    const { articles } = await broughtIn(
      'feed.xml',
      `<rss version="2.0"><channel><title>Herald</title><item><title>A</title><link>${U}/a</link><pubDate>Tue, 05 Mar 2024 08:30:00 +0100</pubDate><description>${TEXT}</description></item></channel></rss>`
    )
    expect(articles[0]?.publishedAt).toBe('2024-03-05T08:30:00+01:00')
  })
})

test('a source that says of nothing when it was saved, brought in again, changes nothing', async () => {
  const { articles, again } = await broughtIn('own.json', [{ title: 'A', url: `${U}/a`, text: TEXT }])
  expect(again).toMatchObject({ unchanged: 1, new: 0, newVersion: 0 })
  expect(articles[0]?.snapshots).toHaveLength(1)
})

test('an Atom feed with addresses of its own base, titles in markup and one author for all', async () => {
  const { articles } = await broughtIn(
    'atom.xml',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:base="${U}/news/"><title>Herald</title><author><name>Ann Lee</name></author><entry><title type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">Floods <em>again</em></div></title><link href="a.html"/><content>${TEXT}</content></entry></feed>`
  )
  expect(articles[0]).toMatchObject({ title: 'Floods again', url: `${U}/news/a.html`, byline: ['Ann Lee'] })
})

test('JSON that was cut off gives what is whole in it, and a row for the rest', async () => {
  const whole = JSON.stringify(
    [1, 2, 3].map((n) => ({ url: `${U}/${n}`, title: `T${n} {"[`, capturedAt: '2024-01-02' }))
  )
  const { ledger } = await broughtIn('cut.json', whole.slice(0, -20))
  expect(ledger.map(({ status }) => status)).toEqual(['waiting', 'waiting', 'failed'])
  expect(ledger[2]?.reason).toMatch(/cut off.*What comes before that was read/)
})

test('folders that lie in themselves end, and are as many as they are', async () => {
  const collections = [
    { id: 1, name: 'A', parentId: 2, links: [{ name: 'T', url: `${U}/a` }] },
    { id: 2, name: 'B', parentId: 1, links: [] }
  ]
  const archive = await tempArchive()
  const path = join(tempFolder(), 'l.json')
  writeFileSync(path, JSON.stringify({ collections }))
  const { id } = await archive.import.run({ path })
  expect(await archive.import.waiting({ id: id ?? '' })).toMatchObject([{ collections: ['B/A'] }])
})

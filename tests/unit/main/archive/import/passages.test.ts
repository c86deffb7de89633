import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Archive } from '../../../../../src/main/archive'
import { findPassage } from '../../../../../src/main/archive/import/find-passage'
import { articleHtml, capturedPage } from '../../../../support/pages'
import { savePage, tempArchive } from '../../../../support/temp-archive'
import { tempFolder } from '../../../../support/temp-folder'

const PARAGRAPHS = [
  'The river rose to “five metres” by dawn, and the old bridge was closed.',
  'Volunteers carried furniture to the upper floors. The art of waiting is a party trick.'
]

function fileOf(name: string, content: string): string {
  const path = join(tempFolder(), name)
  writeFileSync(path, content)
  return path
}

function wallabag(annotations: object[]): string {
  return fileOf(
    'wallabag.json',
    JSON.stringify([
      {
        url: 'https://herald.example/flood',
        title: 'Flood',
        content: PARAGRAPHS.map((text) => `<p>${text}</p>`).join(''),
        is_archived: 1,
        is_starred: 0,
        tags: [],
        created_at: '2022-03-04T05:06:07+00:00',
        annotations
      }
    ])
  )
}

async function only(archive: Archive) {
  const { items } = await archive.article.list({})
  expect(items).toHaveLength(1)
  return archive.article.get({ id: items[0]?.id ?? '' })
}

test('passages marked elsewhere become highlights, those that the text does not have stay in the note', async () => {
  const archive = await tempArchive()
  const path = wallabag([
    { quote: 'rose to "five   metres" by dawn', text: 'Who measured?', created_at: '2022-03-05T00:00:00+00:00' },
    { quote: 'closed.Volunteers carried furniture', text: '' },
    { quote: 'Nobody ever wrote this', text: 'hm' }
  ])
  await archive.import.run({ path })
  const { highlights, note } = await only(archive)
  expect(highlights).toMatchObject([
    { quote: 'rose to “five metres” by dawn', note: 'Who measured?', createdAt: '2022-03-05T00:00:00.000Z' },
    { quote: 'closed.\nVolunteers carried furniture', note: null, suffix: expect.stringMatching(/^ to the upper/) }
  ])
  expect(note).toBe('> Nobody ever wrote this\nhm')
})

test('the same file twice marks nothing twice, and what the user wrote stays', async () => {
  const archive = await tempArchive()
  const { articleId } = await savePage(archive, 'flood', { paragraphs: PARAGRAPHS })
  await archive.article.setNote({ id: articleId, note: 'My own.' })
  const path = wallabag([
    { quote: 'the old bridge was closed', text: null },
    { quote: 'Not here', text: null }
  ])
  await archive.import.run({ path })
  const { id } = await archive.import.run({ path })
  expect(id).not.toBeNull()
  const { highlights, note } = await only(archive)
  expect([highlights.map(({ quote }) => quote), note]).toEqual([['the old bridge was closed'], 'My own.\n\n> Not here'])
})

test('a link that waits keeps its passages and its day, until its page is captured', async () => {
  const archive = await tempArchive()
  const url = 'https://herald.example/flood'
  const path = fileOf(
    'instapaper.csv',
    `URL,Title,Selection,Folder,Timestamp,Tags\n${url},Flood,"the old bridge was closed",Archive,1650000000,\n`
  )
  const { id } = await archive.import.run({ path })
  const [link] = await archive.import.waiting({ id: id ?? '' })
  const { collections: _, ...labels } = link ?? { collections: [], url, tags: [], note: null }
  const listed = await archive.queue.readLinks({ path })
  expect(listed[0]?.labels).toMatchObject({ passages: [{ quote: 'the old bridge was closed' }] })
  await archive.queue.add({ links: [{ url, labels: { ...labels, collection: null } }], typed: false, runner: 'r' })
  const [batch] = await archive.queue.take({ runner: 'r' })
  const kept = batch?.jobs[0]?.labels
  const given = await savedWith(archive, { passages: kept?.passages ?? [], savedAt: kept?.savedAt ?? null })
  expect(given.highlights).toMatchObject([{ quote: 'the old bridge was closed', color: 'yellow' }])
  await savePage(archive, 'before', { title: 'Saved since' })
  await archive.page.save({ page: pageAt('late'), savedAt: '2020-01-01T00:00:00.000Z' })
  const { items } = await archive.article.list({ sort: 'saved' })
  expect(items.map(({ url }) => url?.split('/').at(-1))).toEqual(['before', 'flood', 'late'])
  for (const [query, found] of [
    ['saved:2022', 'flood'],
    ['saved:2020', 'late']
  ]) {
    const [id = '', ...others] = await archive.search.ids({ query: query ?? '' })
    expect([(await archive.article.get({ id })).url?.split('/').at(-1), others]).toEqual([found, []])
  }
})

async function savedWith(archive: Archive, more: object) {
  await archive.page.save({ page: pageAt('flood'), ...more })
  return only(archive)
}

function pageAt(path: string) {
  return capturedPage({ url: `https://herald.example/${path}`, content: articleHtml({ paragraphs: PARAGRAPHS }) })
}

test('a passage is found as whole words before parts of words, and what is not there is nowhere', () => {
  const text = PARAGRAPHS.join('\n')
  expect(findPassage('a party of art', 'art')?.position).toBe(11)
  expect(findPassage('a party', 'art')?.position).toBe(3)
  expect(findPassage(text, 'The art of waiting')?.quote).toBe('The art of waiting')
  for (const quote of ['', '   ', '\u200b', 'the art of waiting', 'x'.repeat(50_000)])
    expect(findPassage(text, quote)).toBeNull()
})

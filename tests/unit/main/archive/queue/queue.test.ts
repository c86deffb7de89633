import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { createQueueStore, LEASE_MS } from '../../../../../src/main/archive/store/queue-store'
import { capturedPage } from '../../../../support/pages'
import { tempArchive } from '../../../../support/temp-archive'
import { tempFolder } from '../../../../support/temp-folder'
import { tempStore } from '../../../../support/temp-store'

const link = (path: string) => ({ url: `https://herald.example/${path}` })
const list = { typed: true, tags: ['water'], collection: null }

test('each page is written down once, and every link as given knows its place', async () => {
  const archive = await tempArchive()
  const links = ['a', 'b', 'a?utm_source=mail', 'a#top', 'c'].map(link)
  const added = await archive.queue.add({ links, runner: 'r', ...list })
  expect(added.links.map(({ url }) => url)).toEqual(['a', 'b', 'c'].map((path) => link(path).url))
  expect(added.twins).toEqual([0, 1, 0, 0, 2])
})

test('a capture and its link are settled in one transaction', async () => {
  const archive = await tempArchive()
  const { batchId } = await archive.queue.add({ links: [link('a'), link('b')], runner: 'r', ...list })
  const result = await archive.page.save({ page: capturedPage({ url: link('a').url }), job: { batchId, position: 0 } })
  const [batch] = await archive.queue.list({})
  expect(batch?.jobs).toMatchObject([
    { state: 'done', result: { articleId: result.articleId } },
    { state: 'waiting', result: null }
  ])
})

test('after a crash another process goes on; as long as the first says that it works, nobody takes its list', () => {
  const folder = tempFolder()
  const { db } = tempStore(folder)
  let now = Date.parse('2024-03-05T10:00:00Z')
  const queue = createQueueStore(db, () => now)
  const labelled = { ...link('b'), acceptCertificate: true, labels: { tags: ['x'], collection: null, note: 'n' } }
  const id = queue.add([link('a'), labelled], list, 'one')
  queue.settle(id, 0, { state: 'failed', attempts: 3, failure: { code: 'unreachable', message: 'Later.' } })
  now += LEASE_MS - 1
  queue.renew('one')
  now += LEASE_MS - 1
  expect(queue.take('two')).toEqual([])
  now += 2
  expect(queue.take('two')).toMatchObject([
    {
      id,
      tags: ['water'],
      jobs: [
        { state: 'failed', attempts: 3 },
        { state: 'waiting', labels: { note: 'n' }, acceptCertificate: true }
      ]
    }
  ])
  expect(queue.take('one')).toEqual([])
  queue.release('two')
  expect(queue.take('three')).toHaveLength(1)
})

test('pausing is remembered, trying again begins anew, and a list that is removed is gone', () => {
  const { queue } = tempStore()
  const id = queue.add([link('a')], list, 'one')
  queue.setPaused(id, true)
  queue.settle(id, 0, { state: 'failed', attempts: 3, failure: { code: 'unreachable', message: 'Later.' } })
  queue.again(id)
  expect(queue.all()).toMatchObject([{ paused: true, jobs: [{ state: 'waiting', attempts: 0, failure: null }] }])
  queue.remove(id)
  expect(queue.all()).toEqual([])
})

test.each([
  [
    'a list',
    'list.txt',
    'https://a.example/1\n# a remark\nhttps://b.example/2 A title\n',
    ['https://a.example/1', 'https://b.example/2']
  ],
  [
    'a table',
    'list.csv',
    'title,url\nOne,https://a.example/1\nTwo,https://b.example/2\n',
    ['https://a.example/1', 'https://b.example/2']
  ],
  [
    'bookmarks',
    'b.html',
    '<!DOCTYPE NETSCAPE-Bookmark-file-1><DL><p><DT><H3>News</H3><DL><p><DT><A HREF="https://a.example/1" TAGS="x">One</A></DL></DL>',
    ['https://a.example/1']
  ],
  [
    'any page',
    'p.html',
    '<html><body><p>See <a href="https://a.example/1?x=1&amp;y=2">this</a>.</p></body></html>',
    ['https://a.example/1?x=1&y=2']
  ],
  [
    'any text',
    't.md',
    'It says so (https://a.example/1), and again at https://b.example/2.\nMany more lines\nof text\nstand\nhere.',
    ['https://a.example/1', 'https://b.example/2']
  ]
])('links are read from %s', async (_what, name, content, expected) => {
  const path = join(tempFolder(), name)
  writeFileSync(path, content)
  const archive = await tempArchive()
  expect((await archive.queue.readLinks({ path })).map(({ url }) => url)).toEqual(expected)
})

test('a text that is nothing but a list of links is told from one that only mentions some', async () => {
  const archive = await tempArchive()
  const linksOf = async (content: string) => {
    const path = join(tempFolder(), 'dropped.txt')
    writeFileSync(path, content)
    return (await archive.queue.readLinks({ path, only: true })).map(({ url }) => url)
  }
  expect(await linksOf('\ufeff# for Monday\r\nhttps://a.example/1\r\n\r\n<https://b.example/2> The ferry\r\n')).toEqual(
    ['https://a.example/1', 'https://b.example/2']
  )
  expect(await linksOf('https://a.example/1')).toEqual(['https://a.example/1'])
  expect(await linksOf('https://a.example/1\n\nThe ferry was late again.')).toEqual([])
  expect(await linksOf('')).toEqual([])
})

test('a file without links, or none at all, is told in a sentence', async () => {
  const path = join(tempFolder(), 'n.txt')
  writeFileSync(path, 'Nothing to see here.')
  const archive = await tempArchive()
  await expect(archive.queue.readLinks({ path })).rejects.toMatchObject({ code: 'empty' })
  await expect(archive.queue.readLinks({ path: `${path}.gone` })).rejects.toMatchObject({ code: 'not-found' })
})

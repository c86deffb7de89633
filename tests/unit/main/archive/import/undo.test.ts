import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Archive } from '../../../../../src/main/archive'
import { fillLibrary } from '../../../../support/full-library'
import { capturedPage } from '../../../../support/pages'
import { tempArchive } from '../../../../support/temp-archive'
import { tempFolder } from '../../../../support/temp-folder'

async function bundleOf(articles: number): Promise<string> {
  const archive = await tempArchive()
  await fillLibrary(archive, articles)
  const file = join(tempFolder(), 'bundle.zip')
  await archive.export.run({ to: file, format: 'bundle', selection: { filter: {} } })
  return file
}

async function brought(archive: Archive, path: string): Promise<string> {
  const { id } = await archive.import.run({ path })
  if (id === null) throw new Error('there is no report')
  return id
}

/** What stands in the window's side bar. */
async function labelsIn(archive: Archive) {
  return {
    tags: (await archive.tag.list({})).map(({ name }) => name),
    collections: (await archive.collection.list({})).map(({ path }) => path),
    searches: (await archive.saved.list({})).map(({ name }) => name)
  }
}

/** A list of links with a tag, a folder and a note for an address that may be known. */
function listFor(url: string): string {
  const file = join(tempFolder(), 'links.csv')
  writeFileSync(file, `url,title,tags,folder,note\n${url},A story,"rivers,late",Desk/Floods,From the list\n`)
  return file
}

test('undo of a bundle leaves an empty library as it was, and what comes back from the trash has its labels', async () => {
  const archive = await tempArchive()
  const id = await brought(archive, await bundleOf(30))
  const before = await labelsIn(archive)
  const articles = await archive.article.ids({})
  const shown = await Promise.all(articles.map((each) => archive.article.get({ id: each })))
  await archive.import.undo({ id })
  expect(await labelsIn(archive)).toEqual({ tags: [], collections: [], searches: [] })
  expect(await archive.article.ids({})).toEqual([])
  await archive.article.restore({ ids: articles })
  const after = await labelsIn(archive)
  expect(after.tags).toEqual(before.tags)
  for (const { id: each, tags, collections } of shown)
    expect(await archive.article.get({ id: each })).toMatchObject({ tags, collections })
  expect((await archive.tag.list({})).find(({ name }) => name === 'every tenth')?.color).toBe('green')
})

test('what the user changed or used since an import stays when it is undone', async () => {
  const archive = await tempArchive()
  const { articleId } = await archive.page.save({ page: capturedPage() })
  const id = await brought(archive, await bundleOf(30))
  await archive.tag.add({ tag: 'every tenth', ids: [articleId] })
  await archive.collection.add({ path: 'Deep/Empty', ids: [articleId] })
  const [search] = await archive.saved.list({})
  await archive.saved.change({ id: search?.id ?? '', name: 'Renamed' })
  await archive.import.undo({ id })
  expect(await labelsIn(archive)).toEqual({
    tags: ['every tenth'],
    collections: ['Deep', 'Deep/Empty'],
    searches: ['Renamed']
  })
  expect(await archive.article.ids({})).toEqual([articleId])
})

test('what an import added to an article that was here goes with its undo, unless it was changed since', async () => {
  const archive = await tempArchive()
  const { articleId } = await archive.page.save({ page: capturedPage() })
  const { url } = await archive.article.get({ id: articleId })
  const list = listFor(url ?? '')
  const first = await brought(archive, list)
  expect(await archive.article.get({ id: articleId })).toMatchObject({
    tags: ['late', 'rivers'],
    collections: ['Desk/Floods'],
    note: 'From the list'
  })
  await archive.import.undo({ id: first })
  expect(await archive.article.get({ id: articleId })).toMatchObject({ tags: [], collections: [], note: null })
  expect(await labelsIn(archive)).toMatchObject({ tags: [], collections: [] })
  const second = await brought(archive, list)
  await archive.article.setNote({ id: articleId, note: 'Mine' })
  await archive.import.undo({ id: second })
  expect(await archive.article.get({ id: articleId })).toMatchObject({ tags: [], collections: [], note: 'Mine' })
})

test('an undone import can be done again, and then undone again', async () => {
  const archive = await tempArchive()
  const id = await brought(archive, await bundleOf(12))
  const [labels, articles] = [await labelsIn(archive), await archive.article.ids({})]
  const { operationId } = await archive.import.undo({ id })
  expect((await archive.import.list({}))[0]).toMatchObject({ undone: true })
  await archive.history.undo({ operationId })
  expect(await labelsIn(archive)).toEqual(labels)
  expect(await archive.article.ids({})).toEqual(articles)
  expect((await archive.import.list({}))[0]).toMatchObject({ undone: false })
  await archive.import.undo({ id })
  expect(await labelsIn(archive)).toEqual({ tags: [], collections: [], searches: [] })
})

test('what is brought in again comes back from the trash with its labels', async () => {
  const archive = await tempArchive()
  const bundle = await bundleOf(12)
  const id = await brought(archive, bundle)
  const [labels, articles] = [await labelsIn(archive), await archive.article.ids({})]
  await archive.import.undo({ id })
  const again = await brought(archive, bundle)
  expect(await archive.article.ids({})).toEqual(articles)
  expect(await labelsIn(archive)).toEqual(labels)
  await archive.import.undo({ id: again })
  expect(await archive.article.ids({})).toEqual([])
  expect(await labelsIn(archive)).toEqual({ tags: [], collections: [], searches: [] })
})

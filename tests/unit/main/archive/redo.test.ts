import { expect, test } from 'vitest'
import type { Archive } from '../../../../src/main/archive'
import { savePage, tempArchive } from '../../../support/temp-archive'

const tagsOf = async (archive: Archive): Promise<string[]> => (await archive.tag.list({})).map(({ name }) => name)

test('what was taken back is done again, in the order in which it was done first', async () => {
  const archive = await tempArchive()
  const { articleId } = await savePage(archive, 'one')
  await archive.tag.add({ tag: 'war', ids: [articleId] })
  await archive.tag.rename({ from: 'war', to: 'peace' })
  await archive.history.undo({})
  await archive.history.undo({})
  expect(await tagsOf(archive)).toEqual([])
  await archive.history.redo({})
  expect(await tagsOf(archive)).toEqual(['war'])
  await archive.history.redo({})
  expect(await tagsOf(archive)).toEqual(['peace'])
  expect((await archive.article.get({ id: articleId })).tags).toEqual(['peace'])
  expect(await archive.history.redo({})).toBeNull()
})

test('what was done again can be taken back again', async () => {
  const archive = await tempArchive()
  const { articleId } = await savePage(archive, 'one')
  await archive.article.delete({ ids: [articleId] })
  await archive.history.undo({})
  await archive.history.redo({})
  expect((await archive.article.list({})).total).toBe(0)
  await archive.history.undo({})
  expect((await archive.article.list({})).total).toBe(1)
})

test('a merge of tags is done again as it was', async () => {
  const archive = await tempArchive()
  const { articleId } = await savePage(archive, 'one')
  await archive.tag.add({ tag: 'war', ids: [articleId] })
  await archive.tag.add({ tag: 'conflict', ids: [(await savePage(archive, 'two')).articleId] })
  await archive.tag.merge({ from: 'war', into: 'conflict' })
  await archive.history.undo({})
  await archive.history.redo({})
  expect(await archive.tag.list({})).toEqual([{ name: 'conflict', color: null, articles: 2 }])
})

test('after another change there is nothing to do again', async () => {
  const archive = await tempArchive()
  const { articleId } = await savePage(archive, 'one')
  await archive.tag.add({ tag: 'war', ids: [articleId] })
  await archive.history.undo({})
  await archive.tag.add({ tag: 'sea', ids: [articleId] })
  expect(await archive.history.redo({})).toBeNull()
  expect(await tagsOf(archive)).toEqual(['sea'])
})

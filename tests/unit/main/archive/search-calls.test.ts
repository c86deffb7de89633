import { describe, expect, test } from 'vitest'
import { savePage, tempArchive } from '../../../support/temp-archive'

async function archiveWithAPage() {
  const archive = await tempArchive()
  const { articleId } = await savePage(archive, 'one')
  return { archive, articleId }
}

describe('searching while someone types', () => {
  test('a newer keystroke of the same box cancels the ones that wait', async () => {
    const { archive } = await archiveWithAPage()
    const typed = ['a', 'ar', 'art'].map((query) => archive.search.find({ query, box: 'main' }))
    const settled = await Promise.allSettled(typed)
    expect(settled.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'fulfilled'])
    expect(settled[0]).toMatchObject({ reason: { code: 'cancelled' } })
  })

  test('other boxes and searches without one are left alone', async () => {
    const { archive } = await archiveWithAPage()
    const asked = [{ query: 'a', box: 'main' }, { query: 'b', box: 'palette' }, { query: 'c' }, { query: 'd' }]
    const settled = await Promise.allSettled(asked.map((request) => archive.search.find(request)))
    expect(settled.every(({ status }) => status === 'fulfilled')).toBe(true)
  })

  test('a search that was called off before its turn does nothing', async () => {
    const { archive } = await archiveWithAPage()
    const controller = new AbortController()
    const found = archive.search.find({ query: 'a' }, { signal: controller.signal })
    controller.abort()
    await expect(found).rejects.toMatchObject({ code: 'cancelled' })
  })
})

describe('the calls beside it', () => {
  test('count, complete and point into an article', async () => {
    const { archive, articleId } = await archiveWithAPage()
    const { title } = await archive.article.get({ id: articleId })
    const [first = ''] = title.split(' ')
    expect((await archive.search.facets({ query: first })).total).toBe(1)
    expect((await archive.search.complete({ query: first.slice(0, 3) })).items.length).toBeGreaterThan(0)
    expect((await archive.search.matches({ articleId, query: first })).title.length).toBeGreaterThan(0)
  })

  test('find in texts that are in no index, as the search finds', async () => {
    const { archive } = await archiveWithAPage()
    const texts = ['Straße am Hafen', 'nothing', 'the Harbour, and harbours', '']
    expect(await archive.search.within({ query: 'strasse', texts })).toEqual([[[0, 6]], [], [], []])
    expect(await archive.search.within({ query: '"the harbour"', texts })).toEqual([[], [], [[0, 11]], []])
    expect(await archive.search.within({ query: '-harbour', texts })).toEqual([[], [], [], []])
  })
})

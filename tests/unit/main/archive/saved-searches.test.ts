import { describe, expect, it } from 'vitest'
import type { Archive } from '../../../../src/main/archive'
import { savePage, tempArchive } from '../../../support/temp-archive'

const about = (word: string) => ({
  title: `A report about ${word}`,
  paragraphs: [`The council spoke about ${word} for three hours.`, 'Nobody disagreed in the end.']
})
const names = async (archive: Archive) => (await archive.saved.list({})).map(({ name }) => name)
const countOf = async (archive: Archive, id: string) => (await archive.saved.counts({})).find((each) => each.id === id)

describe('a saved search', () => {
  it('keeps what it asks for and counts what it finds now', async () => {
    const archive = await tempArchive()
    const { id } = await archive.saved.add({ name: 'Herons', query: 'heron', filter: { tag: 'birds' }, sort: 'newest' })
    await savePage(archive, 'one', { ...about('heron'), tags: ['birds'] })
    await savePage(archive, 'two', about('heron'))
    expect(await archive.saved.list({})).toMatchObject([
      { id, name: 'Herons', query: 'heron', filter: { tag: 'birds' }, sort: 'newest', alert: false }
    ])
    expect(await countOf(archive, id)).toEqual({ id, total: 1, unseen: 0, newest: null })
  })

  it('is renamed, changed and deleted, and each is taken back and done again', async () => {
    const archive = await tempArchive()
    const { id } = await archive.saved.add({ name: 'Herons', query: 'heron' })
    await archive.saved.change({ id, name: 'Big birds' })
    await archive.saved.change({ id, query: 'heron OR crane', filter: { language: 'en' } })
    await archive.saved.delete({ id })
    expect(await archive.saved.list({})).toEqual([])
    await archive.history.undo({})
    expect(await archive.saved.list({})).toMatchObject([{ id, name: 'Big birds', query: 'heron OR crane' }])
    await archive.history.undo({})
    expect(await archive.saved.list({})).toMatchObject([{ name: 'Big birds', query: 'heron', filter: {} }])
    expect((await archive.history.undo({}))?.description).toBe('Rename the saved search “Herons”')
    expect(await names(archive)).toEqual(['Herons'])
    await archive.history.redo({})
    expect(await names(archive)).toEqual(['Big birds'])
  })

  it('is moved among the others, which undo puts back', async () => {
    const archive = await tempArchive()
    for (const name of ['A', 'B', 'C']) await archive.saved.add({ name, query: name })
    const [a, , c] = await archive.saved.list({})
    await archive.saved.move({ id: c?.id ?? '', before: a?.id ?? null })
    expect(await names(archive)).toEqual(['C', 'A', 'B'])
    await archive.saved.move({ id: c?.id ?? '', before: null })
    expect(await names(archive)).toEqual(['A', 'B', 'C'])
    await archive.history.undo({})
    expect(await names(archive)).toEqual(['C', 'A', 'B'])
  })

  it('that was removed meanwhile is told, not silently changed', async () => {
    const archive = await tempArchive()
    await expect(archive.saved.change({ id: 'gone', name: 'X' })).rejects.toMatchObject({ code: 'not-found' })
  })
})

describe('alerts of a saved search', () => {
  it('count what was saved since it was looked at, and name the newest', async () => {
    const archive = await tempArchive()
    await savePage(archive, 'before', about('heron'))
    const { id } = await archive.saved.add({ name: 'Herons', query: 'heron', alert: true })
    expect(await countOf(archive, id)).toMatchObject({ total: 1, unseen: 0 })
    await savePage(archive, 'first', about('heron'))
    const second = await savePage(archive, 'second', about('heron'))
    await savePage(archive, 'other', about('weather'))
    const newest = { id: second.articleId, title: 'A report about heron' }
    expect(await countOf(archive, id)).toEqual({ id, total: 3, unseen: 2, newest })
    await archive.saved.markSeen({ id })
    expect(await countOf(archive, id)).toMatchObject({ total: 3, unseen: 0, newest: null })
  })

  it('are silent until they are switched on, and then about later articles only', async () => {
    const archive = await tempArchive()
    const { id } = await archive.saved.add({ name: 'Herons', query: 'heron' })
    await savePage(archive, 'first', about('heron'))
    expect(await countOf(archive, id)).toMatchObject({ unseen: 0 })
    await archive.saved.change({ id, alert: true })
    expect(await countOf(archive, id)).toMatchObject({ unseen: 0 })
    await savePage(archive, 'second', about('heron'))
    expect(await countOf(archive, id)).toMatchObject({ unseen: 1 })
  })

  it('do not count a known article that was captured again, nor one in the trash', async () => {
    const archive = await tempArchive()
    const known = await savePage(archive, 'known', about('heron'))
    const { id } = await archive.saved.add({ name: 'Herons', query: 'heron', alert: true })
    await savePage(archive, 'known', { ...about('heron'), title: 'Changed: a heron' })
    expect(await countOf(archive, id)).toMatchObject({ total: 1, unseen: 0 })
    const fresh = await savePage(archive, 'fresh', about('heron'))
    await archive.article.delete({ ids: [known.articleId, fresh.articleId] })
    expect(await countOf(archive, id)).toMatchObject({ total: 0, unseen: 0 })
  })

  it('are not given again by undo for what has been seen', async () => {
    const archive = await tempArchive()
    const { id } = await archive.saved.add({ name: 'Herons', query: 'heron', alert: true })
    await savePage(archive, 'first', about('heron'))
    await archive.saved.change({ id, name: 'Birds' })
    await archive.saved.markSeen({ id })
    await archive.history.undo({})
    expect(await countOf(archive, id)).toMatchObject({ unseen: 0 })
    await archive.saved.delete({ id })
    await archive.history.undo({})
    expect(await countOf(archive, id)).toMatchObject({ unseen: 0 })
  })
})

describe('the search history', () => {
  it('holds the last hundred searches, each once, newest first', async () => {
    const archive = await tempArchive()
    for (let n = 0; n < 105; n++) await archive.recent.add({ query: `query ${n}` })
    await archive.recent.add({ query: 'query 50' })
    const recent = (await archive.recent.list({})).map(({ query }) => query)
    expect(recent).toHaveLength(100)
    expect(recent.slice(0, 2)).toEqual(['query 50', 'query 104'])
    expect(recent.filter((query) => query === 'query 50')).toHaveLength(1)
    await archive.recent.remove({ query: 'query 50' })
    expect(await archive.recent.list({})).toHaveLength(99)
    await archive.recent.clear({})
    expect(await archive.recent.list({})).toEqual([])
  })
})

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { highlightsAsMarkdown } from '../../../../src/main/archive/export/highlights-markdown'
import { savePage, tempArchive } from '../../../support/temp-archive'
import { tempFolder } from '../../../support/temp-folder'
import { article } from './export/articles'

const QUOTE = 'Volunteers carried furniture'

async function marked() {
  const archive = await tempArchive()
  const { articleId } = await savePage(archive, 'flood')
  const { highlight } = await archive.highlight.add({ articleId, quote: QUOTE, position: 12, suffix: ' to the upper' })
  return { archive, articleId, highlight }
}

test('a marked passage stands with its article, in its list and is counted', async () => {
  const { archive, articleId, highlight } = await marked()
  expect(highlight).toMatchObject({ articleId, quote: QUOTE, color: 'yellow', note: null, suffix: ' to the upper' })
  const found = await archive.article.get({ id: articleId })
  expect(found).toMatchObject({ highlights: [highlight], highlightCount: 1 })
  expect((await archive.highlight.list({})).items).toMatchObject([{ ...highlight, title: found.title }])
})

test('passages of an article come in the order of its text', async () => {
  const { archive, articleId } = await marked()
  await archive.highlight.add({ articleId, quote: 'The river', position: 3, color: 'blue' })
  const { highlights } = await archive.article.get({ id: articleId })
  expect(highlights.map(({ quote }) => quote)).toEqual(['The river', QUOTE])
})

test('marking, changing and removing can each be taken back and done again', async () => {
  const { archive, articleId, highlight } = await marked()
  const now = async () => (await archive.article.get({ id: articleId })).highlights
  await archive.highlight.change({ id: highlight.id, color: 'green', note: 'Who paid?' })
  expect(await now()).toMatchObject([{ color: 'green', note: 'Who paid?' }])
  await archive.highlight.remove({ ids: [highlight.id] })
  expect(await now()).toEqual([])
  await archive.history.undo({})
  expect(await now()).toMatchObject([{ id: highlight.id, color: 'green' }])
  await archive.history.undo({})
  expect(await now()).toMatchObject([{ id: highlight.id, color: 'yellow', note: null }])
  await archive.history.undo({})
  expect(await now()).toEqual([])
  await archive.history.redo({})
  expect(await now()).toMatchObject([{ id: highlight.id }])
})

test('a change of the colour leaves the note, and an empty note is none', async () => {
  const { archive, articleId, highlight } = await marked()
  await archive.highlight.change({ id: highlight.id, note: 'Ask again' })
  await archive.highlight.change({ id: highlight.id, color: 'pink' })
  expect((await archive.article.get({ id: articleId })).highlights).toMatchObject([
    { color: 'pink', note: 'Ask again' }
  ])
  await archive.highlight.change({ id: highlight.id, note: '  ' })
  expect((await archive.article.get({ id: articleId })).highlights).toMatchObject([{ note: null }])
})

test('the list is searched in passages, notes and headlines, without regard to case and accents', async () => {
  const archive = await tempArchive()
  const { articleId } = await savePage(archive, 'a', { title: 'Élection à Évreux', tags: ['vote'] })
  await archive.highlight.add({ articleId, quote: 'Die Überschwemmung kam nachts', note: 'Zéphyr', color: 'blue' })
  const total = async (filter: object) => (await archive.highlight.list({ filter })).total
  expect(await total({ text: 'ÜBERSCHWEMMUNG' })).toBe(1)
  expect(await total({ text: 'zephyr nachts' })).toBe(1)
  expect(await total({ text: 'évreux' })).toBe(1)
  expect(await total({ text: 'elsewhere' })).toBe(0)
  expect(await total({ color: 'blue', tag: 'vote', noted: true })).toBe(1)
  expect(await total({ color: 'green' })).toBe(0)
  expect(await total({ tag: 'unknown' })).toBe(0)
  expect(await total({ collection: 'unknown' })).toBe(0)
  expect(await total({ sourceId: 'unknown' })).toBe(0)
})

test('passages of deleted articles are not listed, and are back with them', async () => {
  const { archive, articleId } = await marked()
  await archive.article.delete({ ids: [articleId] })
  expect((await archive.highlight.list({})).total).toBe(0)
  await archive.article.restore({ ids: [articleId] })
  expect((await archive.highlight.list({})).total).toBe(1)
})

test('a passage of an article that is gone is told, not kept', async () => {
  const archive = await tempArchive()
  await expect(archive.highlight.add({ articleId: 'nowhere', quote: 'x' })).rejects.toMatchObject({ code: 'not-found' })
  await expect(archive.highlight.change({ id: 'nowhere' })).rejects.toMatchObject({ code: 'not-found' })
})

test('highlights go with their article when sources join', async () => {
  const archive = await tempArchive()
  const one = await savePage(archive, 'flood')
  const two = await savePage(archive, 'flood', { page: { url: 'https://mobile-herald.example/flood' } })
  expect(two.articleId).not.toBe(one.articleId)
  await archive.highlight.add({ articleId: two.articleId, quote: QUOTE })
  const { sourceId } = await archive.article.get({ id: one.articleId })
  await archive.source.addHost({ id: sourceId ?? '', host: 'mobile-herald.example' })
  expect((await archive.highlight.list({})).items).toMatchObject([{ articleId: one.articleId, quote: QUOTE }])
})

test('highlights are written out as quotations with notes and the citation', async () => {
  const { archive, highlight } = await marked()
  await archive.highlight.change({ id: highlight.id, note: 'Check the number' })
  const { text, highlights } = await archive.highlight.markdown({ style: 'mla' })
  expect(highlights).toBe(1)
  expect(text).toContain('## Flood reaches the old town\n\n> Volunteers carried furniture\n\nCheck the number\n\n')
  expect(text).toMatch(/Accessed .+SHA-256 [0-9a-f]{64}\\\]\n$/)
})

test('what looks like markup in a passage is written as letters', () => {
  const passage = {
    id: 'h',
    articleId: 'a',
    color: 'yellow',
    prefix: '',
    suffix: '',
    position: 0,
    createdAt: '2024-03-06T10:00:00.000Z'
  } as const
  const text = highlightsAsMarkdown(
    article({ title: 'Two\nlines' }),
    [{ ...passage, quote: '# 1*2 <b>\n- see https://x.example/a_b_c', note: '1. first' }],
    'Cited.'
  )
  expect(text).toBe('## Two lines\n\n> \\# 1\\*2 \\<b>\n>\n> \\- see https://x.example/a_b_c\n\n\\1. first\n\nCited.\n')
})

test('marked passages are written to a Markdown file with their citations, and nothing is replaced unasked', async () => {
  const { archive } = await marked()
  const to = join(tempFolder(), 'highlights.md')
  expect(await archive.highlight.save({ to })).toEqual({ path: to, highlights: 1 })
  const { text } = await archive.highlight.markdown({})
  expect(readFileSync(to, 'utf8')).toBe(text)
  await expect(archive.highlight.save({ to })).rejects.toMatchObject({ code: 'exists' })
  expect(await archive.highlight.save({ to, filter: { color: 'pink' }, overwrite: true })).toMatchObject({
    highlights: 0
  })
})

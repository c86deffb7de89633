import { join } from 'node:path'
import { expect, test } from 'vitest'
import { connect } from '../../../../src/main/archive/store/database'
import { correction } from '../../../../src/shared/correction'
import { articleHtml, capturedPage } from '../../../support/pages'
import { tempArchive } from '../../../support/temp-archive'

const PARAGRAPHS = [
  'The river rose by two metres overnight and reached the lower streets of the old town shortly before dawn.',
  'Volunteers carried furniture and paintings to the upper floors while the fire brigade built a wall of sandbags.',
  'The mayor said that the water would keep rising until the evening and asked everyone to stay away from the banks.'
]

async function savedArticle() {
  const archive = await tempArchive()
  const page = capturedPage({ content: articleHtml({ paragraphs: [...PARAGRAPHS, 'You may also like'] }) })
  const { articleId: id } = await archive.page.save({ page })
  return { archive, id }
}

const edits = (given: Partial<Parameters<typeof correction.parse>[0] & object>) => correction.parse(given)

test('title, byline and date corrected by hand are shown, listed and found', async () => {
  const { archive, id } = await savedArticle()
  await archive.article.correct({
    id,
    correction: edits({ title: 'Zephyr over the old town', byline: ['Ada North'], publishedAt: '2020-01-02' })
  })
  expect(await archive.article.get({ id })).toMatchObject({
    title: 'Zephyr over the old town',
    byline: ['Ada North'],
    publishedAt: '2020-01-02'
  })
  expect((await archive.article.list({})).items[0]?.title).toBe('Zephyr over the old town')
  expect((await archive.search.find({ query: 'zephyr' })).total).toBe(1)
})

test('a paragraph taken out is gone from text, page and search, and stands among what was left out', async () => {
  const { archive, id } = await savedArticle()
  await archive.article.correct({ id, correction: edits({ dropped: [PARAGRAPHS[1]] }) })
  const article = await archive.article.get({ id })
  expect(article.text.split('\n')).toEqual([PARAGRAPHS[0], PARAGRAPHS[2]])
  expect(article.html).not.toContain('sandbags')
  expect(article.leftOut).toContain(PARAGRAPHS[1])
  expect((await archive.search.find({ query: 'sandbags' })).total).toBe(0)
})

test('a line that extraction left out can be put back where it belongs', async () => {
  const { archive, id } = await savedArticle()
  expect((await archive.article.get({ id })).leftOut).toEqual(['You may also like'])
  await archive.article.correct({
    id,
    correction: edits({ restored: [{ text: 'You may also like', after: PARAGRAPHS[0] }] })
  })
  const article = await archive.article.get({ id })
  expect(article.text.split('\n')[1]).toBe('You may also like')
  expect(article.html.indexOf('You may also like')).toBeLessThan(article.html.indexOf('Volunteers'))
  expect(article.leftOut).toEqual([])
})

test('what is put back is text, whatever it looks like', async () => {
  const { archive, id } = await savedArticle()
  await archive.article.correct({
    id,
    correction: edits({ restored: [{ text: '<img src=x onerror=alert(1)>', after: null }] })
  })
  expect((await archive.article.get({ id })).html).not.toContain('<img')
})

test('corrections survive a new capture of the page', async () => {
  const { archive, id } = await savedArticle()
  await archive.article.correct({ id, correction: edits({ title: 'Zephyr', dropped: [PARAGRAPHS[1]] }) })
  const content = articleHtml({
    paragraphs: [...PARAGRAPHS, 'By nightfall the water had begun to fall, the fire brigade said.']
  })
  const again = await archive.page.save({ page: capturedPage({ content, capturedAt: '2024-03-06T10:00:00.000Z' }) })
  expect(again.status).toBe('new-version')
  const article = await archive.article.get({ id })
  expect(article.title).toBe('Zephyr')
  expect(article.text).toContain('By nightfall')
  expect(article.text).not.toContain('sandbags')
})

test('a correction can be undone, and taken back', async () => {
  const { archive, id } = await savedArticle()
  await archive.article.correct({ id, correction: edits({ title: 'Zephyr', dropped: [PARAGRAPHS[0]] }) })
  await archive.history.undo({})
  expect(await archive.article.get({ id })).toMatchObject({
    title: 'Flood reaches the old town',
    text: PARAGRAPHS.join('\n')
  })
  await archive.article.correct({ id, correction: edits({ title: 'Zephyr' }) })
  await archive.article.correct({ id, correction: edits({}) })
  expect((await archive.article.get({ id })).title).toBe('Flood reaches the old town')
})

test('extracting again shows what would change, changes it, and keeps corrections', async () => {
  const { archive, id } = await savedArticle()
  await archive.article.correct({ id, correction: edits({ byline: ['Ada North'] }) })
  const file = connect(join(archive.folder, 'cuttings.sqlite'))
  file.prepare("UPDATE version SET extractor = 0, title = 'An older title', text = 'An older text'").run()
  file.close()
  const preview = await archive.extraction.preview({})
  expect(preview).toMatchObject([
    {
      id,
      fields: [{ field: 'title', before: 'An older title', after: 'Flood reaches the old town' }],
      removed: ['An older text'],
      added: PARAGRAPHS
    }
  ])
  expect(await archive.extraction.renew({})).toEqual({ checked: 1, renewed: 1 })
  expect(await archive.article.get({ id })).toMatchObject({
    title: 'Flood reaches the old town',
    byline: ['Ada North'],
    text: PARAGRAPHS.join('\n'),
    versionCount: 2
  })
  expect(await archive.extraction.preview({})).toEqual([])
  expect(await archive.extraction.renew({ ids: [id] })).toEqual({ checked: 1, renewed: 0 })
})

test('extracting again judges the page again, but for what capture saw and other copies showed', async () => {
  const { archive, id } = await savedArticle()
  const judge = (verdict: string | null, kind: string | null): void => {
    const file = connect(join(archive.folder, 'cuttings.sqlite'))
    file.prepare('UPDATE snapshot SET verdict = ?, verdict_kind = ?').run(verdict, kind)
    file.close()
  }
  const verdict = async () => (await archive.article.get({ id })).snapshots[0]?.verdict
  const sentence = 'This looks like the beginning of an article behind a paywall.'
  judge(sentence, 'paywall')
  expect(await archive.extraction.preview({ ids: [id] })).toMatchObject([
    { fields: [{ field: 'verdict', before: sentence, after: null }], removed: [], added: [] }
  ])
  expect(await archive.extraction.renew({ ids: [id] })).toEqual({ checked: 1, renewed: 1 })
  expect(await verdict()).toBeNull()
  expect(await archive.extraction.preview({ ids: [id] })).toEqual([])
  judge('This copy holds much less of the article than an earlier one: 1 words instead of 200.', 'partial')
  expect(await archive.extraction.renew({ ids: [id] })).toEqual({ checked: 1, renewed: 0 })
  expect(await verdict()).toContain('much less')
})

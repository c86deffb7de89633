import { expect, test } from 'vitest'
import { savePage, tempArchive } from '../../../support/temp-archive'

const before = [
  'On Monday morning 12 people died in the flood, the mayor of the old town said.',
  'Nobody was to blame.'
]
const after = ['On Monday morning 14 people died in the flood, the mayor of the old town said.', 'Nobody was to blame.']

async function edited() {
  const archive = await tempArchive()
  const { articleId } = await savePage(archive, 'flood', { paragraphs: before })
  await savePage(archive, 'flood', { paragraphs: after, page: { capturedAt: '2030-01-01T00:00:00.000Z' } })
  const article = await archive.article.get({ id: articleId })
  const [to, from] = article.versions.map(({ id }) => id)
  return { archive, article, from: from ?? '', to: to ?? '' }
}

test('two versions are compared, the earlier with the later, whichever is named first', async () => {
  const { archive, from, to } = await edited()
  const compared = await archive.version.compare({ from, to })
  expect(compared).toMatchObject({ from: { id: from }, to: { id: to }, removedWords: 1, addedWords: 1 })
  expect(compared.changes).toMatchObject([{ kind: 'number', before: '12', after: '14' }])
  expect(await archive.version.compare({ from: to, to: from })).toEqual(compared)
})

test('an article that was edited since it was saved says so; one extracted again does not', async () => {
  const { archive, article } = await edited()
  expect(article.edited).toBe(true)
  const { articleId } = await savePage(archive, 'other', { paragraphs: before })
  expect((await archive.article.get({ id: articleId })).edited).toBe(false)
})

test('a version that is not there is told', async () => {
  const { archive, from } = await edited()
  await expect(archive.version.compare({ from, to: 'nowhere' })).rejects.toMatchObject({ code: 'not-found' })
})

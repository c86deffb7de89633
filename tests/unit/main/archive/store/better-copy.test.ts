import type { VerdictKind } from '@shared/snapshot'
import { expect, test } from 'vitest'
import type { Store } from '../../../../../src/main/archive/store/store'
import { articleHtml, capturedPage } from '../../../../support/pages'
import { tempArchive } from '../../../../support/temp-archive'
import { keep, tempStore } from '../../../../support/temp-store'

const day = (number: number): string => `2024-04-${String(number).padStart(2, '0')}T10:00:00.000Z`
const judged = (verdictKind: VerdictKind) => ({ verdict: 'Not the article.', verdictKind })
const shownText = (store: Store, id: string): string | undefined => store.articles.get(id)?.text

test.each(['captcha', 'consent', 'paywall', 'error', 'login', 'index', 'empty'] as const)(
  'a later capture that is only a %s page is kept, and the article goes on showing its text',
  (kind) => {
    const store = tempStore()
    const { articleId } = keep(store, { capturedAt: day(1) }, { text: 'The whole article.' })
    const again = keep(store, { capturedAt: day(2), ...judged(kind) }, { text: 'Something else.' })
    expect(again).toMatchObject({ articleId, status: 'new-version', shown: false, verdictKind: kind })
    expect(shownText(store, articleId)).toBe('The whole article.')
    expect(store.articles.get(articleId)).toMatchObject({ capturedAt: day(1), snapshots: { length: 2 } })
  }
)

test('the article itself takes the place of a wall, also where it is the older copy', () => {
  const store = tempStore()
  const { articleId } = keep(store, { capturedAt: day(5), ...judged('captcha') }, { text: 'Are you a robot?' })
  expect(keep(store, { capturedAt: day(2) }, { text: 'The article.' })).toMatchObject({ shown: true })
  expect(shownText(store, articleId)).toBe('The article.')
})

test('a paywall stub is better than a captcha, and a newer stub takes the place of an older one', () => {
  const store = tempStore()
  const { articleId } = keep(store, { capturedAt: day(1), ...judged('captcha') }, { text: 'Robot?' })
  keep(store, { capturedAt: day(2), ...judged('paywall') }, { text: 'It began.' })
  keep(store, { capturedAt: day(3), ...judged('paywall') }, { text: 'It began again.' })
  keep(store, { capturedAt: day(4), ...judged('error') }, { text: 'Gone.' })
  expect(shownText(store, articleId)).toBe('It began again.')
})

test('a wall met again and again gives one version', () => {
  const store = tempStore()
  const { articleId } = keep(store, { capturedAt: day(1) })
  const met = [2, 3, 4].map((n) =>
    keep(store, { kind: 'capture', capturedAt: day(n), ...judged('captcha') }, { text: 'Robot?' })
  )
  expect(met.map(({ status }) => status)).toEqual(['new-version', 'unchanged', 'unchanged'])
  expect(store.articles.get(articleId)).toMatchObject({ versions: { length: 2 }, snapshots: { length: 4 } })
})

test('a copy that holds but the beginning of what is known is kept beside it, and says so', () => {
  const store = tempStore()
  const lines = Array.from(
    { length: 12 },
    (_, n) => `Paragraph ${n} tells how the river rose and who carried what where and why.`
  )
  const { articleId } = keep(store, { capturedAt: day(1) }, { text: lines.join('\n') })
  const text = `${lines.slice(0, 2).join('\n')}\n${lines[2]?.slice(0, 40)} …`
  const again = keep(store, { capturedAt: day(2) }, { text })
  expect(again).toMatchObject({ verdictKind: 'partial', shown: false })
  expect(again.verdict).toContain('much less of the article')
  expect(shownText(store, articleId)).toBe(lines.join('\n'))
})

test('an article rewritten as a short one is a new version like any other', () => {
  const store = tempStore()
  const long = Array.from(
    { length: 12 },
    (_, n) => `Paragraph ${n} tells how the river rose and who carried what where.`
  )
  const { articleId } = keep(store, { capturedAt: day(1) }, { text: long.join('\n') })
  const text = 'This article was withdrawn by the editors because its main source turned out to be invented.'
  expect(keep(store, { capturedAt: day(2) }, { text })).toMatchObject({ verdictKind: null, shown: true })
  expect(shownText(store, articleId)).toBe(text)
})

test('the user chooses which version is shown; that holds for later captures and can be undone', async () => {
  const archive = await tempArchive()
  const page = (paragraph: string, capturedAt: string) =>
    archive.page.save({ page: capturedPage({ capturedAt, content: articleHtml({ paragraphs: [paragraph] }) }) })
  const first = 'The bridge was closed in the morning because of the ice, the town said.'
  const { articleId: id } = await page(first, day(1))
  await page('The bridge was opened again at noon, the town said on its own page.', day(2))
  const before = await archive.article.get({ id })
  const older = before.versions.find(({ id: version }) => version !== before.currentVersion)?.id ?? ''
  await archive.article.chooseVersion({ id, versionId: older })
  expect(await archive.article.get({ id })).toMatchObject({ text: first, currentVersion: older, versionChosen: true })
  expect((await archive.search.find({ query: 'noon' })).total).toBe(0)
  expect(await page('The bridge fell at night, the town said on the radio this morning.', day(3))).toMatchObject({
    shown: false
  })
  expect((await archive.article.get({ id })).text).toBe(first)
  await archive.article.chooseVersion({ id, versionId: null })
  expect((await archive.article.get({ id })).text).toContain('fell at night')
  await archive.history.undo({})
  expect(await archive.article.get({ id })).toMatchObject({ text: first, versionChosen: true })
  await archive.history.undo({})
  expect(await archive.article.get({ id })).toMatchObject({ versionChosen: false })
  await expect(archive.article.chooseVersion({ id, versionId: 'nothing' })).rejects.toMatchObject({ code: 'not-found' })
})

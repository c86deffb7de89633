import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Archive } from '../../../../../src/main/archive'
import { bundleHashes } from '../../../../support/bundle-hashes'
import { fillLibrary } from '../../../../support/full-library'
import { articleHtml, capturedPage } from '../../../../support/pages'
import { readZip } from '../../../../support/read-zip'
import { tempArchive } from '../../../../support/temp-archive'
import { tempFolder } from '../../../../support/temp-folder'

async function articlesIn(path: string): Promise<unknown[]> {
  const zip = await readZip(path)
  const lines = String(zip.get('articles.jsonl')?.bytes).trimEnd().split('\n')
  return lines.map((line) => JSON.parse(line) as unknown)
}

/** What window and command line can see of an archive, without the ids that each archive gives to its outlets. */
async function everythingIn(archive: Archive) {
  const ids = (await archive.article.ids({ sort: 'saved' })).sort()
  const articles = await Promise.all(ids.map((id) => archive.article.get({ id })))
  const outlets = new Map((await archive.source.list({})).map(({ id, name }) => [id, name]))
  const searches = await archive.saved.list({})
  const snapshots = articles.flatMap((each) => each.snapshots)
  return {
    articles: articles.map(({ sourceId, ...article }) => ({ ...article, outlet: outlets.get(sourceId ?? '') })),
    replayed: await Promise.all(snapshots.map(({ id }) => archive.snapshot.get({ id }))),
    tags: await archive.tag.list({}),
    collections: (await archive.collection.list({})).map(({ id: _, parentId: __, ...rest }) => rest),
    outlets: (await archive.source.list({})).map(({ id: _, ...rest }) => rest),
    searches: searches.map(({ filter: { sourceId, ...filter }, ...search }) => ({
      ...search,
      filter,
      outlet: outlets.get(sourceId ?? '')
    })),
    found: await Promise.all(searches.map(({ query, filter }) => archive.search.ids({ query, filter })))
  }
}

test('an archive with everything in it goes out, comes in elsewhere and goes out again, every file the same', {
  timeout: 120_000
}, async () => {
  const here = await tempArchive()
  await fillLibrary(here, 60)
  const folder = tempFolder()
  const [first, second] = [join(folder, 'first.zip'), join(folder, 'second.zip')]
  await here.export.run({ to: first, format: 'bundle', selection: { filter: {} } })
  const there = await tempArchive()
  const { ledger: _, ...totals } = await there.import.run({ path: first })
  expect(totals).toMatchObject({ rows: 60, new: 60, failed: 0 })
  await there.export.run({ to: second, format: 'bundle', selection: { filter: {} } })
  // First what can be read, so that a difference can be seen.
  expect(await articlesIn(second)).toEqual(await articlesIn(first))
  const [before, after] = [await bundleHashes(first), await bundleHashes(second)]
  expect(Object.fromEntries(after)).toEqual(Object.fromEntries(before))
  expect(await everythingIn(there)).toEqual(await everythingIn(here))
  const { ledger: __, ...again } = await there.import.run({ path: first })
  expect(again).toMatchObject({ rows: 60, unchanged: 60 })
  expect(await there.library.verify({})).toMatchObject({ ok: true })
})

test('what was marked and written here stays when a bundle brings the same article', async () => {
  const here = await tempArchive()
  await fillLibrary(here, 12)
  const file = join(tempFolder(), 'b.zip')
  await here.export.run({ to: file, format: 'bundle', selection: { filter: {} } })
  const [id = ''] = await here.article.ids({})
  await here.article.setNote({ id, note: 'Mine' })
  const { highlights } = await here.article.get({ id })
  await here.highlight.add({ articleId: id, quote: 'A passage of my own' })
  await here.import.run({ path: file })
  const now = await here.article.get({ id })
  expect(now.note).toBe('Mine')
  expect(now.highlights).toHaveLength(highlights.length + 1)
})

test('a version chosen against its verdict stays chosen elsewhere, verdict, refusals and warnings with it', async () => {
  const here = await tempArchive()
  const first = await here.page.save({ page: capturedPage() })
  const stub = articleHtml({
    paragraphs: ['The river rose by two metres overnight.', 'Subscribe to continue reading.']
  })
  const blocked = [{ url: 'http://10.0.0.1/', reason: 'It is in your own network.' }]
  const worse = capturedPage({ content: stub, capturedAt: '2024-03-06T10:00:00.000Z', blocked, warnings: ['Cut off.'] })
  await here.page.save({ page: { ...worse, verdict: 'This looks like a paywall.', verdictKind: 'paywall' } })
  const { id, versions } = await here.article.get({ id: first.articleId })
  const kept = await here.article.get({ id })
  const other = versions.find((version) => version.id !== kept.currentVersion)
  expect(other).toBeDefined()
  await here.article.chooseVersion({ id, versionId: other?.id ?? null })
  const file = join(tempFolder(), 'b.zip')
  await here.export.run({ to: file, format: 'bundle', selection: { filter: {} } })
  const there = await tempArchive()
  await there.import.run({ path: file })
  const before = await here.article.get({ id })
  const after = await there.article.get({ id })
  expect(after).toMatchObject({ versionChosen: true, currentVersion: other?.id, text: before.text })
  expect(after.snapshots).toEqual(before.snapshots)
  expect(after.snapshots.map(({ verdictKind }) => verdictKind)).toContain('paywall')
  // Without the choice the better one is shown there, too.
  await there.article.chooseVersion({ id, versionId: null })
  expect((await there.article.get({ id })).currentVersion).toBe(kept.currentVersion)
})

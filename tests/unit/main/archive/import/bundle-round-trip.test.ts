import { join } from 'node:path'
import { expect, test } from 'vitest'
import { bundleHashes } from '../../../../support/bundle-hashes'
import { fillLibrary } from '../../../../support/full-library'
import { readZip } from '../../../../support/read-zip'
import { tempArchive } from '../../../../support/temp-archive'
import { tempFolder } from '../../../../support/temp-folder'

async function articlesIn(path: string): Promise<unknown[]> {
  const zip = await readZip(path)
  const lines = String(zip.get('articles.jsonl')?.bytes).trimEnd().split('\n')
  return lines.map((line) => JSON.parse(line) as unknown)
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

import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { correction } from '@shared/correction'
import { type DeedKind, deedKind } from '@shared/deed'
import { expect, test } from 'vitest'
import type { Archive } from '../../../../src/main/archive'
import { articleHtml } from '../../../support/pages'
import { savePage, tempArchive } from '../../../support/temp-archive'
import { tempFolder } from '../../../support/temp-folder'

interface Library {
  archive: Archive
  /** Two articles; the first has two versions, a tag, a note, a mark and a place in a collection. */
  ids: [string, string]
  markId: string
  searches: [string, string]
}

const text = (word: string): string[] => [
  `The ferry to ${word} left the harbour in the early morning, as it had done for twenty years.`,
  'Nobody on the quay said much about it.'
]

async function library(): Promise<Library> {
  const archive = await tempArchive()
  await savePage(archive, 'one', { title: 'The ferry', paragraphs: text('Norholm') })
  const { articleId: one } = await savePage(archive, 'one', { title: 'The ferry', paragraphs: text('Wrenfield') })
  const { articleId: two } = await savePage(archive, 'two', {
    title: 'The bridge',
    page: { url: 'https://courier.example/two' }
  })
  await archive.tag.add({ tag: 'sea', ids: [one] })
  await archive.tag.add({ tag: 'coast', ids: [one, two] })
  await archive.tag.add({ tag: 'coast/north', ids: [two] })
  await archive.article.setNote({ id: one, note: 'Call the port.' })
  await archive.collection.add({ path: 'Elections/2025', ids: [one] })
  await archive.collection.create({ path: 'Water' })
  const { highlight } = await archive.highlight.add({ articleId: one, quote: 'Nobody on the quay', color: 'yellow' })
  const { id: first } = await archive.saved.add({ name: 'Ferries', query: 'ferry' })
  const { id: second } = await archive.saved.add({ name: 'Bridges', query: 'bridge', alert: true })
  return { archive, ids: [one, two], markId: highlight.id, searches: [first, second] }
}

/** All that the user sees of it. */
async function seen({ archive, ids }: Library): Promise<unknown> {
  const articles = await Promise.all(ids.map((id) => archive.article.get({ id })))
  return {
    articles,
    list: await archive.article.list({}),
    trash: await archive.article.list({ filter: { trash: true } }),
    tags: await archive.tag.list({}),
    collections: await archive.collection.list({}),
    highlights: await archive.highlight.list({}),
    searches: await archive.saved.list({}),
    sources: await archive.source.list({}),
    found: (await archive.search.find({ query: 'ferry OR imported' })).hits.map(({ article }) => article.id)
  }
}

async function importOne({ archive }: Library): Promise<string> {
  const folder = tempFolder()
  writeFileSync(join(folder, 'imported.html'), articleHtml({ title: 'Imported' }))
  await archive.import.run({ path: folder })
  return (await archive.import.list({}))[0]?.id ?? ''
}

const sourceOf = async ({ archive, ids }: Library): Promise<string> =>
  (await archive.article.get({ id: ids[0] })).sourceId ?? ''

/** Every change of the library, each with the state that it needs: a new kind of change must have its line here. */
const DEEDS: Record<Exclude<DeedKind, 'told'>, (library: Library) => Promise<() => Promise<unknown>>> = {
  delete:
    async ({ archive, ids }) =>
    () =>
      archive.article.delete({ ids }),
  restore: async ({ archive, ids }) => {
    await archive.article.delete({ ids })
    return () => archive.article.restore({ ids })
  },
  note:
    async ({ archive, ids: [id] }) =>
    () =>
      archive.article.setNote({ id, note: 'Called.' }),
  correct:
    async ({ archive, ids: [id] }) =>
    () =>
      archive.article.correct({ id, correction: correction.parse({ title: 'The last ferry' }) }),
  chooseVersion: async ({ archive, ids: [id] }) => {
    const { versions } = await archive.article.get({ id })
    return () => archive.article.chooseVersion({ id, versionId: versions.at(-1)?.id ?? null })
  },
  tag:
    async ({ archive, ids }) =>
    () =>
      archive.tag.add({ tag: 'new', ids }),
  untag:
    async ({ archive, ids }) =>
    () =>
      archive.tag.remove({ tag: 'coast', ids }),
  renameTag:
    async ({ archive }) =>
    () =>
      archive.tag.rename({ from: 'coast', to: 'shore' }),
  mergeTag:
    async ({ archive }) =>
    () =>
      archive.tag.merge({ from: 'sea', into: 'coast' }),
  deleteTag:
    async ({ archive }) =>
    () =>
      archive.tag.delete({ tag: 'coast' }),
  colorTag:
    async ({ archive }) =>
    () =>
      archive.tag.setColor({ tag: 'coast', color: 'teal' }),
  createCollection:
    async ({ archive }) =>
    () =>
      archive.collection.create({ path: 'Trains' }),
  deleteCollection:
    async ({ archive }) =>
    () =>
      archive.collection.delete({ path: 'Elections' }),
  renameCollection:
    async ({ archive }) =>
    () =>
      archive.collection.rename({ path: 'Elections', name: 'Votes' }),
  moveCollection:
    async ({ archive }) =>
    () =>
      archive.collection.move({ path: 'Elections', parent: 'Water' }),
  collect:
    async ({ archive, ids }) =>
    () =>
      archive.collection.add({ path: 'Water', ids }),
  uncollect:
    async ({ archive, ids }) =>
    () =>
      archive.collection.remove({ path: 'Elections/2025', ids }),
  mark:
    async ({ archive, ids: [id] }) =>
    () =>
      archive.highlight.add({ articleId: id, quote: 'twenty years', color: 'green' }),
  changeMark:
    async ({ archive, markId }) =>
    () =>
      archive.highlight.change({ id: markId, color: 'pink', note: 'Who says so?' }),
  unmark:
    async ({ archive, markId }) =>
    () =>
      archive.highlight.remove({ ids: [markId] }),
  saveSearch:
    async ({ archive }) =>
    () =>
      archive.saved.add({ name: 'Trains', query: 'train' }),
  renameSearch:
    async ({ archive, searches: [id] }) =>
    () =>
      archive.saved.change({ id, name: 'Boats' }),
  changeSearch:
    async ({ archive, searches: [id] }) =>
    () =>
      archive.saved.change({ id, query: 'boat' }),
  moveSearch:
    async ({ archive, searches: [first, second] }) =>
    () =>
      archive.saved.move({ id: second, before: first }),
  deleteSearch:
    async ({ archive, searches: [id] }) =>
    () =>
      archive.saved.delete({ id }),
  alertsOn:
    async ({ archive, searches: [id] }) =>
    () =>
      archive.saved.change({ id, alert: true }),
  alertsOff:
    async ({ archive, searches: [, id] }) =>
    () =>
      archive.saved.change({ id, alert: false }),
  renameSource: async (given) => {
    const id = await sourceOf(given)
    return () => given.archive.source.rename({ id, name: 'Evening Herald' })
  },
  joinSource: async (given) => {
    const id = await sourceOf(given)
    return () => given.archive.source.addHost({ id, host: 'courier.example' })
  },
  undoImport: async (given) => {
    const id = await importOne(given)
    return () => given.archive.import.undo({ id })
  }
}

test.each(deedKind.options.filter((kind) => kind !== 'told'))('%s is taken back and done again', async (kind) => {
  const given = await library()
  const { archive } = given
  const act = await DEEDS[kind](given)
  const before = await seen(given)
  await act()
  const after = await seen(given)
  expect(after).not.toEqual(before)
  expect((await archive.history.undo({}))?.deed.kind).toBe(kind)
  expect(await seen(given)).toEqual(before)
  expect((await archive.history.redo({}))?.deed.kind).toBe(kind)
  expect(await seen(given)).toEqual(after)
})

import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { picture } from '../../../support/picture'
import { savePage, tempArchive } from '../../../support/temp-archive'
import { tempFolder } from '../../../support/temp-folder'

async function threeArticles() {
  const archive = await tempArchive()
  const ids: string[] = []
  for (const path of ['one', 'two', 'three']) ids.push((await savePage(archive, path)).articleId)
  return { archive, ids, first: ids[0] ?? '', second: ids[1] ?? '' }
}

describe('tags', () => {
  test('tagging several articles, and taking it back', async () => {
    const { archive, ids, first } = await threeArticles()
    const change = await archive.tag.add({ tag: ' Arms  Trade ', ids })
    expect(change.articles).toBe(3)
    expect(await archive.tag.list({})).toEqual([{ name: 'Arms Trade', color: null, articles: 3 }])
    expect((await archive.article.get({ id: first })).tags).toEqual(['Arms Trade'])
    expect(await archive.history.undo({ operationId: change.operationId })).toMatchObject({
      description: expect.any(String)
    })
    expect(await archive.tag.list({})).toEqual([])
  })

  test('names are compared without case, and shown as first written', async () => {
    const { archive, first, second } = await threeArticles()
    await archive.tag.add({ tag: 'Élections', ids: [first] })
    await archive.tag.add({ tag: 'élections', ids: [second] })
    expect(await archive.tag.list({})).toEqual([{ name: 'Élections', color: null, articles: 2 }])
  })

  test('rename, and refuse a name that is taken', async () => {
    const { archive, first, second } = await threeArticles()
    await archive.tag.add({ tag: 'a', ids: [first] })
    await archive.tag.add({ tag: 'b', ids: [second] })
    await expect(archive.tag.rename({ from: 'a', to: 'B' })).rejects.toMatchObject({ code: 'exists' })
    await archive.tag.rename({ from: 'a', to: 'A' })
    expect((await archive.tag.list({})).map(({ name }) => name)).toEqual(['A', 'b'])
    await expect(archive.tag.rename({ from: 'none', to: 'x' })).rejects.toMatchObject({ code: 'not-found' })
  })

  test('merge keeps each article once, and undo brings both tags back', async () => {
    const { archive, ids, first } = await threeArticles()
    await archive.tag.add({ tag: 'war', ids })
    await archive.tag.add({ tag: 'conflict', ids: [first] })
    await archive.tag.setColor({ tag: 'war', color: 'red' })
    await archive.tag.merge({ from: 'war', into: 'conflict' })
    expect(await archive.tag.list({})).toEqual([{ name: 'conflict', color: null, articles: 3 }])
    await archive.history.undo({})
    expect(await archive.tag.list({})).toEqual([
      { name: 'conflict', color: null, articles: 1 },
      { name: 'war', color: 'red', articles: 3 }
    ])
  })

  test('deleting a tag leaves its articles, and can be undone', async () => {
    const { archive, ids } = await threeArticles()
    await archive.tag.add({ tag: 'x', ids })
    await archive.tag.delete({ tag: 'x' })
    expect(await archive.article.list({})).toMatchObject({ total: 3 })
    await archive.history.undo({})
    expect(await archive.article.list({ filter: { tag: 'X' } })).toMatchObject({ total: 3 })
  })
})

describe('tags below tags', () => {
  async function tree() {
    const { archive, ids, first, second } = await threeArticles()
    const third = ids[2] ?? ''
    await archive.tag.add({ tag: 'places/coast', ids: [first, second] })
    await archive.tag.add({ tag: 'Places/coast/north', ids: [second] })
    await archive.tag.add({ tag: 'placesetting', ids: [third] })
    return { archive, first, second, third }
  }
  type Library = Awaited<ReturnType<typeof tempArchive>>
  const names = async (archive: Library) => (await archive.tag.list({})).map(({ name }) => name)

  test('a name above others finds the articles of all of them, each once, and is no tag itself', async () => {
    const { archive, second } = await tree()
    expect(await archive.tag.branches({})).toEqual([
      { name: 'places', articles: 2 },
      { name: 'places/coast', articles: 2 }
    ])
    expect(await archive.article.list({ filter: { tag: 'places' } })).toMatchObject({ total: 2 })
    expect(await archive.article.list({ filter: { tag: 'places/coast/north' } })).toMatchObject({ total: 1 })
    await archive.article.delete({ ids: [second] })
    expect(await archive.tag.branches({})).toMatchObject([{ articles: 1 }, { articles: 1 }])
  })

  test('renaming moves all that lie below, also below itself and back', async () => {
    const { archive } = await tree()
    await archive.tag.rename({ from: 'places', to: 'where' })
    expect(await names(archive)).toEqual(['placesetting', 'where/coast', 'where/coast/north'])
    await archive.tag.rename({ from: 'where/coast', to: 'where/coast/north' })
    expect(await names(archive)).toEqual(['placesetting', 'where/coast/north', 'where/coast/north/north'])
    await archive.history.undo({})
    await archive.history.undo({})
    expect(await names(archive)).toEqual(['places/coast', 'Places/coast/north', 'placesetting'])
  })

  test('a rename that would take a name below is refused, a merge joins both branches', async () => {
    const { archive, third } = await tree()
    await archive.tag.add({ tag: 'geo/coast/north', ids: [third] })
    await archive.tag.add({ tag: 'geo', ids: [third] })
    await expect(archive.tag.rename({ from: 'places', to: 'geo' })).rejects.toMatchObject({ code: 'exists' })
    await archive.tag.merge({ from: 'places', into: 'geo' })
    expect(await archive.tag.list({})).toMatchObject([
      { name: 'geo', articles: 1 },
      { name: 'geo/coast', articles: 2 },
      { name: 'geo/coast/north', articles: 2 },
      { name: 'placesetting' }
    ])
  })

  test('merging into one below takes only the upper tag, deleting takes those below', async () => {
    const { archive, third } = await tree()
    await archive.tag.add({ tag: 'places', ids: [third] })
    await archive.tag.merge({ from: 'places', into: 'places/coast' })
    expect(await archive.tag.list({})).toMatchObject([{ name: 'places/coast', articles: 3 }, {}, {}])
    await archive.tag.delete({ tag: 'places' })
    expect(await names(archive)).toEqual(['placesetting'])
    await archive.history.undo({})
    expect(await names(archive)).toHaveLength(3)
  })
})

describe('collections', () => {
  test('a collection holds collections; counts reach down and count each article once', async () => {
    const { archive, ids, first } = await threeArticles()
    await archive.collection.add({ path: 'Elections/2024', ids })
    await archive.collection.add({ path: 'Elections', ids: [first] })
    expect((await archive.collection.list({})).map(({ path, articles }) => [path, articles])).toEqual([
      ['Elections', 3],
      ['Elections/2024', 3]
    ])
    expect(await archive.article.list({ filter: { collection: 'elections' } })).toMatchObject({ total: 3 })
  })

  test('delete takes the tree, leaves the articles, and can be undone', async () => {
    const { archive, ids } = await threeArticles()
    await archive.collection.add({ path: 'A/B/C', ids })
    await archive.collection.delete({ path: 'A' })
    expect(await archive.collection.list({})).toEqual([])
    expect(await archive.article.list({})).toMatchObject({ total: 3 })
    await archive.history.undo({})
    expect(await archive.article.list({ filter: { collection: 'A/B/C' } })).toMatchObject({ total: 3 })
  })

  test('move and rename', async () => {
    const { archive, ids } = await threeArticles()
    await archive.collection.add({ path: 'A/B', ids })
    await archive.collection.create({ path: 'Z' })
    await archive.collection.move({ path: 'A/B', parent: 'Z' })
    await archive.collection.rename({ path: 'Z/B', name: 'New/name' })
    expect((await archive.collection.list({})).map(({ path }) => path)).toEqual(['A', 'Z', 'Z/New∕name'])
    await expect(archive.collection.move({ path: 'Z', parent: 'Z/New∕name' })).rejects.toMatchObject({
      code: 'invalid-input'
    })
  })
})

describe('trash', () => {
  test('a deleted article leaves lists and search, and comes back by undo', async () => {
    const { archive, first } = await threeArticles()
    const change = await archive.article.delete({ ids: [first, 'unknown'] })
    expect(change.articles).toBe(1)
    expect(await archive.article.list({})).toMatchObject({ total: 2 })
    expect(await archive.article.list({ filter: { trash: true } })).toMatchObject({ total: 1 })
    expect(await archive.search.find({ query: 'flood' })).toMatchObject({ total: 2 })
    await archive.history.undo({ operationId: change.operationId })
    expect(await archive.search.find({ query: 'flood' })).toMatchObject({ total: 3 })
  })

  test('emptying really removes: rows, blobs, undo and free pages', async () => {
    const { archive, ids, first } = await threeArticles()
    const secret = `secret-${'x'.repeat(50)}`
    const picture = new Uint8Array(300_000).map((_, index) => (index * 7919) % 251)
    const page = { resources: [{ url: 'https://herald.example/p.png', mime: 'image/png', bytes: picture }] }
    const { articleId } = await savePage(archive, 'four', { title: secret, page })
    await archive.article.setNote({ id: articleId, note: secret })
    await archive.article.delete({ ids: [articleId] })
    const before = await archive.library.stats({})
    expect(await archive.trash.empty({})).toMatchObject({ articles: 1, bytes: expect.any(Number) })
    const after = await archive.library.stats({})
    expect(after.blobBytes).toBeLessThanOrEqual(before.blobBytes - 300_000)
    expect(after.databaseBytes).toBeLessThanOrEqual(before.databaseBytes - 250_000)
    expect(await archive.history.undo({})).toBeNull()
    expect(await archive.search.find({ query: secret })).toMatchObject({ total: 0 })
    const { readFileSync } = await import('node:fs')
    expect(readFileSync(`${archive.folder}/cuttings.sqlite`).includes(secret)).toBe(false)
    expect(await archive.library.verify({})).toMatchObject({ ok: true, articles: 3 })
    expect((await archive.article.get({ id: first })).text).toContain('river')
    expect(ids).toHaveLength(3)
  })
})

describe('sources', () => {
  test('adding a host name joins its articles, and the same page under both becomes one', async () => {
    const archive = await tempArchive()
    const a = await savePage(archive, 'same', { page: { url: 'https://herald.example/same' }, tags: ['a'] })
    await savePage(archive, 'same', { page: { url: 'https://herald.test/same' }, tags: ['b'] })
    await savePage(archive, 'other', { page: { url: 'https://herald.test/other' } })
    const source = (await archive.source.list({})).find(({ hosts }) => hosts.includes('herald.example'))
    await archive.source.addHost({ id: source?.id ?? '', host: 'https://www.herald.test/' })
    expect(await archive.source.list({})).toMatchObject([{ hosts: ['herald.example', 'herald.test'], articles: 2 }])
    expect(await archive.article.get({ id: a.articleId })).toMatchObject({ tags: ['a', 'b'], snapshotCount: 2 })
    expect((await savePage(archive, 'x', { page: { url: 'https://herald.test/same' } })).articleId).toBe(a.articleId)
    await archive.history.undo({})
    expect(await archive.source.list({})).toHaveLength(2)
    expect(await archive.article.list({})).toMatchObject({ total: 3 })
    expect(await archive.library.verify({})).toMatchObject({ ok: true })
  })
})

describe('notes and lists', () => {
  test('a note is kept, found and undone', async () => {
    const { archive, first } = await threeArticles()
    await archive.article.setNote({ id: first, note: 'Ask the harbourmaster.' })
    expect(await archive.search.find({ query: 'harbourmaster' })).toMatchObject({ total: 1 })
    await archive.history.undo({})
    expect((await archive.article.get({ id: first })).note).toBeNull()
  })

  test('"already saved" is known for an address in any form', async () => {
    const { archive, first } = await threeArticles()
    expect(await archive.article.find({ url: 'http://www.herald.example/one?utm_source=x' })).toMatchObject({
      id: first
    })
    expect(await archive.article.find({ url: 'https://herald.example/none' })).toBeNull()
    expect(await archive.article.find({ url: 'not an address' })).toBeNull()
  })

  test('lists are paged, newest saved first, and ids come in the same order', async () => {
    const { archive, ids } = await threeArticles()
    const page = await archive.article.list({ limit: 2 })
    expect(page.total).toBe(3)
    expect(page.items.map(({ id }) => id)).toEqual([ids[2], ids[1]])
    expect(await archive.article.ids({})).toEqual([...ids].reverse())
    expect(await archive.article.ids({ offset: 1, limit: 1 })).toEqual([ids[1]])
    expect(await archive.article.ids({ offset: 1 })).toEqual([ids[1], ids[0]])
  })

  test('a wrong input is refused before anything happens', async () => {
    const archive = await tempArchive()
    await expect(archive.article.get({ id: '../../etc' })).rejects.toMatchObject({ code: 'invalid-input' })
    await expect(archive.article.get({ id: 'unknown' })).rejects.toMatchObject({ code: 'not-found' })
  })
})

test('a page saved with its folder shows its pictures, and its links keep their targets', async () => {
  const archive = await tempArchive()
  const folder = tempFolder()
  mkdirSync(join(folder, 'story_files'))
  writeFileSync(join(folder, 'story_files', 'p.png'), picture(400, 300, [10, 90, 160]))
  const body = '<img src="story_files/p.png"><p>The bridge is closed for the whole of the week, the city said.</p>'
  const saved = '<!-- saved from url=(0034)https://herald.example/world/story -->'
  writeFileSync(join(folder, 'story.html'), `${saved}<article><h1>Bridge closed</h1>${body}<a href="/more">more</a>`)
  const { snapshotId } = await archive.page.saveFile({ path: join(folder, 'story.html') })
  const shown = Buffer.from((await archive.snapshot.page({ id: snapshotId }))?.bytes ?? []).toString('utf8')
  const [, asset = ''] = new RegExp(`src="cuttings://snapshot/${snapshotId}/(\\d+)"`).exec(shown) ?? []
  expect(shown).toContain('href="https://herald.example/more"')
  const stored = await archive.snapshot.asset({ id: snapshotId, asset: Number(asset) })
  expect(stored?.mime).toBe('image/png')
})

test('linked sheets, too, ask nothing that the browser which kept the page could not be asked, and are read in the letters of the page', async () => {
  const archive = await tempArchive()
  const folder = tempFolder()
  mkdirSync(join(folder, 'story_files'))
  writeFileSync(join(folder, 'story_files', 's.css'), '@media (scripting: enabled) { p { color: red } }')
  const head = '<link rel="stylesheet" href="story_files/s.css">'
  const body = '<article><h1>Bridge closed</h1><p>The bridge is closed for the whole of the week, the city said.</p>'
  const page = (name: string, marks: string): string => {
    writeFileSync(join(folder, name), `<html${marks}>${head}${body}`)
    return join(folder, name)
  }
  const sheet = (content: string | Buffer): void => writeFileSync(join(folder, 'story_files', 's.css'), content)
  const sheetOf = async (path: string): Promise<string> => {
    const { snapshotId } = await archive.page.saveFile({ path })
    const shown = Buffer.from((await archive.snapshot.page({ id: snapshotId }))?.bytes ?? []).toString('utf8')
    const [, asset] = /stylesheet" href="[^"]*\/(\d+)"/.exec(shown) ?? []
    const stored = await archive.snapshot.asset({ id: snapshotId, asset: Number(asset) })
    return Buffer.from(stored?.bytes ?? []).toString('utf8')
  }
  expect(await sheetOf(page('old.html', ' data-cuttings-unknown-media="scripting"'))).toContain(
    '(-cuttings-unknown: enabled)'
  )
  expect(await sheetOf(page('story.html', ''))).toContain('(min-width: 0px)')
  const inBytes = (head: string): Buffer =>
    Buffer.concat([Buffer.from(`${head}p{content:"`), Buffer.from('c4e3ba', 'hex')])
  sheet(inBytes(''))
  expect(await sheetOf(page('russian.html', ' data-cuttings-charset="windows-1251"'))).toContain('"Дгє')
  sheet(inBytes('@charset "windows-1252";'))
  expect(await sheetOf(page('marked.html', ' data-cuttings-charset="windows-1251"'))).toContain('"Äãº')
})

import { existsSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { searchRequest } from '@shared/search'
import { describe, expect, test } from 'vitest'
import { openSearchEngine } from '../../../../../src/main/archive/search/index'
import { ask, idsFound, Library, makeDocument, openEngine, type Sketch, temporaryFolder } from './library'

const NOUNS = ['ferry', 'bridge', 'harvest', 'council', 'budget', 'lighthouse', '北京市', 'الميزانية']

function sketch(at: number): Sketch {
  const noun = NOUNS[at % NOUNS.length] ?? ''
  return {
    id: `article-${at}`,
    title: `The ${noun} of ${at}`,
    body: `A ${noun} again, said the mayor’s son.`,
    meta: { tags: [noun] }
  }
}

const manyArticles = () => new Library(Array.from({ length: 300 }, (_, at) => sketch(at)))
const QUERIES = [
  'ferry',
  '"the bridge of"',
  'harv',
  'tag:council',
  '北京',
  'الميزانية',
  'mayors son',
  'lighthuose',
  '-ferry -bridge'
]

async function answers(library: Library, cacheFile: string) {
  const engine = openSearchEngine({ reader: library, cacheFile })
  const found = []
  for (const query of QUERIES) {
    const { tookMs: _, ...rest } = await ask(engine, query, { limit: 300 })
    found.push(rest)
  }
  await engine.close()
  return found
}

/** A search that is ready, and whether it was told to be so since. */
async function heard(library: Library) {
  const told: boolean[] = []
  const engine = openSearchEngine({
    reader: library,
    cacheFile: join(temporaryFolder(), 'search.index'),
    onProgress: (_done, _total, ready) => told.push(ready)
  })
  await engine.warmUp()
  told.length = 0
  return { engine, told }
}

function filesBeside(cacheFile: string): string[] {
  return readdirSync(join(cacheFile, '..')).map((name) => join(cacheFile, '..', name))
}

async function storedIndex(library: Library): Promise<string> {
  const cacheFile = join(temporaryFolder(), 'index', 'search.index')
  await answers(library, cacheFile)
  return cacheFile
}

describe('a stored index', () => {
  test('answers as the built one did, without reading the articles again', async () => {
    const library = manyArticles()
    const cacheFile = join(temporaryFolder(), 'search.index')
    const built = await answers(library, cacheFile)
    library.fullReads = 0
    expect(await answers(library, cacheFile)).toEqual(built)
    expect(library.fullReads).toBe(0)
  })

  test('is a list of segments and what is listed, and leaves nothing else beside it', async () => {
    const cacheFile = await storedIndex(manyArticles())
    const names = readdirSync(join(cacheFile, '..')).sort()
    expect(names).toEqual(['search.index', expect.stringMatching(/^segment-[\w-]+$/)])
    expect(readFileSync(cacheFile, 'utf8')).toContain(names[1])
  })

  test('catches up with what changed since', async () => {
    const library = manyArticles()
    const cacheFile = await storedIndex(library)
    library.put({ id: 'article-0', title: 'A zeppelin', body: 'No more of that' })
    library.put({ id: 'new', title: 'Another zeppelin' })
    library.remove('article-8')
    library.fullReads = 0
    const engine = openEngine(library, cacheFile)
    expect(await idsFound(engine, 'zeppelin')).toEqual(['article-0', 'new'])
    const { total } = await ask(engine, 'ferry')
    expect(total).toBe(36)
    expect(library.fullReads).toBe(0)
  })

  test('is built again where the record of changes does not reach back', async () => {
    const library = manyArticles()
    const cacheFile = await storedIndex(library)
    library.put({ id: 'new', title: 'A zeppelin' })
    library.forgotten = library.changeNumber()
    expect(await idsFound(openEngine(library, cacheFile), 'zeppelin')).toEqual(['new'])
  })

  const DAMAGES: readonly [string, (file: string) => void][] = [
    ['cut in half', (file) => truncateSync(file, Math.floor(readFileSync(file).length / 2))],
    ['empty', (file) => writeFileSync(file, '')],
    ['another kind of file', (file) => writeFileSync(file, '<html>not found</html>'.repeat(100))],
    [
      'changed in one byte at its start',
      (file) => {
        const bytes = readFileSync(file)
        bytes[5] = (bytes[5] ?? 0) ^ 4
        writeFileSync(file, bytes)
      }
    ],
    ['missing', (file) => rmSync(file)],
    [
      'changed in one byte near its end',
      (file) => {
        const bytes = readFileSync(file)
        bytes[bytes.length - 100] = (bytes[bytes.length - 100] ?? 0) ^ 1
        writeFileSync(file, bytes)
      }
    ]
  ]

  const PARTS: readonly [string, (cacheFile: string) => string][] = [
    ['list', (cacheFile) => cacheFile],
    ['segment', (cacheFile) => filesBeside(cacheFile).find((file) => file !== cacheFile) ?? '']
  ]
  const CASES = PARTS.flatMap(([part, fileOf]) =>
    DAMAGES.map(([what, damage]) => [part, what, fileOf, damage] as const)
  )

  test.each(CASES)('whose %s is %s is thrown away and built again', async (_part, _what, fileOf, damage) => {
    const library = manyArticles()
    const built = await answers(library, join(temporaryFolder(), 'other.index'))
    const cacheFile = await storedIndex(library)
    damage(fileOf(cacheFile))
    library.fullReads = 0
    expect(await answers(library, cacheFile)).toEqual(built)
    expect(library.fullReads).toBe(1)
  })

  test('of another archive is thrown away', async () => {
    const cacheFile = await storedIndex(manyArticles())
    const other = new Library(Array.from({ length: 300 }, (_, at) => ({ id: `other-${at}`, title: 'The zeppelin' })))
    const engine = openEngine(other, cacheFile)
    expect((await ask(engine, 'zeppelin')).total).toBe(300)
    expect((await ask(engine, '"ferry"')).total).toBe(0)
  })

  test('that is ahead of its archive is thrown away', async () => {
    const cacheFile = await storedIndex(manyArticles())
    const restored = new Library(Array.from({ length: 250 }, (_, at) => sketch(at)))
    expect((await ask(openEngine(restored, cacheFile), '')).total).toBe(250)
  })

  test('keeps no word of an article that was deleted for good', async () => {
    const library = manyArticles()
    library.put({ id: 'secret', title: 'Zeppelin', body: 'Quokka' })
    const cacheFile = await storedIndex(library)
    const onDisk = () => filesBeside(cacheFile).some((file) => readFileSync(file).includes('quokka'))
    expect(onDisk()).toBe(true)
    const engine = openSearchEngine({ reader: library, cacheFile })
    library.remove('secret')
    await engine.purge()
    expect(onDisk()).toBe(false)
    expect((await ask(engine, 'quokka')).total).toBe(0)
    await engine.close()
    expect(onDisk()).toBe(false)
  })

  test('that cannot be written does not disturb', async () => {
    const blocked = join(temporaryFolder(), 'file')
    writeFileSync(blocked, '')
    const library = manyArticles()
    const engine = openSearchEngine({ reader: library, cacheFile: join(blocked, 'search.index') })
    expect((await ask(engine, 'ferry')).total).toBe(38)
    await engine.close()
  })
})

describe('in step with the archive', () => {
  test('nothing is read before the first search', async () => {
    const library = manyArticles()
    const engine = openEngine(library)
    await engine.refresh()
    expect(engine.state()).toEqual({ state: 'absent', articles: 0 })
    expect(library.fullReads).toBe(0)
  })

  test('warming up makes it ready', async () => {
    const engine = openEngine(manyArticles())
    await engine.warmUp()
    expect(engine.state()).toEqual({ state: 'ready', articles: 300 })
  })

  test('a new, a changed and a deleted article are seen at once', async () => {
    const library = new Library([sketch(0), sketch(1)])
    const engine = openEngine(library)
    expect(await idsFound(engine, 'zeppelin')).toEqual([])
    library.put({ id: 'new', title: 'Zeppelin' })
    library.put({ id: 'article-0', body: 'A zeppelin' })
    library.remove('article-1')
    await engine.refresh()
    expect(await idsFound(engine, 'zeppelin')).toEqual(['article-0', 'new'])
    expect(await idsFound(engine, 'ferry')).toEqual([])
    expect(engine.state()).toEqual({ state: 'ready', articles: 2 })
  })

  test('a search takes in what another program wrote meanwhile', async () => {
    const library = new Library([sketch(0)])
    const engine = openEngine(library)
    await engine.warmUp()
    library.put({ id: 'new', title: 'Zeppelin' })
    expect(await idsFound(engine, 'zeppelin')).toEqual(['new'])
  })

  test('many changes at once', async () => {
    const library = new Library([sketch(0)])
    const engine = openEngine(library)
    await engine.warmUp()
    for (let at = 0; at < 200; at += 1) library.put({ id: `new-${at}`, title: 'Zeppelin' })
    await engine.refresh()
    expect((await ask(engine, 'zeppelin')).total).toBe(200)
  })

  test('an article that changes again and again is found once, as it is now', async () => {
    const library = manyArticles()
    const cacheFile = join(temporaryFolder(), 'search.index')
    const engine = openSearchEngine({ reader: library, cacheFile })
    await engine.warmUp()
    for (let at = 0; at < 120; at += 1) {
      library.put({ id: 'article-5', title: `Zeppelin ${at}` })
      await engine.refresh()
    }
    expect(await idsFound(engine, 'zeppelin')).toEqual(['article-5'])
    expect((await ask(engine, '"zeppelin 3"')).total).toBe(0)
    await engine.close()
    expect(await idsFound(openEngine(library, cacheFile), '"zeppelin 119"')).toEqual(['article-5'])
  })

  test('rebuilding reads everything again and tells how far it is', async () => {
    const library = manyArticles()
    const told: (readonly [number, number, boolean])[] = []
    const engine = openSearchEngine({
      reader: library,
      cacheFile: join(temporaryFolder(), 'search.index'),
      onProgress: (done, total, ready) => told.push([done, total, ready])
    })
    expect(await engine.rebuild()).toBe(300)
    expect(told.at(-1)).toEqual([300, 300, true])
    await engine.close()
  })

  test('rebuilding can be cancelled, and the next search builds again', async () => {
    const library = manyArticles()
    const engine = openEngine(library)
    const cancelled = new AbortController()
    cancelled.abort()
    await expect(engine.rebuild({ signal: cancelled.signal })).rejects.toMatchObject({ code: 'cancelled' })
    expect((await ask(engine, 'ferry')).total).toBe(38)
  })

  test('while it is built, what is there already is found, and the result says so', async () => {
    const library = new Library()
    let isEndless = true
    library.after = (row, limit) =>
      isEndless
        ? Array.from({ length: limit }, (_, at) => ({ row: row + at + 1, document: makeDocument(sketch(row + at)) }))
        : []
    const engine = openEngine(library)
    const early = await engine.find(searchRequest.parse({ query: 'ferry', limit: 5 }))
    expect(early.indexing).toBe(true)
    expect(early.total).toBeGreaterThan(0)
    expect(engine.state().state).toBe('building')
    isEndless = false
    const late = await ask(engine, 'ferry', { limit: 5 })
    expect(late.indexing).toBe(false)
    expect(late.total).toBeGreaterThanOrEqual(early.total)
    expect(engine.state().state).toBe('ready')
  })

  test('who was answered while changes were taken in hears of it when they are in, and only then', async () => {
    const library = new Library([sketch(0)])
    const { engine, told } = await heard(library)
    const find = () => engine.find(searchRequest.parse({ query: 'zeppelin' }))
    const put = (from: number) => {
      for (let at = from; at < from + 40; at += 1) library.put({ id: `zeppelin-${at}`, title: `Zeppelin ${at}` })
    }
    put(0)
    const early = await find()
    expect(early.indexing).toBe(true)
    expect(early.total).toBeLessThan(40)
    await expect.poll(() => told).toEqual([true])
    expect(await find()).toMatchObject({ total: 40, indexing: false })
    put(40)
    await engine.refresh()
    expect(await find()).toMatchObject({ total: 80, indexing: false })
    expect(told).toEqual([true])
    await engine.close()
  })

  test('changes that cannot be taken in are told to nobody, so that nobody asks again and again', async () => {
    const library = new Library([sketch(0)])
    const { engine, told } = await heard(library)
    for (let at = 0; at < 40; at += 1) library.put(sketch(at))
    const document = library.document.bind(library)
    library.document = () => {
      throw new Error('The disk is away.')
    }
    await engine.find(searchRequest.parse({ query: 'nobody' }))
    await engine.refresh()
    expect(told).toEqual([])
    library.document = document
    await engine.close()
  })

  test('closing in the middle of building leaves no half index behind', async () => {
    const library = manyArticles()
    const cacheFile = join(temporaryFolder(), 'search.index')
    const engine = openSearchEngine({ reader: library, cacheFile })
    const building = engine.warmUp()
    await engine.close()
    await building
    expect(existsSync(cacheFile)).toBe(false)
  })

  test('a reader that fails is reported, and asked again next time', async () => {
    const library = manyArticles()
    const engine = openEngine(library)
    const after = library.after.bind(library)
    library.after = () => {
      throw new Error('disk I/O error')
    }
    await expect(ask(engine, 'ferry')).rejects.toThrow('disk I/O error')
    library.after = after
    expect((await ask(engine, 'ferry')).total).toBe(38)
  })
})

import { existsSync, readdirSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { openSearchEngine, type SearchEngine } from '../../../../../src/main/archive/search/index'
import { ask, Library, openEngine, type Sketch, temporaryFolder } from './library'

const NOUNS = [
  'ferry',
  'bridge',
  'harvest',
  'council',
  'budget',
  'lighthouse',
  '北京市',
  'الميزانية',
  'الانتخابات',
  'ประเทศไทย'
]
const VERBS = ['left', 'stands', 'failed', 'met', 'grew', "wasn't read", 'covid-19', '٢٠٢٤']

function sketch(at: number): Sketch {
  const noun = (step: number): string => NOUNS[(at * 7 + step * step) % NOUNS.length] ?? ''
  const verb = VERBS[at % VERBS.length] ?? ''
  return {
    id: `article-${String(at).padStart(5, '0')}`,
    title: `The ${noun(0)} of ${at}`,
    standfirst: at % 3 === 0 ? `${noun(1)} and ${noun(2)}` : '',
    body: `${`A ${noun(3)} ${verb} the ${noun(1)} again. `.repeat(1 + (at % 5))}Word${at} closes it.`,
    byline: at % 2 === 0 ? 'Ada Lindgren' : 'Omar Haddad',
    meta: { tags: at % 4 === 0 ? [noun(0)] : [], day: `2024-0${1 + (at % 9)}-1${at % 9}`, language: 'en' }
  }
}

const MANY = 2_300
const manyArticles = () => new Library(Array.from({ length: MANY }, (_, at) => sketch(at)))

const QUERIES = [
  'ferry',
  'f',
  'fe',
  'the',
  'title:bridge',
  'bridge harvest',
  '"the harvest again"',
  '"a ferry left"',
  'harvest NEAR/2 left',
  'word17',
  'wrod17',
  'lighthuose',
  'lighthose keper',
  '北京',
  '北',
  'الميزانية',
  'ميزانية',
  'انتخابات',
  'ไทย',
  'covid19',
  'covid-19 bridge',
  '-ferry -bridge',
  'tag:ferry',
  'byline:haddad coun*',
  'on:2024-03 council',
  'budget OR bridge',
  'ferries',
  '2024',
  'zeppelin ferry',
  ''
]

async function answers(engine: SearchEngine) {
  const found = []
  for (const query of QUERIES) {
    const { total, corrected, relaxed, hits } = await ask(engine, query, { limit: 20 })
    found.push({
      query,
      total,
      corrected,
      relaxed,
      ids: hits.map(({ id }) => id),
      snippets: hits.map(({ snippet, snippetHighlights }) => [snippet, snippetHighlights]),
      fields: hits.map(({ matched }) => matched)
    })
  }
  return found
}

describe('packed articles', () => {
  test('answer as the same articles do in MiniSearch, when they are built and when they are read again', async () => {
    const cacheFile = join(temporaryFolder(), 'search.index')
    const growing = new Library()
    const recent = openEngine(growing)
    await recent.warmUp()
    for (let at = 0; at < MANY; at += 1) growing.put(sketch(at))
    const expected = await answers(recent)
    const built = openSearchEngine({ reader: manyArticles(), cacheFile })
    expect(await answers(built)).toEqual(expected)
    await built.close()
    expect(readdirSync(join(cacheFile, '..')).length).toBeGreaterThan(2)
    expect(await answers(openEngine(manyArticles(), cacheFile))).toEqual(expected)
  }, 60_000)

  test('joined in larger segments answer as before, without those that are gone', async () => {
    const cacheFile = join(temporaryFolder(), 'search.index')
    const library = manyArticles()
    const engine = openSearchEngine({ reader: library, cacheFile })
    await engine.warmUp()
    for (let at = 0; at < MANY; at += 10) library.remove(sketch(at).id)
    for (let at = 1; at < MANY; at += 10) library.put({ ...sketch(at), title: `A zeppelin of ${at}` })
    const expected = await answers(engine)
    expect((await ask(engine, 'title:zeppelin')).total).toBe(MANY / 10)
    await engine.purge()
    expect(await answers(engine)).toEqual(expected)
    expect(await engine.rebuild()).toBe(MANY - MANY / 10)
    expect((await answers(engine)).map(({ query, total }) => [query, total])).toEqual(
      expected.map(({ query, total }) => [query, total])
    )
    await engine.close()
    expect(readdirSync(join(cacheFile, '..'))).toHaveLength(3)
  }, 60_000)

  test('read again from several segments still count each tag once, and know what changes', async () => {
    const cacheFile = join(temporaryFolder(), 'search.index')
    const tagged = (at: number): Sketch => ({ ...sketch(at), meta: { tags: [`topic-${at % 400}`], day: '2024-01-01' } })
    const library = new Library(Array.from({ length: MANY }, (_, at) => tagged(at)))
    const first = openSearchEngine({ reader: library, cacheFile })
    await first.warmUp()
    for (let at = 0; at < 800; at += 1) library.put({ ...tagged(at), id: `later-${at}` })
    await first.refresh()
    await first.close()
    const second = openSearchEngine({ reader: library, cacheFile })
    await second.warmUp()
    for (let at = 0; at < MANY; at += 400) library.remove(sketch(at).id)
    for (let at = 0; at < 800; at += 400) library.put({ ...tagged(at), id: `later-${at}`, meta: { tags: ['topic-1'] } })
    await second.refresh()
    const counts = async (engine: SearchEngine) => {
      await engine.warmUp()
      const { tag } = await engine.facets({ query: '', filter: {}, limit: 1_000 })
      return tag.map(({ value, count }) => [value, count])
    }
    const expected = await counts(openEngine(library))
    expect(expected).toHaveLength(399)
    expect(await counts(second)).toEqual(expected)
    await second.purge()
    await second.rebuild()
    expect(await counts(second)).toEqual(expected)
    await second.close()
    expect(await counts(openEngine(library, cacheFile))).toEqual(expected)
  }, 60_000)

  test('a build that was interrupted goes on where it stopped', async () => {
    const cacheFile = join(temporaryFolder(), 'search.index')
    const library = manyArticles()
    const first = openSearchEngine({ reader: library, cacheFile })
    const after = library.after.bind(library)
    let stopped: Promise<void> | null = null
    library.after = (row, limit) => {
      if (row > 1_500) stopped ??= first.close()
      return after(row, limit)
    }
    await first.warmUp()
    await stopped
    library.after = after
    library.fullReads = 0
    const engine = openEngine(library, cacheFile)
    expect((await ask(engine, '')).total).toBe(MANY)
    expect(library.fullReads).toBe(0)
    expect(await answers(engine)).toEqual(await answers(openEngine(manyArticles())))
  }, 60_000)

  test('two processes share them: what one packs, the other does not lose', async () => {
    const cacheFile = join(temporaryFolder(), 'search.index')
    const library = manyArticles()
    const [one, other] = [
      openSearchEngine({ reader: library, cacheFile }),
      openSearchEngine({ reader: library, cacheFile })
    ]
    await one.warmUp()
    await other.warmUp()
    for (let at = 0; at < 100; at += 1) library.put({ id: `new-${at}`, title: 'Zeppelin' })
    expect((await ask(one, 'zeppelin')).total).toBe(100)
    await one.rebuild()
    await one.close()
    expect((await ask(other, 'zeppelin "a ferry left"')).total).toBeGreaterThanOrEqual(0)
    expect((await ask(other, '"a ferry left"')).total).toBe((await ask(openEngine(library), '"a ferry left"')).total)
    await other.close()
    expect((await ask(openEngine(library, cacheFile), 'zeppelin')).total).toBe(100)
  }, 60_000)

  test('the index answers from all it has while it is built anew, and stays where that is cancelled', async () => {
    const cacheFile = join(temporaryFolder(), 'search.index')
    const library = manyArticles()
    const engine = openSearchEngine({ reader: library, cacheFile })
    await engine.warmUp()
    const cancelled = new AbortController()
    const after = library.after.bind(library)
    const totals: number[] = []
    const seen: Promise<unknown>[] = []
    library.after = (row, limit) => {
      if (row > 1_500) cancelled.abort()
      seen.push(ask(engine, 'ferry', { limit: 1 }, {}).then(({ total }) => totals.push(total)))
      return after(row, limit)
    }
    await expect(engine.rebuild({ signal: cancelled.signal })).rejects.toMatchObject({ code: 'cancelled' })
    library.after = after
    await Promise.all(seen)
    const { total } = await ask(engine, 'ferry', { limit: 1 })
    expect(new Set(totals)).toEqual(new Set([total]))
    library.put({ id: 'new', title: 'Zeppelin' })
    expect((await ask(engine, 'zeppelin')).total).toBe(1)
    expect(await engine.rebuild()).toBe(MANY + 1)
    await engine.close()
    library.fullReads = 0
    expect((await ask(openEngine(library, cacheFile), 'zeppelin')).total).toBe(1)
    expect(library.fullReads).toBe(0)
  }, 60_000)

  test('rebuilt by a program that has not read them leave nothing of the old ones behind', async () => {
    const cacheFile = join(temporaryFolder(), 'search.index')
    const first = openSearchEngine({ reader: manyArticles(), cacheFile })
    await first.warmUp()
    await first.close()
    const before = readdirSync(join(cacheFile, '..'))
    const second = openSearchEngine({ reader: manyArticles(), cacheFile })
    await second.rebuild()
    await second.close()
    const after = readdirSync(join(cacheFile, '..'))
    expect(after.filter((name) => name !== 'search.index' && before.includes(name))).toEqual([])
    expect((await ask(openEngine(manyArticles(), cacheFile), '')).total).toBe(MANY)
  }, 60_000)

  test('what a killed process left behind is taken away at the next start, a living one keeps its files', async () => {
    const cacheFile = join(temporaryFolder(), 'search.index')
    const first = openSearchEngine({ reader: manyArticles(), cacheFile })
    await first.warmUp()
    await first.close()
    // No process has so high a number.
    const [dead, living] = ['segment-999999999-aa', `segment-${process.pid}-aa`].map((name) =>
      join(cacheFile, '..', name)
    )
    const earlier = new Date(Date.now() - 120_000)
    for (const file of [dead, living]) {
      writeFileSync(file ?? '', 'half a segment')
      utimesSync(file ?? '', earlier, earlier)
    }
    const engine = openEngine(manyArticles(), cacheFile)
    await ask(engine, 'ferry')
    expect([existsSync(dead ?? ''), existsSync(living ?? '')]).toEqual([false, true])
  }, 60_000)
})

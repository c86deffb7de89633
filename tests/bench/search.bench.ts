import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import MiniSearch from 'minisearch'
import { openSearchEngine } from '../../src/main/archive/search/index'
import type { SearchDocument } from '../../src/main/archive/types'
import { GeneratedLibrary, type KnownItem, keystrokes, knownItems, withTypo } from './search-corpus'

/** One way to search, as far as it is compared. */
interface Contender {
  name: string
  find(query: string): Promise<string[]>
}

interface Measured {
  name: string
  buildPerSecond: number
  heapMb: number
  keystrokes: number[]
  clean: number
  typo: number
}

const QUERIES = 60
/** Not all queries are typed letter by letter: some keystrokes take plain MiniSearch half a second. */
const TYPED = 25
const TEXT_FIELDS = ['title', 'standfirst', 'body', 'byline', 'source', 'section', 'tag', 'caption', 'note'] as const

function heap(): number {
  globalThis.gc?.()
  return process.memoryUsage().heapUsed / 2 ** 20
}

function percentile(times: readonly number[], share: number): number {
  const sorted = [...times].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
}

async function time(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}

async function reciprocalRank({ find }: Contender, items: readonly KnownItem[]): Promise<number> {
  let sum = 0
  for (const { id, query } of items) {
    const rank = (await find(query)).slice(0, 10).indexOf(id)
    if (rank >= 0) sum += 1 / (rank + 1)
  }
  return sum / items.length
}

async function measure(
  contender: Contender,
  items: readonly KnownItem[],
  build: { seconds: number; heapMb: number; articles: number }
): Promise<Measured> {
  const times: number[] = []
  const letters = items.slice(0, TYPED).flatMap(({ query }) => keystrokes(query))
  for (const typed of letters) times.push(await time(() => contender.find(typed)))
  const typos = items.map(({ id, query }, at) => ({ id, query: withTypo(query, at) }))
  return {
    name: contender.name,
    buildPerSecond: build.articles / build.seconds,
    heapMb: build.heapMb,
    keystrokes: times,
    clean: await reciprocalRank(contender, items),
    typo: await reciprocalRank(contender, typos)
  }
}

async function measureOurs(library: GeneratedLibrary, items: readonly KnownItem[]): Promise<Measured> {
  const folder = mkdtempSync(join(tmpdir(), 'cuttings-bench-'))
  const cacheFile = join(folder, 'search.index')
  try {
    const before = heap()
    let engine = openSearchEngine({ reader: library, cacheFile })
    const seconds = (await time(() => engine.rebuild())) / 1_000
    const build = { seconds, heapMb: heap() - before, articles: library.count() }
    const request = (query: string) => ({ query, filter: {}, sort: 'relevance' as const, limit: 20, offset: 0 })
    const find = async (query: string) => (await engine.find(request(query))).hits.map(({ id }) => id)
    const measured = await measure({ name: 'Cuttings', find }, items, build)
    await engine.close()
    engine = openSearchEngine({ reader: library, cacheFile })
    const cold = await time(() => engine.find(request('courier'), { complete: true }))
    console.log(
      `  stored index ${(statSync(cacheFile).size / 2 ** 20).toFixed(1)} MB · first answer after a cold start ${cold.toFixed(0)} ms`
    )
    await engine.close()
    return measured
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function measureMiniSearch(
  library: GeneratedLibrary,
  items: readonly KnownItem[],
  staged: boolean
): Promise<Measured> {
  const before = heap()
  const index = new MiniSearch<SearchDocument>({
    fields: [...TEXT_FIELDS],
    searchOptions: { boost: { title: 5, tag: 3 } }
  })
  const seconds = (await time(async () => index.addAll(library.documents))) / 1_000
  const naive = (query: string) => index.search(query, { prefix: true, fuzzy: 0.2 })
  const unfinished = (term: string, at: number, terms: string[]) => at === terms.length - 1 && term.length > 2
  const fuzzy = (term: string) => (term.length > 4 ? 0.2 : false)
  const careful = (query: string) => {
    const exact = index.search(query, { combineWith: 'AND', prefix: unfinished })
    return exact.length >= 5 ? exact : index.search(query, { combineWith: 'AND', prefix: unfinished, fuzzy })
  }
  const find = async (query: string) =>
    (staged ? careful(query) : naive(query)).slice(0, 20).map(({ id }) => String(id))
  const build = { seconds, heapMb: heap() - before, articles: library.count() }
  return measure({ name: staged ? 'MiniSearch, staged' : 'MiniSearch, naive', find }, items, build)
}

function row(measured: Measured, ours: Measured): string {
  const ratio = percentile(measured.keystrokes, 0.95) / percentile(ours.keystrokes, 0.95)
  return [
    measured.name.padEnd(20),
    `${measured.buildPerSecond.toFixed(0)}/s`.padStart(8),
    `${measured.heapMb.toFixed(0)} MB`.padStart(8),
    ...[0.5, 0.95, 0.99].map((share) => `${percentile(measured.keystrokes, share).toFixed(1)} ms`.padStart(10)),
    `× ${ratio.toFixed(1)}`.padStart(8),
    measured.clean.toFixed(2).padStart(7),
    measured.typo.toFixed(2).padStart(7)
  ].join('')
}

async function compare(articles: number): Promise<void> {
  const library = new GeneratedLibrary(articles)
  const items = knownItems(library.documents, QUERIES, 42)
  console.log(`\n${articles} generated articles`)
  const ours = await measureOurs(library, items)
  const others = [await measureMiniSearch(library, items, true), await measureMiniSearch(library, items, false)]
  console.log(`${'engine'.padEnd(20)}   build    heap   key p50       p95       p99   p95 to ours  clean MRR  typo MRR`)
  for (const measured of [ours, ...others]) console.log(row(measured, ours))
}

/** Every keystroke of known-item queries, ours beside plain MiniSearch, over the same generated articles. */
export default async function run(): Promise<void> {
  for (const articles of [1_000, 10_000]) await compare(articles)
}

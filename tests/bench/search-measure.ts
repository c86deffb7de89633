import type { Contender } from './search-contenders'
import { type KnownItem, keystrokes, makeArticle, withTypo } from './search-corpus'

export interface Built {
  buildPerSecond: number
  buildPerProcessorSecond: number
  stored: boolean
  storedMb: number
}

/** What is printed of a contender; null where it cannot be told. */
export interface Measured extends Built {
  memoryMb: number
  keystrokes: number[]
  /** Time of the processor, whatever else the machine was doing. */
  processor: number[]
  clean: number
  typo: number
  coldMs: number | null
  addMs: number
}

async function time(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}

function processorTime(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1_000
}

function memory(): number {
  globalThis.gc?.()
  return process.memoryUsage().rss / 2 ** 20
}

/** True once so many seconds have passed: whoever is slow is asked less, so that everybody has a turn. */
function clock(seconds: number): () => boolean {
  const end = performance.now() + seconds * 1_000
  return () => performance.now() > end
}

async function reciprocalRank({ find }: Contender, items: readonly KnownItem[], seconds: number): Promise<number> {
  const isOver = clock(seconds)
  let [sum, asked] = [0, 0]
  for (const { id, query } of items) {
    const rank = (await find(query)).slice(0, 10).indexOf(id)
    if (rank >= 0) sum += 1 / (rank + 1)
    asked += 1
    if (isOver()) break
  }
  return sum / asked
}

async function type(
  contender: Contender,
  typed: readonly string[],
  seconds: number
): Promise<Pick<Measured, 'keystrokes' | 'processor'>> {
  const isOver = clock(seconds)
  const measured = { keystrokes: [] as number[], processor: [] as number[] }
  for (const [nth, query] of typed.entries()) {
    const before = processorTime()
    measured.keystrokes.push(await time(() => contender.find(query, nth)))
    measured.processor.push(processorTime() - before)
    if (isOver()) break
  }
  return measured
}

/** Articles that come one by one, each searched at once by a word of its own. */
async function addOne(contender: Contender, articles: number, seed: number): Promise<number> {
  const times: number[] = []
  for (let at = 0; at < 11; at += 1) {
    const document = { ...makeArticle(articles + at, articles, seed), id: `added-${at}`, note: `zzadded${at}` }
    times.push(await time(() => contender.add(document)))
    if (!(await contender.find(`zzadded${at}`)).includes(document.id)) throw new Error('An added article is not found.')
  }
  return times.sort((a, b) => a - b)[5] ?? 0
}

export interface Task {
  articles: number
  seed: number
  items: readonly KnownItem[]
  /** So many of the queries are typed letter by letter. */
  typed: number
  /** Seconds for typing, and for each round of questions. */
  patience: number
}

/** Builds and stores. The number of articles a second, and whether another process can go on from there. */
export async function measureBuilding(contender: Contender, articles: number): Promise<Built> {
  const before = processorTime()
  const seconds = (await time(() => contender.build())) / 1_000
  const processorSeconds = (processorTime() - before) / 1_000
  const stored = await contender.store()
  const [buildPerSecond, buildPerProcessorSecond] = [articles / seconds, articles / processorSeconds]
  return { buildPerSecond, buildPerProcessorSecond, stored, storedMb: contender.storedBytes() / 2 ** 20 }
}

/** Starts from what was built, and searches. */
export async function measureUse(contender: Contender, built: Built, task: Task): Promise<Measured> {
  const { articles, seed, items, typed, patience } = task
  const before = memory()
  const coldMs = built.stored ? await time(() => contender.open('courier')) : null
  if (!built.stored) await contender.build()
  const typing = await type(
    contender,
    items.slice(0, typed).flatMap(({ query }) => keystrokes(query)),
    patience
  )
  const mistyped = items.map(({ id, query }, at) => ({ id, query: withTypo(query, at) }))
  return {
    ...built,
    ...typing,
    coldMs,
    clean: await reciprocalRank(contender, items, patience),
    typo: await reciprocalRank(contender, mistyped, patience),
    memoryMb: memory() - before,
    addMs: await addOne(contender, articles, seed)
  }
}

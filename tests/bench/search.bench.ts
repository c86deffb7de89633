import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Contender, cuttings, flexSearch, fts5, miniSearch } from './search-contenders'
import { knownItems } from './search-corpus'
import { GeneratedLibrary } from './search-library'
import { type Built, type Measured, measureBuilding, measureUse, type Task } from './search-measure'

/** Beyond so many articles FlexSearch's table of beginnings does not fit into memory. */
const FEW_ENOUGH = 20_000
const QUERIES = 200
const TYPED = 60
/** Seconds for typing and for each round of questions: plain MiniSearch takes seconds a keystroke in large libraries. */
const PATIENCE = 20

const CONTENDERS: Record<string, (library: GeneratedLibrary, folder: string, articles: number) => Contender> = {
  Cuttings: (library, folder) => cuttings(library, folder),
  'MiniSearch, staged': (library, folder) => miniSearch(library, folder, true),
  'MiniSearch, naive': (library, folder) => miniSearch(library, folder, false),
  'SQLite FTS5': (library, folder) => fts5(library, folder),
  FlexSearch: (library, _folder, articles) => flexSearch(library, articles <= FEW_ENOUGH)
}

interface Order {
  name: string
  folder: string
  result: string
  task: Task
  /** Null: it is still to be built. */
  built: Built | null
}

/** In a process of its own: so that memory is a contender's alone, and its start a start. */
async function obey({ name, folder, result, task, built }: Order): Promise<void> {
  const library = new GeneratedLibrary(folder)
  const contender = CONTENDERS[name]?.(library, folder, task.articles)
  if (contender === undefined) return
  const measured =
    built === null ? await measureBuilding(contender, task.articles) : await measureUse(contender, built, task)
  writeFileSync(result, JSON.stringify(measured))
  // Nothing that is still being tidied up in the background is measured.
  process.exit(0)
}

function inItsOwnProcess<T>(order: Order): T | null {
  const script = 'require(process.argv[1]).default().catch((error) => { console.error(error); process.exit(1) })'
  const options = ['--expose-gc', '--max-old-space-size=12000', '-e', script, __filename]
  const env = { ...process.env, CUTTINGS_BENCH_ORDER: JSON.stringify(order) }
  const { status } = spawnSync(process.execPath, options, { stdio: 'inherit', env, maxBuffer: 2 ** 26 })
  return status === 0 ? (JSON.parse(readFileSync(order.result, 'utf8')) as T) : null
}

function measureApart(order: Omit<Order, 'built'>): Measured | null {
  const built = inItsOwnProcess<Built>({ ...order, built: null })
  return built === null ? null : inItsOwnProcess<Measured>({ ...order, built })
}

function percentile(times: readonly number[], share: number): number {
  const sorted = [...times].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
}

const milliseconds = (value: number): string => (value < 10 ? value.toFixed(1) : value.toFixed(0))

function row(name: string, measured: Measured | null, ours: Measured | null, textMb: number): string {
  if (measured === null) return `${name.padEnd(20)}  did not get through`
  const [p50, p95, p99] = [0.5, 0.95, 0.99].map((share) => percentile(measured.keystrokes, share))
  const cells = [
    `${measured.buildPerSecond.toFixed(0)}/s`,
    `${measured.buildPerProcessorSecond.toFixed(0)}/s`,
    `${measured.memoryMb.toFixed(0)} MB`,
    milliseconds(p50 ?? 0),
    milliseconds(p95 ?? 0),
    milliseconds(p99 ?? 0),
    `× ${((p95 ?? 0) / percentile(ours?.keystrokes ?? [1], 0.95)).toFixed(1)}`,
    milliseconds(percentile(measured.processor, 0.95)),
    measured.clean.toFixed(2),
    measured.typo.toFixed(2),
    measured.coldMs === null ? '–' : milliseconds(measured.coldMs),
    milliseconds(measured.addMs),
    measured.storedMb === 0 ? '–' : `${((measured.storedMb / textMb) * 100).toFixed(0)} %`
  ]
  return name.padEnd(20) + cells.map((cell) => cell.padStart(9)).join('')
}

const HEAD = [
  'build',
  'CPU',
  'memory',
  'key p50',
  'p95',
  'p99',
  'to ours',
  'p95 CPU',
  'clean',
  'typo',
  'cold',
  'add one',
  'stored'
]

/** `--engines Cuttings,FTS5`: only those whose names contain one of them. */
function wantedEngines(): string[] {
  const wanted = process.env.CUTTINGS_BENCH_ENGINES?.split(',') ?? ['']
  return Object.keys(CONTENDERS).filter((name) => wanted.some((part) => name.includes(part)))
}

function compare(articles: number, seed: number): void {
  const folder = mkdtempSync(join(tmpdir(), 'cuttings-bench-'))
  try {
    const library = new GeneratedLibrary(folder)
    library.fill(articles, seed)
    const items = knownItems(articles, QUERIES, seed)
    const textMb = library.textBytes() / 2 ** 20
    library.close()
    console.log(
      `\n${articles} generated articles, ${textMb.toFixed(0)} MB of text; times in milliseconds, each engine in a process of its own`
    )
    console.log(`${''.padEnd(20)}${HEAD.map((name) => name.padStart(9)).join('')}`)
    let ours: Measured | null = null
    for (const name of wantedEngines()) {
      const task = { articles, seed, items, typed: TYPED, patience: PATIENCE }
      const measured = measureApart({ name, folder, result: join(folder, 'result.json'), task })
      ours ??= measured
      console.log(row(name, measured, ours, textMb))
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/**
 * Every keystroke of known-item queries, ours (with snippets, and three of four keystrokes filtered) beside plain
 * MiniSearch, SQLite's FTS5 and FlexSearch over the same generated articles. `--articles N` and `--seed S` choose them,
 * `--engines A,B` the engines. Whoever is slow is asked less: all of them at 10,000 articles take some minutes, ours at
 * 500,000 some ten.
 */
export default async function run(): Promise<void> {
  const order = process.env.CUTTINGS_BENCH_ORDER
  if (order !== undefined) return obey(JSON.parse(order) as Order)
  const seed = Number(process.env.CUTTINGS_BENCH_SEED ?? 1)
  const given = Number(process.env.CUTTINGS_BENCH_ARTICLES ?? 0)
  for (const articles of given > 0 ? [given] : [1_000, 10_000]) compare(articles, seed)
}

import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ExportFormat } from '@shared/export'
import { type Archive, openArchive } from '../../src/main/archive'
import { bundleHashes } from '../support/bundle-hashes'
import { fillLibrary } from '../support/full-library'

interface Rate {
  seconds: number
  /** Of the processor, in all threads: what other programs do meanwhile does not count. */
  cpu: number
}

interface Memory {
  /** What is alive at most while it runs (heap and buffers, after a collection each time), above what was before, in MB. */
  alive: number
  /** The same of the resident memory, with garbage that nobody has asked to be collected. */
  resident: number
}

const MB = 2 ** 20
/** Often enough for steps that hold much for long, and seldom enough to come to an end. */
const COLLECT_EVERY = 500

async function rateOf(work: () => Promise<unknown>): Promise<Rate> {
  const [started, before] = [performance.now(), process.cpuUsage()]
  await work()
  return { seconds: (performance.now() - started) / 1_000, cpu: seconds(process.cpuUsage(before)) }
}

/**
 * The highest memory while `work` runs. A run of its own: a collection that is asked for throws compiled code away, and
 * what runs beside it takes half as long again.
 */
async function memoryOf(work: () => Promise<unknown>): Promise<Memory> {
  const [alive, resident] = [highest(aliveNow), highest(() => process.memoryUsage().rss)]
  const watching = [setInterval(alive.look, COLLECT_EVERY), setInterval(resident.look, 20)]
  try {
    await work()
  } finally {
    watching.forEach(clearInterval)
  }
  alive.look()
  resident.look()
  return { alive: alive.growth() / MB, resident: resident.growth() / MB }
}

function highest(read: () => number) {
  const before = read()
  let most = before
  return {
    look: () => {
      most = Math.max(most, read())
    },
    growth: () => most - before
  }
}

function aliveNow(): number {
  globalThis.gc?.()
  const { heapUsed, external } = process.memoryUsage()
  return heapUsed + external
}

function seconds({ user, system }: NodeJS.CpuUsage): number {
  return (user + system) / 1_000_000
}

function row(name: string, articles: number, { seconds: took, cpu }: Rate, memory: Memory, file?: string): void {
  const size = file ? `, ${(statSync(file).size / MB).toFixed(0)} MB file` : ''
  console.log(
    `${name.padEnd(16)} ${Math.round(articles / cpu)} articles a second of the processor, ${Math.round(articles / took)} of the clock; at most +${memory.alive.toFixed(1)} MB alive, +${memory.resident.toFixed(0)} MB resident${size}`
  )
}

async function within(
  work: (folder: string, open: (name: string) => Promise<Archive>) => Promise<void>
): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'cuttings-bench-'))
  const opened: Archive[] = []
  try {
    await work(folder, async (name) => {
      const archive = await openArchive({ folder: join(folder, name), create: true })
      opened.push(archive)
      return archive
    })
  } finally {
    for (const archive of opened) await archive.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Speed and memory of handing over and bringing in; proof that a bundle comes back as it went. */
export default async function run(): Promise<void> {
  const given = Number(process.env.CUTTINGS_BENCH_ARTICLES ?? 0)
  await roundTrip(given || 2_000)
  for (const articles of given ? [given] : [2_500, 10_000]) await speed(articles)
}

function roundTrip(articles: number): Promise<void> {
  return within(async (folder, open) => {
    const [first, second] = [join(folder, 'first.zip'), join(folder, 'second.zip')]
    const here = await open('here')
    await fillLibrary(here, articles)
    await here.export.run({ to: first, format: 'bundle', selection: { filter: {} } })
    const there = await open('there')
    const { ledger: _, ...totals } = await there.import.run({ path: first })
    await there.export.run({ to: second, format: 'bundle', selection: { filter: {} } })
    const [before, after] = [await bundleHashes(first), await bundleHashes(second)]
    const same = [...before].filter(([path, hash]) => after.get(path) === hash).length
    console.log(
      `round trip of ${articles} articles: ${totals.new} new, ${totals.failed} failed; ${same} of ${before.size} files identical (${after.size} after)`
    )
    if (same !== before.size || after.size !== before.size) throw new Error('the bundle did not come back as it went')
  })
}

const FORMATS: ExportFormat[] = ['bundle', 'wacz', 'jsonl', 'csv', 'epub', 'site', 'ris']

function speed(articles: number): Promise<void> {
  return within(async (folder, open) => {
    console.log(`\n${articles} articles`)
    const here = await open('here')
    await here.demo.seed({ articles, seed: 5 })
    // The index is built in the background, and has a memory of its own.
    await here.search.find({ query: 'water' })
    for (const format of FORMATS) {
      const to = join(folder, `out.${format}`)
      const handOver = () => here.export.run({ to, format, selection: { filter: {} }, overwrite: true })
      row(
        `export ${format}`,
        articles,
        await rateOf(handOver),
        await memoryOf(handOver),
        format === 'site' ? undefined : to
      )
    }
    const bringIn = async (name: string) => (await open(name)).import.run({ path: join(folder, 'out.bundle') })
    row('import bundle', articles, await rateOf(() => bringIn('there')), await memoryOf(() => bringIn('there too')))
  })
}

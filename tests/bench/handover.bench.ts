import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ExportFormat } from '@shared/export'
import { type Archive, openArchive } from '../../src/main/archive'
import { bundleHashes } from '../support/bundle-hashes'
import { fillLibrary } from '../support/full-library'

interface Measured {
  seconds: number
  /** Of the processor, in all threads: what other programs do meanwhile does not count. */
  cpu: number
  mb: number
}

/** Time, and the highest resident memory while `work` runs, above what there was before, in MB. */
async function measured(work: () => Promise<unknown>): Promise<Measured> {
  globalThis.gc?.()
  const before = process.memoryUsage().rss
  let most = before
  const watch = setInterval(() => {
    most = Math.max(most, process.memoryUsage().rss)
  }, 20)
  const started = performance.now()
  const cpuBefore = process.cpuUsage()
  try {
    await work()
  } finally {
    clearInterval(watch)
  }
  const { user, system } = process.cpuUsage(cpuBefore)
  return {
    seconds: (performance.now() - started) / 1_000,
    cpu: (user + system) / 1_000_000,
    mb: (Math.max(most, process.memoryUsage().rss) - before) / 2 ** 20
  }
}

function row(name: string, articles: number, { seconds, cpu, mb }: Measured, file?: string): void {
  const size = file ? `, ${(statSync(file).size / 2 ** 20).toFixed(0)} MB file` : ''
  console.log(
    `${name.padEnd(28)} ${Math.round(articles / cpu)} articles a second of the processor, ${Math.round(articles / seconds)} of the clock, +${mb.toFixed(0)} MB memory${size}`
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

const FORMATS: ExportFormat[] = ['bundle', 'wacz', 'jsonl', 'csv', 'epub', 'ris']

function speed(articles: number): Promise<void> {
  return within(async (folder, open) => {
    console.log(`\n${articles} articles`)
    const here = await open('here')
    await here.demo.seed({ articles, seed: 5 })
    for (const format of FORMATS) {
      const to = join(folder, `out.${format}`)
      row(
        `export ${format}`,
        articles,
        await measured(() => here.export.run({ to, format, selection: { filter: {} } })),
        to
      )
    }
    const there = await open('there')
    row('import bundle', articles, await measured(() => there.import.run({ path: join(folder, 'out.bundle') })))
  })
}

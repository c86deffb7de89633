import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { PressPage } from '../support/press-site/route'
import { type PressSite, pressPages, startPressSite } from '../support/press-site/start-press-site'
import { compare } from './capture/compare'
import { obeyBench } from './capture/inside-app'
import { watchTree } from './capture/process-tree'
import { type Outcome, printRun, printTotals } from './capture/report'
import { startApp } from './capture/started-app'

// The same file, loaded into the app.
if (process.versions.electron) obeyBench()

/**
 * Every page of the fixture site: as it is live against what was kept of it, shown from the archive with the site
 * stopped and scripts off, at the same size. `CUTTINGS_BENCH_RUNS` and `CUTTINGS_BENCH_PAGES` (parts of paths) choose.
 */
export default async function run(): Promise<void> {
  const runs = Number(process.env.CUTTINGS_BENCH_RUNS ?? 1)
  const wanted = (process.env.CUTTINGS_BENCH_PAGES ?? '').split(',').filter(Boolean)
  const pages = pressPages.filter(({ path }) => wanted.length === 0 || wanted.some((part) => path.includes(part)))
  const all: Outcome[][] = []
  for (let at = 1; at <= runs; at++) {
    const outcomes = await oneRun(pages, join('out', 'bench', 'capture', `run-${at}`), at === 1)
    printRun(at, outcomes)
    all.push(outcomes)
  }
  printTotals(all)
}

async function oneRun(pages: PressPage[], folder: string, withOthers: boolean): Promise<Outcome[]> {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  const site = await startPressSite()
  const running = await startApp(site.switches)
  await running.ask('settings.change', { capture: { allowedHosts: site.hosts } })
  const outcomes: Outcome[] = []
  try {
    for (const page of pages) outcomes.push(await keep(page, site, running, folder))
    await site.close()
    for (const outcome of outcomes) await show(outcome, running, folder, withOthers)
  } finally {
    await running.close()
    await site.close().catch(() => undefined)
  }
  return outcomes
}

type Running = Awaited<ReturnType<typeof startApp>>

async function keep(
  { path, press, endless }: PressPage,
  site: PressSite,
  running: Running,
  folder: string
): Promise<Outcome> {
  const name = path.slice(1).replaceAll('/', '-')
  const url = site.url(path)
  const mhtml = join(process.cwd(), folder, `${name}.mhtml`)
  const live = await running.live({ url, press: press ?? null, mhtml, refusedPort: site.victim.port })
  writeFileSync(join(folder, `${name}.live.png`), live.png)
  // What the live page has done there is not our doing.
  site.victim.hits.length = 0
  site.reports.clear()
  const before = site.victim.connections()
  const tree = watchTree(running.pid)
  const saved = await running.save(url)
  return {
    name,
    isEndless: endless === true,
    saved,
    pageMs: live.pageMs,
    mhtmlMs: live.mhtmlMs,
    live: live.png,
    mhtml,
    memory: tree.stop(),
    victim: { hits: [...site.victim.hits], connections: site.victim.connections() - before },
    reports: new Map(site.reports),
    ours: null,
    theirs: null
  }
}

async function show(outcome: Outcome, running: Running, folder: string, withOthers: boolean): Promise<void> {
  const file = (kind: string): string => join(folder, `${outcome.name}.${kind}.png`)
  if (outcome.saved.snapshotId) {
    const kept = await running.still(`cuttings://snapshot/${outcome.saved.snapshotId}/`)
    const { share, picture } = compare(outcome.live, kept, outcome.isEndless)
    outcome.ours = share
    writeFileSync(file('kept'), kept)
    if (share > 0) writeFileSync(file('difference'), picture)
  }
  // What others keep is looked at once: it changes little, and a run takes long enough.
  if (!withOthers) return
  const theirs = await running.still(pathToFileURL(outcome.mhtml).href).catch(() => null)
  if (theirs) outcome.theirs = compare(outcome.live, theirs, outcome.isEndless).share
}

import type { Saved } from './started-app'

/** What became of one page in one run. */
export interface Outcome {
  name: string
  isEndless: boolean
  saved: Saved
  /** The page's own time to load and come to rest, in a window without us. */
  pageMs: number
  /** For Chromium's own MHTML, once the page is there. */
  mhtmlMs: number
  live: Buffer
  mhtml: string
  memory: { resident: number; proportional: number } | null
  victim: { hits: string[]; connections: number }
  reports: Map<string, string>
  /** Share of different pixels; null: there is nothing to compare. */
  ours: number | null
  /** The same for Chromium's own MHTML. */
  theirs: number | null
}

export function printRun(at: number, outcomes: Outcome[]): void {
  console.log(`\nrun ${at}  (difference of pixels, live against kept; SingleFile is AGPL-3.0 and takes no part)`)
  console.log(
    'page                 ours      MHTML     saved     page itself   ours beside it   plain load   MHTML in all'
  )
  for (const { name, ours, theirs, saved, pageMs, mhtmlMs } of outcomes) {
    const { laps } = saved
    // A reader who scrolls waits for late pictures, too.
    const own = ['loading', 'waiting for pictures', 'resting'].map((lap) => laps.get(lap) ?? 0)
    const pages = own.reduce((all, lap) => all + lap, 0) * 1_000
    const beside = Math.max(0, saved.ms - (pages || pageMs))
    console.log(
      `${name.padEnd(19)} ${percent(ours)}  ${percent(theirs)}  ${seconds(saved.ms)}    ${seconds(pages || pageMs)}       ${seconds(beside)}          ${seconds(pageMs)}      ${seconds(pageMs + mhtmlMs)}  ${[...laps].map(([what, s]) => `${what} ${s}`).join(', ')}${saved.failure ? `  ${saved.failure}` : ''}`
    )
  }
  const memory = outcomes.flatMap((each) => (each.memory ? [each.memory] : []))
  if (memory.length > 0) {
    const most = (of: (one: { resident: number; proportional: number }) => number): string =>
      `${(Math.max(...memory.map(of)) / 2 ** 20).toFixed(0)} MB`
    console.log(
      `process tree at most: ${most((one) => one.proportional)} (shared pages once), ${most((one) => one.resident)} (in each)`
    )
  }
  for (const { name, victim, reports } of outcomes.filter((each) => each.name.startsWith('hostile'))) {
    console.log(`${name}: ${victim.hits.length} requests and ${victim.connections} connections reached the victim`)
    for (const hit of [...new Set(victim.hits)].slice(0, 40)) console.log(`  ${hit}`)
    for (const [what, value] of reports) console.log(`  ${what}: ${value}`)
  }
}

/** The whole capture, from paste to kept, beside what a reader waits for and what Chromium's own way takes. */
function printTimes(runs: Outcome[][]): void {
  const kept = runs.flat().filter(({ saved }) => saved.failure === null)
  const ratio = (of: (outcome: Outcome) => number): string => median(kept.map(of)).toFixed(2)
  const plain = ratio(({ saved, pageMs }) => saved.ms / pageMs)
  const mhtml = ratio(({ saved, pageMs, mhtmlMs }) => saved.ms / (pageMs + mhtmlMs))
  console.log(`time of a capture in the median: ${plain} of a plain load until quiet, ${mhtml} of load and MHTML`)
}

export function printTotals(runs: Outcome[][]): void {
  printTimes(runs)
  const ours = runs.map((outcomes) => outcomes.map((each) => each.ours ?? 1))
  const worst = ours.map((shares) => Math.max(...shares))
  const middle = ours.map(median)
  console.log(
    `\nin all ${runs.length} runs: median ${middle.map(percent).join(' ')}, worst ${worst.map(percent).join(' ')}`
  )
  const failing = new Set(runs.flat().flatMap(({ name, ours: share }) => ((share ?? 1) > 0.005 ? [name] : [])))
  console.log(failing.size === 0 ? 'No page differs by more than 0.5 %.' : `Above 0.5 %: ${[...failing].join(', ')}`)
}

function median(values: number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? 0
}

function percent(share: number | null): string {
  return (share === null ? 'none' : `${(share * 100).toFixed(3)} %`).padStart(8)
}

function seconds(ms: number): string {
  return `${(ms / 1_000).toFixed(2)} s`.padStart(7)
}

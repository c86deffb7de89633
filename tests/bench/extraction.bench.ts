import { captionsRight } from './extraction/captions'
import { type Extractor, extractors, ours } from './extraction/extractors'
import { metadataRight } from './extraction/metadata'
import { givenPages, writtenPages } from './extraction/pages'
import { folds, measure, type Score, type TruePage, together } from './extraction/score'

/** Body F1 over runs of four words: ours, plain Readability and Defuddle, on pages of one's own or on self-written ones. */
export default async function run(): Promise<void> {
  const folder = process.env.CUTTINGS_BENCH_DATA
  const pages = folder ? givenPages(folder) : writtenPages()
  console.log(`${pages.length} pages of ${new Set(pages.map(({ domain }) => domain)).size} domains`)
  await timed(pages)
  for (const extractor of extractors) await compare(extractor, pages)
  const metadata = metadataRight(pages)
  if (metadata.length > 0) console.log(`metadata: ${metadata.join(', ')}`)
  const captions = captionsRight(pages)
  if (captions.length > 0) console.log(`pictures: ${captions.join('; ')}`)
}

async function compare(extractor: Extractor, pages: TruePage[]): Promise<void> {
  const scores: Score[] = []
  const start = performance.now()
  for (const page of pages) scores.push(measure(page.body, await extractor.text(page)))
  const { precision, recall, f1 } = together(scores)
  const time = (performance.now() - start) / pages.length
  const line = `F1 ${f1.toFixed(4)}  precision ${precision.toFixed(4)}  recall ${recall.toFixed(4)}  ${time.toFixed(0)} ms a page`
  console.log(`${extractor.name.padEnd(12)} ${line}`)
  const of = folds(pages, scores)
  if (pages.length > 20)
    console.log(`${''.padEnd(12)} ten folds by domain: ${of.map((each) => each.toFixed(3)).join(' ')}`)
}

/** What pages took, in milliseconds, least first: by the clock, and of the processor, where other programs do not count. */
interface Times {
  wall: number[]
  processor: number[]
}

async function spent(extractor: Extractor, pages: TruePage[]): Promise<Times> {
  const times: Times = { wall: [], processor: [] }
  for (const page of pages) {
    const [start, before] = [performance.now(), process.cpuUsage()]
    await extractor.text(page)
    const { user, system } = process.cpuUsage(before)
    times.wall.push(performance.now() - start)
    times.processor.push((user + system) / 1_000)
  }
  for (const each of [times.wall, times.processor]) each.sort((a, b) => a - b)
  return times
}

/** Ours alone, before anything else has used memory; some pages to warm up. Then as a share of what Readability takes. */
async function timed(pages: TruePage[]): Promise<void> {
  await spent(ours, pages.slice(0, 20))
  const own = await spent(ours, pages)
  const memory = (process.resourceUsage().maxRSS / 1_024).toFixed(0)
  const readability = extractors.find(({ name }) => name === 'Readability')
  const plain = readability && (await spent(readability, pages))
  const share = (of: keyof Times): string => (plain ? mean(own[of]) / mean(plain[of]) : Number.NaN).toFixed(2)
  console.log(`ours, a page: ${told(own.wall)} by the clock, ${share('wall')} times Readability alone`)
  console.log(
    `              ${told(own.processor)} of processor time, ${share('processor')} times; ${memory} MB at most`
  )
}

function told(times: number[]): string {
  return `${mean(times).toFixed(1)} ms, p95 ${times[Math.floor(times.length * 0.95)]?.toFixed(1)} ms`
}

function mean(times: number[]): number {
  return times.reduce((sum, time) => sum + time, 0) / times.length
}

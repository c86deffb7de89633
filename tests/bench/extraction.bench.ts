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

/** Ours alone, before anything else has used memory; each page once to warm up. */
async function timed(pages: TruePage[]): Promise<void> {
  for (const page of pages.slice(0, 20)) await ours.text(page)
  const times: number[] = []
  for (const page of pages) {
    const start = performance.now()
    await ours.text(page)
    times.push(performance.now() - start)
  }
  times.sort((a, b) => a - b)
  const mean = times.reduce((sum, time) => sum + time, 0) / times.length
  const memory = (process.memoryUsage().rss / 2 ** 20).toFixed(0)
  console.log(
    `ours: mean ${mean.toFixed(1)} ms, p95 ${times[Math.floor(times.length * 0.95)]?.toFixed(1)} ms; ${memory} MB`
  )
}

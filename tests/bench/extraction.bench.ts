import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { Readability } from '@mozilla/readability'
import { extract } from '../../src/main/archive/extract'
import { toText } from '../../src/main/archive/extract/body/to-text'
import { parseDocument } from '../../src/main/archive/extract/parse-document'
import { decodeText } from '../../src/main/archive/intake/decode'
import { capturedPage } from '../support/pages'
import { writtenPages } from './extraction-pages'
import { measure, type Score, type TruePage } from './extraction-score'

/** Body F1 over runs of four words: ours and plain Readability, on pages of one's own or on self-written ones. */
export default async function run(): Promise<void> {
  const folder = process.env.CUTTINGS_BENCH_DATA
  const pages = folder ? givenPages(folder) : writtenPages()
  const times: number[] = []
  const ours = pages.map((page) => {
    const start = performance.now()
    const { text } = extract(capturedPage({ content: page.html, url: null }))
    times.push(performance.now() - start)
    return measure(page.body, text)
  })
  const plain = pages.map((page) => measure(page.body, readability(page.html)))
  console.log(`${pages.length} pages of ${new Set(pages.map(({ domain }) => domain)).size} domains`)
  console.log(`ours         ${shown(ours)}`)
  console.log(`Readability  ${shown(plain)}`)
  if (pages.length > 20) console.log(`ours, ten folds by domain: ${folds(pages, ours).join('  ')}`)
  times.sort((a, b) => a - b)
  const mean = times.reduce((sum, time) => sum + time, 0) / times.length
  console.log(`ms a page: mean ${mean.toFixed(1)}, p95 ${times[Math.floor(times.length * 0.95)]?.toFixed(1)}`)
  console.log(`memory: ${(process.memoryUsage().rss / 2 ** 20).toFixed(0)} MB`)
}

function givenPages(folder: string): TruePage[] {
  const truth = JSON.parse(readFileSync(join(folder, 'ground-truth.json'), 'utf8')) as Record<
    string,
    { articleBody: string; url: string }
  >
  return readdirSync(join(folder, 'html')).flatMap((file) => {
    const known = truth[file.replace(/\.html(\.gz)?$/, '')]
    if (!known) return []
    const bytes = readFileSync(join(folder, 'html', file))
    const html = decodeText(file.endsWith('.gz') ? gunzipSync(bytes) : bytes, { html: true })
    return [{ name: file, domain: new URL(known.url).hostname.replace(/^www\./, ''), html, body: known.articleBody }]
  })
}

function readability(html: string): string {
  const document = parseDocument(html)
  const found = document && new Readability<Element>(document, { serializer: (node) => node as Element }).parse()
  return found?.content ? toText(found.content) : ''
}

function shown(scores: Score[]): string {
  const { precision, recall, f1 } = together(scores)
  return `F1 ${f1.toFixed(4)}  precision ${precision.toFixed(4)}  recall ${recall.toFixed(4)}`
}

function together(scores: Score[]): Score & { f1: number } {
  const mean = (of: (score: Score) => number): number => scores.reduce((sum, s) => sum + of(s), 0) / scores.length
  const precision = mean((score) => score.precision)
  const recall = mean((score) => score.recall)
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall) }
}

function folds(pages: TruePage[], scores: Score[]): string[] {
  const domains = [...new Set(pages.map(({ domain }) => domain))].sort()
  return Array.from({ length: 10 }, (_, fold) => {
    const own = scores.filter((_, index) => domains.indexOf(pages[index]?.domain ?? '') % 10 === fold)
    return together(own).f1.toFixed(3)
  })
}

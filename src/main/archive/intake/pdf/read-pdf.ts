import type { CapturedResource } from '@shared/captured-page'
import { type Line, linesOf } from './lines'
import { type OpenPdf, openPdf } from './open-pdf'
import { blocksOf } from './paragraphs'
import { pdfFacts } from './pdf-facts'
import { pdfHtml } from './pdf-html'
import { type PlacedPicture, picturesOf } from './pictures'

export interface ReadPdf {
  html: string
  resources: CapturedResource[]
  verdict: string | null
  log: string[]
}

const MOST_PAGES = 2_000
const MOST_PICTURES = 200
const MOST_MS = 90_000
const LEAST_LETTERS = 40

/** The text of a PDF document in reading order, its pictures, title and authors. A hostile one is given up in time. */
export async function readPdf(bytes: Uint8Array, name: string): Promise<ReadPdf> {
  const pdf = await openPdf(bytes)
  try {
    const said = await pdf.document.getMetadata().catch(() => ({ info: {}, metadata: null }))
    const { pages, pictures, log } = await readPages(pdf)
    const blocks = blocksOf(pages)
    const letters = blocks.reduce((sum, { text }) => sum + text.length, 0)
    return {
      html: pdfHtml({ facts: pdfFacts(said), blocks, pictures, name }),
      resources: pictures.map(({ url, bytes: picture }) => ({ url, mime: 'image/png', bytes: picture })),
      verdict: letters < LEAST_LETTERS ? 'This document holds pictures of pages and hardly any text.' : null,
      log
    }
  } finally {
    await pdf.close().catch(() => undefined)
  }
}

interface Pages {
  pages: Line[][]
  pictures: PlacedPicture[]
  log: string[]
}

/** What takes too long or is damaged is told; what was read before stays. */
async function readPages({ document, ops, close }: OpenPdf): Promise<Pages> {
  const read: Pages = { pages: [], pictures: [], log: [] }
  const until = Date.now() + MOST_MS
  const count = Math.min(document.numPages, MOST_PAGES)
  for (let number = 1; number <= count; number++) {
    const done = await inTime(until, readPage({ document, ops, close }, number, read))
    if (!done) {
      read.log.push(`Reading took too long: the first ${number - 1} of ${document.numPages} pages were read.`)
      break
    }
  }
  if (document.numPages > MOST_PAGES) read.log.push(`The first ${MOST_PAGES} of ${document.numPages} pages were read.`)
  return read
}

async function readPage({ document, ops }: OpenPdf, number: number, read: Pages): Promise<void> {
  try {
    const page = await document.getPage(number)
    const { items } = await page.getTextContent()
    read.pages.push(linesOf(items))
    if (read.pictures.length < MOST_PICTURES) {
      for (const picture of await picturesOf(page, ops)) {
        const url = `https://pdf.invalid/${number}-${read.pictures.length + 1}.png`
        read.pictures.push({ ...picture, page: number - 1, url })
      }
    }
    page.cleanup()
  } catch (error) {
    while (read.pages.length < number) read.pages.push([])
    read.log.push(`Page ${number} could not be read whole: ${String(error).slice(0, 200)}`)
  }
}

async function inTime(until: number, work: Promise<void>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<false>((resolve) => {
    timer = setTimeout(() => resolve(false), Math.max(0, until - Date.now()))
  })
  try {
    return await Promise.race([work.then(() => true as const), late])
  } finally {
    clearTimeout(timer)
  }
}

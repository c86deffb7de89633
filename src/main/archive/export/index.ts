import { ArchiveError } from '@shared/errors'
import type { ExportFormat, ExportOptions, ExportRequest, ExportResult } from '@shared/export'
import type { CallContext } from '../types'
import { writeBundle } from './bundle'
import { writeCsv } from './csv'
import { writeDocx } from './docx'
import { writeEpub } from './epub'
import type { ExportReader } from './export-reader'
import { htmlWriter, writeHtml } from './html'
import { writeJson } from './json'
import { writeJsonLines } from './json-lines'
import { markdownWriter } from './markdown'
import { writeMhtml } from './mhtml'
import { writePlainText } from './plain-text'
import { writeBibtex, writeCitations, writeCslJson, writeRis } from './references'
import { writeSite } from './site'
import type { Staging } from './staging'
import { stepper } from './stepper'
import { explain, openTarget } from './target'
import { readTemplate } from './template'
import { writeWarc } from './warc'
import { writeWacz } from './warc/wacz'

export type { ExportReader } from './export-reader'
export { writePages } from './print'
export { exportPrinted } from './print/export-printed'

type Writer = (reader: ExportReader, staging: Staging, step: () => Promise<void>) => Promise<void>

const WRITERS: Record<Exclude<ExportFormat, 'citations' | 'markdown' | 'pdf' | 'pdf-original'>, Writer> = {
  html: writeHtml,
  epub: writeEpub,
  docx: writeDocx,
  text: writePlainText,
  site: writeSite,
  bundle: writeBundle,
  json: writeJson,
  jsonl: writeJsonLines,
  csv: writeCsv,
  bibtex: writeBibtex,
  ris: writeRis,
  'csl-json': writeCslJson,
  wacz: writeWacz,
  warc: writeWarc,
  mhtml: writeMhtml
}

/** How often a writer goes through the articles, where that is not once. */
const PASSES: Partial<Record<ExportFormat, number>> = { docx: 2 }

/** What writes a format. */
export function writerOf({ format, citationStyle, template, wikiLinks }: ExportOptions): Writer {
  if (template !== undefined) return templatedWriter(format, template, wikiLinks === true)
  if (format === 'markdown') return markdownWriter(null, wikiLinks)
  if (format === 'citations') return writeCitations(citationStyle ?? 'apa')
  if (format === 'pdf' || format === 'pdf-original') throw noPrinter()
  return WRITERS[format]
}

/**
 * Writes the articles out, one at a time. Everything is written beside the target and put in place at the end: after a
 * failure, a cancel or a full disk nothing half-written is left. Something that exists is only replaced when asked.
 */
export async function exportArticles(
  request: ExportRequest,
  reader: ExportReader,
  context: CallContext
): Promise<ExportResult> {
  const { format, to, overwrite } = request
  const write = writerOf(request)
  const staging = openTarget(request)
  try {
    await write(reader, staging, stepper(reader.ids.length, context, PASSES[format]))
    context.signal?.throwIfAborted()
    staging.commit(overwrite)
    context.onProgress?.({ done: reader.ids.length, total: reader.ids.length, label: null })
    return { format, articles: reader.ids.length, path: to }
  } catch (error) {
    staging.discard()
    throw explain(error)
  }
}

function templatedWriter(format: ExportFormat, path: string, wikiLinks: boolean): Writer {
  if (format === 'html') return htmlWriter(readTemplate(path, 'html'))
  if (format === 'markdown') return markdownWriter(readTemplate(path, 'markdown'), wikiLinks)
  throw new ArchiveError(
    'invalid-input',
    'Only HTML and Markdown take a template. Nothing was written. Choose one of them, or export without a template.'
  )
}

function noPrinter(): ArchiveError {
  return new ArchiveError(
    'unsupported',
    'PDF is made by the app’s own browser, which is not at hand here. Nothing was written. Choose another format.'
  )
}

import { join } from 'node:path'
import { ArchiveError } from '@shared/errors'
import { type ExportFormat, type ExportRequest, type ExportResult, FILE_ENDINGS } from '@shared/export'
import type { CallContext } from '../types'
import { writeBundle } from './bundle'
import { writeCsv } from './csv'
import { writeDocx } from './docx'
import { writeEpub } from './epub'
import type { ExportReader } from './export-reader'
import { writeHtml } from './html'
import { writeJson } from './json'
import { writeJsonLines } from './json-lines'
import { writeMarkdown } from './markdown'
import { writeMhtml } from './mhtml'
import { writePlainText } from './plain-text'
import { writeBibtex, writeCitations, writeCslJson, writeRis } from './references'
import { writeSite } from './site'
import { isThere, type Staging, stageFile, stageFolder } from './staging'
import { writeWarc } from './warc'
import { writeWacz } from './warc/wacz'

export type { ExportReader } from './export-reader'

const TURN_MS = 15
const TELL_MS = 100

type Writer = (reader: ExportReader, staging: Staging, step: () => Promise<void>) => Promise<void>

const WRITERS: Record<Exclude<ExportFormat, 'citations'>, Writer> = {
  html: writeHtml,
  markdown: writeMarkdown,
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

function writerOf({ format, citationStyle }: ExportRequest): Writer {
  return format === 'citations' ? writeCitations(citationStyle ?? 'apa') : WRITERS[format]
}

function isFolder(format: ExportFormat): boolean {
  return !(format in FILE_ENDINGS)
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
  const staging = open(request)
  try {
    await writerOf(request)(reader, staging, stepper(reader.ids.length, context))
    context.signal?.throwIfAborted()
    staging.commit(overwrite)
    context.onProgress?.({ done: reader.ids.length, total: reader.ids.length, label: null })
    return { format, articles: reader.ids.length, path: to }
  } catch (error) {
    staging.discard()
    throw explain(error)
  }
}

/** Called before each article: progress, cancel, and now and then a turn for other calls. */
function stepper(total: number, { signal, onProgress }: CallContext): () => Promise<void> {
  let done = 0
  let turned = 0
  let told = 0
  return async () => {
    const now = performance.now()
    if (now - turned > TURN_MS) {
      await new Promise((turn) => setImmediate(turn))
      turned = performance.now()
    }
    signal?.throwIfAborted()
    if (now - told > TELL_MS) {
      told = now
      onProgress?.({ done, total, label: null })
    }
    done++
  }
}

function open(request: ExportRequest): Staging {
  try {
    refuseEarly(request)
    return isFolder(request.format) ? stageFolder(request.to) : stageFile(request.to)
  } catch (error) {
    throw explain(error)
  }
}

/** Before anything is written; files in a folder whose names are not known yet are checked before they are placed. */
function refuseEarly({ format, to, overwrite }: ExportRequest): void {
  if (overwrite) return
  if ((format === 'html' || format === 'site') && isThere(join(to, 'index.html'))) throw exists(join(to, 'index.html'))
  if (!isFolder(format) && isThere(to)) throw exists(to)
}

function exists(path: string): ArchiveError {
  return new ArchiveError(
    'exists',
    `There is something at ${path} already. It was left as it is. Choose another place, or allow it to be replaced.`
  )
}

function explain(error: unknown): unknown {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (code === 'ENOSPC' || code === 'EFBIG' || code === 'EDQUOT') {
    return new ArchiveError(
      'disk-full',
      'The disk is full. The archive is safe and nothing half-written was left. Free some space or choose another place.'
    )
  }
  if (
    ['EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'ENOENT', 'EISDIR', 'EEXIST', 'ENAMETOOLONG', 'ELOOP', 'EBUSY'].includes(
      code
    )
  ) {
    return new ArchiveError(
      'read-only',
      'It could not be written there. The archive is safe and nothing half-written was left. Choose a place where you may write.'
    )
  }
  return error
}

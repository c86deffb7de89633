import { existsSync } from 'node:fs'
import { ArchiveError } from '@shared/errors'
import type { ExportFormat, ExportRequest, ExportResult } from '@shared/export'
import type { CallContext } from '../types'
import { writeCsv } from './csv'
import type { ExportReader } from './export-reader'
import { writeHtml } from './html'
import { writeJson } from './json'
import { writeMarkdown } from './markdown'
import { type Staging, stageFile, stageFolder } from './staging'

export type { ExportReader } from './export-reader'

type Writer = (reader: ExportReader, staging: Staging, step: () => Promise<void>) => Promise<void>

const WRITERS: Record<ExportFormat, { folder: boolean; write: Writer }> = {
  html: { folder: true, write: writeHtml },
  markdown: { folder: true, write: writeMarkdown },
  json: { folder: false, write: writeJson },
  csv: { folder: false, write: writeCsv }
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
  const { folder, write } = WRITERS[format]
  if (!folder && existsSync(to) && !overwrite) throw exists(to)
  const staging = folder ? stageFolder(to) : stageFile(to)
  try {
    await write(reader, staging, stepper(reader.ids.length, context))
    context.signal?.throwIfAborted()
    staging.commit(overwrite)
    return { format, articles: reader.ids.length, path: to }
  } catch (error) {
    staging.discard()
    throw explain(error)
  }
}

/** Called before each article: progress, cancel, and a turn for other calls. */
function stepper(total: number, { signal, onProgress }: CallContext): () => Promise<void> {
  let done = 0
  return async () => {
    signal?.throwIfAborted()
    onProgress?.({ done: done++, total, label: null })
    if (done % 20 === 0) await new Promise((turn) => setImmediate(turn))
  }
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
  if (['EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'ENOENT', 'EISDIR'].includes(code)) {
    return new ArchiveError(
      'read-only',
      'It could not be written there. The archive is safe and nothing half-written was left. Choose a place where you may write.'
    )
  }
  return error
}

import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { prepare } from './calls/page-calls'
import { EXTRACTOR_VERSION, extract } from './extract'
import { readPageFile } from './intake'
import { ARCHIVE_FILE, cacheFile } from './open-archive'
import { restoreInto } from './store/backup'
import type { ExtractedArticle } from './types'

export { defaultArchiveFolder, defaultUserData } from './default-folder'
export { exportPrinted } from './export'
export { articlePage } from './export/html'
export { articleMarkdown } from './export/markdown'
export { signedInSentence, signedInTo } from './export/signed-in-to'
export { findPages } from './intake'
export { openArchive } from './open-archive'
export { createDispatcher, type Dispatcher, type Job, type JobList } from './queue/dispatcher'
export { type LinkToSave, linkJob } from './queue/link-job'
export { roomForPages } from './queue/room'
export type {
  Archive,
  ArchiveEvent,
  ArchiveListener,
  CallContext,
  ExtractedArticle,
  OpenOptions
} from './types'
export { EXTRACTOR_VERSION }

/** Extraction alone: no archive is opened or made. */
export async function extractFile(path: string, options: { url?: string | null } = {}): Promise<ExtractedArticle> {
  const url = options.url ?? null
  const page = await readPageFile(path, { url, toKeep: false })
  const article = extract(page)
  const { identity } = prepare(page, article, url)
  return { ...article, url: identity.url, canonicalUrl: identity.canonicalUrl }
}

/**
 * Puts a backup in place of the archive in `folder`, which nothing may have open. The archive as it was is kept beside
 * it. Refuses what is not a sound backup.
 */
export async function restoreBackup(options: {
  file: string
  folder: string
}): Promise<{ path: string; bytes: number }> {
  // Change numbers of the two archives may coincide: an old index would pass for the new one's.
  rmSync(cacheFile(options.folder), { force: true })
  const { bytes } = restoreInto(join(options.folder, ARCHIVE_FILE), options.file)
  return { path: options.folder, bytes }
}

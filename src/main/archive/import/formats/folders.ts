import { basename } from 'node:path'
import type { ImportFormat } from '@shared/import'
import { isExportFile } from '@shared/import-file'
import { findPages } from '../../intake'
import { failedItem, type Importer } from '../item'
import { head } from '../read-source'
import { recogniseExport } from '../recognise-export'
import { unpackZip } from '../unpack'

type ImporterOf = (format: ImportFormat) => Importer

const PACKED_TWICE = 'This is a ZIP file in a ZIP file. Unpack the outer one, and import its folder.'

/** In a folder a data file says what it is, or is passed over; these are what they are. */
const DATA = /\.(csv|jsonl?|xml)$/i

/** A folder of anything that can be brought in: pages, and exports of other tools. A file is what it is. */
export function folderOf(page: Importer, importerOf: ImporterOf, { zips = true } = {}): Importer {
  return async function* (path, signal) {
    for await (const found of findPages([path], { documents: true, others: isExportFile })) {
      signal?.throwIfAborted()
      const format = found.path === path ? 'pages' : await formatOf(found.path)
      if (format === 'zip' && !zips) yield failedItem(PACKED_TWICE, { file: basename(found.path) })
      else if (found.path !== path && (await isOurIndex(found.path))) continue
      else if (format) yield* (format === 'pages' ? page : importerOf(format))(found.path, signal)
    }
  }
}

/** A ZIP of such files, or of another tool's folder. What is packed in it once more may go on without end. */
export function zipOf(page: Importer, importerOf: ImporterOf): Importer {
  const inside = folderOf(page, importerOf, { zips: false })
  return async function* (path, signal) {
    const { folder, remove } = await unpackZip(path, signal)
    try {
      const format = await recogniseExport(folder)
      yield* (format === 'pages' ? inside : importerOf(format))(folder, signal)
    } finally {
      await remove()
    }
  }
}

/** The list of articles beside those that we wrote into a folder: nothing that anybody saved. */
async function isOurIndex(path: string): Promise<boolean> {
  if (basename(path) !== 'index.html') return false
  const start = await head(path)
  const ofFolder = start.includes('<meta name="generator" content="Cuttings">') && start.includes('<ul class="list">')
  return ofFolder || (start.includes('<ul id="list">') && start.includes("default-src 'none'"))
}

/** What cannot be recognised is read as a page, so that it has its row; tables and data of unknown kind have none. */
async function formatOf(path: string): Promise<ImportFormat | null> {
  const format = await recogniseExport(path).catch(() => null)
  if (DATA.test(path)) return format === 'pages' || format === 'json' ? null : format
  return format === 'links' || format === 'csv' ? 'pages' : (format ?? 'pages')
}

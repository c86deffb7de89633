import { lstat, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { isCompanionFolder } from './companions'

const DOCUMENT = /\.pdf$/i
const PAGE = /\.(html?|xhtml|mht|mhtml|txt)(\.gz)?$/i
const natural = new Intl.Collator('en', { numeric: true })

/** One page file: `input` is the path as given, joined with the relative path inside a folder. */
export interface FoundPage {
  input: string
  path: string
}

/**
 * Page files of the given paths, folders walked in natural order. Companion folders, hidden files and unknown types
 * are passed over; a file named outright is taken whatever it is called, also one that does not exist. `documents`:
 * PDF files of folders, too.
 */
export async function* findPages(paths: string[], { documents = false } = {}): AsyncIterable<FoundPage> {
  for (const path of paths) {
    if (await isFolder(path)) yield* walk(path, documents)
    else yield { input: path, path }
  }
}

async function* walk(folder: string, documents: boolean): AsyncIterable<FoundPage> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => [])
  entries.sort((a, b) => natural.compare(a.name, b.name) || (a.name < b.name ? -1 : 1))
  for (const entry of entries) {
    if (entry.name.startsWith('.')) continue
    const path = join(folder, entry.name)
    if (entry.isDirectory()) {
      if (!isCompanionFolder(entry.name)) yield* walk(path, documents)
    } else if (PAGE.test(entry.name) || (documents && DOCUMENT.test(entry.name))) yield { input: path, path }
  }
}

async function isFolder(path: string): Promise<boolean> {
  return lstat(path).then(
    (stat) => stat.isDirectory(),
    () => false
  )
}

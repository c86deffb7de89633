import { lstat, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { isCompanionFolder } from './companions'

const DOCUMENT = /\.pdf$/i
const PAGE = /\.(html?|xhtml|mht|mhtml|webarchive|txt)(\.gz)?$/i
const natural = new Intl.Collator('en', { numeric: true })

/** One page file: `input` is the path as given, joined with the relative path inside a folder. */
export interface FoundPage {
  input: string
  path: string
}

/**
 * Page files of the given paths, folders walked in natural order. Companion folders, hidden files and unknown types
 * are passed over; a file named outright is taken whatever it is called, also one that does not exist. `documents`:
 * PDF files of folders, too; `others`: what else is taken of them, by name.
 */
export async function* findPages(
  paths: string[],
  { documents = false, others = () => false }: { documents?: boolean; others?: (name: string) => boolean } = {}
): AsyncIterable<FoundPage> {
  const isTaken = (name: string): boolean => PAGE.test(name) || (documents && DOCUMENT.test(name)) || others(name)
  for (const path of paths) {
    if (await isFolder(path)) yield* walk(path, isTaken)
    else yield { input: path, path }
  }
}

async function* walk(folder: string, isTaken: (name: string) => boolean): AsyncIterable<FoundPage> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => [])
  entries.sort((a, b) => natural.compare(a.name, b.name) || (a.name < b.name ? -1 : 1))
  for (const entry of entries) {
    if (entry.name.startsWith('.')) continue
    const path = join(folder, entry.name)
    if (entry.isDirectory()) {
      if (!isCompanionFolder(entry.name)) yield* walk(path, isTaken)
    } else if (isTaken(entry.name)) yield { input: path, path }
  }
}

async function isFolder(path: string): Promise<boolean> {
  return lstat(path).then(
    (stat) => stat.isDirectory(),
    () => false
  )
}

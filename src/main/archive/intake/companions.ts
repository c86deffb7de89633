import { existsSync } from 'node:fs'
import { lstat, readdir, readFile, realpath } from 'node:fs/promises'
import { basename, dirname, extname, join, relative, sep } from 'node:path'
import type { CapturedResource } from '@shared/captured-page'
import { MAX_COMPANION_BYTES, MAX_COMPANIONS } from './limits'
import { mimeOfFile } from './mime-of-file'

const ENDINGS = [
  '_files',
  '.files',
  '-files',
  '_file',
  '_bestanden',
  '_Dateien',
  '-Dateien',
  '_fichiers',
  '_archivos',
  '_ficheiros'
]

/** Scheme of what a page refers to by a path relative to its own file. */
export const COMPANION_BASE = 'companion://page/'

export function isCompanionFolder(name: string): boolean {
  return ENDINGS.some((ending) => name.endsWith(ending))
}

/** The files that a browser saved beside a page ("complete"). Symbolic links are not followed. */
export async function readCompanions(page: string): Promise<CapturedResource[]> {
  const folder = companionFolder(page)
  if (!folder) return []
  const resources: CapturedResource[] = []
  let bytes = 0
  for await (const file of filesBelow(await realpath(folder))) {
    const { size } = await lstat(file)
    bytes += size
    if (resources.length >= MAX_COMPANIONS || bytes > MAX_COMPANION_BYTES) break
    const path = join(basename(folder), relative(await realpath(folder), file))
    resources.push({ url: companionUrl(path), mime: mimeOfFile(file), bytes: await readFile(file) })
  }
  return resources
}

function companionFolder(page: string): string | null {
  const stem = join(
    dirname(page),
    basename(page)
      .replace(/\.gz$/i, '')
      .slice(0, -extname(basename(page).replace(/\.gz$/i, '')).length || undefined)
  )
  return ENDINGS.map((ending) => stem + ending).find((folder) => existsSync(folder)) ?? null
}

async function* filesBelow(folder: string, depth = 0): AsyncIterable<string> {
  if (depth > 8) return
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) yield* filesBelow(path, depth + 1)
    else if (entry.isFile()) yield path
  }
}

function companionUrl(path: string): string {
  return COMPANION_BASE + path.split(sep).map(encodeURIComponent).join('/')
}

import { existsSync } from 'node:fs'
import { lstat, readdir, readFile, realpath } from 'node:fs/promises'
import { basename, dirname, extname, join, relative, sep } from 'node:path'
import type { CapturedResource } from '@shared/captured-page'
import { MAX_COMPANION_BYTES, MAX_COMPANIONS } from './limits'
import { mimeOfFile } from './mime-of-file'

/** What browsers of all languages put after a page's name to call its folder. */
const ENDINGS = [
  '_files',
  '.files',
  '-files',
  '_file',
  '-Dateien',
  '_Dateien',
  '_fichiers',
  '_archivos',
  '_ficheiros',
  '_arquivos',
  '_bestanden',
  '-filer',
  '_filer',
  '_tiedostot',
  '_pliki',
  '_soubory',
  '_subory',
  '_súbory',
  '_elemei',
  '_fájlok',
  '_dosyalar',
  '_datoteke',
  '_fajlovi',
  '_fitxers',
  '_fitxategiak',
  '_failid',
  '_fails',
  '_faili',
  '_bylos',
  '_failai',
  '_fisiere',
  '_fişiere',
  '_файлы',
  '_файли',
  '_файлове',
  '_αρχεία',
  '_archeia',
  '_ملفات',
  '_پرونده‌ها',
  '_קבצים',
  '_文件',
  '_檔案',
  '_ファイル',
  '_파일'
]

/** Scheme of what a page refers to by a path relative to its own file. */
export const COMPANION_BASE = 'companion://page/'

export function isCompanionFolder(name: string): boolean {
  const composed = name.normalize('NFC')
  return ENDINGS.some((ending) => composed.endsWith(ending))
}

/**
 * The files that a browser saved beside a page ("complete"), by the names that the page calls them by. The folder is
 * the one that its references name, else the one that is named after it: either may have been renamed. Symbolic links
 * are not followed.
 */
export async function readCompanions(page: string, html: string): Promise<CapturedResource[]> {
  const named = referredFolders(html)
  const folder = companionFolder(page, named)
  if (!folder) return []
  const called = named.includes(basename(folder)) ? basename(folder) : (named[0] ?? basename(folder))
  const root = await realpath(folder)
  const resources: CapturedResource[] = []
  let bytes = 0
  for await (const file of filesBelow(root)) {
    const { size } = await lstat(file)
    bytes += size
    if (resources.length >= MAX_COMPANIONS || bytes > MAX_COMPANION_BYTES) break
    const path = join(called, relative(root, file))
    resources.push({ url: companionUrl(path), mime: mimeOfFile(file), bytes: await readFile(file) })
  }
  return resources
}

const REFERENCE = /\b(?:src|href|data|poster|background)\s*=\s*["']?\s*(?:\.\/)?([^"'\s>/?#:]{1,255})\/[^"'\s>]+/gi
const ENOUGH = 2

/** First folders of what a page refers to beside itself, the most used first. */
function referredFolders(html: string): string[] {
  const counts = new Map<string, number>()
  for (const [, name = ''] of html.slice(0, 8_000_000).matchAll(REFERENCE)) {
    const folder = decoded(name)
    if (/^\.\.?$|[\\/]/.test(folder)) continue
    counts.set(folder, (counts.get(folder) ?? 0) + 1)
  }
  const used = [...counts].filter(([name, count]) => count >= ENOUGH || isCompanionFolder(name))
  return used.sort(([, a], [, b]) => b - a).map(([name]) => name)
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name.replace(/&amp;/g, '&'))
  } catch {
    return name
  }
}

function companionFolder(page: string, named: string[]): string | null {
  const file = basename(page).replace(/\.gz$/i, '')
  const stem = join(dirname(page), file.slice(0, -extname(file).length || undefined))
  const ofPage = ENDINGS.map((ending) => stem + ending)
  // What the page calls its folder may be any folder's name: only one that is like a browser's, or the page's own.
  const ofReferences = named.filter(isCompanionFolder).map((name) => join(dirname(page), name))
  return [...ofReferences, ...ofPage].find((folder) => existsSync(folder)) ?? null
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

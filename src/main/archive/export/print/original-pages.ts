import { asPlainPage, type PageNotes, pageNotes, replayPage, replayStylesheet, sheetText } from '../../replay'
import type { KeptAsset, KeptSnapshot } from '../../store/kept-rows'
import type { ExportReader } from '../export-reader'
import { fileNamer } from '../file-names'
import { imageEnding } from '../image-endings'
import type { PageWriter } from './page-writer'

type Write = (path: string, content: string | Uint8Array) => void
const FONTS: Record<string, string> = { woff2: '.woff2', woff: '.woff', ttf: '.ttf', otf: '.otf' }

/** The newest snapshot of each article as it looked, in a folder of its own with what it needs. */
export const writeOriginals: PageWriter = async (reader, write, step) => {
  const nameOf = fileNamer()
  const pages = []
  for (const id of reader.ids) {
    await step()
    const { title, publishedAt, capturedAt } = reader.article(id)
    const snapshot = reader.snapshots(id).at(-1)
    if (!snapshot) continue
    const folder = String(pages.length + 1).padStart(5, '0')
    writeOriginal(snapshot, folder, reader, write)
    const name = nameOf(title, (publishedAt ?? capturedAt).slice(0, 10), '')
    const footer = [snapshot.url, snapshot.capturedAt.slice(0, 10)].filter(Boolean).join(' · ')
    pages.push({ file: `${folder}/page.html`, name, footer, look: 'original' as const })
  }
  return pages
}

function writeOriginal(snapshot: KeptSnapshot, folder: string, reader: Pick<ExportReader, 'blob'>, write: Write): void {
  const bytes = reader.blob(snapshot.content)?.bytes
  const content = bytes ? Buffer.from(bytes).toString('utf8') : ''
  if (snapshot.contentType === 'text/plain') {
    write(`${folder}/page.html`, asPlainPage(content))
    return
  }
  const parts = new Map(snapshot.assets.map((asset, n) => [withoutFragment(asset.url), `part-${n}${ending(asset)}`]))
  const resolve = (url: string): string | null => parts.get(withoutFragment(url)) ?? null
  // Pictures below the first screen have to be there when it is printed.
  const page = replayPage({ content, baseUrl: snapshot.url, resolve }).replace(/\sloading="?lazy"?/gi, '')
  write(`${folder}/page.html`, page)
  const notes = pageNotes(content)
  snapshot.assets.forEach((asset, n) => {
    const blob = reader.blob(asset.sha256)
    if (blob) write(`${folder}/part-${n}${ending(asset)}`, safe(asset, blob.bytes, resolve, notes))
  })
}

/** Frames and style sheets refer to other things. */
function safe(
  { url, mime }: KeptAsset,
  bytes: Uint8Array,
  resolve: (url: string) => string | null,
  notes: PageNotes
): Uint8Array {
  const text = (): string => Buffer.from(bytes).toString('utf8')
  if (isPage(mime)) return Buffer.from(replayPage({ content: text(), baseUrl: url, resolve }))
  return /^text\/css/i.test(mime)
    ? Buffer.from(replayStylesheet(sheetText(bytes, mime, notes.charset), url, resolve, notes))
    : bytes
}

/** From a disk, a browser knows a file by its ending. */
function ending({ mime, url }: KeptAsset): string {
  if (isPage(mime)) return '.html'
  if (/^text\/css/i.test(mime)) return '.css'
  const [, font] = /\b(woff2?|ttf|otf)\b/i.exec(`${mime} ${url}`) ?? []
  return (font && FONTS[font.toLowerCase()]) || imageEnding(mime)
}

function isPage(mime: string): boolean {
  return /^(text\/html|application\/xhtml\+xml)/i.test(mime)
}

function withoutFragment(url: string): string {
  return url.startsWith('data:') ? url : url.replace(/#.*$/s, '')
}

import { imageFacts } from '../extract'
import type { ExportReader } from './export-reader'
import { imageEnding } from './image-endings'
import { plainPicture } from './plain-picture'
import { plainSvg } from './plain-svg'
import type { ZipWriter } from './zip'

/** Types that every EPUB 3 reader must show, from the first edition on; WebP and AVIF become one of them. */
const CORE = new Set(['image/gif', 'image/jpeg', 'image/png', 'image/svg+xml'])
export const STAND_IN = 'images/stand-in.png'
/** A grey dot, for readers that cannot show what else the Web has (HEIC, BMP). */
const GREY_DOT = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==',
  'base64'
)

export interface BookPicture {
  path: string
  mime: string
  /** Another type than those that every reader shows: needs something to fall back to. */
  isForeign: boolean
}

export interface BookPictures {
  /** By SHA-256. */
  kept: Map<string, BookPicture>
  keep(sha256: string): Promise<void>
  pathOf(sha256: string): string | null
}

/** Each picture goes into the book once, as what its bytes say it is. */
export function bookPictures(zip: ZipWriter, reader: Pick<ExportReader, 'blob'>): BookPictures {
  const kept: BookPictures['kept'] = new Map()
  const add = async (sha256: string, mime: string, bytes: Uint8Array): Promise<void> => {
    const path = `images/${sha256.slice(0, 24)}${imageEnding(mime)}`
    const isForeign = !CORE.has(mime)
    if (isForeign && !kept.has(STAND_IN)) {
      kept.set(STAND_IN, { path: STAND_IN, mime: 'image/png', isForeign: false })
      await zip.add(`EPUB/${STAND_IN}`, GREY_DOT, { store: true })
    }
    kept.set(sha256, { path, mime, isForeign })
    await zip.add(`EPUB/${path}`, bytes, { store: mime !== 'image/svg+xml' })
  }
  return {
    kept,
    async keep(sha256) {
      const blob = kept.has(sha256) ? null : reader.blob(sha256)
      const mime = blob ? imageFacts(blob.bytes)?.mime : undefined
      if (!blob || !mime) return
      if (mime === 'image/svg+xml') {
        const drawing = plainSvg(blob.bytes)
        if (drawing) await add(sha256, mime, drawing)
        return
      }
      const plain = CORE.has(mime) ? null : await plainPicture(blob.bytes)
      await add(sha256, plain?.mime ?? mime, plain?.bytes ?? blob.bytes)
    },
    pathOf: (sha256) => kept.get(sha256)?.path ?? null
  }
}

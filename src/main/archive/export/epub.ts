import { randomUUID } from 'node:crypto'
import type { Article } from '@shared/article'
import { cite, referenceOf } from '../citation'
import { chapterOf, EPUB_STYLE } from './epub-chapter'
import { navigation, type Place, packageDocument } from './epub-package'
import type { ExportReader } from './export-reader'
import { imageEnding } from './image-endings'
import type { Staging } from './staging'
import { toXhtml } from './xhtml'
import { type ZipWriter, zipInto } from './zip'

/** Types that every EPUB 3.3 reader must show. */
const CORE_IMAGES = new Set(['image/gif', 'image/jpeg', 'image/png', 'image/svg+xml', 'image/webp'])

const CONTAINER = `<?xml version="1.0" encoding="UTF-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles><rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/></rootfiles>
</container>
`

/** The articles as one book (EPUB 3): a chapter each, by collection, with their images. */
export async function writeEpub(reader: ExportReader, staging: Staging, step: () => Promise<void>): Promise<void> {
  const date = new Date()
  const zip = zipInto((chunk) => staging.write('', chunk), date)
  zip.addFirst('mimetype', 'application/epub+zip')
  await zip.add('META-INF/container.xml', CONTAINER)
  await zip.add('EPUB/style.css', EPUB_STYLE)
  const images = imageKeeper(zip, reader)
  const places: Place[] = []
  for (const id of reader.ids) {
    await step()
    places.push(await addChapter(zip, reader.article(id), places.length + 1, images))
  }
  const book = { id: `urn:uuid:${randomUUID()}`, title: titleOf(places), date, places, images: images.kept }
  await zip.add('EPUB/nav.xhtml', navigation(book))
  await zip.add('EPUB/package.opf', packageDocument(book))
  await zip.end()
}

async function addChapter(zip: ZipWriter, article: Article, number: number, images: ImageKeeper): Promise<Place> {
  const name = `article-${String(number).padStart(5, '0')}.xhtml`
  const wanted = [...article.html.matchAll(/cuttings:\/\/blob\/([0-9a-f]{64})/g)].flatMap(([, sha256]) => sha256 ?? [])
  for (const sha256 of new Set(wanted)) await images.keep(sha256)
  const body = toXhtml(article.html, images.pathOf)
  await zip.add(`EPUB/${name}`, chapterOf(article, body, cite(referenceOf(article), 'apa')))
  const { title, language, direction, collections, byline } = article
  return { name, title, language, direction, collection: collections[0] ?? null, byline }
}

interface ImageKeeper {
  kept: Map<string, { path: string; mime: string }>
  keep(sha256: string): Promise<void>
  pathOf(sha256: string): string | null
}

/** Each picture goes into the book once. */
function imageKeeper(zip: ZipWriter, reader: ExportReader): ImageKeeper {
  const kept: ImageKeeper['kept'] = new Map()
  return {
    kept,
    async keep(sha256) {
      if (kept.has(sha256)) return
      const blob = reader.blob(sha256)
      if (!blob || !CORE_IMAGES.has(blob.mime)) return
      const path = `images/${sha256.slice(0, 24)}${imageEnding(blob.mime)}`
      kept.set(sha256, { path, mime: blob.mime })
      await zip.add(`EPUB/${path}`, blob.bytes, { store: blob.mime !== 'image/svg+xml' })
    },
    pathOf: (sha256) => kept.get(sha256)?.path ?? null
  }
}

function titleOf(places: Place[]): string {
  const collections = new Set(places.map(({ collection }) => collection))
  const [only] = collections
  if (places.length === 1) return places[0]?.title ?? 'Cuttings'
  return collections.size === 1 && only ? only : 'Cuttings'
}

import { randomUUID } from 'node:crypto'
import type { Article } from '@shared/article'
import { cite, referenceOf } from '../citation'
import { chapterOf, EPUB_STYLE } from './epub-chapter'
import { inOrder, navigation, type Place } from './epub-contents'
import { packageDocument } from './epub-package'
import { type BookPictures, bookPictures } from './epub-pictures'
import type { ExportReader } from './export-reader'
import { picturesIn } from './pictures-in'
import type { Staging } from './staging'
import { toXhtml } from './xhtml-body'
import { type ZipWriter, zipInto } from './zip'

const CONTAINER = `<?xml version="1.0" encoding="UTF-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles><rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/></rootfiles>
</container>
`

/** The articles as one book (EPUB 3): a chapter each, by collection, with their images. */
export async function writeEpub(reader: ExportReader, staging: Staging, step: () => Promise<void>): Promise<void> {
  const date = new Date()
  const zip = zipInto((chunk) => staging.write('', chunk), date)
  await zip.add('mimetype', 'application/epub+zip', { store: true })
  await zip.add('META-INF/container.xml', CONTAINER)
  await zip.add('EPUB/style.css', EPUB_STYLE)
  const pictures = bookPictures(zip, reader)
  const places: Place[] = []
  for (const id of reader.ids) {
    await step()
    places.push(await addChapter(zip, reader.article(id), places.length + 1, pictures))
  }
  const ordered = inOrder(places)
  const book = {
    id: `urn:uuid:${randomUUID()}`,
    title: reader.name ?? titleOf(places),
    date,
    places: ordered,
    pictures: [...pictures.kept.values()]
  }
  await zip.add('EPUB/nav.xhtml', navigation(book))
  await zip.add('EPUB/package.opf', packageDocument(book))
  zip.end()
}

async function addChapter(zip: ZipWriter, article: Article, number: number, pictures: BookPictures): Promise<Place> {
  const name = `article-${String(number).padStart(5, '0')}.xhtml`
  for (const sha256 of picturesIn(article)) await pictures.keep(sha256)
  const body = toXhtml(article.html, pictures.pathOf)
  await zip.add(`EPUB/${name}`, chapterOf(article, body, cite(referenceOf(article), 'apa')))
  const { title, language, direction, collections, byline } = article
  return { name, title, language, direction, collection: collections[0] ?? null, byline }
}

/** The collection that all are in; of one article, its headline. */
function titleOf(places: Place[]): string {
  if (places.length === 1) return places[0]?.title ?? 'Cuttings'
  const paths = places.map(({ collection }) => collection?.split('/') ?? [])
  const [first = []] = paths
  const shared = first.findIndex((part, n) => paths.some((path) => path[n] !== part))
  const common = shared < 0 ? first : first.slice(0, shared)
  return common.join(' / ') || 'Cuttings'
}

import { ArchiveError } from '@shared/errors'
import { BUNDLE_FORMAT, BUNDLE_VERSION, type BundleArticle, type BundleLabels, blobPath, FILES } from '../bundle/format'
import type { ExportReader } from './export-reader'
import type { Staging } from './staging'
import { type ZipEntry, zipInto } from './zip'

/** Everything that is kept of the articles, as a ZIP that Cuttings imports to an equal archive. */
export async function writeBundle(reader: ExportReader, staging: Staging, step: () => Promise<void>): Promise<void> {
  const created = new Date()
  const zip = zipInto((chunk) => staging.write('', chunk), created)
  const blobs: Blobs = new Map()
  const used = { tags: new Set<string>(), collections: new Set<string>() }
  const articles = await zip.add(
    FILES.articles,
    lines(reader, step, (article) => {
      for (const hash of blobsOf(article)) blobs.set(hash, null)
      for (const tag of article.tags) used.tags.add(tag)
      for (const path of article.collections) used.collections.add(path)
    })
  )
  for (const hash of blobs.keys()) {
    const blob = reader.blob(hash)
    if (!blob) continue
    // One that is already compressed does not get smaller.
    const store = /^(image\/(?!svg)|audio|video|font)/.test(blob.mime)
    const { bytes } = await zip.add(blobPath(hash), blob.bytes, { store })
    blobs.set(hash, bytes)
  }
  const rest = await zip.add(FILES.labels, JSON.stringify(labels(reader, used), null, 1))
  await zip.add(FILES.manifest, manifest(reader, created, { articles, blobs, labels: rest }))
  zip.end()
}

/** By SHA-256, how many bytes; null: not there. */
type Blobs = Map<string, number | null>

/** A file a line: as one text, that of a large archive is more than the rest of an export holds in memory. */
function* manifest(
  { ids }: ExportReader,
  created: Date,
  { articles, blobs, labels: rest }: { articles: ZipEntry; blobs: Blobs; labels: ZipEntry }
): Iterable<string> {
  const about = {
    format: BUNDLE_FORMAT,
    version: BUNDLE_VERSION,
    createdAt: created.toISOString(),
    articles: ids.length
  }
  yield `${JSON.stringify(about, null, 1).replace(/\n\}$/, '')},\n "files": [\n  ${JSON.stringify(articles)}`
  for (const [sha256, bytes] of blobs) {
    if (bytes !== null) yield `,\n  ${JSON.stringify({ path: blobPath(sha256), sha256, bytes })}`
  }
  yield `,\n  ${JSON.stringify(rest)}\n ]\n}\n`
}

async function* lines(
  reader: ExportReader,
  step: () => Promise<void>,
  onArticle: (article: BundleArticle) => void
): AsyncIterable<string> {
  for (const id of bySaving(reader)) {
    await step()
    const article = bundled(reader, id)
    onArticle(article)
    yield `${JSON.stringify(article)}\n`
  }
}

/** However the list is sorted: what comes of an archive is the same as what comes of its copy. */
function bySaving({ ids, savedAt }: ExportReader): string[] {
  const keys = ids.map((id) => ({ id, savedAt: savedAt(id) ?? '' }))
  const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
  return keys.sort((a, b) => compare(a.savedAt, b.savedAt) || compare(a.id, b.id)).map(({ id }) => id)
}

function bundled(reader: ExportReader, id: string): BundleArticle {
  const kept = reader.kept(id)
  if (!kept) throw gone()
  const { title, url, canonicalUrl, note, addresses, source, savedAt, current, chosen } = kept
  return {
    id,
    title,
    url,
    canonicalUrl,
    note,
    ...reader.labels(id),
    addresses,
    source,
    savedAt,
    current,
    correction: reader.correction(id),
    chosen,
    highlights: reader.highlights(id).map(({ articleId: _, ...highlight }) => highlight),
    snapshots: reader.snapshots(id) as BundleArticle['snapshots'],
    versions: reader.versions(id)
  }
}

function gone(): ArchiveError {
  return new ArchiveError('not-found', 'An article went away meanwhile. Nothing was written. Export again.')
}

function blobsOf({ snapshots, versions }: BundleArticle): string[] {
  return [
    ...snapshots.flatMap(({ content, original, screenshot, assets, wire }) => [
      content,
      original,
      screenshot,
      ...assets.map(({ sha256 }) => sha256),
      ...wire.map(({ body }) => body)
    ]),
    ...versions.flatMap(({ images }) => images.map(({ sha256 }) => sha256))
  ].filter((hash) => hash !== null)
}

/** Those that the articles have; of collections also the ones above. When everything is handed over, all there are. */
function labels(reader: ExportReader, used: { tags: Set<string>; collections: Set<string> }): BundleLabels {
  const inUse = (path: string): boolean =>
    reader.whole || [...used.collections].some((each) => each === path || each.startsWith(`${path}/`))
  return {
    tags: reader
      .tags()
      .filter(({ name }) => reader.whole || used.tags.has(name))
      .map(({ name, color }) => ({ name, color })),
    collections: reader
      .collections()
      .map(({ path }) => path)
      .filter(inUse),
    searches: reader.whole ? reader.searches() : []
  }
}

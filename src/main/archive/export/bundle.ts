import { ArchiveError } from '@shared/errors'
import { BUNDLE_FORMAT, BUNDLE_VERSION, type BundleArticle, type BundleLabels, blobPath, FILES } from '../bundle/format'
import type { ExportReader } from './export-reader'
import type { Staging } from './staging'
import { type ZipEntry, zipInto } from './zip'

/** Everything that is kept of the articles, as a ZIP that Cuttings imports to an equal archive. */
export async function writeBundle(reader: ExportReader, staging: Staging, step: () => Promise<void>): Promise<void> {
  const created = new Date()
  const zip = zipInto((chunk) => staging.write('', chunk), created)
  const blobs = new Set<string>()
  const used = { tags: new Set<string>(), collections: new Set<string>() }
  const files: ZipEntry[] = [
    await zip.add(
      FILES.articles,
      lines(reader, step, (article) => {
        for (const hash of blobsOf(article)) blobs.add(hash)
        for (const tag of article.tags) used.tags.add(tag)
        for (const path of article.collections) used.collections.add(path)
      })
    )
  ]
  for (const hash of blobs) {
    const blob = reader.blob(hash)
    // One that is already compressed does not get smaller.
    if (blob)
      files.push(
        await zip.add(blobPath(hash), blob.bytes, { store: /^(image\/(?!svg)|audio|video|font)/.test(blob.mime) })
      )
  }
  files.push(await zip.add(FILES.labels, JSON.stringify(labels(reader, used), null, 1)))
  const manifest = {
    format: BUNDLE_FORMAT,
    version: BUNDLE_VERSION,
    createdAt: created.toISOString(),
    articles: reader.ids.length,
    files
  }
  await zip.add(FILES.manifest, JSON.stringify(manifest, null, 1))
  await zip.end()
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

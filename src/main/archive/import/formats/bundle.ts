import { ArchiveError } from '@shared/errors'
import {
  BUNDLE_VERSION,
  type BundleLabels,
  blobPath,
  bundleArticle,
  bundleLabels,
  bundleManifest,
  FILES
} from '../../bundle/format'
import { hashOf } from '../../store/blob-store'
import { failedItem, type Importer, NO_LABELS } from '../item'
import { linesIn } from '../lines-in'
import { iterated, openZip, type ZipFile } from '../zip-file'

/** Our own bundle. Every blob is checked against its hash; a line that is not as it should be fails alone. */
export const bundle: Importer = async function* (path, signal) {
  const zip = await openZip(path)
  try {
    await checkManifest(zip)
    for await (const line of linesOf(zip)) {
      signal?.throwIfAborted()
      if (line.trim() !== '') yield itemOf(line, zip)
    }
  } finally {
    zip.close()
  }
}

/** Colours of tags, and all collections. */
export async function readBundleLabels(path: string): Promise<BundleLabels> {
  const zip = await openZip(path)
  try {
    const labels = bundleLabels.safeParse(parsed(String(await zip.read(FILES.labels))))
    return labels.success ? labels.data : { tags: [], collections: [], searches: [] }
  } finally {
    zip.close()
  }
}

async function checkManifest(zip: ZipFile): Promise<void> {
  const manifest = bundleManifest.safeParse(parsed(String(await zip.read(FILES.manifest))))
  if (!manifest.success) {
    throw new ArchiveError(
      'unreadable',
      'This bundle’s manifest is missing or damaged. Nothing was changed. Export it again.'
    )
  }
  if (manifest.data.version > BUNDLE_VERSION) {
    throw new ArchiveError(
      'unsupported',
      'This bundle is from a newer version of Cuttings. Nothing was changed. Update Cuttings and try again.'
    )
  }
}

function itemOf(line: string, zip: ZipFile) {
  const raw = parsed(line)
  const article = bundleArticle.safeParse(raw)
  if (!article.success) return failedItem('This article of the bundle is damaged.', line.slice(0, 2_000))
  const { title, url } = article.data
  const blob = async (sha256: string): Promise<Buffer | null> => {
    const bytes = await zip.read(blobPath(sha256))
    return bytes && hashOf(bytes) === sha256 ? bytes : null
  }
  return {
    title,
    url,
    labels: NO_LABELS,
    content: { kind: 'bundle' as const, article: article.data, blob },
    source: { id: article.data.id }
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

/** As they are unpacked: all of it at once may be more than memory holds. */
async function* linesOf(zip: ZipFile): AsyncIterable<string> {
  const stream = await zip.stream(FILES.articles)
  if (stream) yield* linesIn(iterated(stream))
}

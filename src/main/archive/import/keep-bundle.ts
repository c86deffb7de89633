import type { SaveStatus } from '@shared/article'
import type { CapturedPage, WireResponse } from '@shared/captured-page'
import type { BundleArticle, BundleSnapshot, BundleVersion } from '../bundle/format'
import { sanitiseStored } from '../extract'
import { hashOf } from '../store/blob-store'
import type { PageToSave } from '../store/save-page'
import type { ExtractedArticle } from '../types'

/** Looks up stored bytes by their hash. */
type Blobs = (sha256: string) => Promise<Buffer | null>

/** A snapshot of a bundle with the texts that were made of it, ready to be kept like any other page. */
export interface BundlePage {
  snapshotId: string
  toSave: Omit<PageToSave, 'tags' | 'collection'>
  /** Every text of this snapshot, oldest first. */
  versions: { version: BundleVersion; article: ExtractedArticle }[]
}

/**
 * The pages of a bundle's article, oldest first. Bytes were checked against their hashes, texts are sanitised again:
 * a bundle is as hostile as any page.
 */
export async function bundlePages(article: BundleArticle, blobs: Blobs): Promise<BundlePage[]> {
  const identity = { url: article.url, canonicalUrl: article.canonicalUrl, addresses: article.addresses }
  const pages: BundlePage[] = []
  for (const snapshot of article.snapshots) {
    const page = await capturedPageOf(snapshot, blobs)
    if (!page) continue
    const versions = article.versions
      .filter(({ snapshotId }) => snapshotId === snapshot.id)
      .map((version) => ({ version, article: extractedOf(version, article, page) }))
    const shown = versions[0]?.version ?? versionBefore(article, snapshot)
    if (!shown) continue
    const text = versions[0]?.article ?? extractedOf(shown, article, page)
    const snapshotIdentity = { ...identity, url: snapshot.url ?? article.url }
    pages.push({
      snapshotId: snapshot.id,
      versions,
      toSave: { page, article: text, identity: snapshotIdentity, extractor: shown.extractor }
    })
  }
  return pages
}

/** A capture whose text did not differ has none of its own. */
function versionBefore(article: BundleArticle, snapshot: BundleSnapshot): BundleVersion | undefined {
  const date = new Map(article.snapshots.map(({ id, capturedAt }) => [id, Date.parse(capturedAt)]))
  const before = article.versions.filter(
    ({ snapshotId }) => (date.get(snapshotId) ?? 0) <= Date.parse(snapshot.capturedAt)
  )
  return before.at(-1) ?? article.versions[0]
}

async function capturedPageOf(snapshot: BundleSnapshot, blobs: Blobs): Promise<CapturedPage | null> {
  const content = await blobs(snapshot.content)
  if (!content) return null
  const original = snapshot.original ? await blobs(snapshot.original) : null
  const screenshot = snapshot.screenshot ? await blobs(snapshot.screenshot) : null
  const { kind, url, requestedUrl, redirects, httpStatus, capturedAt, contentType, verdict, log } = snapshot
  const { verdictKind, blocked, warnings, profile } = snapshot
  const resources: CapturedPage['resources'] = []
  const missing = [...snapshot.missing]
  for (const { sha256, url: address, mime, status, headers } of snapshot.assets) {
    const bytes = await blobs(sha256)
    if (bytes)
      resources.push({
        url: address,
        mime,
        bytes,
        ...(status === null ? {} : { status }),
        ...(headers ? { headers } : {})
      })
    else missing.push({ url: address, reason: 'The bundle does not hold it whole.' })
  }
  const wire: WireResponse[] = []
  for (const { body: sha256, ...response } of snapshot.wire) {
    const body = sha256 ? await blobs(sha256) : null
    wire.push(body ? { ...response, body } : response)
  }
  return {
    kind,
    url,
    requestedUrl,
    redirects,
    httpStatus,
    capturedAt,
    content: content.toString('utf8'),
    contentType,
    resources,
    wire,
    screenshot: screenshot ? { mime: snapshot.screenshotMime ?? 'image/png', bytes: screenshot } : null,
    original: original ? { name: snapshot.fileName ?? '', mime: snapshot.originalMime ?? '', bytes: original } : null,
    missing,
    verdict,
    verdictKind,
    blocked,
    warnings,
    profile,
    log
  }
}

/** Pictures whose bytes did not come along are told, not stored. */
function extractedOf(
  version: BundleVersion,
  { url, canonicalUrl }: BundleArticle,
  page: CapturedPage
): ExtractedArticle {
  const held = new Set(page.resources.map(({ bytes }) => hashOf(bytes)))
  const images = version.images.map((image) =>
    image.sha256 && held.has(image.sha256) ? { ...image, stored: true } : { ...image, sha256: null, stored: false }
  )
  const { facts, ...extracted } = version
  return {
    ...extracted,
    ...facts,
    url,
    canonicalUrl,
    images,
    html: sanitiseStored(version.html, images, url),
    verdict: null,
    verdictKind: null
  }
}

/** The least surprising word for several snapshots of one article. */
export function joined(statuses: SaveStatus[]): SaveStatus {
  return statuses.includes('new') ? 'new' : statuses.includes('new-version') ? 'new-version' : 'unchanged'
}

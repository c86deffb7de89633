import { articleFacts, articleFilter, articleImage, direction, NO_FACTS } from '@shared/article'
import { collectionPath } from '@shared/collection'
import { correction } from '@shared/correction'
import { highlight } from '@shared/highlight'
import { id, isoDate, sha256 } from '@shared/ids'
import { newSavedSearch } from '@shared/saved-search'
import { blockedResource, missingResource, snapshotKind, verdictKind } from '@shared/snapshot'
import { tagColor, tagName } from '@shared/tag'
import { z } from 'zod'

/** The files of a bundle; docs/bundle-format.md describes them for others. */
export const BUNDLE_FORMAT = 'cuttings-bundle'
export const BUNDLE_VERSION = 1
export const FILES = { articles: 'articles.jsonl', labels: 'labels.json', manifest: 'manifest.json' }

export function blobPath(hash: string): string {
  return `blobs/${hash.slice(0, 2)}/${hash}`
}

const text = z.string().max(20_000_000)
const short = z.string().max(20_000)

const bundleAsset = z.object({
  url: short,
  sha256,
  mime: short,
  status: z.number().int().nullable(),
  headers: z.record(z.string(), z.string()).nullable()
})

const bundleHeaders = z.array(z.tuple([short, short]))

const bundleWire = z.object({
  url: short,
  method: short,
  type: short,
  at: isoDate,
  requestHeaders: bundleHeaders,
  status: z.number().int(),
  statusText: short,
  headers: bundleHeaders,
  body: sha256.nullable()
})

export const bundleSnapshot = z.object({
  id,
  kind: snapshotKind,
  capturedAt: isoDate,
  savedAt: isoDate,
  url: short.nullable(),
  requestedUrl: short.nullable(),
  redirects: z.array(short),
  httpStatus: z.number().int().nullable(),
  contentType: z.enum(['text/html', 'text/plain']),
  content: sha256,
  original: sha256.nullable(),
  originalMime: short.nullable(),
  fileName: short.nullable(),
  screenshot: sha256.nullable(),
  screenshotMime: short.nullable(),
  missing: z.array(missingResource),
  verdict: short.nullable(),
  verdictKind: verdictKind.nullable().default(null),
  blocked: z.array(blockedResource).default([]),
  warnings: z.array(short).default([]),
  profile: short.nullable().default(null),
  log: z.array(z.string()),
  assets: z.array(bundleAsset),
  /** What happened on the wire, in order. */
  wire: z.array(bundleWire).default([])
})
export type BundleSnapshot = z.infer<typeof bundleSnapshot>

export const bundleVersion = z.object({
  id,
  snapshotId: id,
  extractor: z.number().int(),
  title: short,
  standfirst: text.nullable(),
  byline: z.array(short),
  siteName: short.nullable(),
  section: short.nullable(),
  publishedAt: isoDate.nullable(),
  modifiedAt: isoDate.nullable(),
  language: z.string().max(40).nullable(),
  direction,
  keywords: z.array(short),
  html: text,
  text,
  wordCount: z.number().int(),
  leftOut: z.array(z.string()),
  /** Older bundles do not tell. */
  facts: articleFacts.catch(NO_FACTS),
  images: z.array(articleImage.omit({ stored: true }))
})
export type BundleVersion = z.infer<typeof bundleVersion>

const bundleOutlet = z.object({ name: short, homeUrl: short.nullable(), hosts: z.array(short) })

/** A line of articles.jsonl. */
export const bundleArticle = z.object({
  id,
  title: short,
  url: short.nullable(),
  canonicalUrl: short.nullable(),
  addresses: z.array(z.object({ host: short, rest: short })),
  source: bundleOutlet.nullable(),
  savedAt: isoDate,
  note: text.nullable(),
  tags: z.array(tagName),
  collections: z.array(collectionPath),
  /** The version that is shown. */
  current: id.nullable(),
  /** What the user corrected by hand in what was extracted. */
  correction: correction.nullable().default(null),
  /** The version that the user chose to be shown. */
  chosen: id.nullable().default(null),
  /** Marked passages. */
  highlights: z.array(highlight.omit({ articleId: true })).default([]),
  snapshots: z.array(bundleSnapshot),
  versions: z.array(bundleVersion)
})
export type BundleArticle = z.infer<typeof bundleArticle>

/** An outlet has another id in each archive: what is narrowed by one names it. */
export const bundleSearch = newSavedSearch
  .omit({ filter: true })
  .extend({ id, createdAt: isoDate, filter: articleFilter.omit({ sourceId: true }), source: bundleOutlet.nullable() })
export type BundleSearch = z.infer<typeof bundleSearch>

export const bundleLabels = z.object({
  tags: z.array(z.object({ name: tagName, color: tagColor.nullable() })),
  /** Every collection, also empty ones. */
  collections: z.array(collectionPath),
  /** In the user’s order; older bundles, and those of a part of an archive, have none. */
  searches: z.array(bundleSearch).default([])
})
export type BundleLabels = z.infer<typeof bundleLabels>

export const bundleManifest = z.object({
  format: z.literal(BUNDLE_FORMAT),
  version: z.number().int(),
  createdAt: isoDate,
  articles: z.number().int(),
  files: z.array(z.object({ path: z.string(), sha256, bytes: z.number().int() }))
})

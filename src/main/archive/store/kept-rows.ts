import type { ArticleFacts, ArticleImage, Direction } from '@shared/article'
import type { BlockedResource, MissingResource, SnapshotKind, VerdictKind } from '@shared/snapshot'
import { list } from './article-row'
import type { BlobStore } from './blob-store'
import type { Db } from './db'
import { readFacts } from './facts'
import { createWireStore, type KeptWire } from './wire-store'

/** A response as it was kept beside a page. */
export interface KeptAsset {
  url: string
  sha256: string
  mime: string
  status: number | null
  headers: Record<string, string> | null
}

/** A snapshot with everything that was kept of it; bytes by their SHA-256. */
export interface KeptSnapshot {
  id: string
  kind: SnapshotKind
  capturedAt: string
  savedAt: string
  url: string | null
  requestedUrl: string | null
  redirects: string[]
  httpStatus: number | null
  contentType: string
  content: string
  original: string | null
  originalMime: string | null
  fileName: string | null
  screenshot: string | null
  screenshotMime: string | null
  missing: MissingResource[]
  verdict: string | null
  verdictKind: VerdictKind | null
  blocked: BlockedResource[]
  warnings: string[]
  profile: string | null
  log: string[]
  assets: KeptAsset[]
  wire: KeptWire[]
}

/** A version as it was extracted, with its images. */
export interface KeptVersion {
  id: string
  snapshotId: string
  extractor: number
  title: string
  standfirst: string | null
  byline: string[]
  siteName: string | null
  section: string | null
  publishedAt: string | null
  modifiedAt: string | null
  language: string | null
  direction: Direction
  keywords: string[]
  html: string
  text: string
  wordCount: number
  leftOut: string[]
  facts: ArticleFacts
  images: Omit<ArticleImage, 'stored'>[]
}

/** What an article is known by and belongs to, beside what `articles.get` tells. */
export interface KeptArticle {
  title: string
  url: string | null
  canonicalUrl: string | null
  note: string | null
  savedAt: string
  /** Id of the version that is shown. */
  current: string | null
  addresses: { host: string; rest: string }[]
  /** Id of the version that the user chose. */
  chosen: string | null
  source: { name: string; homeUrl: string | null; hosts: string[] } | null
}

/** Rows as they are kept, for handing an archive over whole. */
export interface KeptRows {
  savedAt(id: string): string | null
  article(id: string): KeptArticle | null
  /** Oldest first. */
  snapshots(articleId: string): KeptSnapshot[]
  /** Oldest first. */
  versions(articleId: string): KeptVersion[]
}

type Json<T, K extends keyof T> = Omit<T, K> & Record<K, string>

export function createKeptRows(db: Db, blobs: BlobStore): KeptRows {
  const article = db.prepare<
    [string],
    Omit<KeptArticle, 'addresses' | 'source'> & { row: number; source: number | null }
  >(
    `SELECT article.row, article.title, article.url, article.canonical_url AS canonicalUrl, note, saved_at AS savedAt, version.id AS current, source_row AS source,
       (SELECT chosen.id FROM version_choice JOIN version AS chosen ON chosen.row = version_choice.version_row
        WHERE version_choice.article_row = article.row) AS chosen
     FROM article LEFT JOIN version ON version.row = article.version_row WHERE article.id = ?`
  )
  const savedAt = db.prepare<[string], string>('SELECT saved_at FROM article WHERE id = ?').pluck()
  const addresses = db.prepare<[number], { host: string; rest: string }>(
    'SELECT host, rest FROM address WHERE article_row = ? ORDER BY host, rest'
  )
  const source = db.prepare<[number], { name: string; homeUrl: string | null }>(
    'SELECT name, home_url AS homeUrl FROM source WHERE row = ?'
  )
  const hosts = db.prepare<[number], string>('SELECT host FROM source_host WHERE source_row = ? ORDER BY host').pluck()
  const snapshots = db.prepare<
    [string],
    Json<Omit<KeptSnapshot, 'assets' | 'wire'>, 'missing' | 'blocked' | 'warnings' | 'redirects' | 'log'> & {
      row: number
    }
  >(SNAPSHOTS)
  const assets = db.prepare<[number], Omit<KeptAsset, 'headers'> & { headers: string | null }>(
    'SELECT url, sha256, mime, status, headers FROM asset WHERE snapshot_row = ? ORDER BY position'
  )
  const wire = createWireStore(db, blobs)
  const versions = db.prepare<
    [string],
    Json<Omit<KeptVersion, 'images'>, 'byline' | 'keywords' | 'leftOut' | 'facts'> & { row: number }
  >(VERSIONS)
  const images = db.prepare<[number], Omit<ArticleImage, 'stored' | 'lead'> & { lead: number }>(
    'SELECT sha256, mime, width, height, alt, caption, credit, url, lead FROM image WHERE version_row = ? ORDER BY position'
  )
  return {
    savedAt: (id) => savedAt.get(id) ?? null,
    article(id) {
      const found = article.get(id)
      if (!found) return null
      const outlet = found.source === null ? undefined : source.get(found.source)
      return {
        title: found.title,
        url: found.url,
        canonicalUrl: found.canonicalUrl,
        note: found.note,
        savedAt: found.savedAt,
        current: found.current,
        chosen: found.chosen,
        addresses: addresses.all(found.row),
        source: outlet && found.source !== null ? { ...outlet, hosts: hosts.all(found.source) } : null
      }
    },
    snapshots: (articleId) =>
      snapshots.all(articleId).map(({ row, missing, blocked, warnings, redirects, log, ...rest }) => ({
        ...rest,
        redirects: list(redirects),
        log: list(log),
        missing: JSON.parse(missing) as MissingResource[],
        blocked: JSON.parse(blocked) as BlockedResource[],
        warnings: list(warnings),
        assets: assets.all(row).map(({ headers, ...asset }) => ({
          ...asset,
          headers: headers ? (JSON.parse(headers) as Record<string, string>) : null
        })),
        wire: wire.of(row)
      })),
    versions: (articleId) =>
      versions.all(articleId).map(({ row, byline, keywords, leftOut, facts, ...rest }) => ({
        ...rest,
        byline: list(byline),
        keywords: list(keywords),
        leftOut: list(leftOut),
        facts: readFacts(facts),
        images: images.all(row).map((image) => ({ ...image, lead: image.lead === 1 }))
      }))
  }
}

const SNAPSHOTS = `
SELECT snapshot.row, snapshot.id, kind, snapshot.captured_at AS capturedAt, snapshot.saved_at AS savedAt, snapshot.url,
  requested_url AS requestedUrl, redirects, http_status AS httpStatus, content_type AS contentType,
  content_sha256 AS content, original_sha256 AS original, original_mime AS originalMime, file_name AS fileName,
  screenshot_sha256 AS screenshot, screenshot_mime AS screenshotMime, missing, verdict,
  verdict_kind AS verdictKind, blocked, warnings, profile, log
FROM snapshot JOIN article ON article.row = snapshot.article_row WHERE article.id = ?
ORDER BY snapshot.captured_at, snapshot.row`

const VERSIONS = `
SELECT version.row, version.id, snapshot.id AS snapshotId, extractor, version.title, version.standfirst, version.byline,
  version.site_name AS siteName, version.section, version.published_at AS publishedAt,
  version.modified_at AS modifiedAt, version.language, version.direction, keywords, html, text,
  version.word_count AS wordCount, left_out AS leftOut, facts
FROM version JOIN article ON article.row = version.article_row JOIN snapshot ON snapshot.row = version.snapshot_row
WHERE article.id = ? ORDER BY snapshot.captured_at, version.row`

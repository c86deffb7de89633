import type { CapturedPage, CapturedResource } from '@shared/captured-page'
import type {
  BlockedResource,
  MissingResource,
  SnapshotDetail,
  SnapshotKind,
  SnapshotSummary,
  VerdictKind
} from '@shared/snapshot'
import { kindOf } from '../verdict/badness'
import type { Verdict } from '../verdict/verdict'
import { list } from './article-row'
import { type BlobStore, hashOf } from './blob-store'
import type { Db } from './db'
import { newId } from './new-id'
import { createWireStore } from './wire-store'

export interface SnapshotStore {
  /** Keeps a page and all its bytes. */
  add(articleRow: number, page: CapturedPage, url: string | null): { row: number; id: string }
  /** The same file, saved before: same bytes, same date of its own. */
  findTwin(articleRow: number, page: CapturedPage): { row: number; id: string } | null
  ofArticle(articleRow: number): SnapshotSummary[]
  /** What it is taken for may change; what was kept never does. */
  judge(row: number, verdict: Verdict | null): void
  get(id: string): SnapshotDetail | null
  /** What is needed to show it as it looked. */
  document(id: string): SnapshotDocument | null
  assets(id: string): AssetRow[]
}

export interface SnapshotDocument {
  row: number
  url: string | null
  contentType: string
  sha256: string
  screenshot: { sha256: string; mime: string } | null
}

export interface AssetRow {
  position: number
  url: string
  sha256: string
  mime: string
}

interface SnapshotRow {
  row: number
  id: string
  articleId: string
  kind: SnapshotKind
  capturedAt: string
  url: string | null
  requestedUrl: string | null
  redirects: string
  httpStatus: number | null
  sha256: string
  screenshot: string | null
  fileName: string | null
  missing: string
  verdict: string | null
  verdictKind: VerdictKind | null
  blocked: string
  warnings: string
  profile: string | null
  log: string
  assets: number
  bytes: number
}

export function createSnapshotStore(db: Db, blobs: BlobStore): SnapshotStore {
  const insert = db.prepare(INSERT)
  const wire = createWireStore(db, blobs)
  const judge = db.prepare('UPDATE snapshot SET verdict = ?, verdict_kind = ? WHERE row = ?')
  const insertAsset = db.prepare(
    'INSERT INTO asset (snapshot_row, position, url, sha256, mime, status, headers) VALUES (?, ?, ?, ?, ?, ?, ?)'
  )
  const twin = db.prepare<unknown[], { row: number; id: string }>(
    `SELECT row, id FROM snapshot WHERE article_row = ? AND kind = ? AND content_sha256 = ?
     AND original_sha256 IS ? AND captured_at = ?`
  )
  const ofArticle = db.prepare<[number], SnapshotRow>(
    `${SELECT} WHERE snapshot.article_row = ? ORDER BY snapshot.captured_at DESC, snapshot.row DESC`
  )
  const byId = db.prepare<[string], SnapshotRow>(`${SELECT} WHERE snapshot.id = ?`)
  const assets = db.prepare<[string], AssetRow>(
    `SELECT position, asset.url, sha256, mime FROM asset JOIN snapshot ON snapshot.row = snapshot_row
     WHERE snapshot.id = ? ORDER BY position`
  )
  const document = db.prepare<[string], DocumentRow>(
    `SELECT row, url, content_type AS contentType, content_sha256 AS sha256, screenshot_sha256 AS screenshot,
     screenshot_mime AS screenshotMime FROM snapshot WHERE id = ?`
  )

  const keepAsset = (row: number, resource: CapturedResource, position: number): void => {
    const headers = resource.headers ? JSON.stringify(withoutCookies(resource.headers)) : null
    const sha256 = blobs.put(resource.bytes, resource.mime)
    insertAsset.run(row, position, resource.url, sha256, resource.mime, resource.status ?? null, headers)
  }

  return {
    add(articleRow, page, url) {
      const id = newId()
      const values = snapshotValues(page, blobs)
      const row = Number(insert.run({ ...values, id, articleRow, url }).lastInsertRowid)
      page.resources.forEach((resource, position) => {
        keepAsset(row, resource, position)
      })
      wire.add(row, page.wire ?? [], page.resources)
      return { row, id }
    },
    findTwin(articleRow, page) {
      const original = page.original ? hashOf(page.original.bytes) : null
      return twin.get(articleRow, page.kind, hashOf(page.content), original, page.capturedAt) ?? null
    },
    ofArticle: (articleRow) => ofArticle.all(articleRow).map(toSnapshotSummary),
    judge: (row, verdict) => void judge.run(verdict?.sentence ?? null, verdict?.kind ?? null, row),
    get(id) {
      const row = byId.get(id)
      if (!row) return null
      const assetList = assets
        .all(id)
        .map(({ url, sha256, mime }) => ({ url, sha256, mime, bytes: blobs.size(sha256) }))
      return {
        ...toSnapshotSummary(row),
        articleId: row.articleId,
        requestedUrl: row.requestedUrl,
        redirects: list(row.redirects),
        httpStatus: row.httpStatus,
        log: list(row.log),
        assetList
      }
    },
    document(id) {
      const found = document.get(id)
      if (!found) return null
      const { screenshot, screenshotMime, ...rest } = found
      return { ...rest, screenshot: screenshot ? { sha256: screenshot, mime: screenshotMime ?? 'image/png' } : null }
    },
    assets: (id) => assets.all(id)
  }
}

interface DocumentRow {
  row: number
  url: string | null
  contentType: string
  sha256: string
  screenshot: string | null
  screenshotMime: string | null
}

function snapshotValues(page: CapturedPage, blobs: BlobStore): Record<string, string | number | null> {
  const { original, screenshot } = page
  return {
    kind: page.kind,
    capturedAt: page.capturedAt,
    savedAt: new Date().toISOString(),
    requestedUrl: page.requestedUrl,
    redirects: JSON.stringify(page.redirects),
    httpStatus: page.httpStatus,
    contentType: page.contentType,
    content: blobs.put(Buffer.from(page.content), page.contentType),
    original: original ? blobs.put(original.bytes, original.mime) : null,
    originalMime: original?.mime ?? null,
    fileName: original?.name ?? null,
    screenshot: screenshot ? blobs.put(screenshot.bytes, screenshot.mime) : null,
    screenshotMime: screenshot?.mime ?? null,
    missing: JSON.stringify(page.missing),
    verdict: page.verdict,
    verdictKind: kindOf(page),
    blocked: JSON.stringify(page.blocked ?? []),
    warnings: JSON.stringify(page.warnings ?? []),
    profile: page.profile ?? null,
    log: JSON.stringify(page.log)
  }
}

function toSnapshotSummary(row: SnapshotRow): SnapshotSummary {
  const missing = JSON.parse(row.missing) as MissingResource[]
  return {
    id: row.id,
    capturedAt: row.capturedAt,
    url: row.url,
    kind: row.kind,
    sha256: row.sha256,
    complete: missing.length === 0,
    missing,
    hasScreenshot: row.screenshot !== null,
    fileName: row.fileName,
    verdict: row.verdict,
    verdictKind: row.verdictKind,
    blocked: JSON.parse(row.blocked) as BlockedResource[],
    warnings: list(row.warnings),
    profile: row.profile,
    assets: row.assets,
    bytes: row.bytes
  }
}

function withoutCookies(headers: Record<string, string>): Record<string, string> {
  const secret = /^(set-)?cookie2?$|^(proxy-)?authori[sz]ation$|^www-authenticate$/i
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !secret.test(name)))
}

const INSERT = `
INSERT INTO snapshot (id, article_row, kind, captured_at, saved_at, url, requested_url, redirects, http_status,
  content_type, content_sha256, original_sha256, original_mime, file_name, screenshot_sha256, screenshot_mime,
  missing, verdict, verdict_kind, blocked, warnings, profile, log)
VALUES (@id, @articleRow, @kind, @capturedAt, @savedAt, @url, @requestedUrl, @redirects, @httpStatus,
  @contentType, @content, @original, @originalMime, @fileName, @screenshot, @screenshotMime,
  @missing, @verdict, @verdictKind, @blocked, @warnings, @profile, @log)`

const SELECT = `
SELECT snapshot.row, snapshot.id, article.id AS articleId, kind, snapshot.captured_at AS capturedAt, snapshot.url,
  requested_url AS requestedUrl, redirects, http_status AS httpStatus,
  ifnull(original_sha256, content_sha256) AS sha256, screenshot_sha256 AS screenshot, file_name AS fileName, missing,
  verdict, verdict_kind AS verdictKind, blocked, warnings, profile, log,
  (SELECT count(*) FROM asset WHERE snapshot_row = snapshot.row) AS assets,
  ifnull((SELECT size FROM blob WHERE sha256 = ifnull(original_sha256, content_sha256)), 0)
    + ifnull((SELECT sum(size) FROM asset JOIN blob USING (sha256) WHERE snapshot_row = snapshot.row), 0)
    + ifnull((SELECT sum(size) FROM blob WHERE sha256 IN (
        SELECT body_sha256 FROM wire_response WHERE snapshot_row = snapshot.row
        EXCEPT SELECT sha256 FROM asset WHERE snapshot_row = snapshot.row)), 0)
    + ifnull((SELECT size FROM blob WHERE sha256 = screenshot_sha256), 0) AS bytes
FROM snapshot JOIN article ON article.row = snapshot.article_row`

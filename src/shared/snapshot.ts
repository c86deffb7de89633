import { z } from 'zod'
import { id, isoDate, sha256 } from './ids'

export const missingResource = z.object({ url: z.string(), reason: z.string() })
export type MissingResource = z.infer<typeof missingResource>

/** What capturing refused to load, and why. */
export const blockedResource = z.object({ url: z.string(), reason: z.string() })
export type BlockedResource = z.infer<typeof blockedResource>

/**
 * Why a snapshot is not (all of) an article. `partial`: much shorter than what was kept of it before.
 */
export const verdictKind = z.enum(['captcha', 'consent', 'paywall', 'error', 'login', 'index', 'empty', 'partial'])
export type VerdictKind = z.infer<typeof verdictKind>

/** Where a snapshot's bytes came from. */
export const snapshotKind = z.enum(['capture', 'html', 'mhtml', 'text', 'warc', 'sample'])
export type SnapshotKind = z.infer<typeof snapshotKind>

export const snapshotSummary = z.object({
  id,
  capturedAt: isoDate,
  url: z.string().nullable(),
  kind: snapshotKind,
  /** Of the main document as kept. */
  sha256,
  complete: z.boolean(),
  missing: z.array(missingResource),
  hasScreenshot: z.boolean(),
  /** The file it was made from, without its folder. */
  fileName: z.string().nullable(),
  /** This is not (only) the article: captcha, consent wall, paywall stub, error page, login page. Null when nothing speaks against it. */
  verdict: z.string().nullable(),
  verdictKind: verdictKind.nullable(),
  blocked: z.array(blockedResource),
  /** What is wrong with the file it was made from: cut off, bytes that do not match their digest. */
  warnings: z.array(z.string()),
  /** The site that the capture was signed in to. Null: it was made as a stranger sees the page. */
  profile: z.string().nullable(),
  assets: z.number().int(),
  bytes: z.number().int()
})
export type SnapshotSummary = z.infer<typeof snapshotSummary>

export const snapshotAsset = z.object({
  url: z.string().nullable(),
  sha256,
  mime: z.string(),
  bytes: z.number().int()
})
export type SnapshotAsset = z.infer<typeof snapshotAsset>

/** A snapshot with all that it keeps, and what was noted while capturing. */
export const snapshotDetail = snapshotSummary.extend({
  articleId: id,
  requestedUrl: z.string().nullable(),
  redirects: z.array(z.string()),
  httpStatus: z.number().int().nullable(),
  log: z.array(z.string()),
  assetList: z.array(snapshotAsset)
})
export type SnapshotDetail = z.infer<typeof snapshotDetail>

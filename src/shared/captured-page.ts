import { z } from 'zod'
import { bytes } from './bytes'
import { isoDate } from './ids'
import { blockedResource, missingResource, snapshotKind, verdictKind } from './snapshot'

export const capturedResource = z.object({
  /** Absolute; also `cid:` for MHTML parts and `file-relative:` names for companions of a saved page. */
  url: z.string(),
  mime: z.string(),
  bytes,
  status: z.number().int().optional(),
  /** Response headers as sent, names in lower case, without cookies. */
  headers: z.record(z.string(), z.string()).optional()
})
export type CapturedResource = z.infer<typeof capturedResource>

/** One answer as it came over the wire, a redirect too. Nothing in it says who asked. */
export const wireResponse = z.object({
  url: z.string(),
  method: z.string(),
  /** What the browser wanted it for: mainFrame, image, script… */
  type: z.string(),
  at: isoDate,
  requestHeaders: z.array(z.tuple([z.string(), z.string()])),
  status: z.number().int(),
  statusText: z.string(),
  /** As sent, in their order, without cookies. */
  headers: z.array(z.tuple([z.string(), z.string()])),
  /** Decoded; not where one of the page's resources of the same address is it, or none is known. */
  body: bytes.optional()
})
export type WireResponse = z.infer<typeof wireResponse>

/**
 * One page as it came in, whatever it came from: a live capture, an HTML file, MHTML, text. What is in here is
 * hostile; nothing of it has been sanitised.
 */
export const capturedPage = z.object({
  kind: snapshotKind,
  /** After redirects; null for a file without any known address. */
  url: z.string().nullable(),
  requestedUrl: z.string().nullable(),
  redirects: z.array(z.string()),
  httpStatus: z.number().int().nullable(),
  capturedAt: isoDate,
  /** The main document, decoded (frozen DOM of a capture, HTML, or the text of a plain-text copy). */
  content: z.string(),
  contentType: z.enum(['text/html', 'text/plain']),
  resources: z.array(capturedResource),
  /** What happened on the wire while it was captured, in order. */
  wire: z.array(wireResponse).optional(),
  screenshot: z.object({ mime: z.string(), bytes }).nullable(),
  /** The input file's own bytes, kept as they are; null for a capture. */
  original: z.object({ name: z.string(), mime: z.string(), bytes }).nullable(),
  missing: z.array(missingResource),
  verdict: z.string().nullable(),
  verdictKind: verdictKind.nullable().optional(),
  blocked: z.array(blockedResource).optional(),
  warnings: z.array(z.string()).optional(),
  /** The site that the capture was signed in to. */
  profile: z.string().nullable().optional(),
  log: z.array(z.string())
})
export type CapturedPage = z.infer<typeof capturedPage>

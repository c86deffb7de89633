import { createHash } from 'node:crypto'
import { deflateSync, inflateSync } from 'node:zlib'
import type { Db } from './db'

/** Bytes keyed by their SHA-256, each kept once. */
export interface BlobStore {
  /** Returns the SHA-256 in hex. The type only decides whether compressing is worth it. */
  put(bytes: Uint8Array, mime: string): string
  get(sha256: string): Uint8Array | null
  /** Of the bytes as they were, before compression. */
  size(sha256: string): number
  /** As an image or an asset of a page declares it. */
  mime(sha256: string): string
  /** Removes what nothing refers to any more; returns the bytes of what went. */
  removeUnused(): number
}

const COMPRESSIBLE = /^text\/|[/+](json|xml|javascript|svg\+xml|xhtml\+xml|x-mhtml)$|^multipart\/|message\/rfc822/
const WORTH_COMPRESSING = 256

export function hashOf(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex')
}

export function createBlobStore(db: Db): BlobStore {
  const known = db.prepare<[string], { row: number }>('SELECT row FROM blob WHERE sha256 = ?')
  const insert = db.prepare('INSERT INTO blob (sha256, size, encoding, content) VALUES (?, ?, ?, ?)')
  const read = db.prepare<[string], BlobRow>('SELECT encoding, content FROM blob WHERE sha256 = ?')
  const size = db.prepare<[string], number>('SELECT size FROM blob WHERE sha256 = ?').pluck()
  const mime = db.prepare<[string, string], string>(MIME).pluck()
  const unused = db.prepare<[], { row: number; size: number }>(UNUSED)
  const remove = db.prepare('DELETE FROM blob WHERE row = ?')
  return {
    put(bytes, mime) {
      const sha256 = hashOf(bytes)
      if (!known.get(sha256)) insert.run(sha256, bytes.byteLength, ...encode(bytes, mime))
      return sha256
    },
    get(sha256) {
      const row = read.get(sha256)
      return row ? decode(row) : null
    },
    size: (sha256) => size.get(sha256) ?? 0,
    mime: (sha256) => mime.get(sha256, sha256) ?? 'application/octet-stream',
    removeUnused() {
      const rows = unused.all()
      for (const { row } of rows) remove.run(row)
      return rows.reduce((sum, row) => sum + row.size, 0)
    }
  }
}

export interface BlobRow {
  encoding: string
  content: Buffer
}

export function decode({ encoding, content }: BlobRow): Uint8Array {
  return encoding === 'deflate' ? inflateSync(content) : content
}

function encode(bytes: Uint8Array, mime: string): ['identity' | 'deflate', Uint8Array] {
  if (bytes.byteLength < WORTH_COMPRESSING || !COMPRESSIBLE.test(mime)) return ['identity', bytes]
  const packed = deflateSync(bytes)
  return packed.byteLength < bytes.byteLength * 0.9 ? ['deflate', packed] : ['identity', bytes]
}

const MIME = `
SELECT mime FROM image WHERE sha256 = ? AND mime IS NOT NULL
UNION ALL SELECT mime FROM asset WHERE sha256 = ? LIMIT 1`

const UNUSED = `
SELECT row, size FROM blob
WHERE NOT EXISTS (SELECT 1 FROM asset WHERE asset.sha256 = blob.sha256)
  AND NOT EXISTS (SELECT 1 FROM image WHERE image.sha256 = blob.sha256)
  AND NOT EXISTS (SELECT 1 FROM wire_response WHERE body_sha256 = blob.sha256)
  AND NOT EXISTS (SELECT 1 FROM snapshot WHERE content_sha256 = blob.sha256)
  AND NOT EXISTS (SELECT 1 FROM snapshot WHERE original_sha256 = blob.sha256)
  AND NOT EXISTS (SELECT 1 FROM snapshot WHERE screenshot_sha256 = blob.sha256)`

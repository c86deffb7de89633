import type { Handlers, Inside } from './inside'

/** The stored bytes themselves. */
export function blobCalls({ store: { blobs } }: Inside): Handlers<'blob'> {
  return {
    'blob.read'({ sha256 }) {
      const bytes = blobs.get(sha256)
      return bytes ? { mime: blobs.mime(sha256), bytes } : null
    }
  }
}

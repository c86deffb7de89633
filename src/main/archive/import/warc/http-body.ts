import { brotliDecompressSync, constants, gunzipSync, inflateRawSync, inflateSync } from 'node:zlib'

/** A body without its chunks, where it has any: some writers take them off and leave the header. */
export function unchunked(raw: Uint8Array, transferEncoding: string | undefined): Uint8Array {
  if (!/\bchunked\b/i.test(transferEncoding ?? '')) return raw
  const bytes = Buffer.from(raw.buffer, raw.byteOffset, raw.byteLength)
  const parts: Buffer[] = []
  for (let at = 0; at < bytes.length; ) {
    const end = bytes.indexOf('\r\n', at, 'latin1')
    const head = end < 0 ? '' : bytes.toString('latin1', at, Math.min(end, at + 40))
    const [, size] = /^\s*([0-9a-f]{1,8})\s*(;.*)?$/i.exec(head) ?? []
    // No chunk where one must be: it was none from the start, or it breaks off here.
    if (size === undefined) return parts.length === 0 ? raw : Buffer.concat(parts)
    const length = Number.parseInt(size, 16)
    if (length === 0) break
    parts.push(bytes.subarray(end + 2, end + 2 + length))
    at = end + 2 + length + 2
  }
  return Buffer.concat(parts)
}

/** A body as the browser saw it. What cannot be decoded, or unpacks to more than `limit`, stays as it is. */
export function contentOf(entity: Uint8Array, contentEncoding: string | undefined, limit: number): Uint8Array {
  const encodings = (contentEncoding ?? '')
    .toLowerCase()
    .split(',')
    .map((name) => name.trim())
  let content = entity
  for (const name of encodings.reverse()) {
    const decoded = decode(content, name, limit)
    if (!decoded) return content
    content = decoded
  }
  return content
}

function decode(bytes: Uint8Array, encoding: string, maxOutputLength: number): Uint8Array | null {
  // Also what breaks off before its end.
  const options = { maxOutputLength, finishFlush: constants.Z_SYNC_FLUSH }
  try {
    if (encoding === 'gzip' || encoding === 'x-gzip') return gunzipSync(bytes, options)
    if (encoding === 'br') return brotliDecompressSync(bytes, { maxOutputLength })
    if (encoding === 'deflate') return inflated(bytes, options)
  } catch {
    // Taken off already by who wrote the record, or damaged.
  }
  return encoding === '' || encoding === 'identity' ? bytes : null
}

function inflated(bytes: Uint8Array, options: { maxOutputLength: number; finishFlush: number }): Uint8Array {
  try {
    return inflateSync(bytes, options)
  } catch {
    return inflateRawSync(bytes, options)
  }
}

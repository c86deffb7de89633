import { createHash, randomUUID } from 'node:crypto'
import { gzipSync } from 'node:zlib'

/** One record of a WARC file (ISO 28500:2017, WARC/1.1). */
export interface WarcRecord {
  type: 'warcinfo' | 'request' | 'response' | 'resource' | 'metadata'
  uri: string | null
  /** ISO 8601 in UTC. */
  date: string
  contentType: string
  block: Uint8Array
  /** The entity in the block, for its digest; of a resource, the block itself. */
  payload: Uint8Array | null
  /** The question to this answer, as it was sent. */
  request?: Uint8Array
  /** Id of the record that belongs to this one. */
  concurrentTo?: string
  /** The body is not known. */
  isTruncated?: boolean
  /** Players that look an address up get something else: the page as it was seen. */
  isBehind?: boolean
}

export interface WrittenRecord {
  id: string
  bytes: Buffer
  /** `sha-256:` and hex, as in the record's header. */
  payloadDigest: string | null
}

/** A record as a gzip member of its own, so that readers can seek to it. */
export function encodeRecord(record: WarcRecord): WrittenRecord {
  const payloadDigest = record.payload ? digest(record.payload) : null
  const id = `<urn:uuid:${randomUUID()}>`
  const headers: [string, string | null][] = [
    ['WARC-Type', record.type],
    ['WARC-Record-ID', id],
    ['WARC-Date', record.date],
    ['WARC-Target-URI', record.uri],
    ['WARC-Concurrent-To', record.concurrentTo ?? null],
    ['WARC-Truncated', record.isTruncated ? 'unspecified' : null],
    ['Content-Type', record.contentType],
    ['WARC-Payload-Digest', payloadDigest],
    ['WARC-Block-Digest', digest(record.block)],
    ['Content-Length', String(record.block.length)]
  ]
  const head = headers.flatMap(([name, value]) => (value === null ? [] : [`${name}: ${value}\r\n`])).join('')
  const whole = Buffer.concat([Buffer.from(`WARC/1.1\r\n${head}\r\n`), record.block, Buffer.from('\r\n\r\n')])
  return { id, bytes: gzipSync(whole), payloadDigest }
}

export function digest(bytes: Uint8Array): string {
  return `sha-256:${createHash('sha256').update(bytes).digest('hex')}`
}

/** Seconds are what WARC/1.0 readers take. */
export function warcDate(iso: string): string {
  const time = Date.parse(iso)
  return `${new Date(Number.isNaN(time) ? 0 : time).toISOString().slice(0, 19)}Z`
}

/** What may stand in a header line. */
export function headerSafe(text: string): string {
  return text.replace(/\p{Cc}+/gu, ' ').trim()
}

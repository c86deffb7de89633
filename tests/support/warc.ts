import { createHash } from 'node:crypto'
import { gzipSync } from 'node:zlib'

export interface Answer {
  url: string
  body?: string | Buffer
  status?: string
  headers?: Record<string, string>
  date?: string
  /** Extra or other headers of the record; null leaves one out. */
  warc?: Record<string, string | null>
}

/** A response record, as crawlers write it. */
export function response({ url, body = '', status = '200 OK', headers = {}, date, warc = {} }: Answer): Buffer {
  const payload = Buffer.from(body)
  const http = { 'Content-Type': 'text/html; charset=utf-8', ...headers }
  const head = `HTTP/1.1 ${status}\r\n${lines(http)}\r\n`
  const block = Buffer.concat([Buffer.from(head), payload])
  return record('response', url, block, date, {
    'Content-Type': 'application/http; msgtype=response',
    'WARC-Payload-Digest': `sha256:${createHash('sha256').update(payload).digest('hex')}`,
    ...warc
  })
}

export function record(
  type: string,
  url: string,
  block: Buffer,
  date = '2023-02-01T10:00:00Z',
  more: Record<string, string | null> = {}
): Buffer {
  const headers: Record<string, string | null> = {
    'WARC-Type': type,
    'WARC-Target-URI': url,
    'WARC-Date': date,
    'WARC-Record-ID': `<urn:uuid:${createHash('md5').update(`${type}${url}${date}`).digest('hex')}>`,
    'Content-Length': String(block.length),
    ...more
  }
  return Buffer.concat([Buffer.from(`WARC/1.0\r\n${lines(headers)}\r\n`), block, Buffer.from('\r\n\r\n')])
}

/** Each record compressed by itself, as the standard wants it. */
export function zipped(...records: Buffer[]): Buffer {
  return Buffer.concat(records.map((each) => gzipSync(each)))
}

export function chunked(...pieces: string[]): string {
  return `${pieces.map((piece) => `${Buffer.byteLength(piece).toString(16)}\r\n${piece}\r\n`).join('')}0\r\n\r\n`
}

function lines(headers: Record<string, string | null>): string {
  return Object.entries(headers)
    .flatMap(([name, value]) => (value === null ? [] : [`${name}: ${value}\r\n`]))
    .join('')
}

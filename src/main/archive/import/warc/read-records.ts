import { brotliDecompressSync } from 'node:zlib'
import { WARCParser, type WARCRecord } from 'warcio'
import { moment } from '../item'
import type { Spool, SpooledBytes } from './spool'

/** What a record of a WARC file holds: a response that somebody got, or a resource. */
export interface ArchivedResponse {
  uri: string
  /** ISO 8601 in UTC. */
  date: string
  status: number
  mime: string
  charset: string | null
  headers: Record<string, string>
  payload: SpooledBytes
}

export interface ArchivedSite {
  responses: ArchivedResponse[]
  /** What the browser asked each address for: `document`, `iframe`, `image` … */
  destinations: Map<string, string>
  /** Records that could not be read. */
  troubles: string[]
}

const LARGEST = 200 * 1024 * 1024

/** Reads all records; a damaged one ends the file, and what was before it stays. */
export async function readRecords(source: AsyncIterable<Uint8Array>, spool: Spool, site: ArchivedSite): Promise<void> {
  try {
    for await (const record of WARCParser.iterRecords(source)) await readRecord(record, spool, site)
  } catch (error) {
    const what = error instanceof Error ? error.message : String(error)
    site.troubles.push(`The file is damaged after ${site.responses.length} records: ${what.slice(0, 200)}`)
  }
}

async function readRecord(record: WARCRecord, spool: Spool, site: ArchivedSite): Promise<void> {
  const uri = record.warcTargetURI?.replace(/^<|>$/g, '') ?? ''
  const { warcType } = record
  if (warcType === 'request') {
    const wanted = record.httpHeaders?.headers.get('sec-fetch-dest')
    if (wanted) site.destinations.set(uri, wanted)
  } else if (warcType === 'revisit') revisit(record, uri, site)
  else if (uri !== '' && (warcType === 'response' || warcType === 'resource')) {
    const response = await read(record, uri, spool)
    if (response) site.responses.push(response)
  }
}

async function read(record: WARCRecord, uri: string, spool: Spool): Promise<ArchivedResponse | null> {
  if (record.warcContentLength > LARGEST) return null
  const headers = headersOf(record)
  const contentType = (record.httpHeaders ? headers['content-type'] : record.warcContentType) ?? ''
  const [, charset = null] = /charset\s*=\s*["']?([\w:-]+)/i.exec(contentType) ?? []
  const payload = decoded(await record.readFully(true), headers['content-encoding'])
  return {
    uri,
    date: moment(record.warcDate) ?? new Date(0).toISOString(),
    status: record.httpHeaders ? Number(record.httpHeaders.statusCode) || 0 : 200,
    mime: (contentType.split(';')[0] ?? '').trim().toLowerCase() || 'application/octet-stream',
    charset,
    headers,
    payload: spool.put(payload)
  }
}

/** The same bytes at another time, or under another address: the record says which. */
function revisit(record: WARCRecord, uri: string, { responses }: ArchivedSite): void {
  const of = record.warcRefersToTargetURI ?? uri
  const found = responses.find((each) => each.uri === of)
  if (found) responses.push({ ...found, uri, date: moment(record.warcDate) ?? found.date })
}

function headersOf(record: WARCRecord): Record<string, string> {
  const headers: Record<string, string> = {}
  for (const [name, value] of record.httpHeaders?.headers ?? []) headers[name.toLowerCase()] = value
  return headers
}

/** Chunks and gzip have been taken off already; brotli has where the reader knows it. */
function decoded(bytes: Uint8Array, encoding: string | undefined): Uint8Array {
  if (encoding !== 'br') return bytes
  try {
    return brotliDecompressSync(bytes, { maxOutputLength: LARGEST })
  } catch {
    return bytes
  }
}

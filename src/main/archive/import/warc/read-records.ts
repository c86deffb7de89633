import { moment } from '../item'
import { digestWarning } from './digest'
import { contentOf, unchunked } from './http-body'
import { type RawRecord, rawRecords, splitHead } from './raw-records'
import type { Spool, SpooledBytes } from './spool'

/** What a record of a WARC file holds: a response that somebody got, or a resource. */
export interface ArchivedResponse {
  uri: string
  /** ISO 8601 in UTC. */
  date: string
  status: number
  mime: string
  charset: string | null
  /** Where a redirect leads. */
  location: string | null
  headers: SpooledBytes
  payload: SpooledBytes
  /** What is wrong with it; null: nothing is known to be. */
  warning: string | null
}

export interface ArchivedSite {
  responses: ArchivedResponse[]
  /** The newest answer of each address, and each by the digest of its payload: what revisits refer to. */
  byUri: Map<string, ArchivedResponse>
  byDigest: Map<string, ArchivedResponse>
  revisits: { uri: string; date: string; of: string; digest: string | null }[]
  /** What the browser asked each address for: `document`, `iframe`, `image` … */
  destinations: Map<string, string>
  /** Addresses that pages show in frames. */
  framed: Set<string>
  /** Records that could not be read. */
  troubles: string[]
  /** What is wrong with the file as a whole. */
  warnings: string[]
}

export function emptySite(): ArchivedSite {
  return {
    responses: [],
    byUri: new Map(),
    byDigest: new Map(),
    revisits: [],
    destinations: new Map(),
    framed: new Set(),
    troubles: [],
    warnings: []
  }
}

const LARGEST = 200 * 1024 * 1024
const MOST_TROUBLES = 100
const SMALL = 1024 * 1024

/** Reads all records. What is damaged is told, and the rest is read. */
export async function readRecords(path: string, spool: Spool, site: ArchivedSite, signal?: AbortSignal): Promise<void> {
  for await (const record of rawRecords(path, spool)) {
    signal?.throwIfAborted()
    if (!('damage' in record)) await readRecord(record, spool, site)
    else if (site.troubles.length < MOST_TROUBLES) site.troubles.push(record.damage)
  }
  resolveRevisits(site)
}

async function readRecord(record: RawRecord, spool: Spool, site: ArchivedSite): Promise<void> {
  const uri = addressOf(record, 'warc-target-uri')
  const type = record.headers.get('warc-type')?.toLowerCase()
  if (type === 'request') {
    const wanted = record.length > SMALL ? null : splitHead(await record.block())?.headers.get('sec-fetch-dest')
    if (wanted) site.destinations.set(uri, wanted)
  } else if (type === 'revisit') noteRevisit(record, uri, site)
  else if (uri !== '' && (type === 'response' || type === 'resource')) await readResponse(record, uri, spool, site)
}

function addressOf({ headers }: RawRecord, name: string): string {
  return (headers.get(name) ?? '').replace(/^<|>$/g, '')
}

async function readResponse(record: RawRecord, uri: string, spool: Spool, site: ArchivedSite): Promise<void> {
  if (record.length > LARGEST) {
    site.troubles.push(`The record of ${uri.slice(0, 300)} is larger than 200 MB and was passed over.`)
    return
  }
  const block = await record.block()
  const isHttp = record.headers.get('warc-type')?.toLowerCase() === 'response' && /^https?:/i.test(uri)
  const http = isHttp ? splitHead(block) : null
  const headers = Object.fromEntries(http?.headers ?? [])
  const contentType = (http ? headers['content-type'] : record.headers.get('content-type')) ?? ''
  const [, charset = null] = /charset\s*=\s*["']?([\w:-]+)/i.exec(contentType) ?? []
  const raw = block.subarray(http?.length ?? 0)
  const entity = http ? unchunked(raw, headers['transfer-encoding']) : raw
  const content = http ? contentOf(entity, headers['content-encoding'], LARGEST) : entity
  const digest = record.headers.get('warc-payload-digest') ?? null
  const mime = (contentType.split(';')[0] ?? '').trim().toLowerCase() || 'application/octet-stream'
  const response: ArchivedResponse = {
    uri,
    date: moment(record.headers.get('warc-date')) ?? new Date(0).toISOString(),
    status: http ? Number(/^HTTP\/\S+\s+(\d{3})/i.exec(http.first)?.[1] ?? 0) : 200,
    mime,
    charset,
    location: headers.location ?? null,
    headers: spool.put(Buffer.from(JSON.stringify(headers))),
    payload: spool.put(content),
    warning: block.length < record.length ? 'The record was cut off.' : digestWarning(digest, [raw, entity, content])
  }
  site.responses.push(response)
  site.byUri.set(uri, response)
  if (digest) site.byDigest.set(digest, response)
  if (mime === 'text/html') noteFrames(content, uri, site.framed)
}

/** The same bytes at another time, or under another address: the record says which. */
function noteRevisit(record: RawRecord, uri: string, { revisits }: ArchivedSite): void {
  const of = addressOf(record, 'warc-refers-to-target-uri') || uri
  const date = moment(record.headers.get('warc-date')) ?? ''
  revisits.push({ uri, date, of, digest: record.headers.get('warc-payload-digest') ?? null })
}

/** After everything is read: what a revisit refers to may come after it. */
function resolveRevisits(site: ArchivedSite): void {
  for (const { uri, date, of, digest } of site.revisits) {
    const found = (digest ? site.byDigest.get(digest) : undefined) ?? site.byUri.get(of)
    if (found) site.responses.push({ ...found, uri, date: date || found.date })
  }
  site.revisits = []
}

const FRAME = /<i?frame\b[^>]{0,2000}?\bsrc\s*=\s*["']?([^"'\s>]{1,2000})/gi

function noteFrames(content: Uint8Array, base: string, framed: Set<string>): void {
  const html = Buffer.from(content).toString('latin1', 0, 2_000_000)
  for (const [, source = ''] of html.matchAll(FRAME)) {
    try {
      framed.add(new URL(source.replace(/&amp;/g, '&'), base).href)
    } catch {
      // No address: no frame.
    }
  }
}

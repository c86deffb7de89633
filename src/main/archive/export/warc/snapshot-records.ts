import { STATUS_CODES } from 'node:http'
import type { KeptAsset, KeptSnapshot } from '../../store/kept-rows'
import type { ExportReader } from '../export-reader'
import { safeUri } from './safe-uri'
import { headerSafe, type WarcRecord, warcDate } from './warc-record'
import { headerLine, wireRecord } from './wire-records'

/**
 * The records of one snapshot: its page, what the page needs, what came over the wire, its screenshot. A response whose
 * status and headers were kept is one again; the page itself is the document as frozen, so it is a resource: nobody
 * ever sent it in this form. What was sent under its address is there, too, but an index leads to the page as seen.
 */
export function* snapshotRecords(snapshot: KeptSnapshot, reader: Pick<ExportReader, 'blob'>): Iterable<WarcRecord> {
  const date = warcDate(snapshot.capturedAt)
  const page = reader.blob(snapshot.content)
  if (page) yield resource(pageUri(snapshot), date, `${snapshot.contentType}; charset=utf-8`, page.bytes)
  if (snapshot.profile) yield signedIn(pageUri(snapshot), date, snapshot.profile)
  const told = new Set(snapshot.wire.map(({ url, body }) => `${url} ${body}`))
  const frozen = new Set([pageUri(snapshot)])
  for (const asset of snapshot.assets) {
    const blob = told.has(`${asset.url} ${asset.sha256}`) ? null : reader.blob(asset.sha256)
    if (!blob) continue
    frozen.add(safeUri(asset.url))
    yield assetRecord(asset, date, blob.bytes)
  }
  for (const response of snapshot.wire) {
    const body = response.body ? (reader.blob(response.body)?.bytes ?? null) : null
    const record = wireRecord(response, body)
    yield { ...record, isBehind: record.uri !== null && frozen.has(record.uri) }
  }
  const screenshot = snapshot.screenshot ? reader.blob(snapshot.screenshot) : null
  if (screenshot) {
    yield resource(`urn:view:${pageUri(snapshot)}`, date, snapshot.screenshotMime ?? 'image/png', screenshot.bytes)
  }
}

/** A page without any known address still needs a name. */
export function pageUri({ url, id }: KeptSnapshot): string {
  return url ? safeUri(url) : `urn:cuttings:snapshot:${id}`
}

function assetRecord(asset: KeptAsset, date: string, body: Uint8Array): WarcRecord {
  const uri = safeUri(asset.url)
  if (!asset.status || !/^https?:/i.test(asset.url)) return resource(uri, date, asset.mime, body)
  const block = Buffer.concat([Buffer.from(httpHead(asset, body.length), 'latin1'), body])
  return { type: 'response', uri, date, contentType: 'application/http; msgtype=response', block, payload: body }
}

/** The body is kept decoded, so what told its encoding and length on the wire no longer holds. */
function httpHead({ status, headers, mime }: KeptAsset, length: number): string {
  const code = status ?? 200
  const lines = Object.entries({ 'content-type': mime, ...headers })
    .filter(([name]) => /^[\w-]+$/.test(name))
    .map(([name, value]) => headerLine(name, value))
  return `HTTP/1.1 ${code} ${STATUS_CODES[code] ?? ''}\r\n${[...lines, `content-length: ${length}`].join('\r\n')}\r\n\r\n`
}

/** That the page was captured as a user of its site, in words of our own. */
function signedIn(uri: string, date: string, site: string): WarcRecord {
  const block = Buffer.from(`signedInTo: ${headerSafe(site)}\r\n`)
  return { type: 'metadata', uri, date, contentType: 'application/warc-fields', block, payload: block, isBehind: true }
}

function resource(uri: string, date: string, contentType: string, bytes: Uint8Array): WarcRecord {
  return { type: 'resource', uri, date, contentType: headerSafe(contentType), block: bytes, payload: bytes }
}

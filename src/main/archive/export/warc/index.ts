import { shortKey } from '../../short-key'
import type { ExportReader } from '../export-reader'
import type { Staging } from '../staging'
import { pageUri, snapshotRecords } from './snapshot-records'
import { encodeRecord, type WarcRecord, type WrittenRecord, warcDate } from './warc-record'
import { requestOf } from './wire-records'

/** A record of the file as an index tells of it. */
export interface IndexedRecord {
  uri: string
  date: string
  mime: string
  status: number
  digest: string
  offset: number
  length: number
}

/** All snapshots of all articles as gzipped WARC records, one after the other. What is the same twice is written once. */
export async function* warcRecords(
  reader: ExportReader,
  step: () => Promise<void>,
  onRecord?: (record: IndexedRecord) => void
): AsyncIterable<Buffer> {
  let offset = 0
  const written = new Set<string>()
  const encode = (record: WarcRecord): WrittenRecord | null => {
    const found = encodeRecord(record)
    const { bytes, payloadDigest } = found
    if (record.type === 'request') {
      offset += bytes.length
      return found
    }
    const key = shortKey(`${record.uri} ${payloadDigest}`)
    if (written.has(key)) return null
    written.add(key)
    if (record.uri && payloadDigest && !record.isBehind && !record.isTruncated) {
      const { uri, date } = record
      onRecord?.({ uri, date, ...shown(record), digest: payloadDigest, offset, length: bytes.length })
    }
    offset += bytes.length
    return found
  }
  const info = encode(warcinfo())
  if (info) yield info.bytes
  for (const id of reader.ids) {
    await step()
    for (const snapshot of reader.snapshots(id)) {
      for (const record of snapshotRecords(snapshot, reader)) {
        const found = encode(record)
        if (!found) continue
        yield found.bytes
        const question = requestOf(record, found.id)
        if (question) yield (encode(question) as WrittenRecord).bytes
      }
    }
  }
}

export async function writeWarc(reader: ExportReader, staging: Staging, step: () => Promise<void>): Promise<void> {
  for await (const bytes of warcRecords(reader, step)) staging.write('', bytes)
}

export { pageUri }

function warcinfo(): WarcRecord {
  const fields = [
    'software: Cuttings',
    'format: WARC File Format 1.1',
    'conformsTo: http://iipc.github.io/warc-specifications/specifications/warc-format/warc-1.1/'
  ]
  const block = Buffer.from(`${fields.join('\r\n')}\r\n`)
  const date = warcDate(new Date().toISOString())
  return { type: 'warcinfo', uri: null, date, contentType: 'application/warc-fields', block, payload: null }
}

function shown(record: WarcRecord): { mime: string; status: number } {
  if (record.type !== 'response') return { mime: bare(record.contentType), status: 200 }
  const head =
    Buffer.from(record.block.subarray(0, 64 * 1024))
      .toString('latin1')
      .split('\r\n\r\n')[0] ?? ''
  const [, status = '200'] = /^HTTP\/\S+ (\d+)/.exec(head) ?? []
  const [, mime = ''] = /^content-type: *([^\r\n]*)/im.exec(head) ?? []
  return { mime: bare(mime), status: Number(status) }
}

function bare(contentType: string): string {
  return (contentType.split(';')[0] ?? '').trim().toLowerCase() || 'application/octet-stream'
}

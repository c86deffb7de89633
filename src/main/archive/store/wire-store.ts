import type { CapturedResource, WireResponse } from '@shared/captured-page'
import type { BlobStore } from './blob-store'
import type { Db } from './db'

/** An answer as it came over the wire; its body by SHA-256. */
export interface KeptWire extends Omit<WireResponse, 'body'> {
  body: string | null
}

export interface WireStore {
  /** A body that is one of the page's resources is kept once. */
  add(snapshotRow: number, wire: WireResponse[], resources: CapturedResource[]): void
  /** In the order in which they were asked for. */
  of(snapshotRow: number): KeptWire[]
}

type Headers = [string, string][]

export function createWireStore(db: Db, blobs: BlobStore): WireStore {
  const insert = db.prepare(
    `INSERT INTO wire_response (snapshot_row, position, url, method, type, at, request_headers, status, status_text,
     headers, body_sha256) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`
  )
  const select = db.prepare<
    [number],
    Omit<KeptWire, 'headers' | 'requestHeaders'> & { headers: string; requestHeaders: string }
  >(
    `SELECT url, method, type, at, request_headers AS requestHeaders, status, status_text AS statusText, headers,
     body_sha256 AS body FROM wire_response WHERE snapshot_row = ? ORDER BY position`
  )
  return {
    add(snapshotRow, wire, resources) {
      const received = new Map(
        resources.filter(({ status }) => status !== undefined).map((resource) => [resource.url, resource])
      )
      for (const [position, response] of wire.entries()) {
        const { url, method, type, at, status, statusText, body } = response
        const resource = status === 200 && method === 'GET' ? received.get(url) : undefined
        const bytes = body ?? resource?.bytes
        const sha256 = bytes ? blobs.put(bytes, contentType(response.headers) ?? resource?.mime ?? '') : null
        const requestHeaders = JSON.stringify(withoutSecrets(response.requestHeaders))
        const headers = JSON.stringify(withoutSecrets(response.headers))
        insert.run(snapshotRow, position, url, method, type, at, requestHeaders, status, statusText, headers, sha256)
      }
    },
    of: (snapshotRow) =>
      select.all(snapshotRow).map(({ headers, requestHeaders, ...rest }) => ({
        ...rest,
        headers: JSON.parse(headers) as Headers,
        requestHeaders: JSON.parse(requestHeaders) as Headers
      }))
  }
}

function contentType(headers: Headers): string | undefined {
  const value = headers.find(([name]) => name.toLowerCase() === 'content-type')?.[1]
  return value?.split(';')[0]?.trim().toLowerCase()
}

/** Whoever brought the page: who asked for it is nobody's business. */
function withoutSecrets(headers: Headers): Headers {
  return headers.filter(
    ([name]) => !/^(set-)?cookie2?$|^(proxy-)?authori[sz]ation$|^(www|proxy)-authenticate$/i.test(name)
  )
}

import { STATUS_CODES } from 'node:http'
import type { KeptWire } from '../../store/wire-store'
import { safeUri } from './safe-uri'
import { headerSafe, type WarcRecord, warcDate } from './warc-record'

/** An answer as it came, with its body as far as it is known. Redirects have none worth keeping. */
export function wireRecord(response: KeptWire, body: Uint8Array | null): WarcRecord {
  const { url, method, at, status, statusText, headers, requestHeaders } = response
  const payload = body ?? new Uint8Array()
  const lines = [...headers.filter(isHeader), ['content-length', String(payload.length)]]
  const head = `HTTP/1.1 ${status} ${headerSafe(statusText) || (STATUS_CODES[status] ?? '')}`
  return {
    type: 'response',
    uri: safeUri(url),
    date: warcDate(at),
    contentType: 'application/http; msgtype=response',
    block: Buffer.concat([httpBlock(head, lines), payload]),
    payload,
    request: httpBlock(`${headerSafe(method)} ${pathOf(url)} HTTP/1.1`, [
      ['host', hostOf(url)],
      ...requestHeaders.filter(isHeader)
    ]),
    isTruncated: body === null && hasBody(status)
  }
}

/** The question as a record beside its answer; null: it is not known. */
export function requestOf({ request, uri, date }: WarcRecord, answer: string): WarcRecord | null {
  if (!request) return null
  const contentType = 'application/http; msgtype=request'
  return { type: 'request', uri, date, contentType, block: request, payload: null, concurrentTo: answer }
}

/** The body is kept decoded, so what told its encoding and length on the wire no longer holds. */
export function headerLine(name: string, value: string): string {
  const isOfTheWire = /^(content-encoding|transfer-encoding|content-length)$/i.test(name)
  return `${isOfTheWire ? 'x-archive-orig-' : ''}${name}: ${headerSafe(value)}`
}

function httpBlock(head: string, headers: string[][]): Buffer {
  const lines = headers.map(([name = '', value = ''], index) =>
    index === headers.length - 1 && name === 'content-length' ? `${name}: ${value}` : headerLine(name, value)
  )
  return Buffer.from(`${head}\r\n${lines.map((line) => `${line}\r\n`).join('')}\r\n`, 'latin1')
}

function isHeader([name]: [string, string]): boolean {
  return /^[\w-]+$/.test(name) && !/^host$/i.test(name)
}

function hasBody(status: number): boolean {
  return status >= 200 && status !== 204 && status !== 304 && !(status >= 300 && status < 400)
}

function pathOf(url: string): string {
  const rest = safeUri(url).replace(/^https?:\/\/[^/?]*/i, '')
  return rest.startsWith('/') ? rest : `/${rest}`
}

function hostOf(url: string): string {
  return /^https?:\/\/([^/?]*)/i.exec(safeUri(url))?.[1] ?? ''
}

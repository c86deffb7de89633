import type { IndexedRecord } from './index'

/** The lines of a CDXJ index, sorted as bytes: SURT key, 14 digits of date, a JSON block. */
export function cdxj(records: IndexedRecord[], filename: string): string {
  const lines = records.map((record) => {
    const { uri, mime, status, digest, offset, length } = record
    const block = {
      url: uri,
      mime,
      status: String(status),
      digest,
      length: String(length),
      offset: String(offset),
      filename
    }
    return `${surt(uri)} ${record.date.replace(/\D/g, '').slice(0, 14)} ${JSON.stringify(block)}`
  })
  return lines.length > 0 ? `${lines.sort(byBytes).join('\n')}\n` : ''
}

/** Sort-friendly URI: host names reversed, lower case, without scheme, `www.` and default port. */
export function surt(uri: string): string {
  if (!/^https?:\/\//i.test(uri)) return uri.replace(/\s/g, '%20')
  try {
    const { hostname, port, pathname, search } = new URL(uri)
    const host = hostname
      .replace(/^www\d*\./, '')
      .split('.')
      .reverse()
      .join(',')
    return `${host}${port ? `:${port}` : ''})${pathname}${sortedQuery(search)}`.toLowerCase()
  } catch {
    return uri.replace(/\s/g, '%20').toLowerCase()
  }
}

function sortedQuery(search: string): string {
  return search.length > 1 ? `?${search.slice(1).split('&').sort().join('&')}` : ''
}

function byBytes(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a), Buffer.from(b))
}

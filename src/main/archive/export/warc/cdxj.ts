import type { IndexedRecord } from './index'

/** A line of a CDXJ index, which is sorted as bytes: SURT key, 14 digits of date, a JSON block. */
export function cdxjLine({ uri, mime, status, digest, offset, length, date }: IndexedRecord, filename: string): string {
  const block = {
    url: uri,
    mime,
    status: String(status),
    digest,
    length: String(length),
    offset: String(offset),
    filename
  }
  return `${surt(uri)} ${date.replace(/\D/g, '').slice(0, 14)} ${JSON.stringify(block)}\n`
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

/** As UTF-8 sorts: letters beyond the first 65,536 come last, although their halves are smaller than some others. */
export function byBytes(a: string, b: string): number {
  if (/[\ud800-\udfff]/.test(a + b)) return Buffer.compare(Buffer.from(a), Buffer.from(b))
  return a < b ? -1 : a > b ? 1 : 0
}

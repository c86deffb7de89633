import type { CapturedResource } from '@shared/captured-page'
import type { Session } from 'electron'

export type Fetched = { ok: true; resource: CapturedResource } | { ok: false; reason: string }

export interface FetchOptions {
  session: Session
  referrer: string
  signal: AbortSignal
  maxBytes: number
  /** As the page asked for it. */
  headers?: Record<string, string>
  /** Without cookies. */
  isAnonymous?: boolean
}

/** One part of a page, out of what the session has just loaded where possible. */
export async function fetchPart(url: string, options: FetchOptions): Promise<Fetched> {
  try {
    const response = await options.session.fetch(url, {
      cache: 'force-cache',
      credentials: options.isAnonymous ? 'omit' : 'include',
      headers: { ...options.headers, ...referrerFor(url, options.referrer) },
      signal: options.signal
    })
    if (!response.ok) return { ok: false, reason: `The site answered ${response.status}.` }
    const bytes = await read(response, options.maxBytes)
    if (!bytes) return { ok: false, reason: 'It is too large to be kept.' }
    return {
      ok: true,
      resource: { url, mime: mimeOf(response), bytes, status: response.status, headers: headersOf(response) }
    }
  } catch (error) {
    return { ok: false, reason: options.signal.aborted ? 'There was no time left for it.' : said(error) }
  }
}

/** As browsers tell it: in full to the same site, else the site alone, and nothing over a worse connection. Others are refused. */
export function referrerFor(url: string, page: string): Record<string, string> {
  const [to, from] = [new URL(url), new URL(page)]
  if (to.origin === from.origin) return { referer: page.replace(/#.*$/s, '') }
  return from.protocol === 'https:' && to.protocol !== 'https:' ? {} : { referer: `${from.origin}/` }
}

/** Null: more than allowed. */
async function read(response: Response, maxBytes: number): Promise<Uint8Array | null> {
  const chunks: Uint8Array[] = []
  let size = 0
  const reader = response.body?.getReader()
  for (let next = await reader?.read(); next && !next.done; next = await reader?.read()) {
    size += next.value.length
    if (size > maxBytes) {
      await reader?.cancel().catch(() => undefined)
      return null
    }
    chunks.push(next.value)
  }
  return new Uint8Array(Buffer.concat(chunks))
}

function mimeOf(response: Response): string {
  return (response.headers.get('content-type') ?? '').trim().toLowerCase() || 'application/octet-stream'
}

/** Cookies are never kept. */
function headersOf(response: Response): Record<string, string> {
  const headers = [...response.headers].map(([name, value]) => [name.toLowerCase(), value] as const)
  return Object.fromEntries(headers.filter(([name]) => !/cookie|authorization/.test(name)))
}

function said(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error)
  const code = /ERR_[A-Z_]+/.exec(text)?.[0]
  return code ? `It could not be loaded (${code}).` : 'It could not be loaded.'
}

import type { ArchiveError } from '@shared/errors'
import type { Session } from 'electron'
import { kindFailure, statusFailure } from './failures'
import type { AddressGuard } from './guard'

/** What became of one address that the page asked for: an answer, or what stopped it, or nothing yet. */
export interface Seen {
  status: number | null
  error: string | null
}

/** Looks on while a page loads; changes nothing but what must not be asked for. */
export interface RequestWatch {
  seen: ReadonlyMap<string, Seen>
  /** Every address that the page itself was asked for at, in order: redirects, and where scripts led on to. */
  visited: string[]
  httpStatus: number | null
  /** Why what came is no page. */
  refusal: ArchiveError | null
  /** Milliseconds since the last request began or ended; 0 while one is under way. */
  quietFor(): number
  log: string[]
}

/** Streams never end, and what takes this long is not waited for. */
const SLOW_MS = 10_000
const NOT_AWAITED = new Set(['webSocket', 'ping', 'media', 'cspReport'])

export function watchRequests(session: Session, guard: AddressGuard): RequestWatch {
  const seen = new Map<string, Seen>()
  const running = new Map<number, number>()
  let last = Date.now()
  const watch: RequestWatch = {
    seen,
    visited: [],
    httpStatus: null,
    refusal: null,
    log: [],
    quietFor() {
      const now = Date.now()
      const isBusy = [...running.values()].some((since) => now - since < SLOW_MS)
      return isBusy ? 0 : now - last
    }
  }
  const note = (url: string, status: number | null, error: string | null): void => {
    if (/^https?:/i.test(url)) seen.set(withoutFragment(url), { status, error })
  }
  const over = (id: number): void => {
    last = Date.now()
    running.delete(id)
  }
  const { webRequest } = session
  webRequest.onBeforeRequest(({ id, url, resourceType }, answer) => {
    const reason = guard(url)
    if (reason) watch.log.push(`Refused ${shortened(url)}: ${reason}`)
    else if (!NOT_AWAITED.has(resourceType)) running.set(id, Date.now())
    note(url, null, reason)
    if (resourceType === 'mainFrame' && reason === null) watch.visited.push(withoutFragment(url))
    last = Date.now()
    answer({ cancel: reason !== null })
  })
  webRequest.onHeadersReceived(({ resourceType, statusCode, responseHeaders }, answer) => {
    if (resourceType !== 'mainFrame' || isRedirect(statusCode)) return answer({})
    watch.httpStatus = statusCode
    const header = headerReader(responseHeaders)
    watch.refusal = statusFailure(statusCode) ?? kindFailure(header('content-type'), header('content-disposition'))
    answer({ cancel: watch.refusal !== null })
  })
  webRequest.onBeforeRedirect(({ id, url, statusCode }) => {
    note(url, statusCode, null)
    over(id)
  })
  webRequest.onCompleted(({ id, url, statusCode }) => {
    note(url, statusCode, null)
    over(id)
  })
  webRequest.onErrorOccurred(({ id, url, error }) => {
    note(url, null, error)
    over(id)
  })
  return watch
}

export function unwatchRequests({ webRequest }: Session): void {
  webRequest.onBeforeRequest(null)
  webRequest.onHeadersReceived(null)
  webRequest.onBeforeRedirect(null)
  webRequest.onCompleted(null)
  webRequest.onErrorOccurred(null)
}

export function withoutFragment(url: string): string {
  return url.replace(/#.*$/s, '')
}

function isRedirect(status: number): boolean {
  return status >= 300 && status < 400 && status !== 304
}

function headerReader(headers: Record<string, string[]> | undefined): (name: string) => string {
  const found = new Map(Object.entries(headers ?? {}).map(([name, values]) => [name.toLowerCase(), values[0] ?? '']))
  return (name) => found.get(name) ?? ''
}

function shortened(url: string): string {
  return url.length > 200 ? `${url.slice(0, 200)}…` : url
}

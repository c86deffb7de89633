import type { ArchiveError } from '@shared/errors'
import type { BlockedResource, MissingResource } from '@shared/snapshot'
import type { OnBeforeRequestListenerDetails, Session } from 'electron'
import { kindFailure, networkFailure, ownNetwork, sizeFailure, statusFailure } from './failures'
import { isOfTheWeb } from './guard'
import { type CaptureNetwork, placeOf } from './network/capture-network'
import { type WireRecord, wireRecord } from './wire-record'

/** What became of one address that the page asked for: an answer, or what stopped it, or nothing yet. */
export interface Seen {
  status: number | null
  error: string | null
}

/** Looks on while a page loads; changes nothing but what must not be asked for. */
export interface RequestWatch {
  seen: ReadonlyMap<string, Seen>
  wire: WireRecord
  /** Every address that the page itself was asked for at, in order: redirects, and where scripts led on to. */
  visited: string[]
  httpStatus: number | null
  /** Why what came is no page. */
  refusal: ArchiveError | null
  /** Milliseconds since the last request began or ended; 0 while one is under way. */
  quietFor(): number
  /** The page was stopped before all its parts had come. */
  isCut: boolean
  /** It asked for one thing after another when it was last waited for. */
  isRestless: boolean
  /** The page's own document, where it did not arrive whole. */
  broken: MissingResource[]
  /** What was not let through, and why; each host once. */
  blocked: BlockedResource[]
  log: string[]
}

/** Streams never end, and what takes this long is not waited for. */
const SLOW_MS = 10_000
const NOT_AWAITED = new Set(['webSocket', 'ping', 'media', 'cspReport'])
const LONGEST_LIST = 200
/** Documents that lead on to each other without end. */
const MOST_PAGES = 40

export function watchRequests(session: Session, network: CaptureNetwork): RequestWatch {
  const seen = new Map<string, Seen>()
  const running = new Map<number, number>()
  const refused = new Set<string>()
  const wire = wireRecord()
  let last = Date.now()
  const watch: RequestWatch = {
    seen,
    wire,
    visited: [],
    httpStatus: null,
    refusal: null,
    isCut: false,
    isRestless: false,
    broken: [],
    blocked: [],
    log: [],
    quietFor() {
      const now = Date.now()
      const isBusy = [...running.values()].some((since) => now - since < SLOW_MS)
      return isBusy ? 0 : now - last
    }
  }
  const note = (url: string, status: number | null, error: string | null): void => {
    // What has come once stays: pages ask again while they are looked at, and may be closed before the answer.
    if (status === null && hasCome(seen.get(withoutFragment(url)))) return
    if (/^https?:/i.test(url)) seen.set(withoutFragment(url), { status, error })
  }
  const over = (id: number): void => {
    last = Date.now()
    running.delete(id)
  }
  const refuse = ({ url, resourceType }: OnBeforeRequestListenerDetails, reason: string): void => {
    const place = placeOf(url)
    const key = `${place?.host}:${place?.port}`
    if (!refused.has(key) && watch.blocked.length < LONGEST_LIST) watch.blocked.push({ url: shortened(url), reason })
    refused.add(key)
    note(url, null, reason)
    if (resourceType === 'mainFrame' && place) watch.refusal = ownNetwork(place)
  }
  /** Null: it may be asked for. */
  const reasonAgainst = async (details: OnBeforeRequestListenerDetails): Promise<string | null> => {
    const { url, resourceType } = details
    if (!isOfTheWeb(url)) return 'Only addresses of the web are asked for.'
    if (resourceType === 'mainFrame' && watch.visited.length > MOST_PAGES) return 'It leads on and on.'
    const place = placeOf(url)
    const admission = place ? await network.check(place) : null
    if (!admission || admission.ok) return null
    if (admission.why === 'own-network') return admission.reason
    network.note(place ?? { host: '', port: 0, secure: false }, 'ERR_NAME_NOT_RESOLVED')
    if (resourceType === 'mainFrame') watch.refusal = networkFailure('ERR_NAME_NOT_RESOLVED')
    return admission.reason
  }
  const { webRequest } = session
  webRequest.onBeforeRequest((details, answer) => {
    const { id, url, resourceType } = details
    if (!NOT_AWAITED.has(resourceType)) running.set(id, Date.now())
    last = Date.now()
    reasonAgainst(details).then(
      (reason) => {
        if (reason) refuse(details, reason)
        else {
          note(url, null, null)
          wire.asked(details)
          if (resourceType === 'mainFrame') watch.visited.push(withoutFragment(url))
        }
        answer({ cancel: reason !== null })
      },
      () => answer({ cancel: true })
    )
  })
  webRequest.onSendHeaders(({ id, requestHeaders }) => wire.sent(id, requestHeaders))
  webRequest.onHeadersReceived(({ id, url, resourceType, statusCode, statusLine, responseHeaders }, answer) => {
    wire.answered(id, statusLine, responseHeaders)
    // It is handed on to what shows it, and nothing is heard of it any more.
    if (resourceType === 'object') {
      note(url, statusCode, null)
      over(id)
    }
    if (resourceType !== 'mainFrame' || isRedirect(statusCode)) return answer({})
    watch.httpStatus = statusCode
    const header = headerReader(responseHeaders)
    watch.refusal =
      statusFailure(statusCode, header('retry-after')) ??
      kindFailure(header('content-type'), header('content-disposition')) ??
      sizeFailure(header('content-length'))
    answer({ cancel: watch.refusal !== null })
  })
  webRequest.onBeforeRedirect(({ id, url, statusCode }) => {
    wire.ended(id)
    note(url, statusCode, null)
    over(id)
  })
  webRequest.onCompleted(({ id, url, statusCode }) => {
    wire.ended(id)
    note(url, statusCode, null)
    over(id)
  })
  webRequest.onErrorOccurred(({ id, url, error }) => {
    wire.failed(id)
    const place = placeOf(url)
    // What the guard itself has refused has its reason already.
    const isGivenUp = error === 'net::ERR_ABORTED' && Date.now() - (running.get(id) ?? Date.now()) > SLOW_MS / 2
    if (isGivenUp) note(url, null, null)
    else if (error !== 'net::ERR_BLOCKED_BY_CLIENT') note(url, null, (place && network.trouble(place)) ?? error)
    over(id)
  })
  return watch
}

export function unwatchRequests({ webRequest }: Session): void {
  webRequest.onBeforeRequest(null)
  webRequest.onSendHeaders(null)
  webRequest.onHeadersReceived(null)
  webRequest.onBeforeRedirect(null)
  webRequest.onCompleted(null)
  webRequest.onErrorOccurred(null)
}

export function withoutFragment(url: string): string {
  return url.replace(/#.*$/s, '')
}

function hasCome(seen: Seen | undefined): boolean {
  return seen !== undefined && seen.error === null && seen.status !== null && seen.status < 400
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

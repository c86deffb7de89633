import { setMaxListeners } from 'node:events'
import type { CapturedResource } from '@shared/captured-page'
import type { MissingResource } from '@shared/snapshot'
import type { Session } from 'electron'
import { cssAddresses } from './css-addresses'
import { fetchPart } from './fetch-part'
import type { FrozenPage } from './frozen-page'
import { limits } from './limits'
import { type RequestWatch, type Seen, withoutFragment } from './request-watch'

export interface Parts {
  resources: CapturedResource[]
  missing: MissingResource[]
}

const AT_ONCE = 8
const FILM = 'Films and sounds are not kept.'

export interface Collecting {
  session: Session
  watch: RequestWatch
  signal: AbortSignal
  referrer: string
}

/** Pictures, style sheets and fonts that the frozen page uses. What it only mentions but never asked for is no loss. */
export async function collectParts(page: FrozenPage, { session, watch, signal, referrer }: Collecting): Promise<Parts> {
  const parts: Parts = { resources: [], missing: [] }
  const asked = new Set<string>()
  const queue: string[] = []
  let bytes = 0
  const want = (url: string): void => {
    const address = withoutFragment(url)
    if (asked.has(address)) return
    asked.add(address)
    if (asked.size > limits.resources) parts.missing.push({ url: address, reason: 'The page has too many parts.' })
    else queue.push(address)
  }
  const wantUsed = (css: string, base: string): void => {
    for (const address of cssAddresses(css, base)) if (watch.seen.has(address)) want(address)
  }
  const time = timeLimit(signal, limits.resourcesMs)

  async function one(url: string): Promise<void> {
    const lost = reasonSeen(watch.seen.get(url))
    if (lost !== null) return void parts.missing.push({ url, reason: lost })
    const maxBytes = Math.min(limits.resourceBytes, limits.totalBytes - bytes)
    const fetched = await fetchPart(url, { session, referrer, signal: time.signal, maxBytes })
    if (!fetched.ok) return void parts.missing.push({ url, reason: fetched.reason })
    bytes += fetched.resource.bytes.length
    parts.resources.push(fetched.resource)
    if (isStyleSheet(fetched.resource)) wantUsed(Buffer.from(fetched.resource.bytes).toString('utf8'), url)
  }

  for (const document of [page.main, ...page.frames.map((frame) => frame.document)]) {
    document.parts.forEach(want)
    wantUsed(document.css, document.base)
    for (const url of document.media) parts.missing.push({ url, reason: FILM })
  }
  const running = new Set<Promise<void>>()
  while (queue.length > 0 || running.size > 0) {
    for (let url = running.size < AT_ONCE ? queue.shift() : undefined; url !== undefined; ) {
      const done: Promise<void> = one(url).finally(() => running.delete(done))
      running.add(done)
      url = running.size < AT_ONCE ? queue.shift() : undefined
    }
    await Promise.race(running)
  }
  time.end()
  return parts
}

/** What the page itself could not load is not asked for again. */
function reasonSeen(seen: Seen | undefined): string | null {
  // Given up by the page half-way, often for another one: asked for again.
  if (!seen || seen.error?.includes('ERR_ABORTED')) return null
  if (seen.error !== null) return `It could not be loaded (${seen.error.replace(/^net::/, '')}).`
  if (seen.status === null) return 'The site did not answer in time.'
  return seen.status >= 400 ? `The site answered ${seen.status}.` : null
}

function isStyleSheet({ mime }: CapturedResource): boolean {
  return mime.startsWith('text/css')
}

/** A signal that comes with another one, or when time is up. */
function timeLimit(signal: AbortSignal, ms: number): { signal: AbortSignal; end(): void } {
  const controller = new AbortController()
  // Each part listens while it is fetched.
  setMaxListeners(0, controller.signal)
  const stop = (): void => controller.abort()
  const timer = setTimeout(stop, ms)
  signal.addEventListener('abort', stop, { once: true })
  return {
    signal: controller.signal,
    end() {
      clearTimeout(timer)
      signal.removeEventListener('abort', stop)
    }
  }
}

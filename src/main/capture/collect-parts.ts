import { setMaxListeners } from 'node:events'
import type { CapturedResource } from '@shared/captured-page'
import type { MissingResource } from '@shared/snapshot'
import type { Session } from 'electron'
import { askedBefore } from './asked-before'
import { cssAddresses } from './css-addresses'
import { type Fetched, fetchPart } from './fetch-part'
import type { FrozenPage } from './frozen-page'
import { limits } from './limits'
import type { PageMemory } from './page-memory'
import { pictureKind } from './picture-kind'
import { type RequestWatch, type Seen, withoutFragment } from './request-watch'
import type { TimeLeft } from './time-left'

export interface Parts {
  resources: CapturedResource[]
  missing: MissingResource[]
}

const AT_ONCE = 8
const NO_FILMS = 'Films and sounds are not kept, as the settings say.'
const TOO_MANY_FRAMES = 'The page has too many frames.'
const STREAMED = 'It is sent as a stream of pieces, which cannot be kept.'
const STREAM = /^(application\/(vnd\.apple\.mpegurl|x-mpegurl|dash\+xml)|audio\/(x-)?mpegurl)/i

export interface Collecting {
  session: Session
  watch: RequestWatch
  signal: AbortSignal
  left: TimeLeft
  memory: PageMemory
  referrer: string
  /** Films and sounds up to this size each; 0: none. */
  mediaBytes: number
}

/** Pictures, style sheets, fonts, films and sounds that the frozen page uses. What it only mentions but never asked for is no loss. */
export async function collectParts(page: FrozenPage, collecting: Collecting): Promise<Parts> {
  const { session, watch, signal, referrer, left, memory } = collecting
  const parts: Parts = { resources: [], missing: page.unkept.map((url) => ({ url, reason: TOO_MANY_FRAMES })) }
  const asked = new Set<string>(page.made.map(({ url }) => url))
  const queue: string[] = []
  const sheets = new Set<string>()
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
  const time = timeLimit(signal, left.share(limits.resourcesMs, 0.5))
  const before = askedBefore(watch.wire.list())

  async function remembered(url: string, status: number): Promise<Fetched | null> {
    const found = await memory.read(url)
    // An answer that says no may come with a picture, and is shown then.
    if (!found || (status >= 400 && !pictureKind(found.bytes)) || bytes + found.bytes.length > limits.totalBytes)
      return null
    return { ok: true, resource: { url, ...found } }
  }
  async function fetched(url: string): Promise<Fetched> {
    // As it was for the page: what is asked below is seen, too.
    const seen = watch.seen.get(url)
    const status = seen?.status ?? 200
    const lost = reasonSeen(seen)
    const isRefused = lost !== null && seen?.error === null && seen.status !== null
    if (lost !== null) return (isRefused ? await remembered(url, status) : null) ?? { ok: false, reason: lost }
    const maxBytes = Math.min(limits.resourceBytes, limits.totalBytes - bytes)
    const asked = { headers: before.headersFor(url), isAnonymous: before.isAnonymous(url) }
    const found = await fetchPart(url, { session, referrer, signal: time.signal, maxBytes, ...asked })
    return found.ok ? found : ((await remembered(url, status)) ?? found)
  }
  async function one(url: string): Promise<void> {
    if (before.isUnshared(url)) return
    const found =
      (before.isFleeting(url) ? await remembered(url, watch.seen.get(url)?.status ?? 200) : null) ??
      (await fetched(url))
    if (!found.ok) return void parts.missing.push({ url, reason: found.reason })
    bytes += found.resource.bytes.length
    const resource = asUsed(found.resource, sheets.has(url))
    parts.resources.push(resource)
    if (isStyleSheet(resource)) wantUsed(Buffer.from(resource.bytes).toString('utf8'), url)
  }

  for (const document of [page.main, ...page.frames.map((frame) => frame.document)]) {
    for (const url of document.sheets) sheets.add(withoutFragment(url))
    document.sheets.forEach(want)
    document.parts.forEach(want)
    // What the page's own rules did not let load is not asked for on its behalf.
    for (const url of document.unasked) if (watch.isCut || watch.seen.has(withoutFragment(url))) want(url)
    wantUsed(document.css, document.base)
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
  await collectFilms(page, collecting, parts, limits.totalBytes - bytes)
  return parts
}

/** One after the other: they are large. Of several forms of the same film the page knows best which one it plays. */
async function collectFilms(
  page: FrozenPage,
  { session, watch, signal, left: timeLeft, referrer, mediaBytes }: Collecting,
  parts: Parts,
  room: number
): Promise<void> {
  const all = [page.main, ...page.frames.map(({ document }) => document)].flatMap(({ media }) => media)
  const urls = [...new Set(all.map(withoutFragment))].sort(
    (a, b) => Number(watch.seen.has(b)) - Number(watch.seen.has(a))
  )
  const time = timeLimit(signal, timeLeft.share(limits.mediaMs, 0.7))
  const kept = new Set<string>()
  let left = room
  for (const url of urls) {
    if (kept.has(withoutEnding(url))) continue
    const outcome =
      mediaBytes > 0
        ? await fetchPart(url, { session, referrer, signal: time.signal, maxBytes: Math.min(mediaBytes, left) })
        : null
    if (outcome?.ok && !STREAM.test(outcome.resource.mime)) {
      left -= outcome.resource.bytes.length
      kept.add(withoutEnding(url))
      parts.resources.push(outcome.resource)
    } else parts.missing.push({ url, reason: outcome === null ? NO_FILMS : outcome.ok ? STREAMED : outcome.reason })
  }
  time.end()
  const streams = watch.wire
    .list()
    .filter(({ headers }) => headers.some(([name, value]) => /^content-type$/i.test(name) && STREAM.test(value)))
  for (const { url } of streams) if (!urls.includes(url)) parts.missing.push({ url, reason: STREAMED })
}

function withoutEnding(url: string): string {
  return url.replace(/[?#].*$/s, '').replace(/\.\w{1,5}$/, '')
}

/** What the page itself could not load is not asked for again. */
function reasonSeen(seen: Seen | undefined): string | null {
  // Given up by the page half-way, often for another one: asked for again.
  if (!seen || seen.error?.includes('ERR_ABORTED')) return null
  if (seen.error !== null) return `It could not be loaded (${seen.error.replace(/^net::/, '')}).`
  if (seen.status === null) return 'The site did not answer in time.'
  return seen.status >= 400 ? `The site answered ${seen.status}.` : null
}

/** Browsers go by what a part is used for, and pictures by what they begin with, whatever the server calls it. */
function asUsed(resource: CapturedResource, isSheet: boolean): CapturedResource {
  if (isSheet) return isStyleSheet(resource) ? resource : { ...resource, mime: 'text/css' }
  const kind = /^(image|audio|video|font)\//.test(resource.mime) ? null : pictureKind(resource.bytes)
  return kind ? { ...resource, mime: kind } : resource
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

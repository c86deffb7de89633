import type { CapturedPage, CapturedResource, WireResponse } from '@shared/captured-page'
import { decodeText } from '../../intake/decode'
import { replayPage, replayStylesheet } from '../../replay'
import { wireOf } from './besides'
import type { ArchivedResponse, ArchivedSite } from './read-records'
import type { Spool } from './spool'

export interface PageEntry {
  url: string
  /** ISO 8601. Null: the newest. */
  date: string | null
  title: string | null
}

const MOST_PARTS = 3_000
const MOST_BYTES = 300 * 1024 * 1024
const MOST_REDIRECTS = 20
const MOST_WARNINGS = 50

/** Pages that a browser showed: what was asked for as a document; where nothing tells, every HTML answer that is one. */
export function pagesIn({ responses, destinations, framed }: ArchivedSite, spool: Spool): PageEntry[] {
  return responses
    .filter(
      ({ mime, status, uri }) =>
        /^(text\/html|application\/xhtml\+xml)$/.test(mime) && status >= 200 && status < 300 && /^https?:/i.test(uri)
    )
    .filter(({ uri }) => !/iframe|frame|embed|object|empty/.test(destinations.get(uri) ?? ''))
    .filter((response) => destinations.get(response.uri) === 'document' || isPage(response, framed, spool))
    .map(({ uri, date }) => ({ url: uri, date, title: null }))
}

/** Not a piece of another page: a frame, or what a script fetched. */
function isPage({ uri, payload }: ArchivedResponse, framed: Set<string>, spool: Spool): boolean {
  if (framed.has(uri) || payload.length === 0) return false
  const start = spool.get({ ...payload, length: Math.min(payload.length, 4_096) }).toString('latin1')
  return /<(!doctype\s+html|html|head|body|title|article|main|h1)\b/i.test(start)
}

/** One page with everything of the archive that it refers to. Null: the archive does not hold it. */
export function capturedPageOf(
  entry: PageEntry,
  index: SiteIndex,
  spool: Spool,
  besides: (page: ArchivedResponse) => ArchivedResponse[]
): CapturedPage | null {
  const led = followed(entry, index)
  if (!led) return null
  const { response, redirects } = led
  const content = decodeText(spool.get(response.payload), { html: true, charset: response.charset ?? undefined })
  const { resources, missing, damaged, shown, size } = partsOf(content, response, index, spool)
  const sent = [...asSent(response, content, spool), ...besides(response).filter((each) => !shown.has(each))]
  const wire = onTheWire(sent, MOST_BYTES - size, spool)
  const screenshot = index.find(`urn:view:${response.uri}`, entry.date)
  return {
    kind: 'warc',
    url: response.uri,
    requestedUrl: redirects.length > 0 ? entry.url : null,
    redirects,
    httpStatus: response.status,
    capturedAt: response.date,
    content,
    contentType: 'text/html',
    resources,
    wire,
    screenshot: screenshot ? { mime: screenshot.mime, bytes: spool.get(screenshot.payload) } : null,
    original: null,
    missing,
    verdict: null,
    warnings: [
      ...(response.warning ? [`The page itself: ${response.warning}`] : []),
      ...damaged.slice(0, MOST_WARNINGS),
      ...(wire.length < sent.length ? ['Not everything that the web archive holds beside this page was kept.'] : [])
    ],
    log: ['Read from a web archive']
  }
}

/** The page itself, where decoding it loses how it was written. */
function asSent(page: ArchivedResponse, content: string, spool: Spool): ArchivedResponse[] {
  return Buffer.from(content).equals(spool.get(page.payload)) ? [] : [page]
}

function onTheWire(answers: ArchivedResponse[], room: number, spool: Spool): WireResponse[] {
  const wire: WireResponse[] = []
  let left = room
  for (const each of answers) {
    if (each.payload.length > left || wire.length >= MOST_PARTS) continue
    left -= each.payload.length
    wire.push(wireOf(each, spool))
  }
  return wire
}

/** Redirects lead from the address that was asked for to the page. */
export function followed({ url, date }: PageEntry, index: SiteIndex) {
  const redirects: string[] = []
  let response = index.find(url, date)
  while (response && response.status >= 300 && response.status < 400 && response.location) {
    if (redirects.length >= MOST_REDIRECTS || redirects.includes(response.uri)) return null
    redirects.push(response.uri)
    response = index.find(absolute(response.location, response.uri), date)
  }
  return response ? { response, redirects } : null
}

function absolute(location: string, base: string): string {
  try {
    return new URL(location, base).href
  } catch {
    return location
  }
}

export interface SiteIndex {
  /** The answer nearest to the date. */
  find(url: string, date: string | null): ArchivedResponse | null
}

export function indexOf({ responses }: ArchivedSite): SiteIndex {
  const byUrl = new Map<string, ArchivedResponse[]>()
  for (const each of responses) {
    const key = withoutFragment(each.uri)
    const there = byUrl.get(key)
    if (there) there.push(each)
    else byUrl.set(key, [each])
  }
  return {
    find(url, date) {
      const found = byUrl.get(withoutFragment(url)) ?? []
      const time = date ? Date.parse(date) : Number.MAX_SAFE_INTEGER
      const distance = (each: ArchivedResponse): number => Math.abs(Date.parse(each.date) - time)
      return found.reduce<ArchivedResponse | null>(
        (best, each) => (best && distance(best) <= distance(each) ? best : each),
        null
      )
    }
  }
}

/** Shows the page as it would be shown, and notes which addresses that asks for; style sheets ask for more. */
function partsOf(content: string, page: ArchivedResponse, index: SiteIndex, spool: Spool) {
  const resources: CapturedResource[] = []
  const missing: CapturedPage['missing'] = []
  const damaged: string[] = []
  const seen = new Set<string>()
  const waiting: ArchivedResponse[] = []
  const shown = new Set<ArchivedResponse>([page])
  let size = 0
  const want = (url: string): null => {
    const key = withoutFragment(url)
    if (!/^https?:/i.test(key) || seen.has(key) || seen.size >= MOST_PARTS) return null
    seen.add(key)
    const found = index.find(key, page.date)
    if (found && found.status < 400 && size + found.payload.length <= MOST_BYTES) {
      size += found.payload.length
      waiting.push(found)
    } else missing.push({ url: key, reason: found ? 'It could not be kept.' : 'The web archive does not hold it.' })
    return null
  }
  replayPage({ content, baseUrl: page.uri, resolve: want })
  for (let next = waiting.shift(); next; next = waiting.shift()) {
    shown.add(next)
    const bytes = spool.get(next.payload)
    const headers = JSON.parse(spool.get(next.headers).toString('utf8')) as Record<string, string>
    resources.push({ url: next.uri, mime: next.mime, bytes, status: next.status, headers })
    if (next.warning) damaged.push(`${next.uri.slice(0, 300)}: ${next.warning}`)
    if (next.mime === 'text/css') replayStylesheet(bytes.toString('utf8'), next.uri, want)
    else if (next.mime === 'text/html')
      replayPage({ content: bytes.toString('utf8'), baseUrl: next.uri, resolve: want })
  }
  return { resources, missing, damaged, shown, size }
}

function withoutFragment(url: string): string {
  return url.replace(/#.*$/s, '')
}

import type { CapturedResource, WireResponse } from '@shared/captured-page'
import { net, type Session } from 'electron'
import { limits } from './limits'
import { within } from './within'

interface Wanted {
  session: Session
  /** What the page needs, which has its bytes already. */
  resources: readonly CapturedResource[]
  /** Scripts and data, too; else documents alone. */
  scripts: boolean
}

const AT_ONCE = 8
const DOCUMENTS = new Set(['mainFrame', 'subFrame'])

/**
 * The bodies of what came over the wire and is no part of the page as it looks: documents as they were sent, scripts,
 * data. Only what the session still holds is read; nothing is asked of the network again.
 */
export async function withBodies(wire: WireResponse[], wanted: Wanted): Promise<WireResponse[]> {
  const responses = newestOfEach(wire)
  const known = new Set(wanted.resources.filter(({ status }) => status !== undefined).map(({ url }) => url))
  const queue = responses.filter((response) => isWanted(response, wanted.scripts) && !known.has(response.url))
  let left: number = limits.wireBytes
  const until = Date.now() + limits.wireMs
  const lane = async (): Promise<void> => {
    for (let next = queue.shift(); next && Date.now() < until; next = queue.shift()) {
      const body = await within(
        until - Date.now(),
        fromCache(next.url, wanted.session, Math.min(left, limits.resourceBytes))
      )
      if (!body) continue
      left -= body.length
      next.body = body
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, lane))
  return responses
}

/** Pages ask for some things again and again; the last answer is the one that is still there. */
function newestOfEach(wire: WireResponse[]): WireResponse[] {
  const last = new Map(wire.map((response, index) => [keyOf(response), index]))
  return wire.filter((response, index) => last.get(keyOf(response)) === index).map((response) => ({ ...response }))
}

function keyOf({ method, url, status }: WireResponse): string {
  return `${method} ${status} ${url}`
}

function isWanted({ method, status, type }: WireResponse, scripts: boolean): boolean {
  return method === 'GET' && status === 200 && type !== 'media' && (scripts || DOCUMENTS.has(type))
}

/** As the session still holds it. Null: it is not there, or too large. */
export function fromCache(url: string, session: Session, maxBytes: number): Promise<Uint8Array | null> {
  return new Promise((resolve) => {
    const request = net.request({ url, session, cache: 'only-if-cached', redirect: 'manual', useSessionCookies: true })
    const chunks: Buffer[] = []
    let size = 0
    const nothing = (): void => {
      request.abort()
      resolve(null)
    }
    request.on('redirect', nothing)
    request.on('error', () => resolve(null))
    request.on('response', (response) => {
      if (response.statusCode !== 200) return nothing()
      response.on('error', () => resolve(null))
      response.on('data', (chunk) => {
        size += chunk.length
        if (size > maxBytes) nothing()
        else chunks.push(chunk)
      })
      response.on('end', () => resolve(new Uint8Array(Buffer.concat(chunks))))
    })
    request.end()
  })
}

import type { WireResponse } from '@shared/captured-page'

/** How the page itself asked for its parts, and what came of it. */
export interface AskedBefore {
  /** What an answer may depend on. */
  headersFor(url: string): Record<string, string>
  /** Across sites, without cookies: an answer for everybody is refused to a request with them. */
  isAnonymous(url: string): boolean
  /** It must not be kept by anybody, so asking again may bring something else. */
  isFleeting(url: string): boolean
  /** The site does not share it with the page, so the page got nothing. */
  isUnshared(url: string): boolean
}

const TOLD = /^(accept|origin)$/i

export function askedBefore(wire: readonly WireResponse[]): AskedBefore {
  const last = new Map(wire.filter(({ method }) => method === 'GET').map((response) => [response.url, response]))
  const headerOf = (headers: readonly (readonly [string, string])[] | undefined, wanted: string): string | null =>
    headers?.find(([name]) => name.toLowerCase() === wanted)?.[1] ?? null
  return {
    headersFor(url) {
      const told = last.get(url)?.requestHeaders.filter(([name]) => TOLD.test(name)) ?? []
      return Object.fromEntries(told.map(([name, value]) => [name.toLowerCase(), value]))
    },
    isAnonymous(url) {
      const response = last.get(url)
      const isAcross = headerOf(response?.requestHeaders, 'origin') !== null
      return isAcross && headerOf(response?.headers, 'access-control-allow-credentials') !== 'true'
    },
    isFleeting: (url) => /no-store/i.test(headerOf(last.get(url)?.headers, 'cache-control') ?? ''),
    isUnshared(url) {
      const response = last.get(url)
      const origin = headerOf(response?.requestHeaders, 'origin')
      if (response?.status !== 200 || origin === null || origin === new URL(url).origin) return false
      const shared = headerOf(response.headers, 'access-control-allow-origin')
      return shared !== '*' && shared !== origin
    }
  }
}

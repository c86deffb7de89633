import type { CapturedPage } from '@shared/captured-page'
import type { ExtractedArticle } from '../types'
import { normaliseHost, normaliseUrl, type PageAddress, parseWebAddress } from './normalise-url'

/** How a page is known: the addresses that stand for it, most trusted first, and the one that is shown. */
export interface PageIdentity {
  url: string | null
  canonicalUrl: string | null
  addresses: PageAddress[]
}

/**
 * The address that the user gave wins; then the canonical link, if it can be believed; then the page's own. A file
 * without any address is known by the SHA-256 of its bytes.
 */
export function identify(
  page: CapturedPage,
  article: ExtractedArticle,
  sha256: string,
  givenUrl: string | null
): PageIdentity {
  const own = givenUrl ?? page.url ?? article.url
  const canonicalUrl = believableCanonical(article.canonicalUrl, own)
  const shown = own ?? canonicalUrl
  const known = givenUrl ? [givenUrl] : [canonicalUrl, own, trustedRequest(page)]
  const addresses = distinct(known.flatMap((url) => (url ? (normaliseUrl(url) ?? []) : [])))
  return {
    url: shown,
    canonicalUrl,
    addresses: addresses.length > 0 ? addresses : [{ host: '', rest: `sha256:${sha256}` }]
  }
}

/** Some sites give every page the front page, or another site, as canonical: believing them would join all articles. */
function believableCanonical(canonical: string | null, own: string | null): string | null {
  const link = canonical ? parseWebAddress(canonical) : null
  if (!link) return null
  const page = own ? parseWebAddress(own) : null
  if (!page) return link.pathname === '/' && !link.search ? null : link.href
  const frontPage = normaliseUrl(link.href)?.rest === '/' && normaliseUrl(page.href)?.rest !== '/'
  return frontPage || !sameSite(link.host, page.host) ? null : link.href
}

function sameSite(a: string, b: string): boolean {
  const [x, y] = [normaliseHost(a), normaliseHost(b)]
  return x === y || x.endsWith(`.${y}`) || y.endsWith(`.${x}`) || lastLabels(x) === lastLabels(y) || isAmpCache(b)
}

function isAmpCache(host: string): boolean {
  return /(\.cdn\.ampproject\.org|(^|\.)google\.[a-z.]+)$/.test(host)
}

function lastLabels(host: string): string {
  return host.split('.').slice(-2).join('.').length > 6 ? host.split('.').slice(-2).join('.') : host
}

/** A short link may stand for the article that it led to; one that ended on a wall or a front page may not. */
function trustedRequest(page: CapturedPage): string | null {
  if (!page.requestedUrl || page.verdict || !page.url) return null
  return normaliseUrl(page.url)?.rest === '/' ? null : page.requestedUrl
}

function distinct(addresses: PageAddress[]): PageAddress[] {
  const seen = new Set<string>()
  return addresses.filter(({ host, rest }) => {
    const key = `${host} ${rest}`
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}

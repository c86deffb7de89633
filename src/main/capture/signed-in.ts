import type { CapturedPage, CapturedResource, WireResponse } from '@shared/captured-page'
import type { CookiesSetDetails, Session } from 'electron'
import { withoutSecrets } from './without-secrets'

/** Who a page is captured as, when not as a stranger. */
export interface SignedIn {
  site: string
  cookies: CookiesSetDetails[]
}

/**
 * The cookies of a profile are copied into the capture's own session and go with it: captures beside each other stay
 * apart, and nothing that a captured page does changes the sign-in or is kept in it.
 */
export async function signInTo(session: Session, { cookies }: SignedIn): Promise<void> {
  for (const cookie of cookies) {
    // One that Chromium does not take would not have been sent, either.
    await session.cookies.set(cookie).catch(() => undefined)
  }
}

/**
 * A page of a signed-in user, marked as one. What the site sent apart from the page's looks (data, scripts, the document
 * as sent) is full of tokens and is not kept; the values of its cookies are taken out of all the rest.
 */
export async function asSignedIn(page: CapturedPage, session: Session, { site }: SignedIn): Promise<CapturedPage> {
  const cookies = await session.cookies.get({})
  const clean = withoutSecrets(cookies)
  return {
    ...page,
    url: page.url && clean(page.url),
    redirects: page.redirects.map(clean),
    content: clean(page.content),
    resources: page.resources.map((resource) => cleanResource(resource, clean)),
    wire: (page.wire ?? []).map((response) => cleanResponse(response, clean)),
    missing: page.missing.map(({ url, reason }) => ({ url: clean(url), reason })),
    blocked: (page.blocked ?? []).map(({ url, reason }) => ({ url: clean(url), reason })),
    profile: site,
    log: [...page.log.map(clean), `Captured while signed in to ${site}. Scripts and data were not kept.`]
  }
}

type Clean = (text: string) => string

const TEXT = /^(text\/|image\/svg|application\/(json|xml|xhtml))/i
/** What a browser says of itself. Anything else may say who the user is. */
const HARMLESS =
  /^(accept(-language|-encoding)?|user-agent|referer|range|origin|sec-.*|upgrade-insecure-requests|host)$/i
/** By their names. */
const TELLING = /token|auth|session|cookie|csrf|xsrf|user-?(id|name)|account/i

function cleanResource(resource: CapturedResource, clean: Clean): CapturedResource {
  const { url, mime, bytes, headers } = resource
  return {
    ...resource,
    url: clean(url),
    bytes: TEXT.test(mime) ? cleanBytes(bytes, clean) : bytes,
    ...(headers ? { headers: Object.fromEntries(cleanHeaders(Object.entries(headers), clean)) } : {})
  }
}

function cleanBytes(bytes: Uint8Array, clean: Clean): Uint8Array {
  // Each byte a character, so that nothing but the secrets changes whatever the encoding is.
  const text = Buffer.from(bytes).toString('latin1')
  const cleaned = clean(text)
  return cleaned === text ? bytes : new Uint8Array(Buffer.from(cleaned, 'latin1'))
}

function cleanHeaders(headers: [string, string][], clean: Clean): [string, string][] {
  return headers.filter(([name]) => !TELLING.test(name)).map(([name, value]) => [name, clean(value)])
}

function cleanResponse({ body: _, ...response }: WireResponse, clean: Clean): WireResponse {
  return {
    ...response,
    url: clean(response.url),
    requestHeaders: cleanHeaders(
      response.requestHeaders.filter(([name]) => HARMLESS.test(name)),
      clean
    ),
    headers: cleanHeaders(response.headers, clean)
  }
}

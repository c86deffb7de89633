import type { Cookie, CookiesSetDetails } from 'electron'

/** Those of a profile's cookies that the site itself may see: its own, and those of the domain that it is in. */
export function cookiesOfSite(site: string, cookies: readonly Cookie[]): Cookie[] {
  const host = site.replace(/:\d+$/, '').replace(/^\[|\]$/g, '')
  return cookies.filter(({ domain = '' }) => {
    const owner = domain.replace(/^\./, '').replace(/^\[|\]$/g, '')
    return owner === host || owner.endsWith(`.${host}`) || host.endsWith(`.${owner}`)
  })
}

/** A cookie as another session takes it. Without an end of its own it ends with that session. */
export function asGiven(cookie: Cookie): CookiesSetDetails {
  const { name, value, domain = '', path = '/', secure = false, httpOnly = false, sameSite } = cookie
  return {
    url: `${secure ? 'https' : 'http'}://${domain.replace(/^\./, '')}${path}`,
    name,
    value,
    path,
    secure,
    httpOnly,
    ...(cookie.hostOnly ? {} : { domain }),
    ...(sameSite ? { sameSite } : {}),
    ...(cookie.expirationDate ? { expirationDate: cookie.expirationDate } : {})
  }
}

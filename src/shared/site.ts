import type { SignIn } from './sign-in'

const MOST = 200

/** The site of an address, also of one without `https://`; null: it names none. */
export function siteOf(given: string): string | null {
  const url = parsed(given)
  if (!url) return null
  const host = url.hostname.replace(/\.$/, '').replace(/^www\d?\.(?=[^.]+\.)/, '')
  const isSite = host.includes('.') || host.startsWith('[') || host === 'localhost' || url.port !== ''
  return isSite && host.length <= MOST ? host + (url.port ? `:${url.port}` : '') : null
}

/** Whether a page is the site's. A port makes another site of the same machine. */
export function belongsTo(address: string, site: string): boolean {
  const url = parsed(address)
  if (!url) return false
  const host = url.hostname.replace(/\.$/, '') + (url.port ? `:${url.port}` : '')
  return host === site || host.endsWith(`.${site}`)
}

/** The profile that an address is captured with, among those there are: that of the site named most closely. */
export function signInFor<S extends Pick<SignIn, 'site'>>(address: string, all: readonly S[]): S | null {
  const [closest] = all.filter(({ site }) => belongsTo(address, site)).sort((a, b) => b.site.length - a.site.length)
  return closest ?? null
}

function parsed(given: string): URL | null {
  const text = given.trim()
  try {
    const url = new URL(/^[a-z][a-z\d+.-]*:\/\//i.test(text) ? text : `https://${text}`)
    return url.protocol === 'https:' || url.protocol === 'http:' ? url : null
  } catch {
    return null
  }
}

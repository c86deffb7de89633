import { ArchiveError } from '@shared/errors'

/** An address of the web as a browser would ask for it. Without a scheme, https is meant. */
export function checkedAddress(given: string): string {
  const text = given.trim()
  const url = parse(/^[a-z][a-z\d+.-]*:/i.test(text) && !isHostWithPort(text) ? text : `https://${text}`)
  if ((url?.protocol !== 'http:' && url?.protocol !== 'https:') || url.host === '') throw notOfTheWeb()
  // A password in an address would be kept with the page.
  url.username = ''
  url.password = ''
  return url.href
}

function isHostWithPort(text: string): boolean {
  return /^[\w.-]+:\d+(\/|$)/.test(text)
}

function parse(text: string): URL | null {
  try {
    return new URL(text)
  } catch {
    return null
  }
}

function notOfTheWeb(): ArchiveError {
  return new ArchiveError(
    'invalid-input',
    'This is not an address of a web page. Nothing was saved. Paste an address that begins with http:// or https://.'
  )
}

import { ArchiveError, type ErrorCode } from '@shared/errors'
import { retryAfterMs } from './retry-after'

const AGAIN = 'Nothing was saved.'
const NOW = { afterMs: null }

const NETWORK: [RegExp, ErrorCode, string][] = [
  [/NAME_NOT_RESOLVED|NAME_RESOLUTION/, 'unreachable', 'There is no site of that name. Check the address.'],
  [
    /INTERNET_DISCONNECTED|NETWORK_CHANGED|ADDRESS_UNREACHABLE/,
    'unreachable',
    'The network cannot be reached. Try again when it is back.'
  ],
  [/CONNECTION_REFUSED/, 'unreachable', 'The site does not answer. Try again later.'],
  [
    /PROXY|TUNNEL|SOCKS/,
    'unreachable',
    'The proxy that your system is set to does not lead to this site. Check the network settings of your system.'
  ],
  [/TIMED_OUT/, 'unreachable', 'The site did not answer in time. Try again later.'],
  [
    /CERT|BAD_SIGNATURE/,
    'untrusted-site',
    'The site’s identity could not be checked (its certificate is not valid), so somebody else may be answering. Open it in your browser to see more, or save it anyway.'
  ],
  [/SSL|TLS/, 'unreachable', 'The site offers no secure connection. Open it in your browser to see more.'],
  [
    /EMPTY_RESPONSE|CONNECTION_(RESET|CLOSED|ABORTED)/,
    'unreachable',
    'The site broke the connection off. Try again later.'
  ],
  [
    /TOO_MANY_REDIRECTS/,
    'unreachable',
    'The site leads in circles. Open it in your browser and copy the address that it ends at.'
  ],
  [
    /(UNSAFE|INVALID)_REDIRECT/,
    'not-a-page',
    'The site leads on to something that is no page of the web. Open it in your browser to see more.'
  ],
  [/ERR_ABORTED/, 'not-a-page', 'This address leads to no page that can be shown.'],
  [
    /UNSAFE_PORT/,
    'not-a-page',
    'Browsers do not open addresses with this port: it belongs to services that are no websites. Check the number behind the colon.'
  ],
  [/UNKNOWN_URL_SCHEME|DISALLOWED_URL_SCHEME/, 'invalid-input', 'This is not an address of a web page. Check it.']
]

/** What may be otherwise in a moment. */
const PASSING =
  /INTERNET_DISCONNECTED|NETWORK_CHANGED|ADDRESS_UNREACHABLE|CONNECTION_(REFUSED|RESET|CLOSED|ABORTED|FAILED)|EMPTY_RESPONSE|TIMED_OUT|NETWORK_IO_SUSPENDED|HTTP2|QUIC/

/** What Chromium's network says, in words for the user. */
export function networkFailure(error: unknown): ArchiveError {
  const text = error instanceof Error ? `${error.message} ${'code' in error ? String(error.code) : ''}` : String(error)
  const [, code, sentence] = NETWORK.find(([known]) => known.test(text)) ?? []
  return new ArchiveError(
    code ?? 'unreachable',
    `${sentence ?? 'The page could not be loaded. Try again later.'} ${AGAIN}`,
    {
      cause: error,
      passing: PASSING.test(text) ? NOW : null
    }
  )
}

/** Null: the answer is one that can be a page. */
export function statusFailure(status: number, retryAfter = ''): ArchiveError | null {
  if (status === 204 || status === 205) return nothingThere()
  if (status < 400) return null
  if (status === 401 || status === 403 || status === 407) {
    return new ArchiveError(
      'sign-in-needed',
      `The site does not show this page to everyone (answer ${status}): it asks for a sign-in, or turns programs away. ${AGAIN} Sign in to the site in Settings → Sign-ins, or open it in your browser, save it there as a file, and add the file.`
    )
  }
  if (status === 404 || status === 410) {
    return new ArchiveError(
      'not-a-page',
      `There is no page at this address (answer ${status}). ${AGAIN} Check the address, or look for a copy in a web archive.`
    )
  }
  const who = status >= 500 ? 'The site has a fault of its own' : 'The site refused the request'
  const passes = status >= 500 || status === 429 || status === 408 || status === 425
  const passing = passes ? { afterMs: retryAfterMs(retryAfter, Date.now()) } : null
  return new ArchiveError('not-a-page', `${who} (answer ${status}). ${AGAIN} Try again later.`, { passing })
}

const PAGES = /^(text\/html|application\/xhtml\+xml|text\/plain)$/

const KINDS: [RegExp, string][] = [
  [/^application\/(x-)?pdf$/, 'a PDF document'],
  [/^video\/|^application\/(vnd\.apple\.mpegurl|x-mpegurl|dash\+xml)$/, 'a video'],
  [/^audio\//, 'a sound recording'],
  [/^image\//, 'a picture'],
  [/^font\//, 'a font'],
  [/zip|compressed|x-tar|gzip|x-7z|rar/, 'an archive of files'],
  [/msword|officedocument|opendocument|ms-excel|ms-powerpoint|rtf|epub/, 'a document'],
  [/rss|atom/, 'a news feed'],
  [/json|xml|csv|javascript|^text\//, 'data']
]

/** Null: a page comes. Otherwise what comes instead of one. */
export function kindFailure(contentType: string, disposition: string): ArchiveError | null {
  const mime = (contentType.split(';')[0] ?? '').trim().toLowerCase()
  const isDownload = /^\s*attachment/i.test(disposition)
  if (!isDownload && (mime === '' || PAGES.test(mime))) return null
  const isPage = PAGES.test(mime)
  const kind = isPage ? 'a file to be loaded down' : (KINDS.find(([known]) => known.test(mime))?.[1] ?? 'a file')
  // What the archive can read as a file, too.
  const advice =
    isPage || /pdf$/.test(mime)
      ? 'Load it down with your browser, and add the file.'
      : 'Save the page that links to it instead.'
  return new ArchiveError('not-a-page', `This address leads to ${kind}, not to a page. ${AGAIN} ${advice}`)
}

/** The address, or where it leads, is of the user's own network, and nobody said that this is meant. */
export function ownNetwork({ host, port }: { host: string; port: number }): ArchiveError {
  const place = port === 80 || port === 443 ? host : `${host}:${port}`
  return new ArchiveError(
    'own-network',
    `This address leads to ${place}, which is in your own network and not on the web. ${AGAIN} Allow this host if you mean it: such a page may know things about your network.`
  )
}

export function tooSlow(): ArchiveError {
  return new ArchiveError('unreachable', `The site did not answer in time. ${AGAIN} Try again later.`, { passing: NOW })
}

export function neverRests(): ArchiveError {
  return new ArchiveError(
    'unreadable',
    `The page kept the browser so busy that it could not be read. ${AGAIN} Save it from your browser as a file, and add the file.`
  )
}

export function crashed(): ArchiveError {
  return new ArchiveError('unreadable', `The page crashed while it was loaded. ${AGAIN} Try again.`, { passing: NOW })
}

export function cancelled(): ArchiveError {
  return new ArchiveError('cancelled', 'Cancelled. This page was not saved.')
}

export function signInNeeded(): ArchiveError {
  return new ArchiveError(
    'sign-in-needed',
    `The site asks for a sign-in before it shows this page. ${AGAIN} Sign in to the site in Settings → Sign-ins, or open it in your browser, save it there as a file, and add the file.`
  )
}

export function nothingThere(): ArchiveError {
  return new ArchiveError(
    'empty',
    `The page is empty. ${AGAIN} If your browser shows more, save it there as a file, and add the file.`
  )
}

/** What a page may have in one document. */
const MOST_BYTES = 60_000_000

/** Null: it may be loaded. */
export function sizeFailure(contentLength: string): ArchiveError | null {
  return Number(contentLength) > MOST_BYTES ? tooLarge() : null
}

export function tooLarge(): ArchiveError {
  return new ArchiveError(
    'too-large',
    `The page is too large to be read. ${AGAIN} If it can be had in parts, save these; or save it in your browser as a file, and add the file.`
  )
}

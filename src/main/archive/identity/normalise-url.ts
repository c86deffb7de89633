/** Query parameters that say where a reader came from, never what is shown. */
const TRACKING = new Set(
  (
    'fbclid gclid gclsrc dclid wbraid gbraid msclkid yclid ysclid twclid igshid igsh mc_cid mc_eid mkt_tok _ga _gl _hsenc _hsmi ' +
    'hsctatracking icid ncid ocid smid smtyp sref soc_src soc_trk src_trk cmpid cmp ito ref ref_src ref_url referrer ' +
    'partner share shared share_id shareid s_cid sr_share spm scm xtor at_medium at_campaign at_custom1 at_custom2 ' +
    'at_custom3 at_custom4 at_link_id at_link_type at_link_origin at_format at_ptr_name at_bbc_team oly_anon_id ' +
    'oly_enc_id vero_id vero_conv wickedid rb_clickid __twitter_impression amp amp_gsa amp_js_v usqp outputtype ' +
    '_branch_match_id mibextid rdid feature guccounter guce_referrer guce_referrer_sig tblci dicbo oborigurl'
  ).split(' ')
)
const TRACKING_PREFIX = /^(utm_|mtm_|pk_|piwik_|hmb_|stm_|ns_|wt_mc|wt\.|trk_|elq|hsa_|matomo_|__s|ga_)/

/** The parts of an address that say which article it is. */
export interface PageAddress {
  /** Lower case, without `www.`, `m.` or `amp.`; with a port that is not the scheme's own. */
  host: string
  /** Path and what remains of the query. */
  rest: string
}

/**
 * Tells the same page under different addresses: scheme, `www.`, mobile and AMP forms, tracking parameters, the order
 * of parameters, fragments and trailing slashes do not matter. Null for anything that is not a web address.
 */
export function normaliseUrl(address: string): PageAddress | null {
  const url = parseWebAddress(address)
  if (!url) return null
  const behindCache = unwrapAmpCache(url)
  if (behindCache) return normaliseUrl(behindCache)
  return { host: normaliseHost(url.host), rest: normalisePath(url.pathname) + normaliseQuery(url) + hashBang(url.hash) }
}

/** An http(s) URL without credentials, or null. */
export function parseWebAddress(address: string): URL | null {
  try {
    const url = new URL(address.trim())
    return url.protocol === 'http:' || url.protocol === 'https:' ? url : null
  } catch {
    return null
  }
}

/** The host under which a source is known: lower case, without `www.` and the prefixes of mobile and AMP editions. */
export function normaliseHost(host: string): string {
  let name = host
    .trim()
    .toLowerCase()
    .replace(/\.(?=$|:)/, '')
  // Two labels must remain, so that amp.dev stays what it is.
  while (/^(www\d?|m|mobile|amp|wap)\.[^.]+\.[^.]/.test(name)) name = name.replace(/^[^.]+\./, '')
  return name
}

/** `https://www.google.com/amp/s/host/path` and `https://host-name.cdn.ampproject.org/c/s/host/path`. */
function unwrapAmpCache(url: URL): string | null {
  const path = `${url.pathname}${url.search}`
  const google = /^\/amp\/(s\/)?(.+)$/.exec(path)
  if (/(^|\.)google\.[a-z.]+$/.test(url.hostname) && google) return `http${google[1] ? 's' : ''}://${google[2]}`
  const cached = /^\/[a-z]\/(s\/)?(.+)$/.exec(path)
  if (url.hostname.endsWith('.cdn.ampproject.org') && cached) return `http${cached[1] ? 's' : ''}://${cached[2]}`
  return null
}

function normalisePath(path: string): string {
  const decoded = path.split('/').map(normaliseSegment).join('/')
  const plain = decoded
    .replace(/\/{2,}/g, '/')
    .replace(/\.amp(\.html?)?$/i, (_, ending: string | undefined) => ending ?? '')
    .replace(/^\/amp(?=\/.)/i, '')
    .replace(/\/amp(\.html?)?\/?$/i, '')
    .replace(/\/(index|default)\.(html?|php|aspx?|jsp)$/i, '/')
  return plain.replace(/\/+$/, '') || '/'
}

/** One spelling for percent-encoded text, whatever the link's author left encoded. */
function normaliseSegment(segment: string): string {
  try {
    return encodeURIComponent(decodeURIComponent(segment).normalize('NFC'))
  } catch {
    return segment
  }
}

function normaliseQuery(url: URL): string {
  const kept = [...url.searchParams]
    .filter(([name]) => !TRACKING.has(name.toLowerCase()) && !TRACKING_PREFIX.test(name.toLowerCase()))
    .filter(([name, value]) => name !== '' || value !== '')
    .sort(([a, x], [b, y]) => (a === b ? compare(x, y) : compare(a, b)))
  return kept.length === 0 ? '' : `?${new URLSearchParams(kept)}`
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** Old single-page sites keep the page's name behind `#!`. */
function hashBang(hash: string): string {
  return hash.startsWith('#!') ? hash : ''
}

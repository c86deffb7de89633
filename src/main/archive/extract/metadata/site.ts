import { parseWebAddress } from '../../identity/normalise-url'
import { TITLES } from '../dom/common'
import { comparable, tidy } from '../tidy'
import { type Found, firstFound } from './found'
import { type LdNode, texts } from './json-ld'
import type { Meta } from './meta-reader'

const LONGEST_TITLE = 2_000
const PARTS = /\s+[|–—·-]\s+|\s*\|\s*/

/** The outlet's name. */
export function siteNameOf(
  document: Document,
  ld: LdNode | null,
  meta: Meta,
  url: string | null
): Found<string> | null {
  const given =
    meta.first(['og:site_name']) ??
    firstFound(['json-ld:publisher', texts(ld?.publisher)[0]]) ??
    meta.first(['application-name', 'dc.publisher'])
  const name = tidy(given?.value)
    .replace(/^(https?:\/\/)?(www\.)?/i, '')
    .replace(/^@/, '')
    .replace(/\/$/, '')
  return firstFound(
    [given?.from ?? 'meta', name ? withoutSlogan(name, url) : null],
    ['element:title', nameInTitle(document, url)]
  )
}

/** The outlet's first page, where the address is known. */
export function homeOf(url: string | null): string | null {
  return url && parseWebAddress(url) ? new URL('/', url).href : null
}

/** "The Herald | News from the coast": the part that sounds like the host. */
function withoutSlogan(name: string, url: string | null): string {
  const host = comparable(url ? (parseWebAddress(url)?.hostname ?? '') : '')
  const parts = name.split(PARTS).map(tidy)
  if (parts.some((part) => /\.\w{2,}$/.test(part))) return parts.find((part) => !/\.\w{2,}$/.test(part)) ?? name
  return parts.length > 1
    ? (parts.find((part) => part.length > 2 && !/\.\w{2,}$/.test(part) && host.includes(comparable(part))) ?? name)
    : name
}

/** Chinese sites write "标题-新闻网", "标题--社会--人民网" without any spaces. */
function behindHyphen(title: string): string {
  return /\p{Script=Han}.*?(?:-|—){1,2}((?:(?![-—\s])[\p{Script=Han}\p{L}\p{N}]){2,10})$/u.exec(title)?.[1] ?? ''
}

/** "Headline | The Herald": the part that sounds like the host. */
function nameInTitle(document: Document, url: string | null): string | null {
  const title = tidy(TITLES.first(document)?.textContent.slice(0, LONGEST_TITLE))
  const parts = title.split(/\s+[|–—·-]\s+|\s*[|｜_]\s*/).map(tidy)
  const last = parts.length > 1 ? (parts.at(-1) ?? '') : behindHyphen(title)
  const host = comparable(url ? (parseWebAddress(url)?.hostname.replace(/^www\./, '') ?? '') : '')
  if (last === '' || last.length > 40) return null
  if (host === '') return last.split(' ').length <= 4 ? last : null
  const key = comparable(last).replace(/^the/, '')
  if (/[^\p{Script=Latin}\p{N}]/u.test(key)) return last.length <= 16 ? last : null
  return host.includes(key) || key.includes(host.replace(/(com|org|net|couk|de|fr|example)$/, '')) ? last : null
}

import type { DomUtils } from 'htmlparser2'
import { xmlAttribute } from './xhtml-text'

type Element = ReturnType<typeof DomUtils.findAll>[number]
type Check = (value: string) => string | null

const number: Check = (value) => (/^\d{1,4}$/.test(value) && value !== '0' ? value : null)
const oneOf =
  (...values: string[]): Check =>
  (value) =>
    values.includes(value.toLowerCase()) ? value.toLowerCase() : null
const any: Check = (value) => value

const EVERYWHERE: Record<string, Check> = { dir: oneOf('ltr', 'rtl', 'auto'), lang: languageTag }
const OWN: Record<string, Record<string, Check>> = {
  a: { href: linkAddress, title: any },
  img: { alt: any, width: number, height: number },
  td: { colspan: number, rowspan: number },
  th: { colspan: number, rowspan: number, scope: oneOf('row', 'col') },
  ol: { start: (value) => (/^-?\d{1,9}$/.test(value) ? value : null), reversed: () => 'reversed' },
  abbr: { title: any }
}

/** The attributes that a strict reader takes where their values are what they must be. */
export function attributesOf({ name, attribs }: Element): string {
  const checks = { ...EVERYWHERE, ...OWN[name] }
  const found = Object.entries(checks).flatMap(([key, check]) => {
    const value = attribs[key] === undefined ? null : check(attribs[key])
    return value === null ? [] : [` ${key}="${xmlAttribute(value)}"`]
  })
  const alt = name === 'img' && attribs.alt === undefined ? ' alt=""' : ''
  return `${found.join('')}${alt}`
}

/** BCP 47 as far as its form goes. Null: it is none. */
export function languageTag(value: string): string | null {
  return /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(value) ? value : null
}

/** An address by the letter of RFC 3986: browsers forgive what book readers do not. Null: it is none. */
export function linkAddress(value: string): string | null {
  const address = value
    .trim()
    .replace(/\p{Cs}/gu, '')
    .replace(/[^\x21-\x7e]|["<>\\^`{|}]/gu, encodeURIComponent)
    .replace(/%(?![0-9a-f]{2})/gi, '%25')
  if (/^mailto:/i.test(address)) return /^mailto:[^[\]#]+$/i.test(address) ? address : null
  const [, head = '', rest = ''] = /^(https?:\/\/[^/?#]*)(.*)$/i.exec(address) ?? []
  if (!hasPlainHost(head)) return null
  const [before = '', ...after] = rest.replace(/[[\]]/g, encodeURIComponent).split('#')
  return `${head}${before}${after.length > 0 ? `#${after.join('%23')}` : ''}`
}

function hasPlainHost(address: string): boolean {
  try {
    const { hostname, username } = new URL(address)
    return username === '' && hostname.split('.').every((label) => /^[a-z0-9]([a-z0-9-]*[a-z0-9])?$/i.test(label))
  } catch {
    return false
  }
}

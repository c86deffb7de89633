import type { Addresses } from './addresses'
import { type Attributes, safeAttributes } from './attributes'

const KEPT_META = new Set(['viewport', 'color-scheme', 'theme-color'])
const ANIMATIONS = /^(animate|set|animatemotion|animatetransform|animatecolor)$/
const MODES = new Set(['open', 'closed'])

/** The attributes that an element may keep; null: the element goes. */
export function elementAttributes(name: string, given: Attributes, references: Addresses): Attributes | null {
  if (name === 'meta') return meta(given)
  if (name === 'link') return link(given, references)
  if (ANIMATIONS.test(name) && !isHarmlessAnimation(given)) return null
  const safe = safeAttributes(name, given, references)
  if (name === 'template') keepShadowRoot(given, safe)
  if (name === 'iframe') safe.set('sandbox', '')
  if (name === 'video' && !given.has('controls')) safe.set(isMissing(given, safe) ? STILL : QUIET, '')
  if (given.has('contenteditable')) keepUnwritten(safe)
  if (name === 'input' && /^password$/i.test(given.get('type')?.trim() ?? '')) safe.delete('value')
  return safe
}

function meta(given: Attributes): Attributes | null {
  const name = given.get('name')?.trim().toLowerCase() ?? ''
  const content = given.get('content')
  const isKept = KEPT_META.has(name) && content !== undefined && !given.has('http-equiv')
  return isKept
    ? new Map([
        ['name', name],
        ['content', name === 'color-scheme' ? byDay(content) : content]
      ])
    : null
}

/** A page that looks well by day and by night is shown by day. */
function byDay(schemes: string): string {
  return /\blight\b/i.test(schemes) ? schemes.replace(/\bdark\b/gi, ' ') : schemes
}

/** Style sheets that are stored, and no other relation to anything. */
function link(given: Attributes, references: Addresses): Attributes | null {
  const relations = (given.get('rel') ?? '').toLowerCase().split(/\s+/)
  if (!relations.includes('stylesheet') || relations.includes('alternate') || given.has('disabled')) return null
  const { href, media } = Object.fromEntries(safeAttributes('link', given, references))
  if (!href) return null
  return new Map([['rel', 'stylesheet'], ['href', href], ...(media ? [['media', media] as const] : [])])
}

/** An animation must not write addresses or handlers. */
function isHarmlessAnimation(given: Attributes): boolean {
  const target = given.get('attributename')?.trim().toLowerCase() ?? ''
  return !/href|src|style|^on|:|\\/.test(target)
}

/** Without scripts every film is given controls; one that is not kept is a picture, others have theirs when pointed at. */
const [STILL, QUIET] = ['data-cuttings-still', 'data-cuttings-quiet']

function isMissing(given: Attributes, safe: Attributes): boolean {
  return given.has('src') && !safe.has('src')
}

/** What could be written in is laid out in a way of its own; here nobody writes in it. */
function keepUnwritten(safe: Attributes): void {
  safe.set('style', `${safe.get('style') ?? ''};-webkit-user-modify:read-only!important`)
}

/** Shadow roots are part of how the page looked. */
function keepShadowRoot(given: Attributes, safe: Attributes): void {
  const mode = given.get('shadowrootmode')?.trim().toLowerCase() ?? ''
  if (MODES.has(mode)) safe.set('shadowrootmode', mode)
  if (given.has('shadowrootdelegatesfocus')) safe.set('shadowrootdelegatesfocus', '')
}

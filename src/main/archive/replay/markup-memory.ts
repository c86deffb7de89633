import { ident } from 'css-tree/utils'
import { isGone } from './gone-attributes'

type Attributes = ReadonlyMap<string, string>

/**
 * Style sheets go by what the markup says: links that open a window of their own, pictures of a kind, frames of a
 * site. Such attributes are changed or left out here, so what they said is kept beside them, where it does nothing,
 * and selectors are made to look there.
 */
const CHANGED = new Set('href src srcset sizes type poster background'.split(' '))
/** Part of how roots and documents are made, not of what the page says; or code that style sheets do not go by. */
const UNTOLD = /^(shadowroot|xmlns|xml:|on(?!click$))/
/** HTML compares the values of these without regard to case. */
const CASELESS = new Set(['type', 'method', 'target'])
/** Their value is code, or long, or not to be kept; that they are there is what counts. */
const PRESENCE = /^(on|srcset$|srcdoc$|data:)/
const [PREFIX, ADDED] = ['data-cuttings-was-', 'data-cuttings-not-']
/** These are added where the markup did not have them, by the capture or here. */
const GIVEN = new Set(['sandbox', 'src', 'srcset', 'sizes', 'poster'])
/** Shown by style sheets as they were written, so that is always there. */
const SHOWN = new Set(['href', 'cite'])
const LONGEST = 1_000
/** Also names that have to be escaped, as frameworks put them into templates: `@click`, `[hidden]`. */
const ATTRIBUTE_SELECTOR =
  /^\[\s*((?:[\w-]|[^\0-\x7f]|\\[\da-f]{1,6}\s?|\\[^\n\da-f])+)\s*((?:[~|^$*]?=[\s\S]*?)?)\s*\]$/i
const PLAIN = /^[a-z][a-z\d-]*$/
const HAS_FLAG = /["\s][is]$/i

function isRemembered(name: string): boolean {
  return (CHANGED.has(name) || isGone(name)) && !UNTOLD.test(name)
}

/** As part of a name that every parser takes. */
function written(name: string): string {
  return PLAIN.test(name) ? name : `_${Buffer.from(name).toString('hex')}`
}

/** Adds to an element's safe attributes what its markup said otherwise. */
export function rememberMarkup(given: Attributes, safe: Map<string, string>): void {
  for (const [name, value] of given) {
    if (!isRemembered(name) || given.has(PREFIX + name) || given.has(ADDED + name)) continue
    if (safe.get(name) === value && !GIVEN.has(name) && !SHOWN.has(name)) continue
    const isBare = PRESENCE.test(name) || /^\s*(data|javascript):/i.test(value) || value.length > LONGEST
    safe.set(PREFIX + written(name), isBare ? '' : value)
  }
}

/** Where a style sheet that shows an attribute finds what the markup said; null: there. */
export function rememberingName(attribute: string): string | null {
  return SHOWN.has(attribute) ? PREFIX + attribute : null
}

/** A selector by an attribute, so that it goes by what the markup said; null: it needs no change. */
export function rememberingSelector(selector: string): string | null {
  const [, source = '', test = ''] = ATTRIBUTE_SELECTOR.exec(selector) ?? []
  const name = ident.decode(source).toLowerCase()
  if (name === '' || !isRemembered(name)) return null
  const flag = test !== '' && CASELESS.has(name) && !HAS_FLAG.test(test) ? ' i' : ''
  const key = PREFIX + written(name)
  if (GIVEN.has(name)) return `[${key}${test}${flag}]`
  return `:is([${key}${test}${flag}],[${source}${test}]:not(:where([${key}])))`
}

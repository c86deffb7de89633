type Attributes = ReadonlyMap<string, string>

/**
 * Style sheets go by what the markup says: links that open a window of their own, pictures of a kind, frames of a
 * site. Such attributes are changed or left out here, so what they said is kept beside them, where it does nothing,
 * and selectors are made to look there.
 */
const REMEMBERED = new Set(
  (
    'href src srcset sizes data type poster background target download loading sandbox action method formaction ' +
    'autoplay autofocus itemtype itemid resource about typeof cite icon is usemap accesskey popovertarget ping allow ' +
    'allowfullscreen onclick'
  ).split(' ')
)
/** HTML compares the values of these without regard to case. */
const CASELESS = new Set(['type', 'method', 'target'])
/** Their value is code, or long, or not to be kept; that they are there is what counts. */
const PRESENCE = /^(on|srcset$|data:)/
const [PREFIX, ADDED] = ['data-cuttings-was-', 'data-cuttings-not-']
/** These are added where the markup did not have them, by the capture or here. */
const GIVEN = new Set(['sandbox', 'src', 'srcset', 'sizes', 'poster'])
/** Shown by style sheets as they were written, so that is always there. */
const SHOWN = new Set(['href', 'cite'])
const LONGEST = 1_000
const ATTRIBUTE_SELECTOR = /^\[\s*([a-z]+)\s*((?:[~|^$*]?=[\s\S]*?)?)\s*\]$/i
const HAS_FLAG = /["\s][is]$/i

/** Adds to an element's safe attributes what its markup said otherwise. */
export function rememberMarkup(given: Attributes, safe: Map<string, string>): void {
  for (const [name, value] of given) {
    if (!REMEMBERED.has(name) || given.has(PREFIX + name) || given.has(ADDED + name)) continue
    if (safe.get(name) === value && !GIVEN.has(name) && !SHOWN.has(name)) continue
    const isBare = PRESENCE.test(name) || /^\s*(data|javascript):/i.test(value) || value.length > LONGEST
    safe.set(PREFIX + name, isBare ? '' : value)
  }
}

/** Where a style sheet that shows an attribute finds what the markup said; null: there. */
export function rememberingName(attribute: string): string | null {
  return SHOWN.has(attribute) ? PREFIX + attribute : null
}

/** A selector by an attribute, so that it goes by what the markup said; null: it needs no change. */
export function rememberingSelector(selector: string): string | null {
  const [, written = '', test = ''] = ATTRIBUTE_SELECTOR.exec(selector) ?? []
  const name = written.toLowerCase()
  if (!REMEMBERED.has(name)) return null
  const flag = test !== '' && CASELESS.has(name) && !HAS_FLAG.test(test) ? ' i' : ''
  if (GIVEN.has(name)) return `[${PREFIX}${name}${test}${flag}]`
  return `:is([${PREFIX}${name}${test}${flag}],[${name}${test}]:not(:where([${PREFIX}${name}])))`
}

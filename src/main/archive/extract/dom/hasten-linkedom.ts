import { Element as LinkedElement, parseHTML } from 'linkedom'
import { CDATA, ELEMENT, END, type Listed, listed, NEXT, TEXT, VALUE } from './node-list'
import { type Selector, selector } from './selector'

/**
 * Getters that Readability and we ask thousands of times a page, with the same answers, but straight from the list of
 * nodes; and selectors that are compiled once, not at every call.
 */
export function hastenLinkedom(): void {
  const page = Object.getPrototypeOf(parseHTML('').document) as Document
  const style = Object.getOwnPropertyDescriptor(LinkedElement.prototype, 'style')?.get
  define(LinkedElement.prototype, {
    tagName: capitals,
    nodeName: capitals,
    firstElementChild,
    nextElementSibling,
    textContent,
    style(this: Element) {
      return this.hasAttribute('style') ? style?.call(this) : UNSTYLED
    }
  })
  for (const prototype of [LinkedElement.prototype, page]) {
    const own = prototype.querySelectorAll as (this: ParentNode, text: string) => Element[]
    Object.assign(prototype, {
      getElementsByTagName,
      querySelectorAll(this: ParentNode, text: string) {
        return compiled(text)?.all(this) ?? own.call(this, text)
      }
    })
  }
}

function define(prototype: object, getters: Record<string, (this: Element) => unknown>): void {
  for (const [name, get] of Object.entries(getters)) {
    const before = Object.getOwnPropertyDescriptor(prototype, name)
    Object.defineProperty(prototype, name, { ...before, get })
  }
}

/** Nobody writes to it here. */
const UNSTYLED = Object.freeze({ display: '', visibility: '' })

const inCapitals = new Map<string, string>()

function capitals(this: Element): string {
  const name = this.localName
  const known = inCapitals.get(name)
  if (known !== undefined) return known
  const made = name.toUpperCase()
  if (inCapitals.size < MOST_KNOWN) inCapitals.set(name, made)
  return made
}

const MOST_KNOWN = 1_000
const selectors = new Map<string, Selector | null>()

function compiled(text: string): Selector | null {
  const known = selectors.get(text)
  if (known !== undefined) return known
  const made = selectorOrNull(text)
  if (selectors.size < MOST_KNOWN) selectors.set(text, made)
  return made
}

/** What our selectors are not made of is left to linkedom. */
function selectorOrNull(text: string): Selector | null {
  try {
    return selector(text)
  } catch {
    return null
  }
}

function firstElementChild(this: Element): Element | null {
  return elementFrom(listed(this)[NEXT])
}

function nextElementSibling(this: Element): Element | null {
  return elementFrom(listed(this)[END]?.[NEXT])
}

/** The first element from here on, up to the end of what it stands in. */
function elementFrom(start: Listed | undefined): Element | null {
  let at = start
  while (at && at.nodeType !== ELEMENT && at.nodeType > 0) at = at[NEXT]
  return at?.nodeType === ELEMENT ? (at as unknown as Element) : null
}

function textContent(this: Element): string {
  const end = listed(this)[END]
  let text = ''
  for (let at = listed(this)[NEXT]; at && at !== end; at = at[NEXT])
    if (at.nodeType === TEXT || at.nodeType === CDATA) text += at[VALUE] as unknown as string
  return text
}

function getElementsByTagName(this: ParentNode, given: string): Element[] {
  const name = given.toLowerCase()
  const found: Element[] = []
  const end = listed(this)[END]
  for (let at = listed(this)[NEXT]; at && at !== end; at = at[NEXT])
    if (at.nodeType === ELEMENT && (at.localName === name || name === '*')) found.push(at as unknown as Element)
  return found
}

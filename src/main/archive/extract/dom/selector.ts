import { parse } from 'css-what'
import { type Test, testOf } from './compile-selector'

/** Elements by a selector that is compiled once; linkedom compiles one at every call, and tries its parts one by one. */
export interface Selector {
  matches(element: Element): boolean
  /** Those under a root, in order. */
  all(root: ParentNode): Element[]
  first(root: ParentNode): Element | null
  has(root: ParentNode): boolean
  count(root: ParentNode): number
  /** The element itself or the closest around it. */
  closest(element: Element): Element | null
}

export function selector(text: string): Selector {
  const matches = testOf(parse(text))
  const first = (root: ParentNode): Element | null => {
    for (let at = root.firstElementChild; at; at = following(at, root)) if (matches(at)) return at
    return null
  }
  const all = (root: ParentNode): Element[] => {
    const found: Element[] = []
    for (let at = root.firstElementChild; at; at = following(at, root)) if (matches(at)) found.push(at)
    return found
  }
  return {
    matches,
    all,
    first,
    has: (root) => first(root) !== null,
    count: (root) => all(root).length,
    closest: (element) => closest(element, matches)
  }
}

function closest(element: Element, matches: Test): Element | null {
  for (let at: Element | null = element; at; at = at.parentElement) if (matches(at)) return at
  return null
}

/** The next element under a root in the order of the document; what a template holds is not part of it. */
export function following(element: Element, root: ParentNode): Element | null {
  const inside = element.localName === 'template' ? null : element.firstElementChild
  if (inside) return inside
  for (let at: Element | null = element; at && (at as ParentNode) !== root; at = at.parentElement) {
    const next = at.nextElementSibling
    if (next) return next
  }
  return null
}

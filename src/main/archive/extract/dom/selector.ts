import { parse } from 'css-what'
import { cluesOf, type Test, testOf } from './compile-selector'
import { indexOf } from './element-index'
import { ELEMENT, END, type Listed, listed, NEXT } from './node-list'

/** Elements by a selector that is compiled once; linkedom compiles one at every call, and tries its parts one by one. */
export interface Selector {
  matches(element: Element): boolean
  /** Those under a root, in order; what a template holds is not part of it. */
  all(root: ParentNode): Element[]
  first(root: ParentNode): Element | null
  has(root: ParentNode): boolean
  count(root: ParentNode): number
  /** The element itself or the closest around it. */
  closest(element: Element): Element | null
}

export function selector(text: string): Selector {
  const list = parse(text)
  const matches = testOf(list)
  const clues = cluesOf(list)
  const all = (root: ParentNode): Element[] => indexOf(root)?.find(clues) ?? allUnder(root, matches)
  const first = (root: ParentNode): Element | null => {
    const index = indexOf(root)
    return index ? (index.find(clues)[0] ?? null) : firstUnder(root, matches)
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

function firstUnder(root: ParentNode, matches: Test): Element | null {
  const end = listed(root)[END]
  for (let at = listed(root)[NEXT]; at && at !== end; at = at[NEXT]) {
    if (at.nodeType !== ELEMENT) continue
    if (matches(at as unknown as Element)) return at as unknown as Element
    if (at.localName === 'template') at = at[END] as Listed
  }
  return null
}

function allUnder(root: ParentNode, matches: Test): Element[] {
  const found: Element[] = []
  const end = listed(root)[END]
  for (let at = listed(root)[NEXT]; at && at !== end; at = at[NEXT]) {
    if (at.nodeType !== ELEMENT) continue
    if (matches(at as unknown as Element)) found.push(at as unknown as Element)
    if (at.localName === 'template') at = at[END] as Listed
  }
  return found
}

function closest(element: Element, matches: Test): Element | null {
  for (let at: Element | null = element; at; at = at.parentElement) if (matches(at)) return at
  return null
}

import { parseHTML } from 'linkedom'

/**
 * linkedom keeps all nodes of a document in one list: an element, its attributes, what it holds, a mark for its end. Its
 * public getters find their way along it anew at every step; to follow the list itself takes a fraction of the time.
 */
export interface Listed {
  nodeType: number
  localName: string
  parentNode: Listed | null
  [link: symbol]: Listed
}

const probe = parseHTML('').document

export const NEXT = symbolOf(probe, 'next')
export const PREVIOUS = symbolOf(probe, 'prev')
export const END = symbolOf(probe, 'end')
/** What a text or attribute says. */
export const VALUE = symbolOf(probe.createTextNode(''), 'value')

export const ELEMENT = 1
export const ATTRIBUTE = 2
export const TEXT = 3
export const CDATA = 4

function symbolOf(node: Node, name: string): symbol {
  const found = Object.getOwnPropertySymbols(node).find(({ description }) => description === name)
  if (!found) throw new Error(`This version of linkedom has no “${name}”.`)
  return found
}

/** A node as a member of the list. */
export function listed(node: Node | ParentNode): Listed {
  return node as unknown as Listed
}

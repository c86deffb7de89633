import { ATTRIBUTE, ELEMENT, END, type Listed, listed, NEXT, VALUE } from './node-list'

/** Where the elements stand that a selector means: by their name, by an attribute, or anywhere. */
export interface Clue {
  name?: string
  attribute?: { name: string; pattern: RegExp }
  /** What else they have to be. */
  test?: (element: Element) => boolean
}

/** All elements of a document that is only read for a while, by name and attribute. */
export class ElementIndex {
  readonly #elements: Element[] = []
  readonly #byName = new Map<string, number[]>()
  readonly #byAttribute = new Map<string, { at: number[]; values: string[]; byValue: Map<string, number[]> | null }>()

  constructor(root: ParentNode) {
    const end = listed(root)[END]
    for (let node = listed(root)[NEXT]; node && node !== end; node = node[NEXT]) {
      if (node.nodeType !== ELEMENT) continue
      this.#add(node as unknown as Element)
      if (node.localName === 'template') node = node[END] as Listed
    }
  }

  /** In the order of the document, each once. */
  find(clues: Clue[]): Element[] {
    const found: number[] = []
    for (const clue of clues)
      for (const at of this.#candidates(clue))
        if (!clue.test || clue.test(this.#elements[at] as Element)) found.push(at)
    const sorted = clues.length > 1 || clues[0]?.attribute ? [...new Set(found.sort((a, b) => a - b))] : found
    return sorted.map((at) => this.#elements[at] as Element)
  }

  #candidates({ name, attribute }: Clue): Iterable<number> {
    if (name !== undefined) return this.#byName.get(name) ?? []
    if (attribute) return this.#matching(attribute.name, attribute.pattern)
    return this.#elements.keys()
  }

  /** Classes come again and again: each is looked at once. */
  #matching(name: string, pattern: RegExp): number[] {
    const known = this.#byAttribute.get(name)
    if (!known) return []
    known.byValue ??= grouped(known)
    const found: number[] = []
    for (const [value, places] of known.byValue) if (pattern.test(value)) for (const at of places) found.push(at)
    return found
  }

  #add(element: Element): void {
    const at = this.#elements.push(element) - 1
    const same = this.#byName.get(element.localName)
    if (same) same.push(at)
    else this.#byName.set(element.localName, [at])
    for (let node = listed(element)[NEXT]; node?.nodeType === ATTRIBUTE; node = node[NEXT]) this.#addAttribute(node, at)
  }

  #addAttribute(attribute: Listed, at: number): void {
    const { name } = attribute as unknown as Attr
    const known = this.#byAttribute.get(name) ?? { at: [], values: [], byValue: null }
    if (known.at.length === 0) this.#byAttribute.set(name, known)
    known.at.push(at)
    known.values.push(attribute[VALUE] as unknown as string)
  }
}

function grouped({ at, values }: { at: number[]; values: string[] }): Map<string, number[]> {
  const groups = new Map<string, number[]>()
  values.forEach((value, index) => {
    const same = groups.get(value)
    if (same) same.push(at[index] as number)
    else groups.set(value, [at[index] as number])
  })
  return groups
}

const indexes = new WeakMap<ParentNode, ElementIndex>()

/** What is looked for in all of a document meanwhile is looked up; nothing may change the document. */
export function whileUnchanged<T>(document: Document, read: () => T): T {
  indexes.set(document, new ElementIndex(document))
  try {
    return read()
  } finally {
    indexes.delete(document)
  }
}

export function indexOf(root: ParentNode): ElementIndex | undefined {
  return root.nodeType === DOCUMENT ? indexes.get(root) : undefined
}

const DOCUMENT = 9

import MiniSearch from 'minisearch'
import { FIELDS } from './fields'

/** How often a term stands in which articles: by field number, then by the article's slot. */
export type Occurrences = ReadonlyMap<number, ReadonlyMap<number, number>>

/** An analysed article, as MiniSearch is given it. */
export interface Indexable {
  id: string
  /** The terms of each field, by field number. */
  terms: readonly (readonly string[])[]
}

interface Current {
  terms: readonly (readonly string[])[]
}

/** A node of MiniSearch's radix tree: the empty key leads to what is known of the term, others to longer terms. */
interface Node {
  forEach(visit: (value: Node | Occurrences, key: string) => void): void
}

function isLeaf(_value: Node | Occurrences, key: string): _value is Occurrences {
  return key === ''
}

function walk(node: Node, path: string, visit: (term: string, occurrences: Occurrences) => void): void {
  node.forEach((value, key) => {
    if (isLeaf(value, key)) visit(path, value)
    else walk(value, path + key, visit)
  })
}

function optionsFor(current: Current) {
  const termsOf = (field: string | undefined): readonly string[] => current.terms[Number(field)] ?? []
  return {
    fields: FIELDS.map((_, number) => String(number)),
    extractField: (document: Indexable, field: string) => (field === 'id' ? document.id : field),
    // The text has been analysed already: instead of cutting it up, MiniSearch is handed the terms.
    tokenize: (_text: string, field?: string) => [...termsOf(field)],
    processTerm: (term: string) => term,
    // Articles that are gone are passed over; their traces vanish when the stored index is written.
    autoVacuum: false
  }
}

/**
 * The whole-text index: MiniSearch keeps terms, articles and frequencies. Planning, matching and ranking are our own,
 * because MiniSearch ranks every match of every expansion, which takes seconds for short prefixes.
 */
export class Postings extends MiniSearch<Indexable> {
  private readonly current: Current

  constructor() {
    const current: Current = { terms: [] }
    super(optionsFor(current))
    this.current = current
  }

  /** Slots are numbered from 0; this is the next one. */
  get slots(): number {
    return this._nextId
  }

  insert(document: Indexable): number {
    this.current.terms = document.terms
    this.add(document)
    this.current.terms = []
    return this._nextId - 1
  }

  occurrences(term: string): Occurrences | undefined {
    return this._index.get(term)
  }

  /** Visits every term that begins so, itself included. Walks the tree itself: its iterator is several times slower. */
  eachBeginningWith(prefix: string, visit: (term: string, occurrences: Occurrences) => void): void {
    walk(this._index.atPrefix(prefix)._tree, prefix, visit)
  }

  all(): Iterable<[string, Occurrences]> {
    return this._index
  }

  /** Takes an article from a stored index; its terms follow by `restoreTerm`. */
  restoreArticle(id: string): number {
    const slot = this._nextId
    this._documentIds.set(slot, id)
    this._idToShortId.set(id, slot)
    this._documentCount += 1
    this._nextId += 1
    return slot
  }

  restoreTerm(term: string, fields: Map<number, Map<number, number>>): void {
    this._index.set(term, fields)
  }
}

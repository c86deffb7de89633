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
    // Articles that are gone are passed over; their traces vanish when the articles are packed.
    autoVacuum: false
  }
}

/**
 * The whole-text index of recent articles: MiniSearch keeps terms, articles and frequencies. Planning, matching and
 * ranking are our own, because MiniSearch ranks every match of every expansion, which takes seconds for short prefixes.
 */
export class Postings extends MiniSearch<Indexable> {
  private readonly current: Current

  constructor() {
    const current: Current = { terms: [] }
    super(optionsFor(current))
    this.current = current
  }

  /** Slots are numbered from 0 in the order of coming. */
  insert(document: Indexable): void {
    this.current.terms = document.terms
    this.add(document)
    this.current.terms = []
  }

  occurrences(term: string): Occurrences | undefined {
    return this._index.get(term)
  }

  hasBeginning(beginning: string): boolean {
    return this._index.atPrefix(beginning)._tree.size > 0
  }

  /** Visits every term that begins so, itself included. Walks the tree itself: its iterator is several times slower. */
  eachBeginningWith(prefix: string, visit: (term: string, occurrences: Occurrences) => void): void {
    walk(this._index.atPrefix(prefix)._tree, prefix, visit)
  }
}

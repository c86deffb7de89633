import type { SearchDocument } from '../../types'
import { Articles } from './articles'
import { Lengths } from './lengths'
import type { Alike, Gathering, Part, Wanted } from './part'
import { Places } from './places'
import { Recent } from './recent'

/**
 * What is searched: articles by slot, and their words in parts that follow each other: packed segments that never
 * change, and the recent articles in MiniSearch.
 */
export class TextIndex {
  readonly articles = new Articles()
  readonly lengths = new Lengths(this.articles)
  private held: readonly Part[] = []
  private recent: Recent | null = null
  /** Grows with each change; what was computed from an older revision is outdated. */
  revision = 0

  get size(): number {
    return this.articles.size
  }

  get slots(): number {
    return this.articles.slots
  }

  /** In the order of their slots. */
  get parts(): readonly Part[] {
    return this.held
  }

  /** So many articles came since the last ones were packed. */
  get recentSlots(): number {
    return this.held.reduce((sum, part) => sum + (part instanceof Recent ? part.slots : 0), 0)
  }

  /** Adds an article, or replaces what the index knows of it. */
  put(document: SearchDocument): void {
    this.articles.remove(document.id)
    const recent = this.recent ?? this.startRecent()
    const lengths = recent.put(document)
    this.articles.append(this.articles.recordOf(document.id, document.meta, lengths))
    this.revision += 1
  }

  remove(id: string): void {
    if (this.articles.remove(id)) this.revision += 1
  }

  /** An article whose words are packed elsewhere. */
  append(document: SearchDocument, lengths: readonly number[]): void {
    this.articles.remove(document.id)
    this.articles.append(this.articles.recordOf(document.id, document.meta, lengths))
  }

  /** No more articles come to the recent ones; new ones start anew. */
  seal(): void {
    this.recent = null
  }

  /** Puts a part in the place of others, or adds it. */
  replace(others: readonly Part[], part: Part): void {
    this.held = [...this.held.filter((each) => !others.includes(each)), part].sort((a, b) => a.base - b.base)
    this.revision += 1
  }

  countOf(term: string): number {
    return this.held.reduce((sum, part) => sum + part.countOf(term), 0)
  }

  hasBeginning(beginning: string): boolean {
    return this.held.some((part) => part.hasBeginning(beginning))
  }

  gather(term: string, into: Gathering): void {
    for (const part of this.held) part.gather(term, into)
  }

  gatherLonger(beginning: string, into: Gathering): void {
    for (const part of this.held) part.gatherLonger(beginning, into)
  }

  /** Every term that begins so, itself included, with the number of its articles. */
  beginningWith(beginning: string): Map<string, number> {
    const found = new Map<string, number>()
    for (const part of this.held) {
      part.eachBeginningWith(beginning, (term, articles) => found.set(term, (found.get(term) ?? 0) + articles))
    }
    return found
  }

  /** Terms that begin so with the number of their articles, about so many of the commonest. */
  commonBeginningWith(beginning: string, limit: number): [term: string, articles: number][] {
    const terms = new Set<string>()
    for (const part of this.held) part.eachCommonBeginningWith(beginning, limit, (term) => terms.add(term))
    return Array.from(terms, (term): [string, number] => [term, this.countOf(term)])
  }

  /** Terms that hold these plain letters, with the number of their articles. */
  holding(letters: string): Map<string, number> {
    const found = new Map<string, number>()
    for (const part of this.held) {
      part.eachHolding(letters, (term, articles) => found.set(term, (found.get(term) ?? 0) + articles))
    }
    return found
  }

  /** Whether an article may hold the term in one of the fields. */
  isIn(term: string, mask: number): boolean {
    return this.held.some((part) => part.isIn(term, mask))
  }

  /** Terms that are asked for so, with the number of their articles; a few others may be among them. */
  like(alike: Alike): Map<string, number> {
    const found = new Map<string, number>()
    for (const part of this.held) {
      part.eachLike(alike, (term, articles) => found.set(term, (found.get(term) ?? 0) + articles))
    }
    return found
  }

  /** Every place of the terms, in order. */
  placesOf(terms: Iterable<string>, wanted: Wanted): Float64Array {
    const places = new Places()
    for (const term of terms) for (const part of this.held) part.placesOf(term, wanted, places)
    return places.list()
  }

  close(): void {
    for (const part of this.held) part.close()
  }

  private startRecent(): Recent {
    this.recent = new Recent(this.articles.slots)
    this.replace([], this.recent)
    return this.recent
  }
}

import type { SearchField } from '@shared/search'
import type { DocumentReader, SearchDocument } from '../../types'
import { analyse } from '../analysis/analyse'
import type { Token } from '../analysis/token'

export interface Reading {
  text: string
  tokens: readonly Token[]
}

/** Passages are looked for in so much of a text. */
const LONGEST = 300_000
const MOST_KEPT = 200
const EMPTY: Reading = { text: '', tokens: [] }

interface Kept {
  document: SearchDocument | null
  fields: Map<SearchField, Reading>
}

/** The texts of the articles on the screen, read and analysed once while the user types. */
export class Readings {
  private readonly kept = new Map<string, Kept>()

  constructor(private readonly reader: DocumentReader) {}

  /** Null: it was deleted meanwhile. */
  document(id: string): SearchDocument | null {
    return this.keep(id).document
  }

  read(id: string, field: SearchField): Reading {
    const { document, fields } = this.keep(id)
    if (document === null) return EMPTY
    const known = fields.get(field)
    if (known !== undefined) return known
    const text = document[field]
    const reading = { text, tokens: analyse(text.length > LONGEST ? text.slice(0, LONGEST) : text) }
    fields.set(field, reading)
    return reading
  }

  private keep(id: string): Kept {
    const known = this.kept.get(id)
    this.kept.delete(id)
    const kept = known ?? { document: this.reader.document(id), fields: new Map() }
    this.kept.set(id, kept)
    if (this.kept.size > MOST_KEPT) this.forgetOldest()
    return kept
  }

  private forgetOldest(): void {
    const [oldest] = this.kept.keys()
    if (oldest !== undefined) this.kept.delete(oldest)
  }
}

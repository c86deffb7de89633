import type { DocumentReader, PassageField, PassageTexts } from '../../types'
import { analyse } from '../analysis/analyse'
import type { Token } from '../analysis/token'

export interface Reading {
  text: string
  tokens: readonly Token[]
}

/** Passages are looked for in so much of a text. */
const LONGEST = 300_000
const MOST_KEPT = 300
const EMPTY: Reading = { text: '', tokens: [] }

interface Kept {
  texts: PassageTexts | null
  /** Null: it was read once. */
  fields: Map<PassageField, Reading | null>
}

/**
 * The texts of the articles on the screen, read once while the user types. Their words are kept from the second time
 * on: after the first letters other articles come with each, and what is kept for nothing costs more than it saves.
 */
export class Readings {
  private readonly kept = new Map<string, Kept>()

  constructor(private readonly reader: DocumentReader) {}

  /** Reads what is not known yet, all at once. */
  load(ids: readonly string[]): void {
    const missing = ids.filter((id) => !this.touch(id))
    if (missing.length === 0) return
    const found = new Map(this.reader.texts(missing).map((texts) => [texts.id, texts]))
    for (const id of missing) this.kept.set(id, { texts: found.get(id) ?? null, fields: new Map() })
  }

  /** False: it was deleted meanwhile. */
  has(id: string): boolean {
    return this.keep(id).texts !== null
  }

  read(id: string, field: PassageField): Reading {
    const { texts, fields } = this.keep(id)
    if (texts === null) return EMPTY
    const known = fields.get(field)
    if (known) return known
    const text = texts[field]
    const reading = { text, tokens: analyse(text.length > LONGEST ? text.slice(0, LONGEST) : text) }
    fields.set(field, known === undefined ? null : reading)
    return reading
  }

  private keep(id: string): Kept {
    if (!this.kept.has(id)) this.load([id])
    return this.kept.get(id) ?? { texts: null, fields: new Map() }
  }

  /** What was looked at last is let go last. False: it is not known. */
  private touch(id: string): boolean {
    const kept = this.kept.get(id)
    if (kept === undefined) return false
    this.kept.delete(id)
    this.kept.set(id, kept)
    return true
  }

  /** Between two searches: what has not been looked at for long is let go. */
  forgetOldest(): void {
    for (const id of this.kept.keys()) {
      if (this.kept.size <= MOST_KEPT) return
      this.kept.delete(id)
    }
  }
}

import type { DocumentReader, PassageField, PassageTexts } from '../../types'

/** Passages are looked for in so much of a text. */
const LONGEST = 300_000
const MOST_KEPT = 300

/** The texts of the articles on the screen, read once while the user types. Null: it was deleted meanwhile. */
export class Readings {
  private readonly kept = new Map<string, PassageTexts | null>()

  constructor(private readonly reader: DocumentReader) {}

  /** Reads what is not known yet, all at once. */
  load(ids: readonly string[]): void {
    const missing = ids.filter((id) => !this.touch(id))
    if (missing.length === 0) return
    const found = new Map(this.reader.texts(missing).map((texts) => [texts.id, texts]))
    for (const id of missing) this.kept.set(id, found.get(id) ?? null)
  }

  /** False: it was deleted meanwhile. */
  has(id: string): boolean {
    return this.textsOf(id) !== null
  }

  textOf(id: string, field: PassageField): string {
    const text = this.textsOf(id)?.[field] ?? ''
    return text.length > LONGEST ? text.slice(0, LONGEST) : text
  }

  private textsOf(id: string): PassageTexts | null {
    if (!this.kept.has(id)) this.load([id])
    return this.kept.get(id) ?? null
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

import type { Correction } from '@shared/correction'
import { list } from './article-row'
import type { Db } from './db'

/** What the user corrected, and the body as corrected: made anew whenever either changes. */
export interface CorrectionStore {
  get(articleRow: number): Correction | null
  content(articleRow: number): CorrectedContent | null
  set(articleRow: number, correction: Correction, content: CorrectedContent): void
  remove(articleRow: number): void
}

export interface CorrectedContent {
  html: string
  text: string
  leftOut: string[]
}

export function createCorrectionStore(db: Db): CorrectionStore {
  const get = db.prepare<[number], string>('SELECT edits FROM correction WHERE article_row = ?').pluck()
  const content = db.prepare<[number], { html: string; text: string; leftOut: string }>(
    'SELECT html, text, left_out AS leftOut FROM correction WHERE article_row = ?'
  )
  const set = db.prepare(
    `INSERT INTO correction (article_row, edits, html, text, left_out) VALUES (@articleRow, @edits, @html, @text, @leftOut)
     ON CONFLICT (article_row) DO UPDATE SET edits = @edits, html = @html, text = @text, left_out = @leftOut`
  )
  const remove = db.prepare('DELETE FROM correction WHERE article_row = ?')
  return {
    get(articleRow) {
      const edits = get.get(articleRow)
      return edits === undefined ? null : (JSON.parse(edits) as Correction)
    },
    content(articleRow) {
      const found = content.get(articleRow)
      return found ? { ...found, leftOut: list(found.leftOut) } : null
    },
    set: (articleRow, correction, { html, text, leftOut }) =>
      void set.run({ articleRow, edits: JSON.stringify(correction), html, text, leftOut: JSON.stringify(leftOut) }),
    remove: (articleRow) => void remove.run(articleRow)
  }
}

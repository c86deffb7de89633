import type { TagColor } from '@shared/tag'
import type { Db } from './db'

export interface KeptLabel {
  kind: 'tag' | 'collection'
  /** A tag's name, a collection's path. */
  name: string
  color: TagColor | null
}

/** Labels that went with an undone import, of articles in the trash that had them. */
export interface KeptLabelStore {
  keep(articleRow: number, label: KeptLabel): void
  /** They are forgotten here. */
  take(articleRow: number): KeptLabel[]
}

export function createKeptLabelStore(db: Db): KeptLabelStore {
  const keep = db.prepare('INSERT OR IGNORE INTO kept_label (article_row, kind, name, color) VALUES (?, ?, ?, ?)')
  const of = db.prepare<[number], KeptLabel>('SELECT kind, name, color FROM kept_label WHERE article_row = ?')
  const forget = db.prepare('DELETE FROM kept_label WHERE article_row = ?')
  return {
    keep: (row, { kind, name, color }) => void keep.run(row, kind, name, color),
    take(row) {
      const found = of.all(row)
      if (found.length > 0) forget.run(row)
      return found
    }
  }
}

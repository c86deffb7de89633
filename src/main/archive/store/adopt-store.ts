import type { Db } from './db'

/** Gives what came in a bundle the ids and days that it had; an id that is taken already stays where it is. */
export interface AdoptStore {
  article(row: number, given: { id: string; savedAt: string }): void
  snapshot(id: string, given: { id: string; savedAt: string }): void
  version(row: number, given: { id: string; extractor: number }): void
  highlight(id: string, given: { id: string; createdAt: string }): void
  snapshotRow(id: string): number | null
  /** The version of a snapshot that has this very text. */
  versionRow(snapshotId: string, textHash: string): number | null
}

export function createAdoptStore(db: Db): AdoptStore {
  const article = db.prepare('UPDATE OR IGNORE article SET id = @id WHERE row = @row')
  const savedAt = db.prepare('UPDATE article SET saved_at = @savedAt WHERE row = @row')
  const snapshotDay = db.prepare('UPDATE snapshot SET saved_at = @savedAt WHERE id = @from')
  const snapshot = db.prepare('UPDATE OR IGNORE snapshot SET id = @id WHERE id = @from')
  const version = db.prepare('UPDATE OR IGNORE version SET id = @id, extractor = @extractor WHERE row = @row')
  const highlight = db.prepare('UPDATE OR IGNORE highlight SET id = @id, created_at = @createdAt WHERE id = @from')
  const snapshotRow = db.prepare<[string], number>('SELECT row FROM snapshot WHERE id = ?').pluck()
  const versionRow = db
    .prepare<[string, string], number>(
      `SELECT version.row FROM version JOIN snapshot ON snapshot.row = snapshot_row
       WHERE snapshot.id = ? AND text_sha256 = ? ORDER BY version.row`
    )
    .pluck()
  return {
    article(row, given) {
      article.run({ row, id: given.id })
      savedAt.run({ row, savedAt: given.savedAt })
    },
    snapshot(from, given) {
      snapshotDay.run({ from, savedAt: given.savedAt })
      snapshot.run({ from, id: given.id })
    },
    version: (row, given) => void version.run({ row, ...given }),
    highlight: (from, given) => void highlight.run({ from, ...given }),
    snapshotRow: (id) => snapshotRow.get(id) ?? null,
    versionRow: (snapshotId, textHash) => versionRow.get(snapshotId, textHash) ?? null
  }
}

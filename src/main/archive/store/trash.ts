import type { Store } from './store'

/**
 * Really removes what is in the trash: articles with all that hangs on them, blobs that nothing else uses, sources and
 * journal entries without articles, what undo remembers, and the free pages. Deleted content is overwritten.
 */
export function emptyTrash(store: Store): { articles: number; bytes: number; rows: number[] } {
  const { db } = store
  db.pragma('secure_delete = ON')
  try {
    const removed = store.write(() => {
      const rows = db.prepare<[], number>('SELECT row FROM article WHERE deleted_at IS NOT NULL').pluck().all()
      store.journal.note(rows)
      // Undo would remember notes and names of what must be gone.
      store.operations.forgetAll()
      const remove = db.prepare('DELETE FROM article WHERE row = ?')
      for (const row of rows) remove.run(row)
      db.prepare(UNUSED_SOURCES).run()
      db.prepare(MADE_IN_GONE_ARTICLES).run()
      return { articles: rows.length, bytes: store.blobs.removeUnused(), rows }
    })
    db.pragma('incremental_vacuum')
    db.pragma('wal_checkpoint(TRUNCATE)')
    return removed
  } finally {
    db.pragma('secure_delete = OFF')
  }
}

const UNUSED_SOURCES = `
DELETE FROM source WHERE NOT EXISTS (SELECT 1 FROM article WHERE source_row = source.row)
  AND (SELECT count(*) FROM source_host WHERE source_row = source.row) <= 1`

// What an import added to them, which its undo would remember.
const MADE_IN_GONE_ARTICLES = `
DELETE FROM import_made WHERE subject NOT IN ('tag', 'collection', 'saved_search')
  AND NOT EXISTS (
    SELECT 1 FROM article WHERE row = ifnull(json_extract(after, '$.article_row'), json_extract(after, '$.row'))
  )`

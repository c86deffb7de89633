import type { Db } from './db'

/** Which articles changed since when: how an index, perhaps another process's, catches up. */
export interface ChangeJournal {
  note(articleRows: Iterable<number>): void
  newest(): number
  /** Ids, each once, oldest change first. */
  since(number: number): string[]
}

export function createChangeJournal(db: Db): ChangeJournal {
  const newest = db.prepare<[], number>('SELECT ifnull(max(number), 0) FROM article_change').pluck()
  const note = db.prepare(`
    INSERT INTO article_change (article_id, number) SELECT id, ? FROM article WHERE row = ?
    ON CONFLICT (article_id) DO UPDATE SET number = excluded.number`)
  const since = db
    .prepare<[number], string>('SELECT article_id FROM article_change WHERE number > ? ORDER BY number')
    .pluck()
  return {
    note(rows) {
      let number = newest.get() ?? 0
      for (const row of rows) note.run(++number, row)
    },
    newest: () => newest.get() ?? 0,
    since: (number) => since.all(number)
  }
}

import type { Db } from './db'

/** The version of an article that the user wants to be shown. */
export interface VersionChoice {
  /** Null: whichever is the newest good one. */
  get(articleRow: number): number | null
  set(articleRow: number, versionRow: number | null): void
}

export function createVersionChoice(db: Db): VersionChoice {
  const get = db.prepare<[number], number>('SELECT version_row FROM version_choice WHERE article_row = ?').pluck()
  const set = db.prepare(
    `INSERT INTO version_choice (article_row, version_row) VALUES (?, ?)
     ON CONFLICT (article_row) DO UPDATE SET version_row = excluded.version_row`
  )
  const remove = db.prepare('DELETE FROM version_choice WHERE article_row = ?')
  return {
    get: (articleRow) => get.get(articleRow) ?? null,
    set: (articleRow, versionRow) =>
      void (versionRow === null ? remove.run(articleRow) : set.run(articleRow, versionRow))
  }
}

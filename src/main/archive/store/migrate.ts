import { randomUUID } from 'node:crypto'
import { existsSync, rmSync } from 'node:fs'
import type { Db } from './db'
import { initial } from './migrations/0001-initial'
import { imports } from './migrations/0002-imports'
import { correctionTable } from './migrations/0003-correction'
import { savedSearches } from './migrations/0004-saved-searches'
import { highlightTable } from './migrations/0005-highlight'
import { verdictColumns } from './migrations/0006-verdict'
import { factsColumn } from './migrations/0007-facts'
import { wireTable } from './migrations/0008-wire'
import { importPath } from './migrations/0009-import-path'
import { captureQueue } from './migrations/0010-capture-queue'
import { listIndexes } from './migrations/0011-list-indexes'
import { acceptedCertificate } from './migrations/0012-accepted-certificate'
import { importMade } from './migrations/0013-import-made'

/** One entry a schema version, in order; what has been released is never changed. */
export const migrations: string[] = [
  initial,
  imports,
  correctionTable,
  savedSearches,
  highlightTable,
  verdictColumns,
  factsColumn,
  wireTable,
  importPath,
  captureQueue,
  listIndexes,
  acceptedCertificate,
  importMade
]

export const schemaVersion = migrations.length

/** Brings the database to the current schema in one transaction; keeps a copy of the file as it was before. */
export function migrate(db: Db, file: string): void {
  const from = version(db)
  if (from === schemaVersion) return
  if (from > 0) keepCopy(db, `${file}.before-${schemaVersion}`)
  db.transaction(() => {
    // Another process may have been faster.
    for (const sql of migrations.slice(version(db))) db.exec(sql)
    db.pragma(`user_version = ${schemaVersion}`)
    db.prepare('INSERT OR IGNORE INTO archive (row, id, created_at) VALUES (1, ?, ?)').run(
      randomUUID(),
      new Date().toISOString()
    )
  }).immediate()
}

function version(db: Db): number {
  return Number(db.pragma('user_version', { simple: true }))
}

function keepCopy(db: Db, to: string): void {
  if (existsSync(to)) rmSync(to)
  db.prepare('VACUUM INTO ?').run(to)
}

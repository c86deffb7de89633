import { existsSync, mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { ArchiveError } from '@shared/errors'
import Database from 'better-sqlite3'
import type { Db } from './db'
import { migrate, schemaVersion } from './migrate'
import { findNativeBinding } from './native-binding'
import { fromSqlite } from './sqlite-errors'
import { undoTriggers } from './undoable'

/** "CUTT": tells an archive from any other SQLite file. */
export const APPLICATION_ID = 0x43555454
const BUSY_MS = 10_000
let busyMs = BUSY_MS

/** How long to wait for another process's transaction; null: as usual. Connections opened from now on. */
export function setBusyTimeout(milliseconds: number | null): void {
  busyMs = milliseconds ?? BUSY_MS
}

export interface DatabaseOptions {
  file: string
  create: boolean
  nativeBinding?: string | undefined
}

/** Opens the archive's file, brings it to the current schema (after a backup) and refuses what it does not know. */
export function openDatabase({ file, create, nativeBinding }: DatabaseOptions): Db {
  const exists = existsSync(file)
  if (!exists && !create) {
    throw new ArchiveError(
      'archive-missing',
      'There is no Cuttings archive in this folder. Check the folder’s name, or save something to make an archive there.'
    )
  }
  let db: Db | null = null
  try {
    if (!exists) mkdirSync(dirname(file), { recursive: true })
    db = connect(file, nativeBinding)
    prepare(db, file, !exists || isEmpty(db))
    return db
  } catch (error) {
    db?.close()
    throw explainMkdir(fromSqlite(error))
  }
}

/** A second connection that changes nothing, for backups and checks. */
export function connect(file: string, nativeBinding?: string): Db {
  const binding = nativeBinding ?? findNativeBinding()
  return new Database(file, { timeout: busyMs, ...(binding ? { nativeBinding: binding } : {}) })
}

function prepare(db: Db, file: string, fresh: boolean): void {
  if (fresh) {
    db.pragma('auto_vacuum = INCREMENTAL')
    db.pragma(`application_id = ${APPLICATION_ID}`)
  }
  refuseForeign(db)
  db.pragma('journal_mode = WAL')
  // A line that says "saved" is a promise: it holds after a power cut, too.
  db.pragma('synchronous = FULL')
  db.pragma('foreign_keys = ON')
  db.pragma('trusted_schema = OFF')
  db.pragma('cell_size_check = ON')
  db.pragma('temp_store = MEMORY')
  db.pragma('cache_size = -32000')
  migrate(db, file)
  db.exec(undoTriggers())
}

function isEmpty(db: Db): boolean {
  return db.prepare('SELECT count(*) FROM sqlite_schema').pluck().get() === 0
}

function refuseForeign(db: Db): void {
  if (db.pragma('application_id', { simple: true }) !== APPLICATION_ID) {
    throw new ArchiveError(
      'archive-damaged',
      'The file in this folder is a database, but not a Cuttings archive. It was left as it is. Choose another folder or restore a backup.'
    )
  }
  const version = Number(db.pragma('user_version', { simple: true }))
  if (version > schemaVersion) {
    throw new ArchiveError(
      'archive-newer',
      `This archive was made by a newer version of Cuttings (its format is ${version}, this program knows ${schemaVersion}). It was left as it is. Update Cuttings to open it.`
    )
  }
}

function explainMkdir(error: unknown): unknown {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (code === 'ENOSPC')
    return new ArchiveError(
      'disk-full',
      'The disk is full: the archive could not be made. Free some space and try again.'
    )
  if (['EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'EEXIST'].includes(code)) {
    return new ArchiveError(
      'read-only',
      'The archive’s folder could not be made. Nothing was changed. Choose a place where you may write.'
    )
  }
  return error
}

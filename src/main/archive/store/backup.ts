import {
  closeSync,
  copyFileSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  renameSync,
  rmSync,
  statSync
} from 'node:fs'
import { dirname, join } from 'node:path'
import { ArchiveError } from '@shared/errors'
import type { CallContext } from '../types'
import { APPLICATION_ID, connect } from './database'
import { schemaVersion } from './migrate'
import { fromSqlite } from './sqlite-errors'
import type { Store } from './store'

const PAGES_A_STEP = 2_000

/** A consistent copy of a live archive in one file, complete or not there at all. */
export async function backupTo(
  store: Store,
  file: string,
  overwrite: boolean,
  { signal, onProgress }: CallContext
): Promise<{ path: string; bytes: number }> {
  if (existsSync(file) && !overwrite) {
    throw new ArchiveError('exists', 'There is a file of that name already. It was left as it is. Choose another name.')
  }
  const partial = `${file}.partial`
  try {
    mkdirSync(dirname(file), { recursive: true })
    rmSync(partial, { force: true })
    await store.db.backup(partial, {
      progress({ totalPages, remainingPages }) {
        signal?.throwIfAborted()
        onProgress?.({ done: totalPages - remainingPages, total: totalPages, label: null })
        return PAGES_A_STEP
      }
    })
    makeSingleFile(partial)
    renameSync(partial, file)
    return { path: file, bytes: statSync(file).size }
  } catch (error) {
    for (const leftover of [partial, `${partial}-wal`, `${partial}-shm`, `${partial}-journal`])
      rmSync(leftover, { force: true })
    throw explainFile(fromSqlite(error))
  }
}

/**
 * Puts a backup in place of an archive's file. What was there is kept beside it, under a name with the date; nothing
 * may have the archive open.
 */
export function restoreInto(target: string, backup: string): { path: string; bytes: number } {
  checkBackup(backup)
  const incoming = `${target}.incoming`
  try {
    mkdirSync(dirname(target), { recursive: true })
    copyFileSync(backup, incoming)
    sync(incoming)
    setAside(target)
    renameSync(incoming, target)
    return { path: target, bytes: statSync(target).size }
  } catch (error) {
    rmSync(incoming, { force: true })
    throw explainFile(fromSqlite(error))
  }
}

function checkBackup(backup: string): void {
  if (!existsSync(backup)) {
    throw new ArchiveError(
      'not-found',
      'The backup file is not there. The archive was left as it is. Check the file’s name.'
    )
  }
  const notBackup = new ArchiveError(
    'unreadable',
    'This file is not a backup of a Cuttings archive, or it is damaged. The archive was left as it is. Choose another backup.'
  )
  let version = 0
  try {
    const db = connect(backup)
    try {
      if (db.pragma('application_id', { simple: true }) !== APPLICATION_ID) throw notBackup
      if (db.pragma('quick_check(1)', { simple: true }) !== 'ok') throw notBackup
      version = Number(db.pragma('user_version', { simple: true }))
    } finally {
      db.close()
    }
  } catch (error) {
    throw error === notBackup ? error : new ArchiveError(notBackup.code, notBackup.message, { cause: error })
  }
  if (version > schemaVersion) {
    throw new ArchiveError(
      'archive-newer',
      'This backup was made by a newer version of Cuttings. The archive was left as it is. Update Cuttings to restore it.'
    )
  }
}

/** Out of WAL mode, so that the copy is one file without companions. */
function makeSingleFile(file: string): void {
  const db = connect(file)
  db.pragma('journal_mode = DELETE')
  db.close()
  sync(file)
}

function sync(file: string): void {
  const handle = openSync(file, 'r+')
  fsyncSync(handle)
  closeSync(handle)
}

function setAside(target: string): void {
  const stamp = new Date().toISOString().replace(/[:.]/g, '-')
  for (const suffix of ['', '-wal', '-shm']) {
    const from = target + suffix
    if (existsSync(from)) renameSync(from, join(dirname(target), `replaced-${stamp}.sqlite${suffix}`))
  }
}

function explainFile(error: unknown): unknown {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (code === 'ENOSPC' || code === 'EFBIG') {
    return new ArchiveError(
      'disk-full',
      'The disk is full. The archive is safe; no half-written copy was left. Free some space and try again.'
    )
  }
  if (['EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'ENOENT', 'EISDIR'].includes(code)) {
    return new ArchiveError(
      'read-only',
      'The file could not be written there. The archive is safe. Choose a place where you may write.'
    )
  }
  return error
}

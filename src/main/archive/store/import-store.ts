import type { ImportFormat, ImportReport, ImportRow, ImportStatus, ImportTotals } from '@shared/import'
import type { Db } from './db'
import { joinLinks, type LabelledLink, type WaitingLink } from './join-links'
import { newId } from './new-id'

/** The ledger of imports. */
export interface ImportStore {
  begin(format: string, name: string, path: string): { row: number; id: string }
  add(importRow: number, row: LedgerRow): void
  /** What became of a row that was tried again. */
  replace(importRow: number, row: LedgerRow): void
  /** Null: there is no such import. */
  source(id: string): { row: number; format: ImportFormat; path: string | null } | null
  /** With the rows themselves where they failed. */
  withSources(id: string): (ImportRow & { source: string | null })[]
  list(): ImportReport[]
  rows(id: string, status: ImportStatus | null, limit: number, offset: number): ImportRow[]
  /** Links that wait for capture, each address once, with the labels that they bring. */
  waiting(id: string): WaitingLink[]
  /** Articles that this import brought into the archive. */
  broughtIn(id: string): string[]
  setUndone(id: string, at: string | null): void
}

export interface LedgerRow extends ImportRow {
  labels: Omit<WaitingLink, 'url'> | null
  source: unknown
}

const LONGEST = 20_000

export function createImportStore(db: Db): ImportStore {
  const begin = db.prepare('INSERT INTO import (id, format, name, started_at, path) VALUES (?, ?, ?, ?, ?)')
  const add = db.prepare(
    `INSERT INTO import_row (import_row, position, status, title, url, reason, article_id, labels, source)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`
  )
  const replace = db.prepare(
    `UPDATE import_row SET status = ?, title = ?, url = ?, reason = ?, article_id = ?, labels = ?, source = ?
     WHERE import_row = ? AND position = ?`
  )
  const source = db.prepare<[string], { row: number; format: ImportFormat; path: string | null }>(
    'SELECT row, format, path FROM import WHERE id = ?'
  )
  const withSources = db.prepare<[string], ImportRow & { source: string | null }>(
    `SELECT position AS row, status, title, import_row.url, reason, article_id AS articleId, source
     FROM import_row JOIN import ON import.row = import_row.import_row WHERE import.id = ? ORDER BY position`
  )
  const list = db.prepare<[], Omit<ImportReport, keyof ImportTotals | 'undone'> & { row: number; undone: number }>(
    `SELECT row, id, format, name, started_at AS startedAt, undone_at IS NOT NULL AS undone FROM import ORDER BY row DESC`
  )
  const totals = db.prepare<[number], { status: ImportStatus; count: number }>(
    'SELECT status, count(*) AS count FROM import_row WHERE import_row = ? GROUP BY status'
  )
  const rows = db.prepare<[string, ImportStatus | null, number, number], ImportRow>(
    `SELECT position AS row, status, title, import_row.url, reason, article_id AS articleId
     FROM import_row JOIN import ON import.row = import_row.import_row
     WHERE import.id = ? AND status = ifnull(?, status) ORDER BY position LIMIT ? OFFSET ?`
  )
  const waiting = db.prepare<[string], LabelledLink>(
    `SELECT import_row.url, labels, status = 'waiting' AS waits FROM import_row JOIN import ON import.row = import_row.import_row
     WHERE import.id = ? AND labels IS NOT NULL ORDER BY position`
  )
  const broughtIn = db
    .prepare<[string], string>(
      `SELECT DISTINCT article_id FROM import_row JOIN import ON import.row = import_row.import_row
       WHERE import.id = ? AND status = 'new' AND article_id IS NOT NULL`
    )
    .pluck()
  const undone = db.prepare('UPDATE import SET undone_at = ? WHERE id = ?')
  return {
    begin(format, name, path) {
      const id = newId()
      return { row: Number(begin.run(id, format, name, new Date().toISOString(), path).lastInsertRowid), id }
    },
    add(importRow, line) {
      add.run(importRow, line.row, ...columnsOf(line))
    },
    replace(importRow, line) {
      replace.run(...columnsOf(line), importRow, line.row)
    },
    source: (id) => source.get(id) ?? null,
    withSources: (id) => withSources.all(id),
    list: () =>
      list.all().map(({ row, undone: isUndone, ...rest }) => ({
        ...rest,
        undone: isUndone === 1,
        ...totalsOf(totals.all(row))
      })),
    rows: (id, status, limit, offset) => rows.all(id, status, limit, offset),
    waiting: (id) => joinLinks(waiting.all(id)),
    broughtIn: (id) => broughtIn.all(id),
    setUndone: (id, at) => void undone.run(at, id)
  }
}

function columnsOf({ status, title, url, reason, articleId, labels, source }: LedgerRow): (string | null)[] {
  const kept = status === 'failed' ? sourceText(source) : null
  const isLink = status === 'waiting' || (status === 'unchanged' && articleId === null)
  return [status, title, url, reason, articleId, isLink && labels ? JSON.stringify(labels) : null, kept ?? null]
}

/** A row may be nested without end. */
function sourceText(source: unknown): string | null {
  try {
    return JSON.stringify(source)?.slice(0, LONGEST) ?? null
  } catch (error) {
    return `(${String(error)})`
  }
}

function totalsOf(counts: { status: ImportStatus; count: number }[]): ImportTotals {
  const of = (status: ImportStatus): number => counts.find((each) => each.status === status)?.count ?? 0
  return {
    rows: counts.reduce((sum, { count }) => sum + count, 0),
    new: of('new'),
    newVersion: of('new-version'),
    unchanged: of('unchanged'),
    waiting: of('waiting'),
    failed: of('failed')
  }
}

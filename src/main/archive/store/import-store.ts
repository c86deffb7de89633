import type { ImportReport, ImportRow, ImportStatus, ImportTotals } from '@shared/import'
import type { Db } from './db'
import { newId } from './new-id'

/** The ledger of imports. */
export interface ImportStore {
  begin(format: string, name: string): { row: number; id: string }
  add(importRow: number, row: LedgerRow): void
  list(): ImportReport[]
  rows(id: string, status: ImportStatus | null, limit: number, offset: number): ImportRow[]
  /** Links that wait for capture, each address once, with the labels that they bring. */
  waiting(id: string): WaitingLink[]
  /** Articles that this import brought into the archive. */
  broughtIn(id: string): string[]
  setUndone(id: string, at: string | null): void
}

export interface LedgerRow extends ImportRow {
  labels: { tags: string[]; collections: string[]; note: string | null } | null
  source: unknown
}

export interface WaitingLink {
  url: string
  tags: string[]
  collections: string[]
  note: string | null
}

const LONGEST = 20_000

export function createImportStore(db: Db): ImportStore {
  const begin = db.prepare('INSERT INTO import (id, format, name, started_at) VALUES (?, ?, ?, ?)')
  const add = db.prepare(
    `INSERT INTO import_row (import_row, position, status, title, url, reason, article_id, labels, source)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`
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
  const waiting = db.prepare<[string], { url: string; labels: string | null }>(
    `SELECT import_row.url, labels FROM import_row JOIN import ON import.row = import_row.import_row
     WHERE import.id = ? AND status = 'waiting' ORDER BY position`
  )
  const broughtIn = db
    .prepare<[string], string>(
      `SELECT DISTINCT article_id FROM import_row JOIN import ON import.row = import_row.import_row
       WHERE import.id = ? AND status = 'new' AND article_id IS NOT NULL`
    )
    .pluck()
  const undone = db.prepare('UPDATE import SET undone_at = ? WHERE id = ?')
  return {
    begin(format, name) {
      const id = newId()
      return { row: Number(begin.run(id, format, name, new Date().toISOString()).lastInsertRowid), id }
    },
    add(importRow, { row, status, title, url, reason, articleId, labels, source }) {
      const kept = status === 'failed' ? JSON.stringify(source)?.slice(0, LONGEST) : null
      const waitingLabels = status === 'waiting' ? JSON.stringify(labels) : null
      add.run(importRow, row, status, title, url, reason, articleId, waitingLabels, kept ?? null)
    },
    list: () =>
      list.all().map(({ row, undone: isUndone, ...rest }) => ({
        ...rest,
        undone: isUndone === 1,
        ...totalsOf(totals.all(row))
      })),
    rows: (id, status, limit, offset) => rows.all(id, status, limit, offset),
    waiting(id) {
      const byUrl = new Map<string, WaitingLink>()
      for (const { url, labels } of waiting.all(id)) {
        if (!byUrl.has(url)) byUrl.set(url, { url, ...(JSON.parse(labels ?? '{}') as Omit<WaitingLink, 'url'>) })
      }
      return [...byUrl.values()]
    },
    broughtIn: (id) => broughtIn.all(id),
    setUndone: (id, at) => void undone.run(at, id)
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

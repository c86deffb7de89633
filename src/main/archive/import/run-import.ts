import { basename } from 'node:path'
import { ArchiveError, toFailure } from '@shared/errors'
import type { ImportFormat, ImportRequest, ImportRow, ImportTotals } from '@shared/import'
import type { Store } from '../store/store'
import type { CallContext } from '../types'
import { importers } from './importers'
import type { ImportItem } from './item'
import { decide, type Fate, type Seen } from './keep-item'
import { recogniseExport } from './recognise-export'

export interface ImportResult extends ImportTotals {
  /** Null: a dry run leaves no report. */
  id: string | null
  format: ImportFormat
  ledger: ImportRow[]
}

/** Rows without a page of their own are written together. */
const TOGETHER = 200

/**
 * Reads a source row by row and keeps each in a transaction of its own, together with its line in the ledger: a run
 * that is cut short has kept what its ledger says, and can be run again. A dry run decides the same and writes nothing.
 */
export async function runImport(request: ImportRequest, store: Store, context: CallContext): Promise<ImportResult> {
  const { path, dryRun } = request
  const format = request.format ?? (await recogniseExport(path))
  const ledger = createLedger(store, dryRun ? null : () => store.imports.begin(format, basename(path)))
  const seen: Seen = new Map()
  let position = 0
  try {
    for await (const item of importers[format](path, context.signal)) {
      context.signal?.throwIfAborted()
      position++
      ledger.add(position, item, await fateOf(item, store, seen))
      if (position % 20 === 0) {
        context.onProgress?.({ done: position, total: null, label: null })
        await new Promise((turn) => setImmediate(turn))
      }
    }
  } catch (error) {
    ledger.flush()
    if (position === 0 || context.signal?.aborted || !(error instanceof ArchiveError)) throw error
    // What came before the damage is kept; the rest is one more row that failed.
    const trouble = { kind: 'failed' as const, reason: error.message }
    const item: ImportItem = {
      title: null,
      url: null,
      labels: { tags: [], collections: [], note: null },
      content: trouble,
      source: null
    }
    ledger.add(position + 1, item, await fateOf(item, store, seen))
  }
  ledger.flush()
  return { id: ledger.id(), format, ledger: ledger.rows, ...totalsOf(ledger.rows) }
}

async function fateOf(item: ImportItem, store: Store, seen: Seen): Promise<Fate> {
  try {
    return await decide(item, store, seen)
  } catch (error) {
    return failedFate(item, error)
  }
}

function failedFate({ title, url, labels }: ImportItem, error: unknown): Fate {
  return { status: 'failed', title, url, labels, reason: toFailure(error).message, keep: null }
}

/** Writes rows and their lines. Nothing is begun before the first row: a file that cannot be read leaves no report. */
function createLedger(store: Store, begin: (() => { row: number; id: string }) | null) {
  const rows: ImportRow[] = []
  let report: { row: number; id: string } | null = null
  let pending: (() => void)[] = []

  const flush = (): void => {
    const writes = pending
    pending = []
    if (writes.length === 0) return
    store.write(() => {
      for (const write of writes) write()
    })
  }

  const line = (position: number, item: ImportItem, fate: Fate, articleId: string | null): ImportRow => {
    const { status, title, url, reason, labels } = fate
    const row = { row: position, status, title, url, reason, articleId }
    if (report) store.imports.add(report.row, { ...row, labels, source: item.source })
    return row
  }

  const writeNow = (position: number, item: ImportItem, fate: Fate): ImportRow => {
    flush()
    try {
      return store.write(() => line(position, item, fate, fate.keep?.() ?? null))
    } catch (error) {
      if (isFatal(error)) throw error
      return store.write(() => line(position, item, failedFate(item, error), null))
    }
  }

  return {
    rows,
    id: () => report?.id ?? null,
    add(position: number, item: ImportItem, fate: Fate) {
      if (begin && !report) report = store.write(begin)
      if (!begin || !fate.keep) {
        const row = {
          row: position,
          status: fate.status,
          title: fate.title,
          url: fate.url,
          reason: fate.reason,
          articleId: null
        }
        rows.push(row)
        if (begin) pending.push(() => void line(position, item, fate, null))
        if (pending.length >= TOGETHER) flush()
      } else rows.push(writeNow(position, item, fate))
    },
    flush
  }
}

/** Going on makes no sense. */
function isFatal(error: unknown): boolean {
  return error instanceof ArchiveError && /^(disk-full|read-only|archive-)/.test(error.code)
}

function totalsOf(rows: ImportRow[]): ImportTotals {
  const of = (status: ImportRow['status']): number => rows.filter((each) => each.status === status).length
  return {
    rows: rows.length,
    new: of('new'),
    newVersion: of('new-version'),
    unchanged: of('unchanged'),
    waiting: of('waiting'),
    failed: of('failed')
  }
}

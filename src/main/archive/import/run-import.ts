import { existsSync } from 'node:fs'
import { basename, resolve } from 'node:path'
import { ArchiveError, toFailure } from '@shared/errors'
import type { ImportFormat, ImportRequest, ImportRow, ImportTotals } from '@shared/import'
import type { Store } from '../store/store'
import type { CallContext } from '../types'
import { importers } from './importers'
import { failedItem, type ImportItem } from './item'
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
  const begin = dryRun ? null : () => store.imports.begin(format, basename(path), resolve(path))
  const ledger = createLedger(store, begin, store.imports.add)
  await readInto(ledger, { path, format, only: null }, store, context)
  return { id: ledger.id(), format, ledger: ledger.rows, ...totalsOf(ledger.rows) }
}

/** Tries the failed rows of an import again, from where it came from. Their lines in the ledger change; no other does. */
export async function retryImport(id: string, store: Store, context: CallContext): Promise<ImportResult> {
  const source = store.imports.source(id)
  if (!source) throw new ArchiveError('not-found', 'There is no such import. Nothing was changed.')
  const { row, format, path } = source
  if (!path || !existsSync(path)) throw goneSource()
  const failed = store.imports.rows(id, 'failed', -1, 0)
  const ledger = createLedger(store, () => ({ row, id }), store.imports.replace)
  await readInto(ledger, { path, format, only: new Set(failed.map((each) => each.row)) }, store, context)
  return { id, format, ledger: ledger.rows, ...totalsOf(ledger.rows) }
}

interface Reading {
  path: string
  format: ImportFormat
  /** Positions; null: all. */
  only: Set<number> | null
}

type Ledger = ReturnType<typeof createLedger>

async function readInto(
  ledger: Ledger,
  { path, format, only }: Reading,
  store: Store,
  context: CallContext
): Promise<void> {
  const seen: Seen = new Map()
  let position = 0
  const keep = async (item: ImportItem): Promise<void> => {
    if (!only || only.has(position)) ledger.add(position, item, await fateOf(item, store, seen))
  }
  try {
    for await (const item of importers[format](path, context.signal)) {
      context.signal?.throwIfAborted()
      position++
      await keep(item)
      if (position % 20 === 0) {
        context.onProgress?.({ done: position, total: null, label: null })
        await new Promise((turn) => setImmediate(turn))
      }
    }
  } catch (error) {
    ledger.flush()
    if (position === 0 || context.signal?.aborted || !(error instanceof ArchiveError)) throw error
    // What came before the damage is kept; the rest is one more row that failed.
    position++
    await keep(failedItem(error.message, null))
  }
  ledger.flush()
}

function goneSource(): ArchiveError {
  return new ArchiveError(
    'not-found',
    'What this import came from is not there any more. Nothing was changed. Put it back where it was, or import it again.'
  )
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
function createLedger(store: Store, begin: (() => { row: number; id: string }) | null, write: Store['imports']['add']) {
  const rows: ImportRow[] = []
  let report: { row: number; id: string } | null = null
  let pending: (() => void)[] = []

  const flush = (): void => {
    const writes = pending
    pending = []
    if (writes.length === 0) return
    store.write(() => {
      for (const each of writes) each()
    })
  }

  const line = (position: number, item: ImportItem, fate: Fate, articleId: string | null): ImportRow => {
    const { status, title, url, reason, labels } = fate
    const row = { row: position, status, title, url, reason, articleId }
    if (report) write(report.row, { ...row, labels, source: item.source })
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

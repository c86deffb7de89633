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

/** A commit waits for the disk: rows are written together, as many as memory and others who wait can bear. */
const TOGETHER = 200
const PAGES_TOGETHER = 32
const BYTES_TOGETHER = 16 * 1024 * 1024

/**
 * Reads a source row by row and keeps each together with its line in the ledger, in one transaction: a run
 * that is cut short has kept what its ledger says, and can be run again. A dry run decides the same and writes nothing.
 */
export async function runImport(request: ImportRequest, store: Store, context: CallContext): Promise<ImportResult> {
  const { path, dryRun } = request
  const format = request.format ?? (await recogniseExport(path))
  const begin = dryRun ? null : () => store.imports.begin(format, basename(path), resolve(path))
  const told = tellRows(request.withRows ? request.rowsOfEach : 0, context)
  const ledger = createLedger(store, begin, store.imports.add, told.tell)
  await readInto(ledger, { path, format, only: null }, store, context)
  return { id: ledger.id(), format, ledger: told.rows, ...told.totals }
}

/** Tries the failed rows of an import again, from where it came from. Their lines in the ledger change; no other does. */
export async function retryImport(id: string, store: Store, context: CallContext): Promise<ImportResult> {
  const source = store.imports.source(id)
  if (!source) throw new ArchiveError('not-found', 'There is no such import. Nothing was changed.')
  const { row, format, path } = source
  if (!path || !existsSync(path)) throw goneSource()
  const failed = store.imports.rows(id, 'failed', -1, 0)
  const told = tellRows(null, context)
  const ledger = createLedger(store, () => ({ row, id }), store.imports.replace, told.tell)
  await readInto(ledger, { path, format, only: new Set(failed.map((each) => each.row)) }, store, context)
  return { id, format, ledger: told.rows, ...told.totals }
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
    if (only && !only.has(position)) return
    // A link may stand for a page of an earlier row: that is in the archive by then.
    if (item.content.kind === 'link') ledger.settlePages()
    ledger.add(position, item, await fateOf(item, store, seen))
  }
  try {
    for await (const item of wholeOrCut(importers[format](path, context.signal), context.signal)) {
      context.signal?.throwIfAborted()
      position++
      await keep(item)
      if (position % 20 === 0) {
        context.onProgress?.({ done: position, total: null, label: null })
        await new Promise((turn) => setImmediate(turn))
      }
    }
  } catch (error) {
    // What was decided before a cancel is kept; a full disk has its say here again.
    if (!isFatal(error)) ledger.flush()
    throw error
  }
  ledger.flush()
}

/** What comes before damage is kept, the rest is one more row that failed. Without any row, the source failed whole. */
async function* wholeOrCut(
  items: AsyncIterable<ImportItem>,
  signal: AbortSignal | undefined
): AsyncIterable<ImportItem> {
  let rows = 0
  try {
    for await (const item of items) {
      rows++
      yield item
    }
  } catch (error) {
    const damage = error instanceof RangeError ? tooDeep(error) : error
    if (rows === 0 || signal?.aborted || !(damage instanceof ArchiveError)) throw damage
    yield failedItem(damage.message, null)
  }
}

/** Parsers fail like this where elements stand in one another without end. */
function tooDeep(cause: RangeError): ArchiveError {
  return new ArchiveError(
    'unreadable',
    'This file is nested deeper than any program writes it. Nothing was changed. Export it again.',
    { cause }
  )
}

function goneSource(): ArchiveError {
  return new ArchiveError(
    'not-found',
    'What this import came from is not there any more. Nothing was changed. Put it back where it was, or import it again.'
  )
}

async function fateOf(item: ImportItem, store: Store, seen: Seen): Promise<Fate> {
  try {
    const warnings = item.content.kind === 'page' ? (item.content.page.warnings ?? []) : []
    return withRemarks(await decide(item, store, seen), [...(item.remark ? [item.remark] : []), ...warnings])
  } catch (error) {
    return failedFate(item, error)
  }
}

/** What is not as it should be, beside what became of it. */
function withRemarks(fate: Fate, remarks: string[]): Fate {
  const told = [...(fate.reason ? [fate.reason] : []), ...new Set(remarks)]
  return fate.status === 'failed' || told.length === 0 ? fate : { ...fate, reason: told.join(' ') }
}

function failedFate({ title, url, labels }: ImportItem, error: unknown): Fate {
  return { status: 'failed', title, url, labels, reason: toFailure(error).message, keep: null, size: 0 }
}

interface Decided {
  position: number
  item: ImportItem
  fate: Fate
}

/**
 * Writes rows and their lines, several in a transaction; a row is told only when it is committed. Nothing is begun
 * before the first row: a file that cannot be read leaves no report.
 */
function createLedger(
  store: Store,
  begin: (() => { row: number; id: string }) | null,
  write: Store['imports']['add'],
  tell: (row: ImportRow) => void
) {
  let report: { row: number; id: string } | null = null
  let pending: Decided[] = []

  const line = ({ position, item, fate }: Decided, articleId: string | null): ImportRow => {
    const row = rowOf(position, fate, articleId)
    if (report) write(report.row, { ...row, labels: fate.labels, source: item.source })
    return row
  }

  // Inside another transaction this is a savepoint: what fails is taken back alone.
  const keep = (each: Decided, inGroup: boolean): ImportRow => {
    try {
      return store.write(() => line(each, (report && each.fate.keep?.(report.row)) ?? null))
    } catch (error) {
      // Some failures take the whole transaction back: then the rows before this one are not kept either.
      if (isFatal(error) || (inGroup && !store.db.inTransaction)) throw error
      return store.write(() => line({ ...each, fate: failedFate(each.item, error) }, null))
    }
  }

  const flush = (): void => {
    const group = pending
    pending = []
    const kept = group.length > 1 ? together(store, () => group.map((each) => keep(each, true))) : null
    if (kept) for (const row of kept) tell(row)
    else for (const each of group) tell(keep(each, false))
  }

  return {
    id: () => report?.id ?? null,
    add(position: number, item: ImportItem, fate: Fate) {
      if (!begin) tell(rowOf(position, fate, null))
      else {
        report ??= store.write(begin)
        pending.push({ position, item, fate })
        if (isEnough(pending)) flush()
      }
    },
    flush,
    /** Writes what waits, where there is a page in it. */
    settlePages() {
      if (pending.some(({ item }) => item.content.kind !== 'link')) flush()
    }
  }
}

/** Null: the group as a whole could not be kept, and nothing of it was. */
function together(store: Store, keepAll: () => ImportRow[]): ImportRow[] | null {
  try {
    return store.write(keepAll)
  } catch {
    return null
  }
}

function isEnough(pending: Decided[]): boolean {
  const kept = pending.filter(({ fate }) => fate.keep !== null)
  const size = kept.reduce((sum, { fate }) => sum + fate.size, 0)
  return pending.length >= TOGETHER || kept.length >= PAGES_TOGETHER || size >= BYTES_TOGETHER
}

function rowOf(position: number, { status, title, url, reason }: Fate, articleId: string | null): ImportRow {
  return { row: position, status, title, url, reason, articleId }
}

/** Going on makes no sense. */
function isFatal(error: unknown): boolean {
  return error instanceof ArchiveError && /^(disk-full|read-only|archive-)/.test(error.code)
}

const COUNTED = {
  new: 'new',
  'new-version': 'newVersion',
  unchanged: 'unchanged',
  waiting: 'waiting',
  failed: 'failed'
} as const

/** Counts rows, hands each to whoever listens, and keeps so many of each fate; null: all. */
function tellRows(most: number | null, { onRow }: CallContext) {
  const rows: ImportRow[] = []
  const totals: ImportTotals = { rows: 0, new: 0, newVersion: 0, unchanged: 0, waiting: 0, failed: 0 }
  const tell = (row: ImportRow): void => {
    totals.rows++
    totals[COUNTED[row.status]]++
    if (most === null || totals[COUNTED[row.status]] <= most) rows.push(row)
    onRow?.(row)
  }
  return { rows, totals, tell }
}

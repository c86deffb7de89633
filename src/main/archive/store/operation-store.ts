import { type Deed, deedInEnglish, readDeed } from '@shared/deed'
import type { Db } from './db'
import { newId } from './new-id'
import { undoableTables } from './undoable'

/** What was taken back or done again, and which article rows it touched. */
export interface Replayed {
  deed: Deed
  articleRows: number[]
  corrected: number[]
  /** Another version is to be shown now. */
  chosen: number[]
}

/** Changes of the library, written down row by row so that they can be taken back. */
export interface OperationStore {
  /** Runs `change` with every changed row written down. Null where it changed nothing. Inside a transaction. */
  record<T>(deed: Deed, change: () => T): { operationId: string | null; value: T }
  newest(): { operationId: string; description: string } | null
  /** Takes an operation back; returns what it was and the article rows it touched. Inside a transaction. */
  undo(operationId: string): Replayed | null
  /** Does again what was taken back last. Null: nothing was, or something else was changed since. Inside a transaction. */
  redo(): Replayed | null
  forgetAll(): void
}

const KEPT = 200

interface Step {
  subject: string
  before: string | null
  after: string | null
}
type Values = Record<string, string | number | null>

export function createOperationStore(db: Db): OperationStore {
  const insert = db.prepare('INSERT INTO operation (id, description, created_at) VALUES (?, ?, ?)')
  const open = db.prepare('INSERT INTO open_operation (row, operation_row) VALUES (1, ?)')
  const close = db.prepare('DELETE FROM open_operation')
  const discard = db.prepare('DELETE FROM operation WHERE row = ?')
  const trim = db.prepare('DELETE FROM operation WHERE row <= ? - ?')
  const steps = db.prepare<[number], Step>(
    'SELECT subject, before, after FROM operation_step WHERE operation_row = ? ORDER BY row DESC'
  )
  const anyStep = db.prepare('SELECT 1 FROM operation_step WHERE operation_row = ? LIMIT 1')
  const byId = db.prepare<[string], { row: number; description: string }>(
    'SELECT row, description FROM operation WHERE id = ? AND undone_at IS NULL'
  )
  const newest = db.prepare<[], { operationId: string; description: string }>(
    'SELECT id AS operationId, description FROM operation WHERE undone_at IS NULL ORDER BY row DESC LIMIT 1'
  )
  const markUndone = db.prepare('UPDATE operation SET undone_at = ? WHERE row = ?')
  const markDone = db.prepare('UPDATE operation SET undone_at = NULL WHERE row = ?')
  const lastUndone = db.prepare<[], { row: number; description: string }>(
    'SELECT row, description FROM operation WHERE undone_at IS NOT NULL ORDER BY undone_at DESC, row LIMIT 1'
  )
  const forgetUndone = db.prepare('DELETE FROM operation WHERE undone_at IS NOT NULL')
  const forget = db.prepare('DELETE FROM operation')
  const reverse = createReverser(db)

  return {
    record(deed, change) {
      const id = newId()
      const row = Number(insert.run(id, JSON.stringify(deed), new Date().toISOString()).lastInsertRowid)
      open.run(row)
      const value = change()
      close.run()
      if (!anyStep.get(row)) {
        discard.run(row)
        return { operationId: null, value }
      }
      // Steps that were taken back no longer fit what the library is now.
      forgetUndone.run()
      trim.run(row, KEPT)
      return { operationId: id, value }
    },
    newest() {
      const found = newest.get()
      return found ? { ...found, description: deedInEnglish(readDeed(found.description)) } : null
    },
    undo(operationId) {
      const operation = byId.get(operationId)
      if (!operation) return null
      const touched = replay(steps.all(operation.row), reverse)
      markUndone.run(new Date().toISOString(), operation.row)
      return { deed: readDeed(operation.description), ...touched }
    },
    redo() {
      const operation = lastUndone.get()
      if (!operation) return null
      const forwards = steps.all(operation.row).reverse().map(turned)
      const touched = replay(forwards, reverse)
      markDone.run(operation.row)
      return { deed: readDeed(operation.description), ...touched }
    },
    forgetAll: () => void forget.run()
  }
}

/** The step that does again what reversing this one took back. */
function turned({ subject, before, after }: Step): Step {
  return { subject, before: after, after: before }
}

function replay(steps: Step[], reverse: (step: Step) => number[]): Omit<Replayed, 'deed'> {
  const articleRows = new Set<number>()
  const corrected = new Set<number>()
  const chosen = new Set<number>()
  for (const step of steps) {
    for (const row of reverse(step)) {
      articleRows.add(row)
      if (step.subject === 'correction') corrected.add(row)
      if (step.subject === 'version_choice') chosen.add(row)
    }
  }
  return { articleRows: [...articleRows], corrected: [...corrected], chosen: [...chosen] }
}

/** Puts one row back as it was; returns the article rows concerned. What has gone for good since is passed over. */
function createReverser(db: Db): (step: Step) => number[] {
  const statements = new Map(
    undoableTables.map(({ table, key, columns }) => {
      const at = key.map((column) => `${column} IS @${column}`).join(' AND ')
      return [
        table,
        {
          remove: db.prepare(`DELETE FROM ${table} WHERE ${at}`),
          add: db.prepare(
            `INSERT OR IGNORE INTO ${table} (${columns.join(', ')}) VALUES (${columns.map((c) => `@${c}`).join(', ')})`
          ),
          change: db.prepare(
            `UPDATE OR IGNORE ${table} SET ${columns.map((c) => `${c} = @${c}`).join(', ')}
             WHERE ${key.map((column) => `${column} IS @key_${column}`).join(' AND ')}`
          )
        }
      ]
    })
  )
  return ({ subject, before, after }) => {
    const statement = statements.get(subject)
    const table = undoableTables.find((each) => each.table === subject)
    if (!statement || !table) return []
    const old = before ? (JSON.parse(before) as Values) : null
    const now = after ? (JSON.parse(after) as Values) : null
    tolerant(() => {
      if (old && now) statement.change.run({ ...old, ...prefixed(table.key, now) })
      else if (old) statement.add.run(old)
      else if (now) statement.remove.run(now)
    })
    return articleRowsOf(subject, [old, now])
  }
}

function prefixed(key: string[], values: Values): Values {
  return Object.fromEntries(key.map((column) => [`key_${column}`, values[column] ?? null]))
}

function tolerant(run: () => void): void {
  try {
    run()
  } catch (error) {
    const gone = error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_CONSTRAINT')
    if (!gone) throw error
  }
}

function articleRowsOf(subject: string, values: (Values | null)[]): number[] {
  const column = subject === 'article' ? 'row' : 'article_row'
  return values.flatMap((each) => (typeof each?.[column] === 'number' ? [each[column]] : []))
}

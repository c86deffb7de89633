import type { Db } from './db'
import { undoableTables } from './undoable'

/** One row that an import made (before is null) or changed, with all that it did to it. */
export interface MadeStep {
  subject: string
  before: Values | null
  after: Values
}
export type Values = Record<string, string | number | null>

/** What imports made beside their articles: labels, saved searches, and what they added to articles that were there. */
export interface ImportMadeStore {
  /** Every row that `change` makes or changes is written down. Inside a transaction. */
  record<T>(importRow: number, change: () => T): T
  /** Newest first. */
  of(importRow: number): MadeStep[]
  /** The row as it is now; null: it has gone. */
  now(step: MadeStep): Values | null
  remove(step: MadeStep): void
  /** Sets these columns of the row. */
  set(step: MadeStep, values: Values): void
}

export function createImportMadeStore(db: Db): ImportMadeStore {
  const open = db.prepare('INSERT OR REPLACE INTO open_import (row, import_row) VALUES (1, ?)')
  const close = db.prepare('DELETE FROM open_import')
  const steps = db.prepare<[number], { subject: string; before: string | null; after: string }>(
    'SELECT subject, before, after FROM import_made WHERE import_row = ? AND after IS NOT NULL ORDER BY row'
  )
  const tables = new Map(undoableTables.map((table) => [table.table, { ...table, at: atOf(table.key) }]))
  const tableOf = ({ subject }: MadeStep) => {
    const found = tables.get(subject)
    if (!found) throw new Error(`no import makes a ${subject}`)
    return found
  }
  return {
    record(importRow, change) {
      open.run(importRow)
      try {
        return change()
      } finally {
        close.run()
      }
    },
    of(importRow) {
      const byRow = new Map<string, MadeStep>()
      for (const { subject, before, after } of steps.all(importRow)) {
        const step = { subject, before: before ? parsed(before) : null, after: parsed(after) }
        const key = JSON.stringify([subject, ...tableOf(step).key.map((column) => step.after[column])])
        const known = byRow.get(key)
        byRow.set(key, known ? { ...step, before: known.before } : step)
      }
      return [...byRow.values()].reverse()
    },
    now(step) {
      const { table, columns, at } = tableOf(step)
      return (
        db.prepare<[Values], Values>(`SELECT ${columns.join(', ')} FROM ${table} WHERE ${at}`).get(step.after) ?? null
      )
    },
    remove(step) {
      const { table, at } = tableOf(step)
      db.prepare(`DELETE FROM ${table} WHERE ${at}`).run(step.after)
    },
    set(step, values) {
      const { table, at } = tableOf(step)
      const assigned = Object.keys(values).map((column) => `${column} = @new_${column}`)
      const given = Object.entries(values).map(([column, value]) => [`new_${column}`, value])
      db.prepare(`UPDATE ${table} SET ${assigned.join(', ')} WHERE ${at}`).run({
        ...step.after,
        ...Object.fromEntries(given)
      })
    }
  }
}

function atOf(key: string[]): string {
  return key.map((column) => `${column} IS @${column}`).join(' AND ')
}

function parsed(json: string): Values {
  return JSON.parse(json) as Values
}

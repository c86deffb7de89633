import type { ImportRow } from '@shared/import'
import { BYTE_ORDER_MARK, csvLine, disarmed } from '../export/csv-cells'
import { stageFile } from '../export/staging'

const COLUMNS = ['row', 'status', 'title', 'url', 'reason', 'articleId', 'source'] as const

/** The ledger of an import as a table that spreadsheets read, with the rows themselves where they failed. */
export function saveReport(
  rows: (ImportRow & { source: string | null })[],
  to: string,
  overwrite: boolean
): { path: string; rows: number } {
  const staging = stageFile(to)
  try {
    staging.write('', `${BYTE_ORDER_MARK}${csvLine(COLUMNS)}`)
    for (const row of rows) staging.write('', csvLine(COLUMNS.map((name) => disarmed(row[name]))))
    staging.commit(overwrite)
    return { path: to, rows: rows.length }
  } catch (error) {
    staging.discard()
    throw error
  }
}

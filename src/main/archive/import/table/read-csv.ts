import { ArchiveError } from '@shared/errors'
import { parse } from 'csv-parse'
import { head, textOf } from '../read-source'
import { csvShape } from './shape'

export interface CsvRow {
  /** By column name in lower case. */
  values: Record<string, string>
  raw: string[]
}

/**
 * Rows of a CSV file by the names in its first line, whatever a spreadsheet made of it: another encoding, semicolons or
 * tabs, a line that names the separator, rows that are short or long. Where no line names them, columns have numbers.
 */
export async function* readCsv(path: string): AsyncIterable<CsvRow> {
  const { delimiter, skip, names, named } = csvShape(await head(path))
  let damage: Error | undefined
  const parser = (await textOf(path)).pipe(
    parse({
      bom: true,
      from_line: skip + 1,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      max_record_size: 20_000_000,
      // A failing stream would take the rows with it that nobody has read yet.
      skip_records_with_error: true,
      on_skip: (error) => {
        damage ??= error
        return undefined
      },
      delimiter
    })
  )
  let isFirst = named
  for await (const raw of parser as AsyncIterable<string[]>) {
    if (isFirst) isFirst = false
    else yield { values: byName(names, raw), raw }
  }
  if (damage) throw cutOff(damage)
}

function byName(names: string[], raw: string[]): Record<string, string> {
  return Object.fromEntries(names.map((name, index) => [name, (raw[index] ?? '').trim()]))
}

function cutOff(cause: Error): ArchiveError {
  return new ArchiveError(
    'unreadable',
    'The table ends in the middle of a row: it was cut off or a quotation mark is missing. The rows before it were read. Export it again.',
    { cause }
  )
}

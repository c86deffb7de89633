import { ArchiveError } from '@shared/errors'
import { parse } from 'csv-parse'
import { head, textOf } from './read-source'

export interface CsvRow {
  /** By column name in lower case. */
  values: Record<string, string>
  raw: string[]
}

/**
 * Rows of a CSV file by the names in its first line, whatever a spreadsheet made of it: another encoding, semicolons or
 * tabs, a line that names the separator, rows that are short or long.
 */
export async function* readCsv(path: string): AsyncIterable<CsvRow> {
  const { delimiter, skip } = csvShape(await head(path))
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
  let names: string[] | null = null
  for await (const raw of parser as AsyncIterable<string[]>) {
    if (names === null) names = raw.map((name) => name.trim().toLowerCase())
    else yield { values: byName(names, raw), raw }
  }
  if (damage) throw cutOff(damage)
}

/** What separates values, and how many lines come before the names. */
export function csvShape(start: string): { delimiter: string; skip: number; names: string[] } {
  const lines = start.split(/\r\n|\n|\r/)
  const [, said] = /^\s*"?sep=(.)"?\s*$/i.exec(lines[0] ?? '') ?? []
  const skip = said ? 1 : 0
  const first = lines[skip] ?? ''
  const count = (char: string): number => first.replace(/"[^"]*"/g, '').split(char).length
  const delimiter = said ?? [',', ';', '\t', '|'].sort((a, b) => count(b) - count(a))[0] ?? ','
  const names = first.split(delimiter).map((name) => name.trim().replace(/^"|"$/g, '').trim().toLowerCase())
  return { delimiter, skip, names }
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

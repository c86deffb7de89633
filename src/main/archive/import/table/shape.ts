import { parse } from 'csv-parse/sync'
import { columnOf } from './columns'

export interface TableShape {
  delimiter: string
  /** Lines before the table itself. */
  skip: number
  /** In lower case; where no line names the columns, what they hold or their number. */
  names: string[]
  /** Whether the first row holds the names. */
  named: boolean
  /** The column that holds addresses, told by its name or by what is in it; null: none does. */
  urls: string | null
}

const SAMPLE = 25
const MARKS = [',', ';', '\t', '|']
/** What no text has in it: a table of one column has nothing between its values. */
const NOTHING = '\u001f'
/** Of the rows, in a column of addresses. */
const MOST = 0.8

/** What the beginning of a table says of all of it. */
export function csvShape(start: string): TableShape {
  const [, said] = /^\s*"?sep=(.)"?\s*(?:\r\n|\n|\r|$)/i.exec(start) ?? []
  const skip = said ? 1 : 0
  const text = said ? start.replace(/^[^\r\n]*(\r\n|\n|\r)/, '') : start
  const delimiter = said ?? markOf(text)
  const [first = [], ...rest] = sample(text, delimiter)
  const named = !first.some(isAddress)
  const rows = named ? rest : [first, ...rest]
  const byContent = columnOfAddresses(rows)
  const names = named ? first.map((name) => name.trim().toLowerCase()) : unnamed(first, byContent)
  const urls = columnOf('url', names) ?? (byContent === null ? null : (names[byContent] ?? null))
  return { delimiter, skip, names, named, urls }
}

/** What stands in most rows as often as in the first. */
function markOf(text: string): string {
  const found = MARKS.map((mark) => {
    const [first = [], ...rest] = sample(text, mark)
    const same = rest.filter(({ length }) => length === first.length).length
    return { mark, columns: first.length, even: rest.length === 0 ? 1 : same / rest.length }
  }).filter(({ columns }) => columns > 1)
  const [best] = found.sort((a, b) => b.even - a.even || b.columns - a.columns)
  return best?.mark ?? NOTHING
}

function sample(text: string, delimiter: string): string[][] {
  const rules = { bom: true, relax_column_count: true, relax_quotes: true, skip_empty_lines: true }
  try {
    return parse(text, { ...rules, delimiter, to: SAMPLE, skip_records_with_error: true })
  } catch {
    return []
  }
}

function isAddress(cell: string): boolean {
  return /^(https?:\/\/|www\.)\S+$/i.test(cell.trim())
}

function columnOfAddresses(rows: string[][]): number | null {
  const filled = rows.filter((row) => row.some((cell) => cell.trim() !== ''))
  const columns = [...(filled[0] ?? []).keys()]
  const found = columns.find((at) => filled.filter((row) => isAddress(row[at] ?? '')).length >= filled.length * MOST)
  return found ?? null
}

/** The first column of words beside the addresses is taken for the titles. */
function unnamed(row: string[], urls: number | null): string[] {
  const title = row.findIndex((cell, at) => at !== urls && /\p{L}{2}/u.test(cell) && !isAddress(cell))
  return row.map((_, at) => (at === urls ? 'url' : at === title ? 'title' : String(at + 1)))
}

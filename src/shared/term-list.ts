import { MOST_TERMS } from './batch'

/** A list of terms as it was pasted or read: a table of one column or more. */
export interface TermTable {
  rows: string[][]
  /** The first row names the columns. */
  hasHeading: boolean
  columns: string[]
}

const HEADING = /^(names?|terms?|quer(y|ies)|keywords?|search|person|people|company|الاسم|اسم|имя|名称)$/iu

/**
 * Reads a list: one term a line, or a table. A comma separates columns only in a file that says it is CSV, for
 * "Smith, John" is one name in a list.
 */
export function readTermTable(text: string, kind: 'csv' | 'lines'): TermTable {
  const plain = text.replace(/^\ufeff/, '')
  const separator = separatorOf(plain, kind)
  const rows = (separator === null ? linesOf(plain) : parseTable(plain, separator)).filter((row) =>
    row.some((cell) => cell.trim() !== '')
  )
  const width = Math.max(0, ...rows.slice(0, 100).map(({ length }) => length))
  const first = rows[0] ?? []
  const hasHeading = rows.length > 1 && (width > 1 || HEADING.test(first[0]?.trim() ?? ''))
  return { rows, hasHeading, columns: columnsOf(first, width, hasHeading) }
}

/** The terms of a column, each once, in order. What is beyond the limit is left out. */
export function termsOf({ rows }: TermTable, column: number, hasHeading: boolean): string[] {
  const known = new Map<string, string>()
  for (const row of hasHeading ? rows.slice(1) : rows) {
    const term = (row[column] ?? '').replace(/\s+/g, ' ').trim().slice(0, 1_000)
    const key = term.toLocaleLowerCase()
    if (term !== '' && !known.has(key)) known.set(key, term)
    if (known.size === MOST_TERMS) break
  }
  return [...known.values()]
}

/** The column with this name, whatever its case, or this number, from 1; -1: none. */
export function columnNamed({ rows, columns }: TermTable, wanted: string): number {
  const folded = wanted.trim().toLocaleLowerCase()
  const named = (rows[0] ?? []).findIndex((name) => name.trim().toLocaleLowerCase() === folded)
  if (named >= 0) return named
  const number = /^\d{1,4}$/.test(folded) ? Number(folded) - 1 : -1
  return number < columns.length ? number : -1
}

function linesOf(text: string): string[][] {
  return text.split(/\r\n|\r|\n/).map((line) => [line])
}

const SAMPLE = 50

/** What most lines have the same number of; tab before semicolon before comma. */
function separatorOf(text: string, kind: 'csv' | 'lines'): string | null {
  const lines = text
    .slice(0, 100_000)
    .split(/\r\n|\r|\n/, SAMPLE)
    .filter((line) => line.trim() !== '')
  const candidates = kind === 'csv' ? ['\t', ';', ','] : ['\t']
  const found = candidates.find((separator) => {
    const held = lines.filter((line) => line.includes(separator)).length
    return held > 0 && held >= lines.length * 0.8
  })
  return found ?? (kind === 'csv' ? ',' : null)
}

/** RFC 4180, forgiving: a quotation mark inside an unquoted cell is a character like any other. */
function parseTable(text: string, separator: string): string[][] {
  const rows: string[][] = []
  let row: string[] = []
  let at = 0
  while (at < text.length) {
    const { cell, end } = text[at] === '"' ? quotedCell(text, at, separator) : plainCell(text, at, separator)
    row.push(cell)
    at = end
    if (text[at] === separator) {
      at += 1
      if (at === text.length) row.push('')
      continue
    }
    if (text[at] === '\r') at += 1
    if (text[at] === '\n') at += 1
    rows.push(row)
    row = []
  }
  if (row.length > 0) rows.push(row)
  return rows
}

function quotedCell(text: string, start: number, separator: string): { cell: string; end: number } {
  let cell = ''
  let at = start + 1
  for (;;) {
    const close = text.indexOf('"', at)
    // Not closed: the rest of the file is no cell; only this line is.
    if (close < 0) return plainCell(text, start + 1, '\n')
    cell += text.slice(at, close)
    if (text[close + 1] !== '"') return trailing(text, close + 1, cell, separator)
    cell += '"'
    at = close + 2
  }
}

/** What stands between a closing quotation mark and the separator belongs to the cell. */
function trailing(text: string, start: number, cell: string, separator: string): { cell: string; end: number } {
  const rest = plainCell(text, start, separator)
  return { cell: cell + rest.cell, end: rest.end }
}

function plainCell(text: string, start: number, separator: string): { cell: string; end: number } {
  let end = start
  while (end < text.length && text[end] !== separator && text[end] !== '\n' && text[end] !== '\r') end += 1
  return { cell: text.slice(start, end), end }
}

function columnsOf(first: readonly string[], width: number, hasHeading: boolean): string[] {
  return Array.from({ length: width }, (_, n) => {
    const name = (first[n] ?? '').trim().slice(0, 60)
    return hasHeading && name !== '' ? name : String(n + 1)
  })
}

import { type FileHandle, open, readFile } from 'node:fs/promises'
import { buffer } from 'node:stream/consumers'
import { ArchiveError } from '@shared/errors'
import { columnNamed, readTermTable, termsOf } from '@shared/term-list'
import { readLines } from './read-lines'
import type { Session } from './session'

export interface BatchSource {
  /** A file, or - for standard input. */
  batch?: string
  column?: string
  exact?: boolean
}

/** One query a line, as they come; or the cells of a column. */
export async function* batchQueries(source: BatchSource, session: Session): AsyncIterable<string> {
  const { batch = '-', column, exact = false } = source
  const terms = column === undefined ? linesOf(batch, session) : await cellsOf(batch, column, session)
  for await (const term of terms) yield exact ? quoted(term) : term
}

function quoted(term: string): string {
  const words = term.replace(/["“”„«»]/g, ' ').trim()
  return words === '' ? term : `"${words}"`
}

async function* linesOf(file: string, { stdin }: Session): AsyncIterable<string> {
  const handle = file === '-' ? null : await openQueries(file)
  let first = true
  try {
    for await (const line of readLines(handle ? handle.createReadStream() : stdin)) {
      yield first ? line.replace(/^\ufeff/, '') : line
      first = false
    }
  } finally {
    await handle?.close()
  }
}

async function cellsOf(file: string, column: string, { stdin }: Session): Promise<string[]> {
  const bytes = file === '-' ? await buffer(stdin) : await readFile(file).catch(() => null)
  if (bytes === null) throw unreadable(file)
  const table = readTermTable(new TextDecoder().decode(bytes), 'csv')
  const at = columnNamed(table, column)
  if (at < 0) {
    throw new ArchiveError(
      'not-found',
      `There is no column “${column}” in ${file}. Nothing was searched. It has: ${table.columns.join(', ')}.`
    )
  }
  // A column that is asked for by its name has one.
  const named = (table.rows[0]?.[at] ?? '').trim().toLocaleLowerCase() === column.trim().toLocaleLowerCase()
  return termsOf(table, at, named || table.hasHeading)
}

async function openQueries(file: string): Promise<FileHandle> {
  const handle = await open(file).catch(() => null)
  if (handle && (await handle.stat()).isFile()) return handle
  await handle?.close()
  throw unreadable(file)
}

function unreadable(file: string): ArchiveError {
  return new ArchiveError(
    'not-found',
    `The file with the queries could not be read: ${file}. Nothing was searched. Check its name.`
  )
}

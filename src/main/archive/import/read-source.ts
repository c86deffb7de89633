import { createReadStream } from 'node:fs'
import { readFile, stat } from 'node:fs/promises'
import { ArchiveError } from '@shared/errors'
import { type Info, parse } from 'csv-parse'
import { decodeText } from '../intake/decode'

const MOST_BYTES = 500 * 1024 * 1024

/** A whole file as text, whatever its encoding. */
export async function readText(path: string): Promise<string> {
  const { size } = await stat(path)
  if (size > MOST_BYTES) {
    throw new ArchiveError(
      'too-large',
      'This file is too large to be read at once. Nothing was changed. Hand it over in smaller parts.'
    )
  }
  return decodeText(await readFile(path), { html: false })
}

export async function readJson(path: string): Promise<unknown> {
  try {
    return JSON.parse((await readText(path)).replace(/^\ufeff/, ''))
  } catch (error) {
    if (error instanceof ArchiveError) throw error
    throw new ArchiveError(
      'unreadable',
      'This is no whole JSON file: it may have been cut off. Nothing was changed. Export it again.',
      { cause: error }
    )
  }
}

export interface CsvRow {
  /** By column name in lower case. */
  values: Record<string, string>
  raw: string[]
}

/** Rows of a CSV file by the names in its first line, read as a stream. Short and long rows are rows, too. */
export async function* readCsv(path: string): AsyncIterable<CsvRow> {
  const parser = createReadStream(path).pipe(
    parse({
      bom: true,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      max_record_size: 20_000_000,
      delimiter: await delimiterOf(path)
    })
  )
  let names: string[] | null = null
  for await (const record of parser as AsyncIterable<string[] & { info?: Info }>) {
    if (names === null) {
      names = record.map((name) => name.trim().toLowerCase())
      continue
    }
    const values: Record<string, string> = {}
    names.forEach((name, index) => {
      values[name] = (record[index] ?? '').trim()
    })
    yield { values, raw: record }
  }
}

/** Semicolons in some countries' spreadsheets, tabs in others'. */
async function delimiterOf(path: string): Promise<string> {
  const [first = ''] = (await head(path)).split(/\r?\n/)
  const count = (char: string): number => first.split(char).length
  return [',', ';', '\t'].sort((a, b) => count(b) - count(a))[0] ?? ','
}

/** The first 64 KB as text. */
export async function head(path: string): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of createReadStream(path, { end: 64 * 1024 - 1 })) chunks.push(chunk as Buffer)
  const bytes = Buffer.concat(chunks)
  return bytes.length === 0 ? '' : decodeText(bytes, { html: false }).replace(/^\ufeff/, '')
}

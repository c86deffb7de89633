import { ArchiveError } from '@shared/errors'
import type { Importer } from '../item'
import { readJson } from '../read-source'
import { columnOf, plainName } from '../table/columns'
import { tableDates } from '../table/dates'
import { anyLink, linkItem } from './any-link'

type Entry = Record<string, unknown>

const DEEPEST = 6

/** Any list of entries with an address in JSON, whatever its fields are called. */
export const anyJson: Importer = async function* (path, signal) {
  const { value, damage } = await readJson(path)
  const entries = longestList(value, 0)
  if (!entries) throw noLinks()
  const dates = tableDates()
  for (const entry of entries) {
    signal?.throwIfAborted()
    const values = isEntry(entry) ? flat(entry) : { url: String(entry) }
    const names = Object.keys(values)
    const when = (column: string): string | null => dates.read(column, values[column] ?? '')
    yield linkItem(anyLink({ values, names, urls: columnOf('url', names), when }), entry)
  }
  if (damage) throw damage
}

/** The longest list in it whose entries have addresses. */
function longestList(value: unknown, depth: number): unknown[] | null {
  if (depth > DEEPEST || typeof value !== 'object' || value === null) return null
  const lists = [
    ...(Array.isArray(value) && value.some(hasAddress) ? [value] : []),
    ...Object.values(value)
      .slice(0, 1_000)
      .flatMap((each) => {
        const found = longestList(each, depth + 1)
        return found ? [found] : []
      })
  ]
  return lists.sort((a, b) => b.length - a.length)[0] ?? null
}

function hasAddress(entry: unknown): boolean {
  if (typeof entry === 'string') return isAddress(entry)
  if (!isEntry(entry)) return false
  const column = columnOf('url', Object.keys(entry))
  // Told by its name: whether it is one of a web page is said row by row.
  return column !== null && typeof entry[column] === 'string'
}

function isAddress(value: unknown): boolean {
  return typeof value === 'string' && /^https?:\/\/\S+$/i.test(value.trim())
}

function isEntry(value: unknown): value is Entry {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** As a row of a table: lists of words are one text. Tags with nothing but spaces between them are several. */
function flat(entry: Entry): Record<string, string> {
  const pairs = Object.entries(entry).map(([name, value]): [string, string] => [name, textOf(value)])
  return Object.fromEntries(
    pairs.map(([name, text]) => [
      name,
      plainName(name) === 'tags' && !/[,;|]/.test(text) && 'href' in entry ? text.replace(/\s+/g, ',') : text
    ])
  )
}

function textOf(value: unknown): string {
  if (Array.isArray(value)) return value.map(textOf).filter(Boolean).join(';')
  if (isEntry(value)) return textOf(value.name ?? value.title ?? value.label ?? '')
  return value === null || value === undefined ? '' : String(value).trim()
}

function noLinks(): ArchiveError {
  return new ArchiveError(
    'unsupported',
    'This JSON file holds no list with addresses in it. Nothing was changed. Say what it is, or add the pages in it one by one.'
  )
}

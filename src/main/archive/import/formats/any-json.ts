import { ArchiveError } from '@shared/errors'
import type { z } from 'zod'
import type { Importer, ImportItem } from '../item'
import { linesIn } from '../lines-in'
import { readJson, textOf as textIn } from '../read-source'
import { columnOf, plainName } from '../table/columns'
import { tableDates } from '../table/dates'
import { namedAsOurs } from './any-article'
import { anyLink, linkItem } from './any-link'
import { articleOf, type cuttingsArticle, cuttingsItem } from './cuttings-json'

type Entry = Record<string, unknown>

const DEEPEST = 6
const SHORTEST_TEXT = 400

/** Any list of entries with an address in JSON, whatever its fields are called: links, or whole articles. */
export const anyJson: Importer = async function* (path, signal) {
  const { value, damage } = await readJson(path)
  const entries = longestList(value, 0)
  if (!entries) throw noLinks()
  yield* itemsOf(entries, signal)
  if (damage) throw damage
}

/** The same with an entry a line. */
export const anyJsonLines: Importer = async function* (path, signal) {
  yield* itemsOf(entriesIn(linesIn(await textIn(path))), signal)
}

async function* entriesIn(lines: AsyncIterable<string>): AsyncIterable<unknown> {
  for await (const line of lines) {
    if (line.trim() === '') continue
    try {
      yield JSON.parse(line.replace(/^\ufeff/, ''))
    } catch {
      yield line.slice(0, 2_000)
    }
  }
}

async function* itemsOf(
  entries: Iterable<unknown> | AsyncIterable<unknown>,
  signal: AbortSignal | undefined
): AsyncIterable<ImportItem> {
  const dates = tableDates()
  for await (const entry of entries) {
    signal?.throwIfAborted()
    const values = isEntry(entry) ? flat(entry) : { url: String(entry) }
    const names = Object.keys(values)
    const when = (column: string): string | null => dates.read(column, values[column] ?? '')
    const link = anyLink({ values, names, urls: columnOf('url', names), when })
    const article = isEntry(entry) ? wholeArticle(entry) : null
    yield article ? { ...cuttingsItem(article), source: entry } : linkItem(link, entry)
  }
}

/** Whether a single line is an entry rather than all of them. */
export function isEntryLine(line: string): boolean {
  const parsed: unknown = JSON.parse(line)
  if (!isEntry(parsed)) return false
  const { url, text, html } = namedAsOurs(parsed)
  return url !== undefined || text !== undefined || html !== undefined
}

/** Null: what it says beside its address is a remark rather than a text. */
export function wholeArticle(entry: Entry): z.infer<typeof cuttingsArticle> | null {
  const article = articleOf(entry)
  return article && (article.html ?? article.text ?? '').length >= SHORTEST_TEXT ? article : null
}

/** The longest list in it whose entries have addresses, or are articles. */
function longestList(value: unknown, depth: number): unknown[] | null {
  if (depth > DEEPEST || typeof value !== 'object' || value === null) return null
  const lists = [
    ...(Array.isArray(value) && value.some((each) => hasAddress(each) || (isEntry(each) && wholeArticle(each) !== null))
      ? [value]
      : []),
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

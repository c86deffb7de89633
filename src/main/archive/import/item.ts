import type { CapturedPage } from '@shared/captured-page'
import { type BroughtPassage, highlightColor } from '@shared/highlight'
import type { BundleArticle } from '../bundle/format'
import { isoDate } from '../extract/metadata/dates'
import type { WrittenFacts } from './fill-facts'

/** What one row of a source brings beside its page. */
export interface ItemLabels {
  tags: string[]
  /** Paths. */
  collections: string[]
  note: string | null
  /** What was marked in it there. */
  passages?: BroughtPassage[]
  /** When it was saved there. */
  savedAt?: string | null
}

export type ItemContent =
  | { kind: 'link' }
  | { kind: 'page'; page: CapturedPage }
  | { kind: 'bundle'; article: BundleArticle; blob(sha256: string): Promise<Buffer | null> }
  | { kind: 'failed'; reason: string }
  /** The source itself says that nobody wants it any more. */
  | { kind: 'left-out'; reason: string }

/** One row of a source: each gets exactly one line in the ledger. */
export interface ImportItem {
  title: string | null
  url: string | null
  labels: ItemLabels
  content: ItemContent
  /** What the source says of it beside its page. */
  facts?: WrittenFacts
  /** What the user should know of it, whatever becomes of it. */
  remark?: string
  /** The row itself as the source has it, kept where it fails. */
  source: unknown
}

/** A source, read row by row. Throws an ArchiveError where it cannot be read at all. */
export type Importer = (path: string, signal: AbortSignal | undefined) => AsyncIterable<ImportItem>

export const NO_LABELS: ItemLabels = { tags: [], collections: [], note: null }

export function failedItem(reason: string, source: unknown, url: string | null = null): ImportItem {
  return { title: null, url, labels: NO_LABELS, content: { kind: 'failed', reason }, source }
}

/** Tags of at most 200 characters, each once. */
export function tidyTags(tags: (string | null | undefined)[]): string[] {
  const names = tags.map((tag) => (tag ?? '').replace(/\s+/g, ' ').trim().slice(0, 200)).filter(Boolean)
  return [...new Set(names)]
}

const DEEPEST = 32

/** Folder names as a collection's path; a slash in a name would make two of it. */
export function collectionOf(names: (string | null | undefined)[]): string[] {
  const all = names.map((name) => (name ?? '').replace(/[/\s]+/g, ' ').trim()).filter(Boolean)
  const parts = all.length > DEEPEST ? [...all.slice(0, DEEPEST - 1), all.slice(DEEPEST - 1).join(' – ')] : all
  return parts.length > 0 ? [parts.join('/').slice(0, 1_000)] : []
}

/** A note as it is kept: an empty one is none. */
export function noteOf(note: string | null | undefined): string | null {
  return note?.trim() || null
}

/** Marked passages as other tools have them; those without words are left out. */
export function passagesOf(given: GivenPassage[] | null | undefined): BroughtPassage[] {
  return (given ?? []).flatMap(({ quote, note, color, createdAt }) => {
    const words = (quote ?? '').trim().slice(0, 50_000)
    if (words === '') return []
    const known = highlightColor.safeParse(color === 'red' ? 'pink' : color)
    const kept = { note: noteOf(note), color: known.success ? known.data : ('yellow' as const) }
    return [{ ...kept, quote: words, createdAt: moment(createdAt) }]
  })
}

interface GivenPassage {
  quote?: string | null | undefined
  note?: string | null | undefined
  color?: string | null | undefined
  createdAt?: unknown
}

/** When something was published, as exactly as the source has it: a day alone, and an offset, stay. */
export function published(value: unknown): string | null {
  return (typeof value === 'string' ? (isoDate(value) ?? withOffset(value.trim())) : null) ?? moment(value)
}

/** As mails and feeds write it. */
function withOffset(text: string): string | null {
  const [, sign, hours, minutes] = /:\d\d ([+-])(\d\d):?(\d\d)$/.exec(text) ?? []
  const time = moment(text)
  if (sign === undefined || time === null) return null
  const ahead = (Number(hours) * 60 + Number(minutes)) * 60_000 * (sign === '-' ? -1 : 1)
  return `${new Date(Date.parse(time) + ahead).toISOString().slice(0, 19)}${sign}${hours}:${minutes}`
}

/** Seconds or milliseconds since 1970, or a date as programs, PHP and spreadsheets write it, as ISO 8601. */
export function moment(value: unknown): string | null {
  const number = typeof value === 'number' ? value : /^\d{9,17}$/.test(String(value ?? '')) ? Number(value) : Number.NaN
  if (Number.isFinite(number) && number > 0) return fromEpoch(number)
  const text = typeof value === 'string' ? value.trim() : phpDate(value)
  if (!/\d{4}/.test(text)) return null
  const ordered = dayFirst(text)
  if (ordered === '') return null
  const time = Date.parse(/^\d{4}-\d\d-\d\d \d\d:\d\d/.test(ordered) ? ordered.replace(' ', 'T') : ordered)
  return Number.isNaN(time) ? null : new Date(time).toISOString()
}

/** Between dots the day comes first, wherever a spreadsheet writes it so; between slashes what may be either is no date. */
function dayFirst(text: string): string {
  const [, day = '', mark, month = '', year, rest = ''] =
    /^(\d{1,2})([./])(\d{1,2})\2(\d{4})(?:,? +(\d{1,2}:\d\d(?::\d\d)?))?$/.exec(text) ?? []
  if (year === undefined) return text
  if (mark === '/' && Number(day) <= 12) return Number(month) <= 12 && day !== month ? '' : text
  const time = rest === '' ? '' : ` ${rest.padStart(rest.length + (rest.indexOf(':') === 1 ? 1 : 0), '0')}`
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}${time}`
}

/** An object of PHP's DateTime, as some versions write it. */
function phpDate(value: unknown): string {
  if (typeof value !== 'object' || value === null || !('date' in value)) return ''
  const zone = 'timezone' in value && /^(utc|z|[+-]00:?00)$/i.test(String(value.timezone)) ? 'Z' : ''
  return `${String(value.date).replace(/\.\d+$/, '')}${zone}`
}

function fromEpoch(number: number): string | null {
  const ms = number > 1e14 ? number / 1_000 : number > 1e11 ? number : number * 1_000
  return ms < 8.64e15 ? new Date(ms).toISOString() : null
}

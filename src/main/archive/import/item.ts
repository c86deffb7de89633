import type { CapturedPage } from '@shared/captured-page'
import { type BroughtPassage, highlightColor } from '@shared/highlight'
import type { BundleArticle } from '../bundle/format'

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

/** One row of a source: each gets exactly one line in the ledger. */
export interface ImportItem {
  title: string | null
  url: string | null
  labels: ItemLabels
  content: ItemContent
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

/** Folder names as a collection's path; a slash in a name would make two of it. */
export function collectionOf(names: (string | null | undefined)[]): string[] {
  const parts = names.map((name) => (name ?? '').replace(/[/\s]+/g, ' ').trim()).filter(Boolean)
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
  quote: string | null | undefined
  note?: string | null | undefined
  color?: string | null | undefined
  createdAt?: unknown
}

/** Seconds or milliseconds since 1970, or a date as programs write it, as ISO 8601. */
export function moment(value: unknown): string | null {
  const number = typeof value === 'number' ? value : /^\d{9,17}$/.test(String(value ?? '')) ? Number(value) : Number.NaN
  if (Number.isFinite(number) && number > 0) return fromEpoch(number)
  const text = typeof value === 'string' ? value.trim() : ''
  if (!/\d{4}/.test(text)) return null
  const time = Date.parse(/^\d{4}-\d\d-\d\d \d\d:\d\d/.test(text) ? `${text.replace(' ', 'T')}` : text)
  return Number.isNaN(time) ? null : new Date(time).toISOString()
}

function fromEpoch(number: number): string | null {
  const ms = number > 1e14 ? number / 1_000 : number > 1e11 ? number : number * 1_000
  return ms < 8.64e15 ? new Date(ms).toISOString() : null
}

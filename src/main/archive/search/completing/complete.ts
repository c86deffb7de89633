import type { CompleteRequest, Completion, CompletionKind, Completions } from '@shared/search'
import { analyse } from '../analysis/analyse'
import { foldName } from '../analysis/fold'
import { FIELD_NAMES } from '../query/fields'
import { NAMED, type Unfinished, unfinishedAt } from './unfinished'

export interface Named {
  name: string
  articles: number
}

/** A name that articles carry. */
export interface FoldedName extends Named {
  folded: string
}

/** Where completions come from. */
export interface Stock {
  /** Names of a kind. */
  names(kind: CompletionKind): readonly FoldedName[]
  /** Words of the archive that begin with a folded term, the most common first. */
  words(beginning: string, limit: number): readonly Named[]
}

const FIELD_OF: Partial<Record<CompletionKind, string>> = {
  tag: 'tag',
  collection: 'collection',
  source: 'source',
  author: 'byline',
  section: 'section',
  language: 'lang'
}

/** Names show up among plain words only when so much has been typed. */
const ENOUGH_FOR_NAMES = 2
export const NAMES_AMONG_WORDS: readonly CompletionKind[] = ['tag', 'collection', 'source', 'author']

function quoted(name: string): string {
  return /^[\p{L}\p{N}/_.-]+$/u.test(name) ? name : `"${name.replaceAll('"', '')}"`
}

function beginsWord(folded: string, typed: string): boolean {
  if (!folded.includes(typed)) return false
  return folded.startsWith(typed) || folded.split(/[\s/.-]+/u).some((word) => word.startsWith(typed))
}

/** Names that begin so come before names in which a later word does; then the most used. */
function namesLike(stock: Stock, kind: CompletionKind, typed: string, limit: number): Named[] {
  const wanted = foldName(typed)
  const rank = ({ folded }: FoldedName): number => (folded.startsWith(wanted) ? 0 : 1)
  return stock
    .names(kind)
    .filter(({ folded }) => beginsWord(folded, wanted))
    .sort((a, b) => rank(a) - rank(b) || b.articles - a.articles || (a.name < b.name ? -1 : 1))
    .slice(0, limit)
}

function valuesOf(stock: Stock, kind: CompletionKind, typed: string, limit: number): Completion[] {
  return namesLike(stock, kind, typed, limit).map(({ name, articles }) => ({
    kind,
    label: name,
    insert: quoted(name),
    count: articles
  }))
}

function fieldsLike(typed: string): Completion[] {
  const folded = typed.toLowerCase()
  return FIELD_NAMES.filter((name) => name.startsWith(folded)).map((name) => ({
    kind: 'field',
    label: `${name}:`,
    insert: `${name}:`,
    count: 0
  }))
}

function namesAmongWords(stock: Stock, typed: string, limit: number): Completion[] {
  if (typed.length < ENOUGH_FOR_NAMES) return []
  return NAMES_AMONG_WORDS.flatMap((kind) =>
    valuesOf(stock, kind, typed, limit).map((value) => ({ ...value, insert: `${FIELD_OF[kind]}:${value.insert}` }))
  )
}

function wordsLike(stock: Stock, typed: string, limit: number): Completion[] {
  const tokens = analyse(typed)
  const [only] = tokens
  if (only === undefined || tokens.length > 1) return []
  return stock
    .words(only.term, limit)
    .map(({ name, articles }) => ({ kind: 'word', label: name, insert: name, count: articles }))
}

/** So many of the places go to fields and names; the rest is left for words. */
function mixed(stock: Stock, typed: string, limit: number): Completion[] {
  const fields = fieldsLike(typed).slice(0, 2)
  const names = namesAmongWords(stock, typed, limit)
    .sort((a, b) => b.count - a.count)
    .slice(0, Math.ceil(limit / 2))
  const words = wordsLike(stock, typed, limit)
  return [...fields, ...names, ...words].slice(0, limit)
}

function itemsFor(stock: Stock, { field, typed }: Unfinished, limit: number): Completion[] {
  if (field === null) return mixed(stock, typed, limit)
  const kind = Object.hasOwn(NAMED, field) ? NAMED[field] : undefined
  return kind === undefined ? [] : valuesOf(stock, kind, typed, limit)
}

/** What the word, field or name before the caret may become. */
export function completionsFor(stock: Stock, { query, caret, limit }: CompleteRequest): Completions {
  const at = Math.min(caret ?? query.length, query.length)
  const unfinished = unfinishedAt(query, at)
  if (unfinished === null) return { start: at, end: at, items: [] }
  return { start: unfinished.start, end: unfinished.end, items: itemsFor(stock, unfinished, limit) }
}

import type { Completion, CompletionKind, Completions } from '@shared/search'

/** One line under the search box. */
export interface Suggestion {
  key: string
  kind: CompletionKind | 'recent' | 'saved'
  label: string
  /** Articles; null where it is not told. */
  count: number | null
  /** What the box holds after it is chosen, and where the caret stands then. */
  query: string
  caret: number
  /** It completes the value of a field: hardly typed by chance, so Tab alone takes it. */
  inField: boolean
  /** Of a saved search. */
  savedId?: string
}

export interface SavedName {
  id: string
  name: string
  total: number | null
}

export interface Known {
  recent: readonly string[]
  saved: readonly SavedName[]
}

const MOST = { words: 3, recent: 3, saved: 3, recentAlone: 7 }

/** What may be meant by what is typed: its completions, then saved and earlier searches that are like it. */
export function suggestionsFor(query: string, completions: Completions | null, known: Known): Suggestion[] {
  const typed = query.trim().toLocaleLowerCase()
  if (typed === '') return [...savedLike('', known.saved), ...recentLike('', known.recent, MOST.recentAlone)]
  const items = completions?.items ?? []
  const words = items.filter(({ kind }) => kind === 'word').slice(0, MOST.words)
  const named = items.filter(({ kind }) => kind !== 'word')
  const completed = [...named, ...words].map((item) => completedBy(query, completions, item))
  return [
    ...completed.filter((suggestion) => suggestion.query.trim() !== query.trim()),
    ...savedLike(typed, known.saved),
    ...recentLike(typed, known.recent, MOST.recent)
  ]
}

/** A field or a name, which more words may follow. */
export function isNamed({ kind }: Suggestion): boolean {
  return kind !== 'word' && kind !== 'recent' && kind !== 'saved'
}

function completedBy(query: string, completions: Completions | null, item: Completion): Suggestion {
  const { start = query.length, end = query.length } = completions ?? {}
  const isField = item.kind === 'field'
  const rest = query.slice(end)
  const inserted = isField || rest.startsWith(' ') ? item.insert : `${item.insert} `
  return {
    key: `${item.kind} ${item.insert}`,
    kind: item.kind,
    label: item.label,
    count: isField ? null : item.count,
    query: query.slice(0, start) + inserted + rest,
    caret: start + inserted.length,
    inField: /[:：]$/u.test(query.slice(0, start))
  }
}

function savedLike(typed: string, saved: readonly SavedName[]): Suggestion[] {
  return saved
    .filter(({ name }) => startsWord(name.toLocaleLowerCase(), typed))
    .slice(0, MOST.saved)
    .map(({ id, name, total }) => ({
      key: `saved ${id}`,
      kind: 'saved',
      label: name,
      count: total,
      query: '',
      caret: 0,
      inField: false,
      savedId: id
    }))
}

function recentLike(typed: string, recent: readonly string[], most: number): Suggestion[] {
  return recent
    .filter((query) => startsWord(query.toLocaleLowerCase(), typed) && query.trim().toLocaleLowerCase() !== typed)
    .slice(0, most)
    .map((query) => ({
      key: `recent ${query}`,
      kind: 'recent',
      label: query,
      count: null,
      query,
      caret: query.length,
      inField: false
    }))
}

function startsWord(text: string, typed: string): boolean {
  return text.startsWith(typed) || text.split(/[\s"():]+/u).some((word) => word.startsWith(typed))
}

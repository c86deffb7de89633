import type { ArticleFilter, ArticleSort } from '@shared/article'
import type { Output } from '@shared/contract'
import { firstRows } from '@shared/first-rows'
import type { SearchSort } from '@shared/search'
import { useEffect, useMemo, useState, useSyncExternalStore } from 'react'
import { answeredAhead, ask, askAhead, listen } from '@/app/archive-client'
import { type Answer, type Row, RowPages, type SearchFacts } from './row-pages'

/** What the list is asked for. An empty query lists, anything else searches. */
export interface RowQuery {
  query: string
  filter: ArticleFilter
  sort: ArticleSort
  searchSort: SearchSort
}

export interface Rows {
  /** Another object whenever what is shown has changed. */
  version: unknown
  /** Changes with each new question, once its answer is there. */
  key: string | null
  /** What is shown is the answer to this; null before the first answer. */
  question: RowQuery | null
  total: number
  /** Null while its page is being fetched. */
  at(index: number): Row | null
  indexOf(id: string): number
  look(first: number, last: number): void
  /** Where loaded rows of a kind stand, in order. */
  loadedWhere(isWanted: (row: Row) => boolean): number[]
  /** Of the search; null where nothing is searched. */
  facts: SearchFacts | null
  /** Of so many rows from there on, in order; null where not all of them are loaded. */
  loadedIds(first: number, count: number): string[] | null
  /** Asked for: of all, or of so many rows from there on. */
  ids(first?: number, count?: number | null): Promise<string[]>
  error: unknown
}

export interface AskedRows {
  /** The same object until something else is shown: who shows them is not drawn again while a newer question waits. */
  rows: Rows
  /** What is shown answers what is asked; false while a newer question waits for its answer. */
  isAnswered: boolean
  /** Asks what the list is about to be asked, before anything is drawn. */
  askAhead(question: RowQuery): void
}

/** A list's rows, asked for anew when the question or the library changes. */
export function useRows(question: RowQuery): AskedRows {
  const [pages] = useState(() => new RowPages(fetchPage, beginWith(question)))
  const shown = useSyncExternalStore(pages.subscribe, pages.get)
  const key = JSON.stringify(question)
  // The key stands for the question.
  useEffect(() => {
    if (JSON.stringify(pages.asked) !== key) void pages.ask(question)
  }, [pages, key])
  useEffect(() => onChange(() => void pages.refresh()), [pages])
  const rows = useMemo(
    (): Rows => ({
      version: shown,
      key: shown.key,
      question: shown.key === null ? null : (JSON.parse(shown.key) as RowQuery),
      total: shown.total,
      facts: shown.facts,
      error: shown.error,
      at: (index) => pages.at(index),
      indexOf: (id) => pages.indexOf(id),
      look: (first, last) => pages.look(first, last),
      loadedWhere: (isWanted) => pages.loadedWhere(isWanted),
      loadedIds: (first, count) => pages.idsBetween(first, count),
      ids: async (first = 0, count = null) => (pages.asked === null ? [] : fetchIds(pages.asked, first, count))
    }),
    [pages, shown]
  )
  return { rows, isAnswered: shown.key === key, askAhead: (next) => void pages.ask(next) }
}

/** Asks for the first rows of all articles, before there is a list to show them. Ends with the answer. */
export function askFirstRows(sort: ArticleSort): Promise<void> {
  return askAhead('article.list', firstRows({}, sort))
}

/** What a list is drawn with from the first. */
function beginWith(asked: RowQuery): { asked: RowQuery; answer: Answer } | null {
  const list = asked.query.trim() === '' ? answeredAhead('article.list', firstRows(asked.filter, asked.sort)) : null
  return list && { asked, answer: listed(list) }
}

const BURST_MS = 150
/** Of this window: others search for themselves. */
const BOX = crypto.randomUUID()

/** Changes come in bursts while a batch is saved: one refresh for each burst. */
function onChange(refresh: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  const soon = (): void => {
    clearTimeout(timer)
    timer = setTimeout(refresh, BURST_MS)
  }
  const stop = [
    listen('library.changed', soon),
    listen('article.changed', soon),
    listen('article.added', soon),
    listen('index.progressed', ({ ready }) => ready && soon())
  ]
  return () => {
    clearTimeout(timer)
    for (const each of stop) each()
  }
}

async function fetchPage(
  { query, filter, sort, searchSort }: RowQuery,
  offset: number,
  limit: number
): Promise<Answer> {
  if (query.trim() === '') {
    return listed(await ask('article.list', { filter, sort, limit, offset }))
  }
  // A newer keystroke cancels an older one: its first page waits for nothing.
  const box = offset === 0 ? BOX : null
  const { hits, ...facts } = await ask('search.find', { query, filter, sort: searchSort, limit, offset, box })
  return { total: facts.total, rows: hits.map((hit) => ({ article: hit.article, hit })), facts }
}

function listed({ total, items }: Output<'article.list'>): Answer {
  return { total, rows: items.map((article) => ({ article, hit: null })), facts: null }
}

function fetchIds(
  { query, filter, sort, searchSort }: RowQuery,
  offset: number,
  limit: number | null
): Promise<string[]> {
  return query.trim() === ''
    ? ask('article.ids', { filter, sort, offset, limit })
    : ask('search.ids', { query, filter, sort: searchSort, offset, limit })
}

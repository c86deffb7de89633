import type { ArticleFilter } from '@shared/article'
import type { SavedSearch } from '@shared/saved-search'
import type { SearchSort } from '@shared/search'
import { useState } from 'react'
import { NOTHING, type Rows, type Selection, selectOne, useRows } from '@/library'
import type { Page, ReadingPlace } from './actions'
import { useSettings } from './settings'

/** What the window shows: which list, what is chosen in it, and which article is open. */
export interface LibraryView {
  filter: ArticleFilter
  query: string
  searchSort: SearchSort
  searching: boolean
  /** The saved search that is shown, as long as it is not changed. */
  savedId: string | null
  rows: Rows
  /** The rows answer what is asked; false while a newer question waits for its answer. */
  isAnswered: boolean
  selection: Selection
  openId: string | null
  /** Where the open article was asked to begin; another object each time. */
  openAt: ReadingPlace | null
  page: Page
  /** The page has the room of the article, too. */
  isWide: boolean
  /** The open article was gone into. Counts where it does not stand beside the list. */
  isReading: boolean
  /** Into the open article, or back to the list. */
  read(isReading: boolean): void
  /** What a command is about: the chosen articles, else the open one. */
  targets: string[]
  setFilter(filter: ArticleFilter): void
  /** Another place: the search and the article that was open are over. */
  enter(filter: ArticleFilter): void
  enterSaved(search: SavedSearch): void
  search(query: string, filter: ArticleFilter): void
  setQuery(query: string): void
  /** Both at once; the open article stays. */
  narrow(asked: { query: string; filter: ArticleFilter }): void
  setSearchSort(sort: SearchSort): void
  select(selection: Selection): void
  open(id: string | null, at?: ReadingPlace): void
  visit(page: Page): void
  /** After these are gone from the list: on to the next one. */
  leave(ids: readonly string[]): void
}

export function useLibraryView(): LibraryView {
  const { settings } = useSettings()
  const [filter, setFilter] = useState<ArticleFilter>({})
  const [query, setQuery] = useState('')
  const [searchSort, setSearchSort] = useState<SearchSort>('relevance')
  const [selection, setSelection] = useState<Selection>(NOTHING)
  const [savedId, setSavedId] = useState<string | null>(null)
  const [openId, setOpenId] = useState<string | null>(null)
  const [openAt, setOpenAt] = useState<ReadingPlace | null>(null)
  const [page, setPage] = useState<Page>('articles')
  const [isReading, setReading] = useState(false)
  const { rows, isAnswered, askAhead } = useRows({ query, filter, sort: settings.sort, searchSort })

  const select = (chosen: Selection): void => {
    setSelection(chosen)
    if (chosen.cursorId !== null && chosen.ids.size > 0) setOpenId(chosen.cursorId)
  }
  const open = (id: string | null, at: ReadingPlace | null = null): void => {
    setOpenAt(at && { ...at })
    const index = id === null ? -1 : rows.indexOf(id)
    setSelection(id !== null && index >= 0 ? selectOne(index, id) : NOTHING)
    setOpenId(id)
    setReading(id !== null)
  }
  const ask = (change: () => void): void => {
    change()
    setReading(false)
    setSelection(NOTHING)
    setSavedId(null)
  }
  const search = (wanted: string, narrowed: ArticleFilter): void =>
    ask(() => {
      setPage('articles')
      setFilter(narrowed)
      setQuery(wanted)
      setOpenId(null)
    })
  return {
    filter,
    query,
    searchSort,
    searching: query.trim() !== '',
    savedId,
    rows,
    isAnswered,
    selection,
    openId,
    openAt,
    page,
    isWide: isWide(page) && openId === null,
    isReading,
    read: setReading,
    visit: (wanted) => {
      setPage(wanted)
      setReading(false)
      // These take the whole window until something is opened from them.
      if (wanted !== page && isWide(wanted)) setOpenId(null)
    },
    targets: selection.ids.size > 0 ? [...selection.ids] : openId === null ? [] : [openId],
    setFilter: (changed) => ask(() => setFilter(changed)),
    setQuery: (changed) => {
      // While the window draws what was typed, the archive searches it.
      askAhead({ query: changed, filter, sort: settings.sort, searchSort })
      ask(() => setQuery(changed))
    },
    narrow: ({ query: wanted, filter: narrowed }) =>
      ask(() => {
        setQuery(wanted)
        setFilter(narrowed)
      }),
    enter: (changed) => search('', changed),
    search,
    enterSaved: ({ id, query: wanted, filter: narrowed, sort }) => {
      search(wanted, narrowed)
      setSearchSort(sort)
      setSavedId(id)
    },
    setSearchSort: (sort) => ask(() => setSearchSort(sort)),
    select,
    open,
    leave: (ids) => {
      const next = neighbour(rows, selection.cursor, new Set(ids))
      setSelection(next ?? NOTHING)
      setOpenId((open) => (open === null || ids.includes(open) ? (next?.cursorId ?? null) : open))
    }
  }
}

function isWide(page: Page): boolean {
  return page === 'pictures' || page === 'overview'
}

const FAR = 200

/** The nearest row that stays, where it will stand when the others are gone: below first, then above. */
function neighbour(rows: Rows, cursor: number, gone: ReadonlySet<string>): Selection | null {
  const stays = (index: number): string | null => {
    const id = rows.at(index)?.article.id
    return id !== undefined && !gone.has(id) ? id : null
  }
  const start = Math.max(0, cursor)
  const below = Array.from({ length: FAR }, (_, n) => start + n)
  const above = Array.from({ length: Math.min(start, FAR) }, (_, n) => start - 1 - n)
  const index = [...below, ...above].find((at) => stays(at) !== null)
  const id = index === undefined ? null : stays(index)
  return index === undefined || id === null ? null : selectOne(index, id)
}

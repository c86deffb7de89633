import type { ArticleFilter } from '@shared/article'
import { BookmarkPlus, ChartNoAxesColumn } from 'lucide-react'
import { memo, type ReactNode, type RefObject, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import {
  ArticleListView,
  BulkBar,
  clear,
  type EnterArticle,
  type ListHandle,
  ListHead,
  NothingHere,
  useArticleMenu
} from '@/library'
import {
  FacetPanel,
  FilterChips,
  FilterPopover,
  Meant,
  type Narrowing,
  QueryHelp,
  SearchBox,
  type SearchBoxProps,
  type SearchHandle,
  SearchReport,
  SearchSortMenu,
  useMeant
} from '@/search'
import { Button } from '@/ui/Button'
import { IconButton } from '@/ui/IconButton'
import { useSlow } from '@/ui/use-slow'
import { useActions } from './actions'
import { sentence } from './archive-client'
import { formatNumber } from './format'
import { useSavedSearches } from './saved-searches'
import { useSettings } from './settings'
import { useSteady } from './steady'
import type { LibraryView } from './use-library-view'

export interface ListPaneProps {
  view: LibraryView
  list: RefObject<ListHandle | null>
  search: RefObject<SearchHandle | null>
  onEnter: EnterArticle
  /** Before the search box: the way to the sidebar. */
  lead: ReactNode
}

/** The search box and what it found, or all articles of a place. */
export function ListPane({ view, list, search, onEnter, lead }: ListPaneProps) {
  const { t } = useTranslation('app')
  const { rows, selection } = view
  const { searches } = useSavedSearches()
  const { settings } = useSettings()
  const answered = { corrected: rows.facts?.corrected ?? null, isAnswered: view.isAnswered }
  // A letter that is typed draws the box again, and nothing else before there is an answer.
  const { menu, setQuery, setFilter, setSearchSort, select, narrow, tryExample, leaveSearch, showSaved } = useSteady({
    menu: useArticleMenu(view.targets, view.filter),
    setQuery: view.setQuery,
    setFilter: view.setFilter,
    setSearchSort: view.setSearchSort,
    select: view.select,
    narrow: (change: Narrowing) => view.narrow(change(view)),
    tryExample: (query: string) => view.search(query, {}),
    leaveSearch: useLeaveSearch(view, list),
    showSaved: (id: string) => {
      const saved = searches.find((each) => each.id === id)
      if (saved) view.enterSaved(saved)
    }
  })
  const takeMeant = useMeant(view.query, answered, setQuery)
  const { meant } = useSteady({ meant: () => takeMeant?.() })
  return (
    <section aria-label={t('articles')} className="flex h-full flex-col">
      <SearchLine
        search={search}
        lead={lead}
        query={view.query}
        filter={view.filter}
        onMeant={takeMeant && meant}
        onQuery={setQuery}
        onSaved={showSaved}
        onLeave={leaveSearch}
        onFilter={setFilter}
        onExample={tryExample}
      />
      <FilterChips filter={view.filter} onFilter={setFilter} />
      <Head
        rows={rows}
        filter={view.filter}
        searchSort={view.searchSort}
        setQuery={setQuery}
        setSearchSort={setSearchSort}
      />
      {settings.panes.facetsOpen && !view.filter.trash && (
        <FacetPanel answered={rows.question} isAnswered={view.isAnswered} onNarrow={narrow} />
      )}
      <Failed view={view} />
      {rows.total === 0 && rows.key !== null && rows.error === null ? (
        <div className="min-h-0 grow">
          <NothingHere searching={view.searching} filter={view.filter} onWiden={() => view.setFilter({})} />
        </div>
      ) : (
        <ArticleListView
          rows={rows}
          selection={selection}
          onSelect={select}
          onEnter={onEnter}
          menu={menu}
          handle={list}
        />
      )}
      {selection.ids.size > 1 && (
        <BulkBar
          ids={[...selection.ids]}
          trash={view.filter.trash === true}
          onClear={() => view.select(clear(selection))}
        />
      )}
    </section>
  )
}

interface SearchLineProps extends Omit<SearchBoxProps, 'ref' | 'help'> {
  search: RefObject<SearchHandle | null>
  lead: ReactNode
  filter: ArticleFilter
  onFilter: (filter: ArticleFilter) => void
  onExample: (query: string) => void
}

/** What is above the list, which a step in the list does not change. */
const SearchLine = memo(function SearchLine({ search, lead, filter, onFilter, onExample, ...box }: SearchLineProps) {
  return (
    <div className="flex flex-wrap items-center gap-1 px-2 pt-2 pb-1">
      {lead}
      <SearchBox ref={search} help={<QueryHelp onExample={onExample} />} {...box} />
      <FilterPopover filter={filter} onFilter={onFilter} />
      <FacetSwitch />
    </div>
  )
})

/** On to the first result: of what was typed last, also where its answer is still on the way. */
function useLeaveSearch({ query, isAnswered, selection }: LibraryView, list: RefObject<ListHandle | null>): () => void {
  const [leaving, setLeaving] = useState<string | null>(null)
  useEffect(() => {
    if (leaving === null || !isAnswered) return
    setLeaving(null)
    // Whoever typed on meanwhile has not left.
    if (leaving !== query) return
    list.current?.focus()
    if (selection.cursor < 0) list.current?.move(1)
  }, [leaving, query, isAnswered, selection, list])
  return () => setLeaving(query)
}

type HeadProps = Pick<LibraryView, 'rows' | 'filter' | 'searchSort' | 'setQuery' | 'setSearchSort'>

const Head = memo(function Head({ rows, filter, searchSort, setQuery, setSearchSort }: HeadProps) {
  const { t, i18n } = useTranslation('app')
  const actions = useActions()
  const slow = useSlow(rows.key === null, 400)
  if (rows.facts) {
    return (
      <ListHead
        sort={
          <>
            <SearchSortMenu sort={searchSort} onSort={setSearchSort} />
            <IconButton icon={BookmarkPlus} label={t('saveSearch')} small onClick={actions.saveSearch} />
          </>
        }
        below={<Meant query={rows.facts.query} corrected={rows.facts.corrected} onQuery={setQuery} />}
      >
        <SearchReport facts={rows.facts} />
      </ListHead>
    )
  }
  const words = t('count', { count: rows.total, shown: formatNumber(rows.total, i18n.language) })
  return (
    <ListHead>
      <span className="flex items-center gap-2 text-[12px] text-muted">
        {rows.key === null ? slow && t('loading') : words}
        {filter.untagged && rows.total > 0 && (
          <Button size="small" onClick={actions.triage}>
            {t('triage')}
          </Button>
        )}
        {filter.trash && rows.total > 0 && (
          <Button size="small" onClick={actions.emptyTrash}>
            {t('emptyTrash')}
          </Button>
        )}
      </span>
    </ListHead>
  )
})

const FacetSwitch = memo(function FacetSwitch() {
  const { t } = useTranslation('search')
  const { settings, change } = useSettings()
  const { facetsOpen = false } = settings.panes
  return (
    <IconButton
      icon={ChartNoAxesColumn}
      label={t(facetsOpen ? 'hideFacets' : 'showFacets')}
      pressed={facetsOpen}
      onClick={() => change({ panes: { facetsOpen: !facetsOpen } })}
    />
  )
})

function Failed({ view: { rows } }: { view: LibraryView }) {
  if (rows.error === null) return null
  return (
    <p role="alert" className="border-b border-line px-4 py-2 text-danger">
      {sentence(rows.error)}
    </p>
  )
}

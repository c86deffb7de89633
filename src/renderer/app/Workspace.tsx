import type { NamedArchive } from '@shared/contract'
import { useMemo, useRef } from 'react'
import { DropZone, LinkOffer } from '@/capture'
import { EmptyLibrary } from '@/help'
import type { ListHandle } from '@/library'
import { ReaderPane } from '@/reader'
import type { SearchHandle } from '@/search'
import { Announcer } from './Announcer'
import { type Actions, ActionsContext } from './actions'
import { DialogHost } from './DialogHost'
import { ListPane } from './ListPane'
import { useLabels } from './labels'
import { Panes } from './Panes'
import { Sidebar } from './Sidebar'
import { useEmptyTrash, useWindowActions } from './use-actions'
import { useDialogs } from './use-dialogs'
import { type LibraryView, useLibraryView } from './use-library-view'
import { usePaste } from './use-paste'
import { useSidebar } from './use-sidebar'
import { useWindowCommands } from './use-window-commands'

/** The window on an open archive. */
export function Workspace({ archive }: { archive: NamedArchive }) {
  const view = useLibraryView()
  const dialogs = useDialogs()
  const actions = useWindowActions(view, dialogs)
  const emptyTrash = useEmptyTrash(view)
  const sidebar = useSidebar()
  const list = useRef<ListHandle>(null)
  const search = useRef<SearchHandle>(null)
  const { counts } = useLabels()
  useWindowCommands({ view, actions, dialogs, sidebar, list, search })
  usePaste((text) => actions.save({ text }))

  // Views that only ask for something need not be drawn again because something else changed.
  const newest = useRef(actions)
  newest.current = actions
  const steady = useMemo(() => steadyActions(newest), [])

  return (
    <ActionsContext value={steady}>
      <DropZone>
        <Panes
          sidebar={sidebar.open ? <Sidebar archive={archive} filter={view.filter} savedId={view.savedId} /> : null}
          list={
            <ListPane view={view} list={list} search={search} sidebarOpen={sidebar.open} onSidebar={sidebar.toggle} />
          }
          article={<ArticlePane view={view} actions={steady} />}
        />
      </DropZone>
      <LinkOffer />
      <DialogHost dialogs={dialogs} trash={counts.trash} onEmptyTrash={() => void emptyTrash()} />
      <Announcer view={view} />
    </ActionsContext>
  )
}

function ArticlePane({ view, actions }: { view: LibraryView; actions: Actions }) {
  const { counts } = useLabels()
  const isNew = view.openId === null && counts.articles === 0 && counts.trash === 0
  return (
    <main className="h-full min-w-0">
      {isNew ? (
        <EmptyLibrary
          onSaveLink={() => actions.save()}
          onOpenFiles={actions.openFiles}
          onPaste={() => actions.save()}
          onSample={actions.loadSample}
        />
      ) : (
        <ReaderPane articleId={view.openId} query={view.query} onClose={() => view.open(null)} />
      )}
    </main>
  )
}

function steadyActions(newest: { current: Actions }): Actions {
  return {
    save: (initial) => newest.current.save(initial),
    tag: (ids) => newest.current.tag(ids),
    collect: (ids) => newest.current.collect(ids),
    remove: (ids) => newest.current.remove(ids),
    restore: (ids) => newest.current.restore(ids),
    emptyTrash: () => newest.current.emptyTrash(),
    exportArticles: (selection, count) => newest.current.exportArticles(selection, count),
    undo: (operationId) => newest.current.undo(operationId),
    redo: () => newest.current.redo(),
    show: (id) => newest.current.show(id),
    go: (place) => newest.current.go(place),
    search: (query, filter) => newest.current.search(query, filter),
    askedNow: () => newest.current.askedNow(),
    saveSearch: () => newest.current.saveSearch(),
    manageTags: () => newest.current.manageTags(),
    openSettings: () => newest.current.openSettings(),
    openHelp: () => newest.current.openHelp(),
    openTasks: () => newest.current.openTasks(),
    loadSample: () => newest.current.loadSample(),
    openFiles: () => newest.current.openFiles()
  }
}

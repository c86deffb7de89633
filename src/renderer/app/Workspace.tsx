import type { NamedArchive } from '@shared/contract'
import { useDeferredValue, useEffect, useRef } from 'react'
import { DropZone, LinkOffer, TaskNews } from '@/capture'
import { EmptyLibrary } from '@/help'
import type { ListHandle } from '@/library'
import type { SearchHandle } from '@/search'
import { Announcer } from './Announcer'
import { type Actions, ActionsContext } from './actions'
import { DialogHost } from './DialogHost'
import { ListPane } from './ListPane'
import { useLabels } from './labels'
import { HighlightsPane, OverviewPane, PicturesPane, ReaderPane, readLaterViews } from './later-views'
import { Panes } from './Panes'
import { Sidebar } from './Sidebar'
import { SidebarButton } from './SidebarButton'
import { useSteady } from './steady'
import { useEmptyTrash, useWindowActions } from './use-actions'
import { useDialogs } from './use-dialogs'
import { type LibraryView, useLibraryView } from './use-library-view'
import { usePaste } from './use-paste'
import { useRemember } from './use-remember'
import { useSettled } from './use-settled'
import { useSidebar } from './use-sidebar'
import { useWindowCommands } from './use-window-commands'

/** The window on an open archive. */
export function Workspace({ archive }: { archive: NamedArchive }) {
  const view = useLibraryView()
  const dialogs = useDialogs()
  const actions = useWindowActions(view, dialogs)
  const emptyTrash = useEmptyTrash(view)
  const { empty } = useSteady({ empty: () => void emptyTrash() })
  const sidebar = useSidebar()
  const list = useRef<ListHandle>(null)
  const search = useRef<SearchHandle>(null)
  const { counts } = useLabels()
  useWindowCommands({ view, actions, dialogs, sidebar, list, search })
  usePaste((text) => actions.save({ text }))
  useRemember(view)
  const listed = view.rows.key !== null
  useEffect(() => {
    if (listed) readLaterViews()
  }, [listed])

  // Views that only ask for something need not be drawn again because something else changed.
  const steady = useSteady(actions)

  // The list is drawn first, what is around it as soon as that is done: whoever opens the window looks for an article.
  const isWhole = useDeferredValue(true, false)

  const Pane = view.page === 'articles' ? null : PANES[view.page]
  return (
    <ActionsContext value={steady}>
      <DropZone>
        <Panes
          sidebar={
            sidebar.open ? (
              <div className="h-full bg-side">
                {isWhole && <Sidebar archive={archive} filter={view.filter} savedId={view.savedId} page={view.page} />}
              </div>
            ) : null
          }
          list={
            Pane ? (
              <Pane lead={<SidebarButton {...sidebar} />} />
            ) : (
              <ListPane view={view} list={list} search={search} lead={<SidebarButton {...sidebar} />} />
            )
          }
          article={view.isWide ? null : <ArticlePane view={view} actions={steady} isWhole={isWhole} />}
        />
      </DropZone>
      {isWhole && (
        <>
          <LinkOffer />
          <TaskNews />
          <DialogHost dialogs={dialogs} trash={counts.trash} onEmptyTrash={empty} />
          <Announcer view={view} />
        </>
      )}
    </ActionsContext>
  )
}

/** Instead of the list. */
const PANES = { highlights: HighlightsPane, pictures: PicturesPane, overview: OverviewPane }

function ArticlePane({ view, actions, isWhole }: { view: LibraryView; actions: Actions; isWhole: boolean }) {
  const { counts, loaded } = useLabels()
  const openId = useSettled(view.openId)
  const { close } = useSteady({ close: () => view.open(null) })
  const isNew = view.openId === null && loaded && counts.articles === 0 && counts.trash === 0
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
        isWhole && <ReaderPane articleId={openId} query={view.query} place={view.openAt} onClose={close} />
      )}
    </main>
  )
}

import type { NamedArchive } from '@shared/contract'
import { type ReactNode, useDeferredValue, useEffect, useMemo, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { DropZone, LinkOffer, TaskNews } from '@/capture'
import { EmptyLibrary } from '@/help'
import type { ListHandle } from '@/library'
import type { SearchHandle } from '@/search'
import { Announcer } from './Announcer'
import { type Actions, ActionsContext } from './actions'
import { DialogHost } from './DialogHost'
import { FieldMenu } from './FieldMenu'
import { ListPane } from './ListPane'
import { useLabels } from './labels'
import { HighlightsPane, OverviewPane, PicturesPane, ReaderPane, readLaterViews } from './later-views'
import { Panes, ROOM_FOR_TWO } from './Panes'
import { Sidebar } from './Sidebar'
import { SidebarButton } from './SidebarButton'
import { SideDrawer } from './SideDrawer'
import { useSteady } from './steady'
import { useEmptyTrash, useWindowActions } from './use-actions'
import { useDialogs } from './use-dialogs'
import { type LibraryView, useLibraryView } from './use-library-view'
import { useMedia } from './use-media'
import { usePaste } from './use-paste'
import { type Reading, useReading } from './use-reading'
import { useRemember } from './use-remember'
import { useSettled } from './use-settled'
import { useSideSpring } from './use-side-spring'
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
  const { t } = useTranslation('app')
  const { counts } = useLabels()
  useWindowCommands({ view, actions, dialogs, sidebar, list, search })
  usePaste((text) => actions.save({ text }))
  useRemember(view)
  useSideSpring(sidebar)
  const listed = view.rows.key !== null
  useEffect(() => {
    if (listed) readLaterViews()
  }, [listed])

  // Views that only ask for something need not be drawn again because something else changed.
  const steady = useSteady(actions)

  // The list is drawn first, what is around it as soon as that is done: whoever opens the window looks for an article.
  const isWhole = useDeferredValue(true, false)

  const isOne = !useMedia(ROOM_FOR_TWO)
  const reading = useReading(view, isOne, list)
  const drawer = sidebar.isDrawer && sidebar.open
  const places = isWhole && <Sidebar archive={archive} filter={view.filter} savedId={view.savedId} page={view.page} />
  const { toggle } = useSteady({ toggle: sidebar.toggle })
  const lead = useMemo(() => <SidebarButton open={sidebar.open} toggle={toggle} />, [sidebar.open, toggle])
  const Pane = view.page === 'articles' ? null : PANES[view.page]
  return (
    <ActionsContext value={steady}>
      <DropZone>
        <div inert={drawer} className="h-full">
          <Panes
            isOne={isOne}
            sidebar={sidebar.open && !drawer ? <div className="h-full bg-side">{places}</div> : null}
            list={
              Pane ? (
                <Pane lead={lead} />
              ) : (
                <ListPane view={view} list={list} search={search} onEnter={reading.enter} lead={lead} />
              )
            }
            article={
              view.isWide ? null : (
                <ArticlePane view={view} actions={steady} isWhole={isWhole} reading={reading} lead={isOne && lead} />
              )
            }
            isCovered={reading.isCovering}
          />
        </div>
        {drawer && (
          <SideDrawer label={t('hideSidebar')} onClose={sidebar.toggle}>
            {places}
          </SideDrawer>
        )}
      </DropZone>
      {isWhole && (
        <>
          <LinkOffer />
          <TaskNews />
          <DialogHost dialogs={dialogs} trash={counts.trash} onEmptyTrash={empty} />
          <Announcer view={view} />
          <FieldMenu />
        </>
      )}
    </ActionsContext>
  )
}

/** Instead of the list. */
const PANES = { highlights: HighlightsPane, pictures: PicturesPane, overview: OverviewPane }

interface ArticlePaneProps {
  view: LibraryView
  actions: Actions
  isWhole: boolean
  reading: Reading
  /** The way to the sidebar, where the pane lies over the list. */
  lead: ReactNode
}

function ArticlePane({ view, actions, isWhole, reading, lead }: ArticlePaneProps) {
  const openId = useSettled(view.openId)
  const { close } = useSteady({ close: () => view.open(null) })
  return (
    <main tabIndex={-1} className="flex h-full min-w-0 flex-col outline-none">
      {reading.isNew ? (
        <>
          {lead && <div className="p-2 pb-0">{lead}</div>}
          <EmptyLibrary
            onSaveLink={() => actions.save()}
            onOpenFiles={actions.openFiles}
            onPaste={() => actions.save()}
            onSample={actions.loadSample}
          />
        </>
      ) : (
        isWhole && (
          <ReaderPane
            articleId={openId}
            query={view.query}
            place={view.openAt}
            entered={reading.entered}
            onClose={close}
            onBack={reading.back}
          />
        )
      )}
    </main>
  )
}

import type { WindowCommand } from '@shared/contract'
import { type RefObject, useRef } from 'react'
import { flushSync } from 'react-dom'
import type { ListHandle } from '@/library'
import type { SearchHandle } from '@/search'
import type { Actions } from './actions'
import { ask, invoke } from './archive-client'
import { tellFailure } from './changes'
import { useSettings } from './settings'
import { type Commands, isTyping, useCommands } from './use-commands'
import type { Dialogs } from './use-dialogs'
import type { LibraryView } from './use-library-view'
import type { SidebarState } from './use-sidebar'

interface Parts {
  view: LibraryView
  actions: Actions
  dialogs: Dialogs
  sidebar: SidebarState
  list: RefObject<ListHandle | null>
  search: RefObject<SearchHandle | null>
}

/** Joins menus and keys to what they do. The reader hears those that are about an open article by itself. */
export function useWindowCommands({ view, actions, dialogs, sidebar, list, search }: Parts): void {
  const { change } = useSettings()
  const { targets, rows, filter, query, searching } = view
  const choosing = useRef<Promise<void> | null>(null)
  /** A key that follows “select all” at once is about all of them. */
  const onceChosen = (command: WindowCommand, act: () => void) => (): void => {
    if (choosing.current) void choosing.current.then(() => invoke(command), tellFailure)
    else act()
  }
  const commands: Commands = {
    'save-link': () => actions.save(),
    paste: () =>
      void ask('clipboard.read', {}).then(
        ({ text }) => actions.save({ text }),
        () => undefined
      ),
    palette: () => dialogs.show({ kind: 'palette' }),
    find: () => {
      // At once: the next letter is typed into the box, and must not be heard as a command.
      flushSync(() => view.visit('articles'))
      search.current?.focus()
    },
    // The reader finds in the article that is open; where none is, all are meant.
    'find-in-article': () => view.openId === null && search.current?.focus(),
    'save-search': actions.saveSearch,
    'search-list': () => dialogs.show({ kind: 'search-list' }),
    // In a text field, undo is about what was typed there.
    undo: () => (isTyping() ? document.execCommand('undo') : actions.undo()),
    redo: () => (isTyping() ? document.execCommand('redo') : actions.redo()),
    'select-all': () => {
      const all = list.current?.selectAll()
      choosing.current =
        all === undefined
          ? null
          : all.finally(() => {
              choosing.current = null
            })
    },
    delete: onceChosen('delete', () => {
      if (!filter.trash) actions.remove(targets)
    }),
    tag: onceChosen('tag', () => actions.tag(targets)),
    collect: onceChosen('collect', () => actions.collect(targets)),
    export: onceChosen('export', () => {
      if (targets.length > 0) actions.exportArticles({ ids: targets }, targets.length)
      else actions.exportArticles(searching ? { query, filter } : { filter }, rows.total)
    }),
    import: () => dialogs.show({ kind: 'import' }),
    'toggle-sidebar': sidebar.toggle,
    next: () => list.current?.move(1),
    previous: () => list.current?.move(-1),
    'go-all': () => actions.go({ kind: 'all' }),
    'go-untagged': () => actions.go({ kind: 'untagged' }),
    'go-highlights': () => actions.visit('highlights'),
    'go-pictures': () => actions.visit('pictures'),
    'go-overview': () => actions.visit('overview'),
    triage: actions.triage,
    tour: actions.openTour,
    'go-trash': () => actions.go({ kind: 'trash' }),
    rows: () => change({ listMode: 'rows' }),
    cards: () => change({ listMode: 'cards' }),
    settings: actions.openSettings,
    help: actions.openHelp,
    shortcuts: () => dialogs.show({ kind: 'shortcuts' }),
    tasks: actions.openTasks
  }
  useCommands(commands)
}

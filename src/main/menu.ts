import type { WindowCommand } from '@shared/contract'
import type { MenuItemConstructorOptions } from 'electron'
import type { MenuWords } from './menu-words'

type Items = MenuItemConstructorOptions[]

export interface MenuActions {
  command(command: WindowCommand): void
  openFiles(): void
  newWindow(): void
  newArchive(): void
  openArchive(): void
  showArchive(): void
}

const separator = { type: 'separator' } as const

/** The application menu. Keys that are plain typing (Delete, Ctrl+A in a field) stay with the window. */
export function menuTemplate(words: MenuWords, actions: MenuActions, { isMac = false, isDev = false } = {}): Items {
  const item = (label: string, command: WindowCommand, accelerator?: string): MenuItemConstructorOptions => ({
    id: command,
    label,
    click: () => actions.command(command),
    ...(accelerator ? { accelerator } : {})
  })
  return [
    ...(isMac ? [{ role: 'appMenu' as const }] : []),
    { label: words.file, submenu: fileItems(words, actions, item, isMac) },
    { label: words.edit, submenu: editItems(words, item) },
    { label: words.article, submenu: articleItems(words, item) },
    { label: words.view, submenu: viewItems(words, item, isDev) },
    ...(isMac ? [{ role: 'windowMenu' as const }] : []),
    { label: words.help, role: 'help', submenu: helpItems(words, item) }
  ]
}

type Item = (label: string, command: WindowCommand, accelerator?: string) => MenuItemConstructorOptions

function fileItems(words: MenuWords, actions: MenuActions, item: Item, isMac: boolean): Items {
  return [
    item(words.saveLink, 'save-link', 'CmdOrCtrl+L'),
    { label: words.openFiles, accelerator: 'CmdOrCtrl+O', click: actions.openFiles },
    separator,
    { label: words.newWindow, accelerator: 'CmdOrCtrl+Shift+N', click: actions.newWindow },
    { label: words.newArchive, click: actions.newArchive },
    { label: words.openArchive, accelerator: 'CmdOrCtrl+Shift+O', click: actions.openArchive },
    { label: words.showArchive, click: actions.showArchive },
    separator,
    item(words.import, 'import', 'CmdOrCtrl+Shift+I'),
    item(words.export, 'export', 'CmdOrCtrl+E'),
    item(words.settings, 'settings', 'CmdOrCtrl+,'),
    separator,
    { label: words.close, role: 'close' },
    ...(isMac ? [] : [{ label: words.quit, role: 'quit' as const }])
  ]
}

/** Undo goes to the window, which knows whether a text field or the library is meant. */
function editItems(words: MenuWords, item: Item): Items {
  return [
    item(words.undo, 'undo', 'CmdOrCtrl+Z'),
    item(words.redo, 'redo', 'CmdOrCtrl+Shift+Z'),
    separator,
    { label: words.cut, role: 'cut' },
    { label: words.copy, role: 'copy' },
    { label: words.paste, role: 'paste' },
    { label: words.selectAll, role: 'selectAll' },
    separator,
    item(words.delete, 'delete'),
    separator,
    item(words.findInArticle, 'find-in-article', 'CmdOrCtrl+F'),
    item(words.nextMatch, 'next-match', 'CmdOrCtrl+G'),
    item(words.previousMatch, 'previous-match', 'CmdOrCtrl+Shift+G'),
    separator,
    item(words.palette, 'palette', 'CmdOrCtrl+K'),
    item(words.find, 'find', 'CmdOrCtrl+Shift+F'),
    item(words.saveSearch, 'save-search', 'CmdOrCtrl+D'),
    item(words.searchList, 'search-list', 'CmdOrCtrl+Shift+D')
  ]
}

function articleItems(words: MenuWords, item: Item): Items {
  return [
    item(words.tag, 'tag', 'CmdOrCtrl+T'),
    item(words.collect, 'collect', 'CmdOrCtrl+Shift+C'),
    item(words.note, 'note', 'CmdOrCtrl+Shift+M'),
    item(words.highlight, 'highlight', 'CmdOrCtrl+Shift+H'),
    separator,
    item(words.triage, 'triage'),
    separator,
    item(words.contents, 'contents'),
    item(words.zoomPicture, 'zoom-picture'),
    item(words.readAloud, 'read-aloud'),
    item(words.print, 'print', 'CmdOrCtrl+P'),
    separator,
    item(words.next, 'next', 'Alt+Down'),
    item(words.previous, 'previous', 'Alt+Up')
  ]
}

function viewItems(words: MenuWords, item: Item, isDev: boolean): Items {
  return [
    item(words.reader, 'reader-view', 'CmdOrCtrl+1'),
    item(words.snapshot, 'snapshot-view', 'CmdOrCtrl+2'),
    item(words.screenshot, 'screenshot-view', 'CmdOrCtrl+3'),
    item(words.history, 'history-view', 'CmdOrCtrl+4'),
    separator,
    item(words.goAll, 'go-all'),
    item(words.goUntagged, 'go-untagged'),
    item(words.goHighlights, 'go-highlights'),
    item(words.goPictures, 'go-pictures'),
    item(words.goOverview, 'go-overview'),
    item(words.goTrash, 'go-trash'),
    separator,
    item(words.rows, 'rows'),
    item(words.cards, 'cards'),
    separator,
    item(words.larger, 'text-larger', 'CmdOrCtrl+Plus'),
    item(words.smaller, 'text-smaller', 'CmdOrCtrl+-'),
    item(words.reset, 'text-reset', 'CmdOrCtrl+0'),
    separator,
    item(words.sidebar, 'toggle-sidebar', 'CmdOrCtrl+B'),
    item(words.tasks, 'tasks', 'CmdOrCtrl+J'),
    separator,
    { label: words.fullScreen, role: 'togglefullscreen' },
    ...(isDev ? [separator, { role: 'reload' as const }, { role: 'toggleDevTools' as const }] : [])
  ]
}

function helpItems(words: MenuWords, item: Item): Items {
  return [
    item(words.helpPage, 'help', 'F1'),
    item(words.shortcuts, 'shortcuts', 'CmdOrCtrl+/'),
    item(words.tour, 'tour')
  ]
}

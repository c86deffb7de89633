import type { Settings } from '@shared/settings'
import { app, type BrowserWindow, Menu } from 'electron'
import type { AppHandlers } from './ipc/handlers'
import { tell } from './ipc/publish'
import { menuTemplate } from './menu'
import { menuWords } from './menu-words'
import type { OwnPage } from './protocol/own-page'
import { frontWindow } from './window'

export interface MenuParts {
  language: Settings['language']
  handlers: AppHandlers
  page: OwnPage
  openWindow(): void
}

/** Puts the menu in place, in the chosen language; most of it asks the window in front. */
export function setMenu({ language, handlers, page, openWindow }: MenuParts): void {
  const inFront = (run: (window: BrowserWindow) => unknown) => (): void => {
    const window = frontWindow()
    if (window) void run(window)
  }
  const template = menuTemplate(
    menuWords(language, app.getLocale()),
    {
      command: (command) => inFront((window) => tell(window, 'command.invoked', { command }))(),
      openFiles: inFront((window) => handlers['save.pickFiles']({}, window)),
      newWindow: openWindow,
      newArchive: inFront((window) => handlers['archive.create']({ folder: null }, window)),
      openArchive: inFront((window) => handlers['archive.open']({ folder: null }, window)),
      showArchive: inFront((window) => handlers['archive.reveal']({}, window))
    },
    { isMac: process.platform === 'darwin', isDev: page.devServer !== null }
  )
  Menu.setApplicationMenu(Menu.buildFromTemplate(template))
}

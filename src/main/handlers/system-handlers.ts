import { ArchiveError } from '@shared/errors'
import { app, type BrowserWindow, clipboard, shell } from 'electron'
import { about, type DialogWords } from '../dialog-words'
import { confirm } from '../dialogs'
import type { AppHandlers } from '../ipc/handlers'
import { webAddress } from '../protocol/save-link'
import type { AppParts } from './app-parts'

type Handled =
  | 'app.info'
  | 'settings.get'
  | 'settings.change'
  | 'link.open'
  | 'clipboard.write'
  | 'clipboard.writePicture'
  | 'clipboard.read'
  | 'window.open'

const BOOKMARKLET = "javascript:location.href='cuttings://save?url='+encodeURIComponent(location.href)"
const LONGEST_PASTE = 5_000_000

/** The app itself, the settings, and the system around it. */
export function systemHandlers({ settings, openWindow, words }: AppParts): Pick<AppHandlers, Handled> {
  return {
    'app.info': () => ({
      version: app.getVersion(),
      electron: process.versions.electron,
      chrome: process.versions.chrome,
      platform: process.platform,
      locale: app.getLocale(),
      bookmarklet: BOOKMARKLET
    }),
    'settings.get': () => settings.get(),
    'settings.change': (patch) => settings.change(patch),
    async 'link.open'({ url }, window) {
      const address = webAddress(url)
      if (address === null) throw notAnAddress()
      const opened = await mayOpen(window, address, words())
      if (opened) await shell.openExternal(address)
      return { opened }
    },
    'clipboard.write': ({ text }) => {
      clipboard.writeText(text)
      return {}
    },
    'clipboard.writePicture': ({ x, y }, window) => {
      const { width, height } = window.getContentBounds()
      window.webContents.copyImageAt(Math.round(x * width), Math.round(y * height))
      return {}
    },
    async 'clipboard.read'() {
      const text = await clipboard.readText()
      return { text: text.slice(0, LONGEST_PASTE) }
    },
    'window.open': () => {
      openWindow()
      return {}
    }
  }
}

function mayOpen(window: BrowserWindow, address: string, words: DialogWords): Promise<boolean> {
  return confirm(window, {
    message: about(words.openLink, new URL(address).host),
    detail: address.length > 300 ? `${address.slice(0, 300)}…` : address,
    yes: words.open,
    no: words.cancel
  })
}

function notAnAddress(): ArchiveError {
  return new ArchiveError('invalid-input', 'This is not an address of the web. Nothing was opened.')
}

import type { BrowserWindow } from 'electron'
import { backupFolder, listBackups } from '../backups'
import { about, type DialogWords } from '../dialog-words'
import { askForFolder, askForPaths, confirm } from '../dialogs'
import type { AppHandlers } from '../ipc/handlers'
import { nameForFiles } from '../named-archive'
import type { AppParts } from './app-parts'

type Handled = 'backup.list' | 'backup.now' | 'backup.chooseFolder' | 'backup.restore'

/** Backups, made and put back. */
export function backupHandlers(parts: AppParts): Pick<AppHandlers, Handled> {
  const { archive, backup, board, settings, words } = parts
  const place = (): string => backupFolder(settings.get(), archive.state().folder)
  return {
    'backup.list': () => listBackups(place(), nameForFiles(archive.state())),
    'backup.now': () => ({
      taskId: board.start('backup', async ({ signal, report }) => ({
        path: await backup.make({ signal, onProgress: report })
      }))
    }),
    async 'backup.chooseFolder'(_, window) {
      const folder = await askForFolder(window, words().keepBackups)
      return folder === null ? settings.get() : settings.change({ backup: { folder } })
    },
    async 'backup.restore'({ path }, window) {
      const file = path ?? (await askForBackup(window, place(), words()))
      if (file === null || !(await maySwap(window, nameForFiles(archive.state()), words()))) return null
      board.endAll()
      const { folder } = archive.state()
      await archive.whileClosed((host) => host.ask('worker.restoreBackup', { file, folder }))
      return archive.state()
    }
  }
}

async function askForBackup(window: BrowserWindow, folder: string, words: DialogWords): Promise<string | null> {
  const [file] = await askForPaths(window, {
    title: words.restoreBackup,
    defaultPath: folder,
    properties: ['openFile'],
    filters: [
      { name: words.backups, extensions: ['sqlite'] },
      { name: words.allFiles, extensions: ['*'] }
    ]
  })
  return file ?? null
}

function maySwap(window: BrowserWindow, name: string, words: DialogWords): Promise<boolean> {
  return confirm(window, {
    type: 'warning',
    message: about(words.swap, name),
    detail: words.swapDetail,
    yes: words.restore,
    no: words.cancel
  })
}

import { existsSync, readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { ArchiveState } from '@shared/contract'
import { ArchiveError } from '@shared/errors'
import { type BrowserWindow, shell } from 'electron'
import type { DialogWords } from '../dialog-words'
import { askForFolder, askWhereTo } from '../dialogs'
import type { AppHandlers } from '../ipc/handlers'
import { namedArchive } from '../named-archive'
import { remembered } from '../recent-archives'
import type { AppParts } from './app-parts'

type Handled = 'archive.current' | 'archive.recent' | 'archive.open' | 'archive.create' | 'archive.reveal'

/** Which archive the windows show. */
export function archiveHandlers(parts: AppParts): Pick<AppHandlers, Handled> {
  const { archive, state, words } = parts
  return {
    'archive.current': () => archive.state(),
    'archive.recent': () => state.get().recentArchives.map(namedArchive),
    async 'archive.open'({ folder }, window) {
      const chosen = folder ?? (await askForFolder(window, words().openArchive))
      return chosen === null ? null : change(parts, chosen, false)
    },
    async 'archive.create'({ folder }, window) {
      const chosen = folder ?? (await askForNew(window, archive.state().folder, words()))
      if (chosen === null) return null
      refuseUsed(chosen)
      return change(parts, chosen, true)
    },
    'archive.reveal': () => {
      shell.showItemInFolder(archive.state().folder)
      return {}
    }
  }
}

async function change({ archive, board, state }: AppParts, folder: string, create: boolean): Promise<ArchiveState> {
  if (board.isBusy()) {
    throw new ArchiveError(
      'archive-locked',
      'Cuttings is still at work in this archive. Nothing was changed. Wait until the tasks have ended, or cancel them, and try again.'
    )
  }
  const next = await archive.switchTo(folder, { create })
  if (next.state === 'open') state.change({ archive: folder, recentArchives: remembered(state.get(), folder) })
  return next
}

function askForNew(window: BrowserWindow, current: string, words: DialogWords): Promise<string | null> {
  return askWhereTo(window, {
    title: words.newArchive,
    defaultPath: join(dirname(current), words.newArchive),
    buttonLabel: words.create,
    properties: ['createDirectory']
  })
}

function refuseUsed(folder: string): void {
  if (!existsSync(folder) || readdirSync(folder).length === 0) return
  throw new ArchiveError(
    'exists',
    'There is something in this folder already, and it was left as it is. Choose a new name, or open the folder if it holds an archive.'
  )
}

import { shell } from 'electron'
import type { AppHandlers } from '../ipc/handlers'
import { verifyWork } from '../tasks/verify-work'
import type { AppParts } from './app-parts'

type Handled =
  | 'task.list'
  | 'task.cancel'
  | 'task.pause'
  | 'task.dismiss'
  | 'task.reveal'
  | 'sample.start'
  | 'library.startVerify'
  | 'library.startReindex'
  | 'extraction.startRenew'

/** Long work that needs no question first, and the list of all long work. */
export function taskHandlers({ archive, board }: AppParts): Pick<AppHandlers, Handled> {
  return {
    'task.list': () => board.list(),
    'task.cancel': ({ id }) => {
      board.cancel(id)
      return {}
    },
    'task.pause': ({ id, paused }) => {
      board.pause(id, paused)
      return {}
    },
    'task.dismiss': ({ id }) => {
      board.dismiss(id)
      return {}
    },
    'task.reveal': ({ id }) => {
      const path = board.get(id)?.path
      if (path) shell.showItemInFolder(path)
      return {}
    },
    'sample.start': () => ({
      taskId: board.start('sample', async ({ signal, report }) => {
        await archive.call('sample.load', {}, { signal, onProgress: report })
        return { path: null }
      })
    }),
    'library.startReindex': () => ({
      taskId: board.start('reindex', async ({ signal, report }) => {
        await archive.call('library.reindex', {}, { signal, onProgress: report })
        return { path: null }
      })
    }),
    'extraction.startRenew': ({ ids }) => ({
      taskId: board.start('extract', async ({ signal, report }) => {
        await archive.call('extraction.renew', { ids }, { signal, onProgress: report })
        return { path: null }
      })
    }),
    'library.startVerify': () => ({ taskId: board.start('verify', verifyWork(archive)) })
  }
}

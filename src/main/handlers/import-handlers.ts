import { basename } from 'node:path'
import type { Progress } from '@shared/task'
import { askForPaths, askWhereTo } from '../dialogs'
import type { AppHandlers } from '../ipc/handlers'
import type { AppParts } from './app-parts'

type Handled = 'import.start' | 'import.pick' | 'import.capture' | 'import.startRetry' | 'import.report'

/** Brings in what other tools export; links alone are captured only at the user's word. */
export function importHandlers(parts: AppParts): Pick<AppHandlers, Handled> {
  const { archive, batches, board, words } = parts
  return {
    'import.start': ({ path }) => ({ taskId: start(parts, path) }),
    async 'import.pick'({ folder }, window) {
      const [path] = await askForPaths(window, {
        title: words().import,
        buttonLabel: words().import,
        properties: [folder ? 'openDirectory' : 'openFile']
      })
      return { taskId: path ? start(parts, path) : null }
    },
    'import.startRetry': ({ id }) => ({
      taskId: board.start('import', async ({ signal, report }) => {
        await archive.call('import.retry', { id }, { signal, onProgress: report })
        return { path: null }
      })
    }),
    async 'import.report'({ id, name }, window) {
      const to = await askWhereTo(window, {
        title: words().saveReport,
        buttonLabel: words().save,
        defaultPath: `${name.replace(/[^\p{L}\p{N} ._-]+/gu, ' ')} ${words().report}.csv`,
        filters: [{ name: 'CSV', extensions: ['csv'] }]
      })
      // The system’s dialog has asked about replacing.
      return { path: to ? (await archive.call('import.saveReport', { id, to, overwrite: true })).path : null }
    },
    async 'import.capture'({ id }) {
      const links = await archive.call('import.waiting', { id })
      const inputs = links.map(({ url, collections, ...labels }) => ({
        kind: 'url' as const,
        url,
        labels: { ...labels, collection: collections[0] ?? null }
      }))
      return { taskId: batches.start(inputs, { tags: [], collection: null }, { typed: false }) }
    }
  }
}

function start({ archive, board }: AppParts, path: string): string {
  return board.start('import', async ({ signal, report }) => {
    const tell = ({ done, total }: Pick<Progress, 'done' | 'total'>): void =>
      report({ done, total, label: basename(path) })
    tell({ done: 0, total: null })
    await archive.call('import.run', { path, withRows: false }, { signal, onProgress: tell })
    return { path: null }
  })
}

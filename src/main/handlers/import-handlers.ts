import { basename } from 'node:path'
import type { ImportTrial } from '@shared/import'
import type { Progress } from '@shared/task'
import { askForPaths, askWhereTo } from '../dialogs'
import type { AppHandlers } from '../ipc/handlers'
import { publish } from '../ipc/publish'
import type { TaskRun } from '../tasks/task-board'
import type { AppParts } from './app-parts'

type Handled =
  | 'import.start'
  | 'import.pick'
  | 'import.trial'
  | 'import.endTrial'
  | 'import.capture'
  | 'import.startRetry'
  | 'import.report'

/** Rows of each fate that a trial shows. */
const TRIED = 500

/** Brings in what other tools export; links alone are captured only at the user's word. */
export function importHandlers(parts: AppParts): Pick<AppHandlers, Handled> {
  const { archive, batches, board, words } = parts
  let trial: ImportTrial | null = null
  const tryOut = (path: string): string =>
    board.start('trial', async (run) => {
      const request = { path, dryRun: true, rowsOfEach: TRIED }
      const found = await archive.call('import.run', request, { signal: run.signal, onProgress: tellRowsOf(path, run) })
      trial = { ...found, path, name: basename(path), at: new Date().toISOString() }
      publish('import.tried', {})
      return { path: null }
    })
  return {
    'import.start': ({ path }) => ({ taskId: start(parts, path) }),
    async 'import.pick'({ folder, trial: isTrial }, window) {
      const [path] = await askForPaths(window, {
        title: words().import,
        buttonLabel: words().import,
        properties: [folder ? 'openDirectory' : 'openFile']
      })
      if (!path) return { taskId: null }
      return { taskId: isTrial ? tryOut(path) : start(parts, path) }
    },
    'import.trial': () => trial,
    'import.endTrial'() {
      trial = null
      publish('import.tried', {})
      return {}
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
  return board.start('import', async (run) => {
    const request = { path, withRows: false }
    await archive.call('import.run', request, { signal: run.signal, onProgress: tellRowsOf(path, run) })
    return { path: null }
  })
}

function tellRowsOf(path: string, { report }: TaskRun): (progress: Pick<Progress, 'done' | 'total'>) => void {
  const tell = ({ done, total }: Pick<Progress, 'done' | 'total'>): void =>
    report({ done, total, label: basename(path) })
  tell({ done: 0, total: null })
  return tell
}

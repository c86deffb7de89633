import { askForPaths } from '../dialogs'
import type { AppHandlers } from '../ipc/handlers'
import type { AppParts } from './app-parts'

type Handled = 'save.start' | 'save.pickFiles' | 'save.retry'

const PAGES = ['html', 'htm', 'xhtml', 'gz', 'mhtml', 'mht', 'txt']

/** What starts saving. */
export function saveHandlers({ batches }: AppParts): Pick<AppHandlers, Handled> {
  return {
    'save.start': ({ inputs, tags, collection }) => ({ taskId: batches.start(inputs, { tags, collection }) }),
    async 'save.pickFiles'(_, window) {
      const paths = await askForPaths(window, {
        title: 'Save pages',
        buttonLabel: 'Save',
        properties: ['openFile', 'multiSelections'],
        filters: [
          { name: 'Saved pages', extensions: PAGES },
          { name: 'All files', extensions: ['*'] }
        ]
      })
      const inputs = paths.map((path) => ({ kind: 'file' as const, path }))
      return { taskId: batches.start(inputs, { tags: [], collection: null }) }
    },
    'save.retry': ({ taskId }) => ({ taskId: batches.retry(taskId) })
  }
}

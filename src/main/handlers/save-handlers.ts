import { askForPaths } from '../dialogs'
import type { AppHandlers } from '../ipc/handlers'
import type { AppParts } from './app-parts'

type Handled = 'save.start' | 'save.pickFiles' | 'save.pickLinks' | 'save.retry'

const LISTS = ['txt', 'csv', 'tsv', 'html', 'htm', 'json', 'jsonl', 'opml', 'md']
const PAGES = ['html', 'htm', 'xhtml', 'gz', 'mhtml', 'mht', 'webarchive', 'txt']

/** What starts saving. */
export function saveHandlers({ archive, batches, words }: AppParts): Pick<AppHandlers, Handled> {
  return {
    'save.start': ({ inputs, tags, collection }) => ({ taskId: batches.start(inputs, { tags, collection }) }),
    async 'save.pickFiles'(_, window) {
      const paths = await askForPaths(window, {
        title: words().savePages,
        buttonLabel: words().save,
        properties: ['openFile', 'multiSelections'],
        filters: [
          { name: words().savedPages, extensions: PAGES },
          { name: words().allFiles, extensions: ['*'] }
        ]
      })
      const inputs = paths.map((path) => ({ kind: 'file' as const, path }))
      return { taskId: batches.start(inputs, { tags: [], collection: null }) }
    },
    async 'save.pickLinks'(_, window) {
      const [path] = await askForPaths(window, {
        title: words().saveLinks,
        buttonLabel: words().save,
        properties: ['openFile'],
        filters: [
          { name: words().lists, extensions: LISTS },
          { name: words().allFiles, extensions: ['*'] }
        ]
      })
      if (!path) return { taskId: null }
      const links = await archive.call('queue.readLinks', { path })
      const inputs = links.map((link) => ({ kind: 'url' as const, ...link }))
      return { taskId: batches.start(inputs, { tags: [], collection: null }, { typed: false }) }
    },
    'save.retry': ({ taskId }) => ({ taskId: batches.retry(taskId) })
  }
}

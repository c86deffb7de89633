import { useTranslation } from 'react-i18next'
import { toastDone } from '@/ui/toast'
import type { Actions } from './actions'
import { ask } from './archive-client'
import { redoChange, tellChange, tellFailure, undoChange } from './changes'
import { formatBytes } from './format'
import { filterOf } from './place'
import type { Dialogs } from './use-dialogs'
import type { LibraryView } from './use-library-view'

/** What views may ask of the whole window, done. */
export function useWindowActions(view: LibraryView, { show }: Dialogs): Actions {
  const { t } = useTranslation('app')
  const change = async (deed: 'article.delete' | 'article.restore', ids: string[]): Promise<void> => {
    if (ids.length === 0) return
    const words = deed === 'article.delete' ? 'deleted' : 'restored'
    if (await tellChange(ask(deed, { ids }), (count) => t(words, { count }), t('undo'))) view.leave(ids)
  }
  return {
    save: (initial) => show({ kind: 'save', initial }),
    tag: (ids) => ids.length > 0 && show({ kind: 'tag', ids }),
    collect: (ids) => ids.length > 0 && show({ kind: 'collect', ids }),
    remove: (ids) => void change('article.delete', ids),
    restore: (ids) => void change('article.restore', ids),
    emptyTrash: () => show({ kind: 'empty-trash' }),
    exportArticles: (selection, count) => show({ kind: 'export', selection, count }),
    undo: async (operationId = null) => {
      const description = await undoChange(operationId)
      if (description !== null) toastDone(description === '' ? t('nothingToUndo') : t('undone', { description }))
    },
    redo: async () => {
      const description = await redoChange()
      if (description !== null) toastDone(description === '' ? t('nothingToRedo') : t('redone', { description }))
    },
    show: (id) => view.open(id),
    go: (place) => view.enter(filterOf(place)),
    manageTags: () => show({ kind: 'tags' }),
    openSettings: () => show({ kind: 'settings' }),
    openHelp: () => show({ kind: 'help' }),
    openTasks: () => show({ kind: 'tasks' }),
    loadSample: () => void ask('sample.start', {}).catch(tellFailure),
    openFiles: () => void ask('save.pickFiles', {}).catch(tellFailure)
  }
}

/** Empties the trash and says what became free. */
export function useEmptyTrash(view: LibraryView): () => Promise<void> {
  const { t, i18n } = useTranslation('app')
  return async () => {
    try {
      const { articles, bytes } = await ask('trash.empty', {})
      if (view.filter.trash) view.open(null)
      toastDone(t('trashEmptied', { count: articles, size: formatBytes(bytes, i18n.language) }))
    } catch (error) {
      tellFailure(error)
    }
  }
}

import { useTranslation } from 'react-i18next'
import { toastDone } from '@/ui/toast'
import type { Actions, AskedSearch } from './actions'
import { ask } from './archive-client'
import { redoChange, tellChange, tellFailure, tellUndone, undoChange } from './changes'
import { deedInWords } from './deed-in-words'
import { formatBytes } from './format'
import { conditions, filterOf } from './place'
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
    undo: async (operationId = null) => tellUndone(await undoChange(operationId)),
    redo: async () => {
      const deed = await redoChange()
      if (deed !== null) toastDone(deed ? t('redone', { description: deedInWords(deed, t) }) : t('nothingToRedo'))
    },
    show: (id, at) => view.open(id, at),
    visit: (page) => view.visit(page),
    go: (place) => (place.kind === 'saved' ? view.enterSaved(place.value) : view.enter(filterOf(place))),
    search: (query, filter = {}) => view.search(query, filter),
    askedNow: () => askedNow(view),
    saveSearch: () => {
      const search = askedNow(view)
      if (search) show({ kind: 'save-search', search })
      else toastDone(t('nothingToSave'))
    },
    manageTags: () => show({ kind: 'tags' }),
    openSettings: () => show({ kind: 'settings' }),
    openHelp: () => show({ kind: 'help' }),
    openImports: () => show({ kind: 'import' }),
    openTour: () => show({ kind: 'tour' }),
    triage: () => show({ kind: 'triage' }),
    openTasks: () => show({ kind: 'tasks' }),
    extractAgain: (ids) => show({ kind: 'extract-again', ids }),
    signIn: (address) => show({ kind: 'sign-in', address }),
    loadSample: () => void ask('sample.start', {}).catch(tellFailure),
    openFiles: () => void ask('save.pickFiles', {}).catch(tellFailure)
  }
}

function askedNow({ query, filter, searchSort }: LibraryView): AskedSearch | null {
  const isAll = query.trim() === '' && conditions(filter).length === 0
  return isAll || filter.trash ? null : { query, filter, sort: searchSort }
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

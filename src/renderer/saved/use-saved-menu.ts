import { useTranslation } from 'react-i18next'
import { useActions } from '@/app/actions'
import { type CountedSearch, useSavedSearches } from '@/app/saved-searches'
import type { MenuItem } from '@/ui/menu-items'
import { beforeAfterStep } from './order'
import { useSavedChanges } from './use-saved-changes'

/** What can be done with one saved search. */
export function useSavedMenu(onRename: (search: CountedSearch) => void): (search: CountedSearch) => MenuItem[] {
  const { t } = useTranslation('saved')
  const actions = useActions()
  const changes = useSavedChanges()
  const ids = useSavedSearches().searches.map(({ id }) => id)
  return (search) => {
    const now = actions.askedNow()
    const step = (by: 1 | -1, label: string): MenuItem => {
      const before = beforeAfterStep(ids, search.id, by)
      return { label, disabled: before === undefined, onSelect: () => changes.move(search.id, before ?? null) }
    }
    return [
      { label: t('rename'), onSelect: () => onRename(search) },
      { label: t('replace'), disabled: now === null, onSelect: () => now && changes.replace(search, now) },
      { label: t('alert'), checked: search.alert, onSelect: () => changes.setAlert(search, !search.alert) },
      step(-1, t('up')),
      step(1, t('down')),
      {
        label: t('export'),
        onSelect: () => actions.exportArticles({ query: search.query, filter: search.filter }, search.total ?? 0)
      },
      { kind: 'line' },
      { label: t('delete'), dangerous: true, onSelect: () => changes.remove(search) }
    ]
  }
}

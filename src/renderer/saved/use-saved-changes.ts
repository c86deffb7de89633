import type { Change } from '@shared/library'
import type { SavedSearchChange } from '@shared/saved-search'
import { useTranslation } from 'react-i18next'
import { ask } from '@/app/archive-client'
import { tellChange } from '@/app/changes'
import type { CountedSearch } from '@/app/saved-searches'

export interface SavedChanges {
  rename(search: CountedSearch, name: string): void
  replace(search: CountedSearch, by: SavedSearchChange): void
  setAlert(search: CountedSearch, alert: boolean): void
  move(id: string, before: string | null): void
  remove(search: CountedSearch): void
}

/** What can be done to saved searches; each says so and can be undone. */
export function useSavedChanges(): SavedChanges {
  const { t } = useTranslation('saved')
  const tell = (change: Promise<Change>, message: string): void => void tellChange(change, () => message, t('undo'))
  return {
    rename: ({ id }, name) => tell(ask('saved.change', { id, name }), t('renamed')),
    replace: ({ id }, by) => tell(ask('saved.change', { ...by, id }), t('replaced')),
    setAlert: ({ id, name }, alert) =>
      tell(ask('saved.change', { id, alert }), t(alert ? 'alertsOn' : 'alertsOff', { name })),
    move: (id, before) => tell(ask('saved.move', { id, before }), t('moved')),
    remove: ({ id }) => tell(ask('saved.delete', { id }), t('deleted'))
  }
}

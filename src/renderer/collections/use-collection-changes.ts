import { useTranslation } from 'react-i18next'
import { ask } from '@/app/archive-client'
import { tellChange } from '@/app/changes'
import { mayMove } from './tree'

export interface CollectionChanges {
  create(path: string): void
  rename(path: string, name: string): void
  remove(path: string): void
  move(path: string, parent: string | null): void
  add(path: string, ids: string[]): void
}

/** What can be done to collections; each says so and can be undone. */
export function useCollectionChanges(): CollectionChanges {
  const { t } = useTranslation('collections')
  const tell = (change: Parameters<typeof tellChange>[0], message: (count: number) => string): void =>
    void tellChange(change, message, t('undo'))
  return {
    create: (path) => tell(ask('collection.create', { path }), () => t('created', { path })),
    rename: (path, name) => tell(ask('collection.rename', { path, name }), () => t('renamed')),
    remove: (path) => tell(ask('collection.delete', { path }), () => t('deleted', { path })),
    move: (path, parent) => {
      if (mayMove(path, parent)) tell(ask('collection.move', { path, parent }), () => t('moved'))
    },
    add: (path, ids) => tell(ask('collection.add', { path, ids }), (count) => t('added', { count, path }))
  }
}

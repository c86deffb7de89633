import type { Change } from '@shared/library'
import type { TagColor } from '@shared/tag'
import { useTranslation } from 'react-i18next'
import { ask } from '@/app/archive-client'
import { tellChange } from '@/app/changes'
import { nestedName } from './tag-tree'

export interface TagChanges {
  add(tag: string, ids: string[]): Promise<unknown>
  remove(tag: string, ids: string[]): Promise<unknown>
  rename(from: string, to: string): void
  /** Below another tag, or to the top. */
  nest(tag: string, parent: string | null): void
  merge(from: string, into: string): void
  delete(tag: string): void
  setColor(tag: string, color: TagColor | null): void
}

/** What can be done to tags; each says so and can be undone. */
export function useTagChanges(): TagChanges {
  const { t } = useTranslation('tags')
  const tell = (change: Promise<Change>, message: (count: number) => string): Promise<unknown> =>
    tellChange(change, message, t('undo'))
  const rename = (from: string, to: string): void =>
    void tell(ask('tag.rename', { from, to }), () => t('renamed', { from, to }))
  return {
    add: (tag, ids) => tell(ask('tag.add', { tag, ids }), (count) => t('added', { count, tag })),
    remove: (tag, ids) => tell(ask('tag.remove', { tag, ids }), (count) => t('removed', { count, tag })),
    rename,
    nest: (tag, parent) => {
      const to = nestedName(tag, parent)
      if (to !== null) rename(tag, to)
    },
    merge: (from, into) => void tell(ask('tag.merge', { from, into }), () => t('merged', { from, into })),
    delete: (tag) => void tell(ask('tag.delete', { tag }), () => t('deleted', { tag })),
    setColor: (tag, color) => void tell(ask('tag.setColor', { tag, color }), () => t('colored', { tag }))
  }
}

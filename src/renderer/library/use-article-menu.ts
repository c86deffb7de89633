import type { ArticleFilter } from '@shared/article'
import { Download, FolderMinus, FolderPlus, RefreshCw, Tag, TagIcon, Trash2, Undo2 } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useActions } from '@/app/actions'
import { ask } from '@/app/archive-client'
import { tellChange } from '@/app/changes'
import type { MenuItem } from '@/ui/menu-items'

/** What can be done with the chosen articles, in the place where they are shown. */
export function useArticleMenu(ids: string[], filter: ArticleFilter): () => MenuItem[] {
  const { t } = useTranslation('library')
  const actions = useActions()
  const disabled = ids.length === 0
  const { tag, collection: path } = filter
  const tell = (change: Parameters<typeof tellChange>[0]): void =>
    void tellChange(change, (count) => t('removed', { count }), t('undo'))

  if (filter.trash) {
    return () => [{ label: t('restore'), icon: Undo2, disabled, onSelect: () => actions.restore(ids) }]
  }
  return () => [
    { label: t('tag'), icon: Tag, keys: 'T', disabled, onSelect: () => actions.tag(ids) },
    { label: t('collect'), icon: FolderPlus, keys: 'C', disabled, onSelect: () => actions.collect(ids) },
    {
      label: t('export'),
      icon: Download,
      keys: 'E',
      disabled,
      onSelect: () => actions.exportArticles({ ids }, ids.length)
    },
    { label: t('extractAgain'), icon: RefreshCw, disabled, onSelect: () => actions.extractAgain(ids) },
    { kind: 'line' },
    ...(tag
      ? [{ label: t('untag', { tag }), icon: TagIcon, disabled, onSelect: () => tell(ask('tag.remove', { tag, ids })) }]
      : []),
    ...(path
      ? [
          {
            label: t('uncollect', { path }),
            icon: FolderMinus,
            disabled,
            onSelect: () => tell(ask('collection.remove', { path, ids }))
          }
        ]
      : []),
    { label: t('delete'), icon: Trash2, keys: 'Del', dangerous: true, disabled, onSelect: () => actions.remove(ids) }
  ]
}

import type { ArticleFilter } from '@shared/article'
import { CITATION_STYLES } from '@shared/choices'
import type { TFunction } from 'i18next'
import {
  Download,
  ExternalLink,
  FolderMinus,
  FolderPlus,
  Link,
  Quote,
  RefreshCw,
  Tag,
  TagIcon,
  Trash2,
  Undo2
} from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useActions } from '@/app/actions'
import { ask } from '@/app/archive-client'
import { tellChange } from '@/app/changes'
import { copyCitations, copyLinks, MOST_COPIED, openOriginal } from '@/app/copy'
import { type SettingsStore, useSettings } from '@/app/settings'
import type { MenuItem } from '@/ui/menu-items'

/** What can be done with the chosen articles, in the place where they are shown. */
export function useArticleMenu(ids: string[], filter: ArticleFilter): () => MenuItem[] {
  const { t } = useTranslation('library')
  const actions = useActions()
  const store = useSettings()
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
    ...handingOn(ids, t, store),
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

/** What others are given of them at once: where they stand, and how they are cited. */
function handingOn(ids: string[], t: TFunction<'library'>, { settings, change }: SettingsStore): MenuItem[] {
  const disabled = ids.length === 0 || ids.length > MOST_COPIED
  const [id] = ids
  const styles = CITATION_STYLES.map((style) => ({
    label: t(`styles.${style}`),
    checked: style === settings.export.citationStyle,
    onSelect: () => {
      change({ export: { citationStyle: style } })
      void copyCitations(ids, style, t('citationsCopied', { count: ids.length }))
    }
  }))
  return [
    { kind: 'submenu', label: t('copyCitations', { count: ids.length }), icon: Quote, disabled, items: styles },
    {
      label: t('copyLinks', { count: ids.length }),
      icon: Link,
      disabled,
      onSelect: () => void copyLinks(ids, t('linksCopied', { count: ids.length }))
    },
    {
      label: t('openOriginal'),
      icon: ExternalLink,
      disabled: ids.length !== 1,
      onSelect: () => id !== undefined && void openOriginal(id)
    }
  ]
}

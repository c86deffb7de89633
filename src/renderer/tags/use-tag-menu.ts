import { type Tag, tagColor } from '@shared/tag'
import { useTranslation } from 'react-i18next'
import { useActions } from '@/app/actions'
import type { MenuItem } from '@/ui/menu-items'
import { tagColorVar } from '@/ui/tag-color'
import type { TagQuestionProps } from './TagQuestion'
import { useTagChanges } from './tag-changes'

/** What can be done with one tag. */
export function useTagMenu(onAsk: (question: TagQuestionProps['question']) => void): (tag: Tag) => MenuItem[] {
  const { t } = useTranslation('tags')
  const actions = useActions()
  const changes = useTagChanges()
  return (tag) => [
    { label: t('rename'), onSelect: () => onAsk({ what: 'rename', tag }) },
    { label: t('merge'), onSelect: () => onAsk({ what: 'merge', tag }) },
    {
      kind: 'submenu',
      label: t('color'),
      items: tagColor.options.map((color) => ({
        label: t(`colors.${color}`),
        dot: tagColorVar(color),
        checked: (tag.color ?? 'gray') === color,
        onSelect: () => changes.setColor(tag.name, color === 'gray' ? null : color)
      }))
    },
    { label: t('export'), onSelect: () => actions.exportArticles({ filter: { tag: tag.name } }, tag.articles) },
    { kind: 'line' },
    { label: t('delete'), dangerous: true, onSelect: () => changes.delete(tag.name) }
  ]
}

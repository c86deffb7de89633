import { TAG_COLORS } from '@shared/choices'
import { useTranslation } from 'react-i18next'
import { useActions } from '@/app/actions'
import type { MenuItem } from '@/ui/menu-items'
import { tagColorVar } from '@/ui/tag-color'
import type { TagQuestionProps } from './TagQuestion'
import { useTagChanges } from './tag-changes'
import type { TagNode } from './tag-tree'

/** What can be done with one tag, or with a name that is only above others. */
export function useTagMenu(
  onAsk: (question: TagQuestionProps['question']) => void
): (node: Pick<TagNode, 'name' | 'tag' | 'articles'>) => MenuItem[] {
  const { t } = useTranslation('tags')
  const actions = useActions()
  const changes = useTagChanges()
  return ({ name, tag, articles }) => [
    { label: t('rename'), onSelect: () => onAsk({ what: 'rename', tag: tag ?? { name, articles, color: null } }) },
    { label: t('merge'), onSelect: () => onAsk({ what: 'merge', tag: tag ?? { name, articles, color: null } }) },
    {
      kind: 'submenu',
      label: t('color'),
      disabled: tag === null,
      items: TAG_COLORS.map((color) => ({
        label: t(`colors.${color}`),
        dot: tagColorVar(color),
        checked: (tag?.color ?? 'gray') === color,
        onSelect: () => changes.setColor(name, color === 'gray' ? null : color)
      }))
    },
    { label: t('export'), onSelect: () => actions.exportArticles({ filter: { tag: name } }, articles) },
    { kind: 'line' },
    { label: t('delete'), dangerous: true, onSelect: () => changes.delete(name) }
  ]
}

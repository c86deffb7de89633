import { type HighlightEntry, highlightColor } from '@shared/highlight'
import { ArrowUpRight, Copy, Highlighter, Trash2 } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useActions } from '@/app/actions'
import { ask } from '@/app/archive-client'
import { tellChange, tellFailure } from '@/app/changes'
import { copyText } from '@/app/copy'
import type { MenuItem } from '@/ui/menu-items'

/** What can be done with a marked passage without going to where it stands. */
export function useEntryMenu({ id, articleId, quote, color }: HighlightEntry): () => MenuItem[] {
  const { t } = useTranslation('highlights')
  const actions = useActions()
  return () => [
    { label: t('open'), icon: ArrowUpRight, keys: 'Enter', onSelect: () => actions.show(articleId, { highlight: id }) },
    {
      kind: 'submenu',
      label: t('color'),
      icon: Highlighter,
      items: highlightColor.options.map((next) => ({
        label: t(next),
        dot: `var(--c-mark-${next}-strong)`,
        checked: next === color,
        onSelect: () => void ask('highlight.change', { id, color: next }).catch(tellFailure)
      }))
    },
    { label: t('copyOne'), icon: Copy, onSelect: () => void copyText(quote, t('copiedOne')) },
    { kind: 'line' },
    {
      label: t('remove'),
      icon: Trash2,
      dangerous: true,
      onSelect: () => void tellChange(ask('highlight.remove', { ids: [id] }), () => t('removed'), t('undo'))
    }
  ]
}

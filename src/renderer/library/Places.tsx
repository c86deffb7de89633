import type { ArticleFilter } from '@shared/article'
import { ChartNoAxesCombined, Highlighter, Images, Inbox, Library, Trash2 } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { type Page, useActions } from '@/app/actions'
import { ARTICLES, droppedArticles } from '@/app/article-drag'
import { formatNumber } from '@/app/format'
import { useLabels } from '@/app/labels'
import { isPlace } from '@/app/place'
import { ContextMenu } from '@/ui/ContextMenu'
import { SideItem } from '@/ui/SideItem'

/** All articles, those without tags, and the trash. */
export function Places({ filter, page }: { filter: ArticleFilter; page: Page }) {
  const { t, i18n } = useTranslation('library')
  const { counts } = useLabels()
  const actions = useActions()
  const number = (count: number): string => formatNumber(count, i18n.language)
  return (
    <div className="flex flex-col gap-px">
      <SideItem
        label={t('all')}
        icon={Library}
        count={number(counts.articles)}
        current={isPlace(filter, { kind: 'all' })}
        onChoose={() => actions.go({ kind: 'all' })}
        accepts={filter.trash && !filter.untagged ? [ARTICLES] : []}
        onDrop={(_, data) => actions.restore(droppedArticles(data))}
      />
      <SideItem
        label={t('untagged')}
        icon={Inbox}
        count={number(counts.untagged)}
        current={isPlace(filter, { kind: 'untagged' })}
        onChoose={() => actions.go({ kind: 'untagged' })}
      />
      <SideItem
        label={t('highlights')}
        icon={Highlighter}
        current={page === 'highlights'}
        onChoose={() => actions.visit('highlights')}
      />
      <SideItem
        label={t('pictures')}
        icon={Images}
        current={page === 'pictures'}
        onChoose={() => actions.visit('pictures')}
      />
      <SideItem
        label={t('overview')}
        icon={ChartNoAxesCombined}
        current={page === 'overview'}
        onChoose={() => actions.visit('overview')}
      />
      <ContextMenu
        items={() => [
          { label: t('emptyTrash'), dangerous: true, disabled: counts.trash === 0, onSelect: actions.emptyTrash }
        ]}
      >
        <SideItem
          label={t('trash')}
          icon={Trash2}
          count={counts.trash > 0 ? number(counts.trash) : ''}
          current={isPlace(filter, { kind: 'trash' })}
          onChoose={() => actions.go({ kind: 'trash' })}
          accepts={[ARTICLES]}
          onDrop={(_, data) => actions.remove(droppedArticles(data))}
        />
      </ContextMenu>
    </div>
  )
}

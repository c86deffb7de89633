import type { ArticleSort } from '@shared/article'
import { ARTICLE_SORTS } from '@shared/choices'
import { ArrowDownUp, LayoutList, List } from 'lucide-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useSettings } from '@/app/settings'
import { Button } from '@/ui/Button'
import { IconButton } from '@/ui/IconButton'
import { Menu } from '@/ui/Menu'

export interface ListHeadProps {
  /** How many there are, or what the search found. */
  children: ReactNode
  /** Instead of the library's own orders. */
  sort?: ReactNode
  /** Across the whole width, below the rest. */
  below?: ReactNode
}

/** Above the list: what it is, in which order, and how it looks. */
export function ListHead({ children, sort, below }: ListHeadProps) {
  const { t } = useTranslation('library')
  const { settings, change } = useSettings()
  const cards = settings.listMode === 'cards'
  return (
    <div className="border-b border-line ps-4 pe-2 py-1">
      <div className="flex items-start gap-1">
        <div className="min-w-0 grow self-center">{children}</div>
        {sort ?? <SortMenu sort={settings.sort} onSort={(chosen) => change({ sort: chosen })} />}
        <IconButton
          icon={cards ? List : LayoutList}
          label={t(cards ? 'rows' : 'cards')}
          small
          onClick={() => change({ listMode: cards ? 'rows' : 'cards' })}
        />
      </div>
      {below}
    </div>
  )
}

function SortMenu({ sort, onSort }: { sort: ArticleSort; onSort: (sort: ArticleSort) => void }) {
  const { t } = useTranslation('library')
  const items = ARTICLE_SORTS.map((option) => ({
    label: t(`sorts.${option}`),
    checked: option === sort,
    onSelect: () => onSort(option)
  }))
  return (
    <Menu items={items} align="end">
      <Button
        kind="plain"
        size="small"
        aria-label={`${t('sort')}: ${t(`sorts.${sort}`)}`}
        className="font-normal text-muted"
      >
        {t(`sorts.${sort}`)}
        <ArrowDownUp aria-hidden />
      </Button>
    </Menu>
  )
}

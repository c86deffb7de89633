import { SEARCH_SORTS } from '@shared/choices'
import type { SearchSort } from '@shared/search'
import { ArrowDownUp } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Button } from '@/ui/Button'
import { Menu } from '@/ui/Menu'

export interface SearchSortMenuProps {
  sort: SearchSort
  onSort: (sort: SearchSort) => void
}

/** The order of what was found. */
export function SearchSortMenu({ sort, onSort }: SearchSortMenuProps) {
  const { t } = useTranslation('search')
  const items = SEARCH_SORTS.map((option) => ({
    label: t(option),
    checked: option === sort,
    onSelect: () => onSort(option)
  }))
  return (
    <Menu items={items} align="end">
      <Button kind="plain" size="small" aria-label={`${t('sort')}: ${t(sort)}`} className="font-normal text-muted">
        {t(sort)}
        <ArrowDownUp aria-hidden />
      </Button>
    </Menu>
  )
}

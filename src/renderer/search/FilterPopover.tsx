import type { ArticleFilter } from '@shared/article'
import { ListFilter } from 'lucide-react'
import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import { useLabels } from '@/app/labels'
import { Button } from '@/ui/Button'
import { DayField } from '@/ui/DayField'
import { IconButton } from '@/ui/IconButton'
import { Popover } from '@/ui/Popover'
import { Select } from '@/ui/Select'
import { choicesOf, FILTERS, type FilterName } from './filter-choices'

export interface FilterPopoverProps {
  filter: ArticleFilter
  onFilter: (filter: ArticleFilter) => void
}

// No tag, path, id or language is empty; Radix takes no empty value.
const ANY = ' '

/** Narrows the list by tag, collection, source, language and days. */
export const FilterPopover = memo(function FilterPopover({ filter, onFilter }: FilterPopoverProps) {
  const { t } = useTranslation('search')
  const narrowed = [...FILTERS, 'from' as const, 'until' as const].some((name) => filter[name])
  return (
    <Popover
      label={t('filters')}
      align="end"
      className="flex w-80 flex-col gap-3"
      trigger={
        <IconButton icon={ListFilter} label={t('filters')} className={narrowed ? 'bg-accent-soft text-ink' : ''} />
      }
    >
      {FILTERS.map((name) => (
        <FilterLine key={name} name={name} filter={filter} onFilter={onFilter} />
      ))}
      <div className="grid grid-cols-2 gap-3">
        {(['from', 'until'] as const).map((name) => (
          <DayField
            key={name}
            label={t(name)}
            end={name === 'from' ? 'first' : 'last'}
            value={filter[name] ?? ''}
            onDay={(day) => onFilter({ ...filter, [name]: day })}
          />
        ))}
      </div>
      <p className="text-[12px] text-muted">{t('daysHint')}</p>
      <Button size="small" disabled={!narrowed} onClick={() => onFilter(filter.trash ? { trash: true } : {})}>
        {t('clearFilters')}
      </Button>
    </Popover>
  )
})

function FilterLine({ name, filter, onFilter }: FilterPopoverProps & { name: FilterName }) {
  const { t, i18n } = useTranslation('search')
  const labels = useLabels()
  const label = t(`names.${name}`)
  const options = [{ value: ANY, label: t('any') }, ...choicesOf(name, labels, i18n.language)]
  return (
    <div className="grid grid-cols-[6rem_1fr] items-center gap-2">
      <span aria-hidden>{label}</span>
      <Select
        label={label}
        value={filter[name] ?? ANY}
        options={options}
        onChange={(value) => onFilter({ ...filter, [name]: value === ANY ? null : value })}
        className="min-w-0"
      />
    </div>
  )
}

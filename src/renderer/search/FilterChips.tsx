import type { ArticleFilter } from '@shared/article'
import { X } from 'lucide-react'
import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import { useLabels } from '@/app/labels'
import { chipsOf } from './filter-choices'

export interface FilterChipsProps {
  filter: ArticleFilter
  onFilter: (filter: ArticleFilter) => void
}

/** What the list is narrowed to; each part can be taken away. */
export const FilterChips = memo(function FilterChips({ filter, onFilter }: FilterChipsProps) {
  const { t, i18n } = useTranslation('search')
  const labels = useLabels()
  const chips = chipsOf(filter, labels, t, i18n.language)
  if (chips.length === 0) return null
  return (
    <ul aria-label={t('filters')} className="flex flex-wrap gap-1 px-4 pt-2">
      {chips.map(({ key, text, without }) => (
        <li
          key={key}
          className="inline-flex h-6 max-w-full items-center gap-1 rounded-full bg-accent-soft ps-2.5 pe-1 text-[12px]"
        >
          <span dir="auto" className="truncate">
            {text}
          </span>
          <button
            type="button"
            aria-label={t('without', { filter: text })}
            onClick={() => onFilter(without)}
            className="rounded-full p-0.5 text-muted hover:bg-hover hover:text-ink"
          >
            <X aria-hidden className="size-3.5" />
          </button>
        </li>
      ))}
    </ul>
  )
})

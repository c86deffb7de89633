import type { BatchCount } from '@shared/batch'
import { useVirtualizer } from '@tanstack/react-virtual'
import { ArrowDown, ArrowUp } from 'lucide-react'
import { useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { formatDay, formatNumber } from '@/app/format'
import { cn } from '@/ui/class-names'
import { nextSorting, type Sorting, type SortKey, sortedCounts } from './sort-counts'

const ROW = 34
const COLUMNS: readonly SortKey[] = ['term', 'total', 'newest', 'topSource']
const GRID = 'grid grid-cols-[minmax(0,2fr)_minmax(0,1fr)_7rem_minmax(0,1.2fr)] items-center gap-3 px-3'

export interface CountsTableProps {
  counts: BatchCount[]
  onOpen: (count: BatchCount) => void
}

/** What the archive has on each term; thousands scroll, because only those in view exist. */
export function CountsTable({ counts, onOpen }: CountsTableProps) {
  const { t, i18n } = useTranslation('batch')
  const [sorting, setSorting] = useState<Sorting | null>(null)
  const rows = useMemo(() => sortedCounts(counts, sorting, i18n.language), [counts, sorting, i18n.language])
  const box = useRef<HTMLDivElement>(null)
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => box.current,
    estimateSize: () => ROW,
    overscan: 8
  })
  return (
    // biome-ignore-start lint/a11y/useSemanticElements: rows that are positioned by themselves are no table to the browser.
    // biome-ignore-start lint/a11y/useFocusableInteractive: the buttons in the heading take the focus.
    <div role="table" aria-label={t('table')} aria-rowcount={rows.length + 1} className="rounded-lg border border-line">
      <div role="rowgroup" className="overflow-hidden [scrollbar-gutter:stable]">
        <div role="row" className={cn(GRID, 'h-8 border-b border-line bg-side text-[12px] font-semibold text-muted')}>
          {COLUMNS.map((key) => (
            <Heading key={key} name={key} sorting={sorting} onSort={() => setSorting(nextSorting(sorting, key))} />
          ))}
        </div>
      </div>
      <div
        ref={box}
        role="rowgroup"
        tabIndex={0}
        className="h-[44vh] overflow-y-auto [scrollbar-gutter:stable] outline-offset-[-2px]"
      >
        <div role="presentation" style={{ height: virtual.getTotalSize(), position: 'relative' }}>
          {virtual.getVirtualItems().map(({ index, start }) => {
            const count = rows[index]
            return count ? (
              <CountRow key={count.term} count={count} index={index} top={start} onOpen={() => onOpen(count)} />
            ) : null
          })}
        </div>
      </div>
    </div>
    // biome-ignore-end lint/a11y/useSemanticElements: the same.
    // biome-ignore-end lint/a11y/useFocusableInteractive: the same.
  )
}

function Heading({ name, sorting, onSort }: { name: SortKey; sorting: Sorting | null; onSort: () => void }) {
  const { t } = useTranslation('batch')
  const isOn = sorting?.key === name
  const Arrow = sorting?.descending ? ArrowDown : ArrowUp
  return (
    // biome-ignore lint/a11y/useSemanticElements: as above.
    // biome-ignore lint/a11y/useFocusableInteractive: the button in it takes the focus.
    <span role="columnheader" aria-sort={isOn ? (sorting.descending ? 'descending' : 'ascending') : 'none'}>
      <button type="button" onClick={onSort} className="flex items-center gap-1 rounded hover:text-ink">
        {t(name)}
        {isOn && <Arrow aria-hidden className="size-3.5" />}
      </button>
    </span>
  )
}

interface CountRowProps {
  count: BatchCount
  index: number
  top: number
  onOpen: () => void
}

function CountRow({ count, index, top, onOpen }: CountRowProps) {
  const { t, i18n } = useTranslation('batch')
  const { term, match, total, similar, corrected, newest, topSource } = count
  const number = (value: number): string => formatNumber(value, i18n.language)
  const remark =
    match === 'similar'
      ? t('similar', { count: similar, shown: number(similar) })
      : match === 'corrected'
        ? t('corrected', { query: corrected })
        : ''
  return (
    // biome-ignore-start lint/a11y/useSemanticElements: as above.
    // biome-ignore-start lint/a11y/useFocusableInteractive: the button in it takes the focus.
    <div
      role="row"
      aria-rowindex={index + 2}
      style={{ height: ROW, transform: `translateY(${top}px)` }}
      className={cn(GRID, 'absolute inset-x-0 top-0 border-b border-line hover:bg-side')}
    >
      <span role="cell" className="flex min-w-0">
        <button
          type="button"
          aria-label={t('open', { term })}
          onClick={onOpen}
          dir="auto"
          className="truncate rounded text-start font-medium text-accent-strong hover:underline"
        >
          {term}
        </button>
      </span>
      <span role="cell" className="flex min-w-0 items-baseline gap-2">
        <span className={cn('tabular-nums', total === 0 && 'text-muted')}>{number(total)}</span>
        {remark && (
          <span dir="auto" title={remark} className="truncate text-[12px] text-muted">
            {remark}
          </span>
        )}
      </span>
      <span role="cell" title={newest?.title} className="truncate text-[12.5px]">
        {newest && formatDay(newest.publishedAt, i18n.language)}
      </span>
      <span role="cell" className="truncate text-[12.5px]">
        {topSource && (
          <>
            <bdi>{topSource.name}</bdi> <span className="text-muted tabular-nums">{number(topSource.articles)}</span>
          </>
        )}
      </span>
    </div>
    // biome-ignore-end lint/a11y/useSemanticElements: the same.
    // biome-ignore-end lint/a11y/useFocusableInteractive: the same.
  )
}

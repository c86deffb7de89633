import { useVirtualizer } from '@tanstack/react-virtual'
import { type KeyboardEvent, type MouseEvent, type RefObject, useEffect, useImperativeHandle, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { startArticleDrag } from '@/app/article-drag'
import { useSettings } from '@/app/settings'
import { ContextMenu } from '@/ui/ContextMenu'
import type { MenuItem } from '@/ui/menu-items'
import { ArticleRow } from './ArticleRow'
import { rowAfter } from './list-keys'
import { extend, follow, type Selection, selectAll, selectOne, toggle } from './selection'
import type { Rows } from './use-rows'

/** What the window's keys and menus ask of the list. */
export interface ListHandle {
  move(step: number): void
  focus(): void
  selectAll(): void
}

export interface ArticleListViewProps {
  rows: Rows
  selection: Selection
  onSelect: (selection: Selection) => void
  /** Of the chosen articles; asked for when the menu opens. */
  menu: () => MenuItem[]
  handle: RefObject<ListHandle | null>
}

const ROW = 120
const CARD = 258

/** The list of articles: 100,000 rows scroll, because only those in view exist. */
export function ArticleListView({ rows, selection: chosen, onSelect, menu, handle }: ArticleListViewProps) {
  const { t } = useTranslation('library')
  const { settings } = useSettings()
  const cards = settings.listMode === 'cards'
  const selection = follow(chosen, rows.indexOf)
  const box = useRef<HTMLDivElement>(null)
  const virtual = useVirtualizer({
    count: rows.total,
    getScrollElement: () => box.current,
    estimateSize: (index) => (cards && rows.at(index)?.article.leadImage ? CARD : ROW),
    overscan: 6
  })
  const items = virtual.getVirtualItems()
  const first = items[0]?.index ?? 0
  const last = items.at(-1)?.index ?? 0

  // Rows have other heights in the other mode, and cards once their pictures are known.
  useEffect(() => virtual.measure(), [cards, cards && rows.version])
  useEffect(() => rows.look(first, last))
  // Another question starts at the top.
  useEffect(() => void box.current?.scrollTo({ top: 0 }), [rows.key])

  const goTo = async (index: number, range: boolean): Promise<void> => {
    virtual.scrollToIndex(index)
    const row = rows.at(index)
    if (range) onSelect(extend(selection, index, await rows.ids()))
    else if (row) onSelect(selectOne(index, row.article.id))
    else onSelect(selectOne(index, (await rows.ids())[index] ?? ''))
  }
  useImperativeHandle(handle, () => ({
    move: (step) => {
      const index = Math.max(0, Math.min(rows.total - 1, selection.cursor + step))
      if (rows.total > 0) void goTo(index, false)
    },
    focus: () => box.current?.focus(),
    selectAll: async () => onSelect(selectAll(selection, await rows.ids()))
  }))

  const onKeyDown = (event: KeyboardEvent): void => {
    const page = Math.floor((box.current?.clientHeight ?? 0) / ROW) - 1
    const target = rowAfter(event, selection.cursor, rows.total, page)
    if (target === null) return
    event.preventDefault()
    event.stopPropagation()
    void goTo(target, event.shiftKey)
  }
  const onClick = (index: number, id: string) => (event: MouseEvent) => {
    box.current?.focus({ preventScroll: true })
    if (event.shiftKey) void goTo(index, true)
    else onSelect(event.ctrlKey || event.metaKey ? toggle(selection, index, id) : selectOne(index, id))
  }
  const onContextMenu = (index: number, id: string) => () => {
    if (!selection.ids.has(id)) onSelect(selectOne(index, id))
  }

  return (
    <ContextMenu items={menu}>
      <div
        ref={box}
        role="listbox"
        aria-label={t('articles')}
        aria-multiselectable
        aria-activedescendant={selection.cursor >= 0 ? `article-row-${selection.cursor}` : undefined}
        tabIndex={0}
        onKeyDown={onKeyDown}
        className="min-h-0 grow overflow-y-auto outline-offset-[-2px]"
      >
        <div role="presentation" style={{ height: virtual.getTotalSize(), position: 'relative' }}>
          {items.map(({ index, start, size, key }) => {
            const row = rows.at(index)
            const style = { height: size, transform: `translateY(${start}px)` }
            if (!row) return <Blank key={key} style={style} />
            const { id } = row.article
            return (
              <ArticleRow
                key={key}
                row={row}
                index={index}
                total={rows.total}
                cards={cards}
                selected={selection.ids.has(id)}
                current={index === selection.cursor}
                style={style}
                onClick={onClick(index, id)}
                onContextMenu={onContextMenu(index, id)}
                onDragStart={(event) => startArticleDrag(event, selection.ids.has(id) ? [...selection.ids] : [id])}
              />
            )
          })}
        </div>
      </div>
    </ContextMenu>
  )
}

/** A row whose page is on its way. */
function Blank({ style }: { style: { height: number; transform: string } }) {
  return (
    <div aria-hidden style={style} className="absolute inset-x-0 top-0 space-y-2 border-b border-line px-4 py-3">
      <div className="h-3.5 w-4/5 rounded bg-sunken" />
      <div className="h-2.5 w-2/5 rounded bg-sunken" />
      <div className="h-2.5 w-full rounded bg-sunken" />
    </div>
  )
}

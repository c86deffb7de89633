import { type Rect, useVirtualizer } from '@tanstack/react-virtual'
import { memo, type RefObject, useEffect, useImperativeHandle, useRef } from 'react'
import { flushSync } from 'react-dom'
import { useTranslation } from 'react-i18next'
import { useSettings } from '@/app/settings'
import { ContextMenu } from '@/ui/ContextMenu'
import type { MenuItem } from '@/ui/menu-items'
import { ArticleRow } from './ArticleRow'
import { BlankRow } from './BlankRow'
import { follow, type Selection, selectAll } from './selection'
import { type EnterArticle, useListInput } from './use-list-input'
import type { Rows } from './use-rows'

/** What the window's keys and menus ask of the list. */
export interface ListHandle {
  move(step: number): void
  focus(): void
  /** Ends when all are chosen: their ids have to be asked for. */
  selectAll(): Promise<void>
}

export interface ArticleListViewProps {
  rows: Rows
  selection: Selection
  onSelect: (selection: Selection) => void
  onEnter: EnterArticle
  /** Of the chosen articles; asked for when the menu opens. */
  menu: () => MenuItem[]
  handle: RefObject<ListHandle | null>
}

const ROW = 120
const CARD = 258

/** The list of articles: 100,000 rows scroll, because only those in view exist. */
export const ArticleListView = memo(function ArticleListView(props: ArticleListViewProps) {
  const { rows, selection: chosen, onSelect, onEnter, menu, handle } = props
  const { t, i18n } = useTranslation('library')
  const { settings } = useSettings()
  const cards = settings.listMode === 'cards'
  const selection = follow(chosen, rows.indexOf)
  const box = useRef<HTMLDivElement>(null)
  const virtual = useVirtualizer({
    count: rows.total,
    getScrollElement: () => box.current,
    estimateSize: (index) => (cards && rows.at(index)?.article.leadImage ? CARD : ROW),
    overscan: 3,
    // Until it is measured: rows that are there from the first are drawn at once.
    initialRect: { width: 0, height: window.innerHeight },
    observeElementRect: ({ scrollElement }, put) => (scrollElement ? watchSize(scrollElement, put) : undefined),
    // Rows that come into view are drawn with the next frame, not inside the scrolling itself.
    useFlushSync: false
  })
  const items = virtual.getVirtualItems()
  const first = items[0]?.index ?? 0
  const last = items.at(-1)?.index ?? 0
  // A row that leaves on one side is the next on the other: its elements stay, with other words in them.
  const places = useRef(1)
  places.current = Math.max(places.current, items.length)

  // Rows have other heights in the other mode, and cards once their pictures are known.
  useEffect(() => virtual.measure(), [cards, cards && rows.version])
  useEffect(() => rows.look(first, last))
  // Another question starts at the top. Where the list is there already, asking it to go there would lay it out at once.
  useEffect(() => {
    if (virtual.scrollOffset) box.current?.scrollTo({ top: 0 })
  }, [rows.key])

  const bring = (index: number): void => {
    const place = virtual.measurementsCache[index]
    if (box.current && place) bringIntoView(box.current, virtual, place)
  }
  const input = useListInput({
    rows,
    selection,
    onSelect,
    onEnter,
    bring,
    pageRows: () => pageRows(virtual.scrollRect)
  })
  useImperativeHandle(handle, () => ({
    move: input.move,
    focus: () => box.current?.focus(),
    selectAll: async () => {
      const all = await rows.ids()
      flushSync(() => onSelect(selectAll(selection, all)))
    }
  }))

  return (
    <ContextMenu items={menu}>
      <div
        ref={box}
        role="listbox"
        aria-label={t('articles')}
        aria-multiselectable
        aria-activedescendant={selection.cursor >= 0 ? `article-row-${selection.cursor}` : undefined}
        tabIndex={0}
        className="min-h-0 grow overflow-y-auto outline-offset-[-2px] [overflow-anchor:none]"
        {...input.handlers}
      >
        <div role="presentation" style={{ height: virtual.getTotalSize(), position: 'relative' }}>
          {items.map(({ index, start, size }) => {
            const key = index % places.current
            const row = rows.at(index)
            if (!row) return <BlankRow key={key} start={start} size={size} />
            return (
              <ArticleRow
                key={key}
                row={row}
                index={index}
                total={rows.total}
                cards={cards}
                selected={selection.ids.has(row.article.id)}
                current={index === selection.cursor}
                start={start}
                size={size}
                locale={i18n.language}
              />
            )
          })}
        </div>
      </div>
    </ContextMenu>
  )
})

function pageRows(rect: { height: number } | null): number {
  return Math.floor((rect?.height ?? 0) / ROW) - 1
}

/** Told once the window has been laid out: measured before, it would have to be laid out at once, and then again. */
function watchSize(box: Element, put: (rect: Rect) => void): () => void {
  const watch = new ResizeObserver(([entry]) => {
    const { inlineSize: width = 0, blockSize: height = 0 } = entry?.borderBoxSize[0] ?? {}
    put({ width: Math.round(width), height: Math.round(height) })
  })
  watch.observe(box)
  return () => watch.disconnect()
}

interface Seen {
  scrollOffset: number | null
  scrollRect: Rect | null
}

/** Scrolls as little as is needed, from what is known already: nothing is measured, so nothing is laid out twice. */
function bringIntoView(box: HTMLElement, seen: Seen, { start, end }: { start: number; end: number }): void {
  const offset = seen.scrollOffset ?? 0
  const height = seen.scrollRect?.height ?? box.clientHeight
  if (start < offset) box.scrollTop = start
  else if (end > offset + height) box.scrollTop = end - height
}

import { memo, type RefObject, useEffect, useImperativeHandle, useMemo, useRef } from 'react'
import { flushSync } from 'react-dom'
import { useTranslation } from 'react-i18next'
import { useSettings } from '@/app/settings'
import { ContextMenu } from '@/ui/ContextMenu'
import type { MenuItem } from '@/ui/menu-items'
import { ArticleRow } from './ArticleRow'
import { BlankRow } from './BlankRow'
import { RowPlaces } from './row-places'
import { follow, type Selection, selectAll } from './selection'
import { type EnterArticle, useListInput } from './use-list-input'
import { useRowWindow } from './use-row-window'
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
const NO_ROWS: number[] = []

/** The list of articles: 100,000 rows scroll, because only those in view exist. */
export const ArticleListView = memo(function ArticleListView(props: ArticleListViewProps) {
  const { rows, selection: chosen, onSelect, onEnter, menu, handle } = props
  const { t, i18n } = useTranslation('library')
  const { settings } = useSettings()
  const cards = settings.listMode === 'cards'
  const selection = follow(chosen, rows.indexOf)
  const box = useRef<HTMLDivElement>(null)
  // Cards are higher once their pictures are known.
  const tall = useMemo(
    () => (cards ? rows.loadedWhere(({ article }) => article.leadImage !== null) : NO_ROWS),
    [cards, cards && rows.version]
  )
  const places = useMemo(() => new RowPlaces(rows.total, { row: ROW, tallRow: CARD, tall }), [rows.total, tall])
  const seen = useRowWindow(box, places)
  const { first, last } = seen
  // A row that leaves on one side is the next on the other: its elements stay, with other words in them.
  const slots = useRef(1)
  slots.current = Math.max(slots.current, last - first + 1)

  useEffect(() => rows.look(first, last))
  // Another question starts at the top.
  useEffect(() => seen.toTop(), [rows.key])

  const input = useListInput({
    rows,
    selection,
    onSelect,
    onEnter,
    bring: seen.bring,
    pageRows: () => Math.floor(seen.seenHeight() / ROW) - 1
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
        <div role="presentation" style={{ height: places.height, position: 'relative' }}>
          {between(first, last).map((index) => {
            const key = index % slots.current
            const start = places.startOf(index)
            const size = places.sizeOf(index)
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

function between(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, n) => first + n)
}

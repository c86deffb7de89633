import type { DragEvent, KeyboardEvent, MouseEvent } from 'react'
import { type DraggedLink, startArticleDrag } from '@/app/article-drag'
import { isByMouse, openByKey } from '@/ui/menu-place'
import { isEntering, rowAfter } from './list-keys'
import { extend, reach, type Selection, selectOne, toggle } from './selection'
import type { Rows } from './use-rows'

/** Into an article that is chosen, to read it: by a key, or by a click that leaves the keys to the list. */
export type EnterArticle = (id: string, byKey: boolean) => void

interface ListParts {
  rows: Rows
  selection: Selection
  onSelect: (selection: Selection) => void
  onEnter: EnterArticle
  /** Scrolls to a row. */
  bring: (index: number) => void
  /** How far Page Down goes. */
  pageRows: () => number
}

export interface ListInput {
  move(step: number): void
  handlers: {
    onKeyDown(event: KeyboardEvent<HTMLElement>): void
    onClick(event: MouseEvent<HTMLElement>): void
    onContextMenu(event: MouseEvent<HTMLElement>): void
    onDragStart(event: DragEvent<HTMLElement>): void
  }
}

/** Keys and mouse of a list, heard by the list as a whole: its rows stay plain, and are not drawn again for nothing. */
export function useListInput({ rows, selection, onSelect, onEnter, bring, pageRows }: ListParts): ListInput {
  const goTo = async (index: number, range: boolean): Promise<void> => {
    bring(index)
    const { first, count } = range ? reach(selection, index) : { first: index, count: 1 }
    const ids = rows.loadedIds(first, count) ?? (await rows.ids(first, count))
    onSelect(range ? extend(selection, index, ids) : selectOne(index, ids[0] ?? ''))
  }
  const rowOf = (event: { target: EventTarget }): { index: number; id: string } | null => {
    const element = event.target instanceof Element ? event.target.closest('[data-row]') : null
    const index = element ? Number(element.getAttribute('data-row')) : -1
    const id = index < 0 ? undefined : rows.at(index)?.article.id
    return id === undefined ? null : { index, id }
  }
  return {
    move(step) {
      const index = Math.max(0, Math.min(rows.total - 1, selection.cursor + step))
      if (rows.total > 0) void goTo(index, false)
    },
    handlers: {
      onKeyDown(event) {
        const target = rowAfter(event, selection.cursor, rows.total, pageRows())
        if (target !== null) void goTo(target, event.shiftKey)
        else if (isEntering(event) && selection.cursorId !== null) onEnter(selection.cursorId, true)
        else return
        event.preventDefault()
        event.stopPropagation()
      },
      onClick(event) {
        const at = rowOf(event)
        if (!at) return
        event.currentTarget.focus({ preventScroll: true })
        if (event.shiftKey) void goTo(at.index, true)
        else if (event.ctrlKey || event.metaKey) onSelect(toggle(selection, at.index, at.id))
        else {
          onSelect(selectOne(at.index, at.id))
          onEnter(at.id, false)
        }
      },
      onContextMenu(event) {
        if (event.isTrusted && !isByMouse(event.nativeEvent)) {
          openByKey(event, event.currentTarget, `[data-row="${selection.cursor}"]`)
          return
        }
        const at = rowOf(event)
        if (at && !selection.ids.has(at.id)) onSelect(selectOne(at.index, at.id))
      },
      onDragStart(event) {
        const at = rowOf(event)
        if (!at) return
        const ids = selection.ids.has(at.id) ? [...selection.ids] : [at.id]
        startArticleDrag(event, ids, linksOf(ids, rows))
      }
    }
  }
}

/** Where another program finds them; more than can be read there are told by nobody. */
const MOST_LINKS = 200

function linksOf(ids: readonly string[], rows: Rows): DraggedLink[] {
  if (ids.length > MOST_LINKS) return []
  return ids.flatMap((id) => rows.at(rows.indexOf(id))?.article ?? [])
}

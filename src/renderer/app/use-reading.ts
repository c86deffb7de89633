import { type RefObject, useState } from 'react'
import { flushSync } from 'react-dom'
import { clear, type EnterArticle, type ListHandle } from '@/library'
import { askAhead } from './archive-client'
import { useLabels } from './labels'
import { useSteady } from './steady'
import { useBackKey } from './use-back-key'
import type { LibraryView } from './use-library-view'

export interface Reading {
  /** The archive has no article yet: what could be saved is shown instead. */
  isNew: boolean
  /** The article lies over the list. */
  isCovering: boolean
  /** The keyboard was sent into this article; another object each time. */
  entered: { id: string } | null
  enter: EnterArticle
  /** Null where list and article stand side by side. */
  back: (() => void) | null
}

/** From the list into an article, and back: by Enter and Escape, and by a click where one pane has room. */
export function useReading(view: LibraryView, isOne: boolean, list: RefObject<ListHandle | null>): Reading {
  const { counts, loaded } = useLabels()
  const [entered, setEntered] = useState<{ id: string } | null>(null)
  const isNew = view.openId === null && loaded && counts.articles === 0 && counts.trash === 0
  const isCovering = isOne && (isNew || (view.isReading && view.openId !== null))
  const { enter, back } = useSteady({
    enter: (id: string, byKey: boolean) => {
      // While the window draws that it is chosen, the archive reads it.
      if (id !== view.openId) void askAhead('article.get', { id })
      view.read(true)
      if (byKey || isOne) setEntered({ id })
    },
    back: () => {
      // The list can be reached, and so have the focus, once it is not covered.
      flushSync(() => view.read(false))
      list.current?.focus()
    }
  })
  useBackKey(() => {
    if (view.selection.ids.size > 1) view.select(clear(view.selection))
    else if (!isNew && (isCovering || document.activeElement?.closest('main'))) back()
  })
  return { isNew, isCovering, entered, enter, back: isOne ? back : null }
}

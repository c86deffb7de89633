import { type RefObject, useEffect, useReducer, useRef } from 'react'
import type { RowPlaces, RowRange } from './row-places'

export interface RowWindow extends RowRange {
  /** Scrolls as little as is needed for a row to be seen whole. */
  bring(index: number): void
  toTop(): void
  /** How high the opening is, in pixels. */
  seenHeight(): number
}

/** Drawn before they are seen. */
const AROUND = 3

/** The rows of a list that are in view of its box: told by scrolling and by the box's size, never asked of the layout. */
export function useRowWindow(box: RefObject<HTMLElement | null>, places: RowPlaces): RowWindow {
  // Until the box is measured: rows that are there from the first are drawn at once, and none that is not seen.
  const seen = useRef({ offset: 0, height: window.innerHeight, around: 0 })
  const [, draw] = useReducer((n: number) => n + 1, 0)
  const range = places.range(seen.current.offset, seen.current.height, seen.current.around)
  const drawn = useRef({ places, range })
  drawn.current = { places, range }
  useEffect(() => {
    const element = box.current
    if (!element) return
    const put = (change: Partial<typeof seen.current>): void => {
      Object.assign(seen.current, change)
      const { offset, height, around } = seen.current
      const next = drawn.current.places.range(offset, height, around)
      if (next.first !== drawn.current.range.first || next.last !== drawn.current.range.last) draw()
    }
    const onScroll = (): void => put({ offset: element.scrollTop })
    // Told once the window has been laid out: measured before, it would have to be laid out at once, and then again.
    const watch = new ResizeObserver(([entry]) =>
      put({ height: Math.round(entry?.borderBoxSize[0]?.blockSize ?? 0), around: AROUND })
    )
    watch.observe(element)
    element.addEventListener('scroll', onScroll, { passive: true })
    return () => {
      watch.disconnect()
      element.removeEventListener('scroll', onScroll)
    }
  }, [box])
  return {
    ...range,
    bring(index) {
      const { offset, height } = seen.current
      const start = places.startOf(index)
      const end = start + places.sizeOf(index)
      if (!box.current) return
      if (start < offset) box.current.scrollTop = start
      else if (end > offset + height) box.current.scrollTop = end - height
    },
    toTop() {
      // Where the list is there already, asking it to go there would lay it out at once.
      if (seen.current.offset > 0) box.current?.scrollTo({ top: 0 })
    },
    seenHeight: () => seen.current.height
  }
}

import { type DragEvent, useEffect, useRef } from 'react'

const HELD_MS = 600

export interface Spring {
  /** To be told of each event that crosses the element with something that it takes. */
  over(event: DragEvent): void
  leave(event: DragEvent): void
}

/** Opens what something is dragged to and held over for a moment, as folders do everywhere. */
export function useSpring(open: (() => void) | undefined): Spring {
  const newest = useRef(open)
  newest.current = open
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined)
  const stop = (): void => {
    clearTimeout(timer.current)
    timer.current = undefined
  }
  useEffect(() => stop, [])
  return {
    over() {
      timer.current ??= setTimeout(() => {
        stop()
        newest.current?.()
      }, HELD_MS)
    },
    leave({ currentTarget, relatedTarget }) {
      if (!(relatedTarget instanceof Node && currentTarget.contains(relatedTarget))) stop()
    }
  }
}

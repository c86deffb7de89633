import { useEffect, useRef } from 'react'
import { ARTICLES } from './article-drag'
import type { SidebarState } from './use-sidebar'

/** How near the edge of the window, in pixels. */
const NEAR = 40
const HELD_MS = 300

/**
 * Articles that are dragged to the edge where the sidebar is hidden bring it in: it holds what they can be dropped on.
 * It goes again when they are.
 */
export function useSideSpring({ open, toggle }: SidebarState): void {
  const newest = useRef({ open, toggle })
  newest.current = { open, toggle }
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    let hasOpened = false
    const rest = (): void => {
      clearTimeout(timer)
      timer = undefined
    }
    const over = (event: DragEvent): void => {
      const isNear = event.dataTransfer?.types.includes(ARTICLES) && isAtStart(event)
      if (!isNear || newest.current.open) {
        rest()
        return
      }
      timer ??= setTimeout(() => {
        rest()
        if (newest.current.open) return
        hasOpened = true
        newest.current.toggle()
      }, HELD_MS)
    }
    const end = (): void => {
      rest()
      if (hasOpened && newest.current.open) newest.current.toggle()
      hasOpened = false
    }
    document.addEventListener('dragover', over)
    document.addEventListener('dragend', end)
    return () => {
      rest()
      document.removeEventListener('dragover', over)
      document.removeEventListener('dragend', end)
    }
  }, [])
}

function isAtStart({ clientX }: DragEvent): boolean {
  return (document.dir === 'rtl' ? innerWidth - clientX : clientX) < NEAR
}

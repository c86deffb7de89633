import { type RefObject, useCallback, useEffect, useState } from 'react'
import type { Span } from './locate'
import type { TextMap } from './text-map'

/** What is selected in the article, and where that is on the screen. */
export interface Selected extends Span {
  box: { top: number; bottom: number; middle: number }
}

const PAUSE_MS = 120

/** The selection inside an element, once it rests; null where there is none. */
export function useSelected(root: RefObject<HTMLElement | null>, map: TextMap | null) {
  const [selected, setSelected] = useState<Selected | null>(null)
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    let held = false
    const look = (): void => {
      clearTimeout(timer)
      timer = setTimeout(() => !held && setSelected(readSelected(root.current, map)), PAUSE_MS)
    }
    // While the mouse draws a selection, nothing stands in its way.
    const hold = (): void => {
      held = true
    }
    const release = (): void => {
      held = false
      look()
    }
    const listeners: [string, () => void][] = [
      ['selectionchange', look],
      ['mousedown', hold],
      ['mouseup', release],
      ['dragend', release]
    ]
    for (const [event, listener] of listeners) document.addEventListener(event, listener)
    return () => {
      clearTimeout(timer)
      for (const [event, listener] of listeners) document.removeEventListener(event, listener)
    }
  }, [root, map])
  /** Nothing is selected any more, at once. */
  const clear = useCallback((): void => {
    document.getSelection()?.removeAllRanges()
    setSelected(null)
  }, [])
  return [selected, clear] as const
}

/** What is selected at this moment. */
export function readSelected(root: HTMLElement | null, map: TextMap | null): Selected | null {
  if (!root || !map) return null
  const selection = document.getSelection()
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null
  const range = selection.getRangeAt(0)
  if (!range.intersectsNode(root)) return null
  const from = map.offsetOf(range.startContainer, range.startOffset) ?? 0
  const to = map.offsetOf(range.endContainer, range.endOffset) ?? map.text.length
  const trimmed = trim(map.text, { from, to })
  if (!trimmed) return null
  return { ...trimmed, box: boxOf(range) }
}

function trim(text: string, { from, to }: Span): Span | null {
  const words = text.slice(from, to)
  const start = from + (words.length - words.trimStart().length)
  const end = to - (words.length - words.trimEnd().length)
  return end > start ? { from: start, to: end } : null
}

export function boxOf(range: Range): Selected['box'] {
  const { top, bottom, left, right } = range.getBoundingClientRect()
  return { top, bottom, middle: (left + right) / 2 }
}

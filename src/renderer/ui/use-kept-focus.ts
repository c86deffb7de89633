import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react'

/**
 * A line of a tree that is moved is drawn anew in its new place, and the one that had the focus is gone: the focus goes
 * to the line that stands for the same (`data-line`), or, where that is folded away, to the nearest above it.
 */
export function useKeptFocus(tree: RefObject<HTMLElement | null>): void {
  /** Of the line that has the focus, and of those before it. */
  const held = useRef<string[]>([])
  useEffect(() => {
    const element = tree.current
    if (!element) return
    const hold = ({ target }: FocusEvent): void => {
      held.current = target instanceof HTMLElement ? upTo(element, target) : []
    }
    const release = ({ target }: FocusEvent): void =>
      // What was taken away did not lose the focus by the user's doing.
      queueMicrotask(() => {
        if (target instanceof Node && target.isConnected && !element.contains(document.activeElement)) held.current = []
      })
    element.addEventListener('focusin', hold)
    element.addEventListener('focusout', release)
    return () => {
      element.removeEventListener('focusin', hold)
      element.removeEventListener('focusout', release)
    }
  }, [tree])
  useLayoutEffect(() => {
    if (held.current.length === 0 || document.activeElement !== document.body) return
    const lines = linesOf(tree.current)
    const found = held.current.map((name) => lines.find(({ dataset }) => dataset.line === name))
    found.find((line) => line !== undefined)?.focus()
  })
}

function linesOf(element: HTMLElement | null): HTMLElement[] {
  return [...(element?.querySelectorAll<HTMLElement>('[data-line]') ?? [])]
}

/** The names of a line and of those above it, from there upwards. */
function upTo(element: HTMLElement, line: HTMLElement): string[] {
  const lines = linesOf(element)
  const at = lines.indexOf(line)
  return lines
    .slice(0, at + 1)
    .map(({ dataset }) => dataset.line ?? '')
    .reverse()
}

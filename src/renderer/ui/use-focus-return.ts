import { useLayoutEffect, useRef } from 'react'

/** What had the focus, the latest last. Menus are on the way to something: who leaves that comes back to before them. */
const trail: HTMLElement[] = []
const ENOUGH = 12

document.addEventListener('focusin', ({ target }) => {
  if (!(target instanceof HTMLElement) || target.closest('[role="menu"]')) return
  trail.push(target)
  if (trail.length > ENOUGH) trail.shift()
})

/** Answers what a closing dialog does with the focus: it returns to what had it when the dialog opened. */
export function useFocusReturn(open: boolean): (event: Event) => void {
  const before = useRef<HTMLElement[]>([])
  // Before the dialog takes the focus, which it does in an effect of its own.
  useLayoutEffect(() => {
    if (open) before.current = nothingHasFocus() ? [] : [...trail]
  }, [open])
  return (event) => {
    event.preventDefault()
    // The user, or another dialog, was quicker: a key that was pressed meanwhile has put the focus where it belongs.
    if (document.activeElement !== document.body) return
    before.current
      .filter((element) => element.isConnected)
      .at(-1)
      ?.focus()
  }
}

/** Where what had it is gone, as a menu is, that was not the user's doing. */
function nothingHasFocus(): boolean {
  return document.activeElement === document.body && trail.at(-1)?.isConnected !== false
}

/** The menu key, or Shift F10, asks for a context menu with no mouse button. */
export function isByMouse({ button }: { button: number }): boolean {
  return button === 2
}

/** Where a context menu opens: at the mouse, or at what the keyboard is on. */
export function placeOf(event: MouseEvent, focused: DOMRect | null): { x: number; y: number } {
  if (isByMouse(event) || !focused) return { x: event.clientX, y: event.clientY }
  return {
    x: document.dir === 'rtl' ? focused.right - 12 : focused.left + 12,
    y: Math.min(focused.bottom, Math.max(0, focused.top) + 24)
  }
}

/** In a list, a menu that is asked for by key opens at the line that the keyboard is on, not in the middle of the list. */
export function openByKey(
  event: { nativeEvent: MouseEvent; preventDefault(): void },
  list: Element | null,
  line: string
): void {
  const element = list?.querySelector(line)
  if (!element) return
  event.preventDefault()
  const { x: clientX, y: clientY } = placeOf(event.nativeEvent, element.getBoundingClientRect())
  element.dispatchEvent(new MouseEvent('contextmenu', { bubbles: true, cancelable: true, button: 2, clientX, clientY }))
}

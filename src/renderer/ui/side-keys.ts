import type { KeyboardEvent } from 'react'

/**
 * Arrows go from line to line of the sidebar; sideways they fold and unfold the branch that is reached. Shift and a
 * letter go to the next line that begins with it: letters alone are commands, here as everywhere.
 */
export function onSideKeys(event: KeyboardEvent<HTMLElement>): void {
  const { target, currentTarget, key, shiftKey } = event
  if (!(target instanceof HTMLElement) || !target.matches('[data-side]') || isHeld(event)) return
  const isDone = shiftKey ? begun(key, target, currentTarget) : moved(key, target, currentTarget) || folded(key, target)
  if (!isDone) return
  event.preventDefault()
  event.stopPropagation()
}

function isHeld({ ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  return ctrlKey || metaKey || altKey
}

/** A letter that no line begins with leads nowhere, and is no command either. */
function begun(key: string, from: HTMLElement, within: HTMLElement): boolean {
  if (!/^[\p{L}\p{N}]$/u.test(key)) return false
  const lines = [...within.querySelectorAll<HTMLElement>('[data-side]')]
  const at = lines.indexOf(from)
  const later = [...lines.slice(at + 1), ...lines.slice(0, at)]
  later.find((line) => beginsWith(line, key))?.focus()
  return true
}

function beginsWith({ title, textContent }: HTMLElement, letter: string): boolean {
  return (title || (textContent ?? '')).trim().toLocaleLowerCase().startsWith(letter.toLocaleLowerCase())
}

function moved(key: string, from: HTMLElement, within: HTMLElement): boolean {
  const lines = [...within.querySelectorAll<HTMLElement>('[data-side]')]
  const at = lines.indexOf(from)
  const to = new Map([
    ['ArrowDown', at + 1],
    ['ArrowUp', at - 1],
    ['Home', 0],
    ['End', lines.length - 1]
  ]).get(key)
  if (to === undefined) return false
  lines[to]?.focus()
  return true
}

function folded(key: string, line: HTMLElement): boolean {
  const isRtl = getComputedStyle(line).direction === 'rtl'
  const [unfold, fold] = isRtl ? ['ArrowLeft', 'ArrowRight'] : ['ArrowRight', 'ArrowLeft']
  const triangle = line.parentElement?.querySelector<HTMLElement>('[data-fold]')
  if (!triangle || (key !== unfold && key !== fold)) return false
  if (triangle.getAttribute('aria-expanded') === String(key === fold)) triangle.click()
  return true
}

import type { KeyboardEvent } from 'react'

/** Arrows go from line to line of the sidebar; sideways they fold and unfold the branch that is reached. */
export function onSideKeys(event: KeyboardEvent<HTMLElement>): void {
  const { target, currentTarget, key } = event
  if (!(target instanceof HTMLElement) || !target.matches('[data-side]') || isHeld(event)) return
  if (!moved(key, target, currentTarget) && !folded(key, target)) return
  event.preventDefault()
}

function isHeld({ ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): boolean {
  return ctrlKey || metaKey || altKey || shiftKey
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

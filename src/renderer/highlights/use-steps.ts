import { type KeyboardEvent, type RefObject, useRef } from 'react'
import { useCommand } from '@/app/use-command'

const ENTRY = '[data-entry]'

/** Steps through the list: J and K open the next and the previous passage, the arrows only go there. */
export function useSteps(): { list: RefObject<HTMLUListElement | null>; onKeyDown: (event: KeyboardEvent) => void } {
  const list = useRef<HTMLUListElement>(null)
  const at = useRef(-1)
  const step = (by: number): HTMLElement | undefined => {
    const entries = [...(list.current?.querySelectorAll<HTMLElement>(ENTRY) ?? [])]
    const focused = entries.findIndex((entry) => entry.matches(':focus'))
    const from = focused < 0 ? at.current : focused
    const next = Math.max(0, Math.min(entries.length - 1, from + by))
    at.current = next
    const entry = entries[next]
    entry?.focus()
    entry?.scrollIntoView({ block: 'nearest' })
    return entry
  }
  useCommand('next', () => step(1)?.click())
  useCommand('previous', () => step(-1)?.click())
  return {
    list,
    onKeyDown(event) {
      const by = { ArrowDown: 1, ArrowUp: -1 }[event.key]
      if (by === undefined) return
      event.preventDefault()
      step(by)
    }
  }
}

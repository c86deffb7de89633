import { DropdownMenu as Radix } from 'radix-ui'
import { useRef } from 'react'
import { MenuEntries } from './MenuEntries'
import { MENU, type MenuItem } from './menu-items'

export interface PointMenuProps {
  label: string
  /** In the window, in CSS pixels. */
  at: { x: number; y: number }
  items: MenuItem[]
  onClose: () => void
}

/**
 * A context menu of something that is found out by where it was opened. What is chosen is done once the focus is back
 * where it was: a field cuts and pastes only then.
 */
export function PointMenu({ label, at, items, onClose }: PointMenuProps) {
  const before = useRef(document.activeElement)
  const chosen = useRef<(() => void) | null>(null)
  const later = (item: MenuItem): MenuItem => {
    if (item.kind === 'submenu') return { ...item, items: item.items.map(later) }
    if (item.kind === 'line' || item.kind === 'heading') return item
    const { onSelect } = item
    return {
      ...item,
      onSelect: () => {
        chosen.current = onSelect
      }
    }
  }
  const finish = (event: Event): void => {
    event.preventDefault()
    if (before.current instanceof HTMLElement) before.current.focus({ preventScroll: true })
    chosen.current?.()
  }
  return (
    <Radix.Root open onOpenChange={(open) => open || onClose()}>
      <Radix.Trigger asChild>
        <button
          type="button"
          tabIndex={-1}
          aria-label={label}
          className="pointer-events-none fixed size-0"
          style={{ left: at.x, top: at.y }}
        />
      </Radix.Trigger>
      <Radix.Portal>
        <Radix.Content align="start" collisionPadding={8} className={MENU} onCloseAutoFocus={finish}>
          <MenuEntries items={items.map(later)} parts={Radix} />
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  )
}

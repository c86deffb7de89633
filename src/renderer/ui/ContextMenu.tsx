import { ContextMenu as Radix } from 'radix-ui'
import type { ReactNode } from 'react'
import { MenuEntries } from './MenuEntries'
import { MENU, type MenuItem } from './menu-items'

export interface ContextMenuProps {
  /** The element that is right-clicked. */
  children: ReactNode
  /** Asked for when the menu opens. */
  items: () => MenuItem[]
  onOpenChange?: (open: boolean) => void
}

export function ContextMenu({ children, items, onOpenChange }: ContextMenuProps) {
  return (
    <Radix.Root {...(onOpenChange ? { onOpenChange } : {})}>
      <Radix.Trigger asChild>{children}</Radix.Trigger>
      <Radix.Portal>
        <Radix.Content collisionPadding={8} className={MENU}>
          <LateItems items={items} />
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  )
}

function LateItems({ items }: { items: () => MenuItem[] }) {
  return <MenuEntries items={items()} parts={Radix} />
}

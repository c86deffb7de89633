import { DropdownMenu as Radix } from 'radix-ui'
import type { ReactNode } from 'react'
import { MenuEntries } from './MenuEntries'
import { MENU, type MenuItem } from './menu-items'

export interface MenuProps {
  /** The button that opens it. */
  children: ReactNode
  items: MenuItem[]
  align?: 'start' | 'end'
}

export function Menu({ children, items, align = 'start' }: MenuProps) {
  return (
    <Radix.Root>
      <Radix.Trigger asChild>{children}</Radix.Trigger>
      <Radix.Portal>
        <Radix.Content align={align} sideOffset={4} collisionPadding={8} className={MENU}>
          <MenuEntries items={items} parts={Radix} />
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  )
}

import { ChevronRight } from 'lucide-react'
import { DropdownMenu as Radix } from 'radix-ui'
import type { ReactNode } from 'react'
import { cn } from './class-names'
import { MenuLabel } from './MenuLabel'
import { MENU, MENU_HEADING, MENU_ITEM, MENU_LINE, type MenuItem } from './menu-items'

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
          <Items items={items} />
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  )
}

function Items({ items }: { items: MenuItem[] }) {
  // The order of a menu does not change while it is open.
  return items.map((item, index) => <Item key={String(index)} item={item} />)
}

function Item({ item }: { item: MenuItem }) {
  if (item.kind === 'line') return <Radix.Separator className={MENU_LINE} />
  if (item.kind === 'heading') return <Radix.Label className={MENU_HEADING}>{item.label}</Radix.Label>
  if (item.kind === 'submenu') {
    return (
      <Radix.Sub>
        <Radix.SubTrigger disabled={item.disabled ?? false} className={MENU_ITEM}>
          <MenuLabel item={item} />
          <ChevronRight aria-hidden className="rtl:-scale-x-100" />
        </Radix.SubTrigger>
        <Radix.Portal>
          <Radix.SubContent className={MENU} collisionPadding={8}>
            <Items items={item.items} />
          </Radix.SubContent>
        </Radix.Portal>
      </Radix.Sub>
    )
  }
  return (
    <Radix.Item
      disabled={item.disabled ?? false}
      onSelect={item.onSelect}
      className={cn(MENU_ITEM, item.dangerous && 'text-danger')}
    >
      <MenuLabel item={item} />
    </Radix.Item>
  )
}

import { ChevronRight } from 'lucide-react'
import { ContextMenu as Radix } from 'radix-ui'
import type { ReactNode } from 'react'
import { cn } from './class-names'
import { MenuLabel } from './MenuLabel'
import { MENU, MENU_HEADING, MENU_ITEM, MENU_LINE, type MenuItem } from './menu-items'

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
  return <Items items={items()} />
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

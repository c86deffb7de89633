import { ChevronRight } from 'lucide-react'
import type { ContextMenu } from 'radix-ui'
import { cn } from './class-names'
import { MenuLabel } from './MenuLabel'
import { MENU, MENU_HEADING, MENU_ITEM, MENU_LINE, type MenuItem } from './menu-items'

/** Radix has a set of parts for each way in which a menu opens; these are in both, and take the same. */
export interface MenuParts {
  Item: typeof ContextMenu.Item
  Label: typeof ContextMenu.Label
  Portal: typeof ContextMenu.Portal
  Separator: typeof ContextMenu.Separator
  Sub: typeof ContextMenu.Sub
  SubContent: typeof ContextMenu.SubContent
  SubTrigger: typeof ContextMenu.SubTrigger
}

/** What stands in a menu, however it was opened. */
export function MenuEntries({ items, parts }: { items: MenuItem[]; parts: MenuParts }) {
  // The order of a menu does not change while it is open.
  return items.map((item, index) => <Entry key={String(index)} item={item} parts={parts} />)
}

function Entry({ item, parts }: { item: MenuItem; parts: MenuParts }) {
  if (item.kind === 'line') return <parts.Separator className={MENU_LINE} />
  if (item.kind === 'heading') return <parts.Label className={MENU_HEADING}>{item.label}</parts.Label>
  if (item.kind === 'submenu') {
    return (
      <parts.Sub>
        <parts.SubTrigger disabled={item.disabled ?? false} className={MENU_ITEM}>
          <MenuLabel item={item} />
          <ChevronRight aria-hidden className="rtl:-scale-x-100" />
        </parts.SubTrigger>
        <parts.Portal>
          <parts.SubContent className={MENU} collisionPadding={8}>
            <MenuEntries items={item.items} parts={parts} />
          </parts.SubContent>
        </parts.Portal>
      </parts.Sub>
    )
  }
  return (
    <parts.Item
      disabled={item.disabled ?? false}
      onSelect={item.onSelect}
      className={cn(MENU_ITEM, item.dangerous && 'text-danger')}
    >
      <MenuLabel item={item} />
    </parts.Item>
  )
}

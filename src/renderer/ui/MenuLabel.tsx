import { Check } from 'lucide-react'
import { ColorDot } from './ColorDot'
import { Kbd } from './Kbd'
import type { MenuAction } from './menu-items'
import { Name } from './Name'

/** The inside of one menu entry: icon or dot or tick, words, shortcut. */
export function MenuLabel({ item }: { item: Pick<MenuAction, 'label' | 'icon' | 'keys' | 'dot' | 'checked'> }) {
  const Icon = item.icon
  return (
    <>
      {item.checked !== undefined && <Check aria-hidden className={item.checked ? 'text-accent' : 'invisible'} />}
      {Icon && <Icon aria-hidden strokeWidth={1.75} />}
      {item.dot && <ColorDot color={item.dot} />}
      <Name>{item.label}</Name>
      {item.keys && <Kbd quiet>{item.keys}</Kbd>}
    </>
  )
}

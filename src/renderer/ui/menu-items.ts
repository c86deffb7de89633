import type { LucideIcon } from 'lucide-react'

export interface MenuAction {
  kind?: 'action'
  label: string
  icon?: LucideIcon
  /** As shown: `Ctrl+T`. */
  keys?: string
  /** CSS colour of a dot before the label. */
  dot?: string
  checked?: boolean
  dangerous?: boolean
  disabled?: boolean
  onSelect: () => void
}

export interface Submenu {
  kind: 'submenu'
  label: string
  icon?: LucideIcon
  disabled?: boolean
  items: MenuItem[]
}

/** What a menu holds, whether it drops from a button or opens at the pointer. */
export type MenuItem = MenuAction | Submenu | { kind: 'line' } | { kind: 'heading'; label: string }

export const MENU =
  'z-50 max-h-[min(28rem,80vh)] min-w-48 overflow-y-auto rounded-lg bg-raised p-1 text-ink shadow-pop outline-none'
export const MENU_ITEM =
  'flex min-h-7.5 items-center gap-2 rounded-md px-2 py-1 outline-none select-none data-[disabled]:opacity-40 data-[highlighted]:bg-accent-soft data-[state=open]:bg-hover [&_svg]:size-4 [&_svg]:shrink-0'
export const MENU_LINE = 'mx-1 my-1 h-px bg-line'
export const MENU_HEADING = 'px-2 pt-2 pb-1 text-[11.5px] font-medium text-muted'

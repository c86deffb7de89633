import { Popover as Radix } from 'radix-ui'
import type { ReactNode } from 'react'
import { cn } from './class-names'

export interface PopoverProps {
  open?: boolean
  onOpenChange?: (open: boolean) => void
  /** The button that opens it. */
  trigger: ReactNode
  label: string
  children: ReactNode
  align?: 'start' | 'center' | 'end'
  className?: string
}

export function Popover({ open, onOpenChange, trigger, label, children, align = 'start', className }: PopoverProps) {
  return (
    <Radix.Root {...(open === undefined ? {} : { open })} {...(onOpenChange ? { onOpenChange } : {})}>
      <Radix.Trigger asChild>{trigger}</Radix.Trigger>
      <Radix.Portal>
        <Radix.Content
          aria-label={label}
          align={align}
          sideOffset={6}
          collisionPadding={8}
          onFocusOutside={(event) => {
            // The context menu of a field in it is no other place.
            if (event.target instanceof Element && event.target.closest('[role="menu"]')) event.preventDefault()
          }}
          className={cn('z-50 rounded-lg bg-raised p-3 shadow-pop outline-none', className)}
        >
          {children}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  )
}

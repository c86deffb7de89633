import { Tooltip as Radix } from 'radix-ui'
import type { ReactNode } from 'react'
import { Kbd } from './Kbd'

export interface TooltipProps {
  label: string
  /** As shown: `Ctrl+T`. */
  keys?: string | undefined
  children: ReactNode
}

export function Tooltip({ label, keys, children }: TooltipProps) {
  return (
    <Radix.Root>
      <Radix.Trigger asChild>{children}</Radix.Trigger>
      <Radix.Portal>
        <Radix.Content
          sideOffset={6}
          collisionPadding={8}
          className="pointer-events-none z-50 flex items-center gap-2 rounded-md bg-ink px-2 py-1 text-[12px] text-paper shadow-pop"
        >
          {label}
          {keys && <Kbd quiet>{keys}</Kbd>}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  )
}

/** Once around the app: the first tooltip waits, its neighbours do not. */
export function TooltipProvider({ children }: { children: ReactNode }) {
  return (
    <Radix.Provider disableHoverableContent delayDuration={500} skipDelayDuration={200}>
      {children}
    </Radix.Provider>
  )
}

import type { LucideIcon } from 'lucide-react'
import type { ComponentProps } from 'react'
import { cn } from './class-names'
import { Tooltip } from './Tooltip'

export interface IconButtonProps extends Omit<ComponentProps<'button'>, 'children' | 'aria-label'> {
  icon: LucideIcon
  label: string
  keys?: string
  /** A button that stays down. */
  pressed?: boolean
  /** The icon points along the line of reading and turns round with it. */
  mirrored?: boolean
}

export function IconButton({
  icon: Icon,
  label,
  keys,
  pressed,
  mirrored = false,
  className,
  ...rest
}: IconButtonProps) {
  return (
    <Tooltip label={label} keys={keys}>
      <button
        type="button"
        aria-label={label}
        aria-pressed={pressed}
        className={cn(
          'inline-flex size-8 shrink-0 items-center justify-center rounded-md text-muted transition-colors',
          'hover:bg-hover hover:text-ink disabled:pointer-events-none disabled:opacity-40',
          'aria-pressed:bg-accent-soft aria-pressed:text-ink data-[state=open]:bg-hover data-[state=open]:text-ink',
          className
        )}
        {...rest}
      >
        <Icon aria-hidden className={cn('size-4.5', mirrored && 'rtl:-scale-x-100')} strokeWidth={1.75} />
      </button>
    </Tooltip>
  )
}

import { clsx } from 'clsx'
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
  small?: boolean
  /** The icon points along the line of reading and turns round with it. */
  mirrored?: boolean
}

const LOOK = clsx(
  'inline-flex shrink-0 items-center justify-center rounded-md text-muted transition-colors',
  'hover:bg-hover hover:text-ink disabled:pointer-events-none disabled:opacity-40',
  'aria-pressed:bg-accent-soft aria-pressed:text-ink data-[state=open]:bg-hover data-[state=open]:text-ink'
)
const USUAL = `${LOOK} size-8`
const SMALL = `${LOOK} size-7`

export function IconButton({
  icon: Icon,
  label,
  keys,
  pressed,
  small = false,
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
        className={cn(small ? SMALL : USUAL, className)}
        {...rest}
      >
        <Icon aria-hidden className={mirrored ? 'size-4.5 rtl:-scale-x-100' : 'size-4.5'} strokeWidth={1.75} />
      </button>
    </Tooltip>
  )
}

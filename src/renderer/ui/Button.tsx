import { cva, type VariantProps } from 'class-variance-authority'
import type { ComponentProps } from 'react'
import { cn } from './class-names'

const look = cva(
  'inline-flex shrink-0 items-center justify-center gap-1.5 rounded-md font-medium whitespace-nowrap transition-colors disabled:opacity-50 disabled:pointer-events-none [&_svg]:size-4 [&_svg]:shrink-0',
  {
    variants: {
      kind: {
        plain: 'text-ink hover:bg-hover active:bg-sunken',
        outline: 'border border-line bg-raised text-ink hover:bg-hover',
        // Where the system forces its colours, their edge is seen instead of their ground.
        primary: 'border border-transparent bg-accent text-accent-ink hover:bg-accent-strong',
        danger: 'border border-transparent bg-danger text-danger-ink hover:opacity-90'
      },
      size: { small: 'h-7 px-2 text-[12.5px]', medium: 'h-8 px-3' }
    },
    defaultVariants: { kind: 'outline', size: 'medium' }
  }
)

export type ButtonProps = ComponentProps<'button'> & VariantProps<typeof look>

export function Button({ kind, size, className, type = 'button', ...rest }: ButtonProps) {
  return <button type={type} className={cn(look({ kind, size }), className)} {...rest} />
}

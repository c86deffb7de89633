import { cn } from './class-names'

/** A small disc of a CSS colour; says nothing to screen readers, its neighbour does. */
export function ColorDot({ color, className }: { color: string; className?: string }) {
  return (
    <span
      aria-hidden
      className={cn('size-2.5 shrink-0 rounded-full forced-color-adjust-none', className)}
      style={{ background: color }}
    />
  )
}

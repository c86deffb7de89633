import { cn } from './class-names'

/**
 * A name in its own direction, at the start of the line in the reader's. What does not fit is cut at the name's own
 * end, which a plain `dir="auto"` block would not do together with the reader's alignment.
 */
export function Name({ children, className }: { children: string; className?: string }) {
  return (
    <span className={cn('flex min-w-0 grow', className)}>
      <span dir="auto" className="truncate">
        {children}
      </span>
    </span>
  )
}

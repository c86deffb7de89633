import { ChevronDown } from 'lucide-react'
import { cn } from './class-names'

export interface TriangleProps {
  open: boolean
  /** What a press does, as words: `Fold Elections`. */
  label: string
  depth: number
  /** Nothing lies below: its room stays. */
  hidden: boolean
  onToggle: (open: boolean) => void
}

/** Folds a branch of a tree in the sidebar. */
export function Triangle({ open, label, depth, hidden, onToggle }: TriangleProps) {
  return (
    <button
      type="button"
      data-fold={hidden ? undefined : true}
      aria-expanded={open}
      aria-label={label}
      onClick={() => onToggle(!open)}
      style={{ insetInlineStart: depth * 14 - 6 }}
      className={cn('absolute z-10 rounded py-1 text-muted hover:text-ink', hidden && 'invisible')}
    >
      <ChevronDown aria-hidden className={cn('size-3.5', !open && '-rotate-90 rtl:rotate-90')} />
    </button>
  )
}

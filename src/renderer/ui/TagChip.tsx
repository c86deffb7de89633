import type { TagColor } from '@shared/tag'
import { X } from 'lucide-react'
import { ColorDot } from './ColorDot'
import { cn } from './class-names'
import { tagColorVar } from './tag-color'

export interface TagChipProps {
  name: string
  color?: TagColor | null | undefined
  /** With words for the button: `Remove tag Elections`. */
  remove?: { label: string; onRemove: () => void } | undefined
  className?: string
}

export function TagChip({ name, color, remove, className }: TagChipProps) {
  return (
    <span
      className={cn(
        'inline-flex h-5 max-w-40 min-w-0 items-center gap-1 rounded-full border border-line bg-paper px-1.5 text-[11.5px] text-ink',
        className
      )}
    >
      <ColorDot color={tagColorVar(color)} className="size-2" />
      <span dir="auto" className="truncate">
        {name}
      </span>
      {remove && (
        <button
          type="button"
          aria-label={remove.label}
          onClick={remove.onRemove}
          className="-me-0.5 rounded-full p-0.5 text-muted hover:bg-hover hover:text-ink"
        >
          <X aria-hidden className="size-3" />
        </button>
      )}
    </span>
  )
}

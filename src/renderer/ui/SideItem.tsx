import type { LucideIcon } from 'lucide-react'
import { type DragEvent, type KeyboardEvent, type ReactNode, type Ref, useState } from 'react'
import { cn } from './class-names'
import { Name } from './Name'
import { useSpring } from './use-spring'

export interface SideItemProps {
  label: string
  icon?: LucideIcon
  /** Instead of an icon, such as a colour dot. */
  mark?: ReactNode
  /** Already written as the language writes it. */
  count?: string
  /** Something to be noticed, such as `3 new`. */
  badge?: string
  current: boolean
  /** What it stands for, wherever it is moved. */
  name?: string
  onChoose: () => void
  /** How deep it lies in a tree, from 0. */
  depth?: number
  /** Something before the icon, such as the triangle of a tree. */
  lead?: ReactNode
  /** Kinds of data that may be dropped here. */
  accepts?: readonly string[]
  onDrop?: (kind: string, data: string) => void
  /** Something is held over it for a moment: what is folded opens. */
  onHold?: () => void
  drag?: { kind: string; data: string }
  onKeyDown?: (event: KeyboardEvent) => void
  ref?: Ref<HTMLButtonElement>
}

/** One line of the sidebar: a place to go to, and where things may be dropped. */
export function SideItem({
  label,
  icon: Icon,
  mark,
  count,
  badge,
  current,
  name,
  onChoose,
  depth = 0,
  lead,
  accepts = [],
  onDrop,
  onHold,
  drag,
  onKeyDown,
  ref,
  ...rest
}: SideItemProps) {
  const [over, setOver] = useState(false)
  const spring = useSpring(onHold)
  const accepted = (event: DragEvent): string | undefined =>
    accepts.find((kind) => event.dataTransfer.types.includes(kind))
  const onDragOver = (event: DragEvent): void => {
    if (!accepted(event)) return
    event.preventDefault()
    spring.over(event)
    setOver(true)
  }
  const leave = (event: DragEvent): void => {
    spring.leave(event)
    setOver(false)
  }
  const drop = (event: DragEvent): void => {
    const kind = accepted(event)
    leave(event)
    if (!kind) return
    event.preventDefault()
    event.stopPropagation()
    onDrop?.(kind, event.dataTransfer.getData(kind))
  }
  return (
    <div className="relative flex items-center" style={{ paddingInlineStart: depth * 14 }}>
      {lead}
      <button
        ref={ref}
        type="button"
        data-side
        data-line={name}
        aria-current={current ? 'page' : undefined}
        onClick={onChoose}
        onKeyDown={onKeyDown}
        title={label}
        draggable={drag !== undefined}
        onDragStart={(event) => drag && event.dataTransfer.setData(drag.kind, drag.data)}
        onDragOver={onDragOver}
        onDragLeave={leave}
        onDrop={drop}
        className={cn(
          'flex h-7 min-w-0 grow items-center gap-2 rounded-md px-2 text-start hover:bg-hover aria-[current]:bg-accent-soft aria-[current]:font-medium',
          over && 'bg-accent-soft ringed-inside'
        )}
        {...rest}
      >
        {Icon && <Icon aria-hidden className="size-4 shrink-0 text-muted" strokeWidth={1.75} />}
        {mark}
        <Name>{label}</Name>
        {badge && (
          <span className="shrink-0 rounded-full bg-accent px-1.5 text-[11px] leading-4 font-medium text-accent-ink">
            {badge}
          </span>
        )}
        {count && !badge && <span className="text-[12px] text-muted tabular-nums">{count}</span>}
      </button>
    </div>
  )
}

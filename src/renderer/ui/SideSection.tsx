import { ChevronDown } from 'lucide-react'
import { type ReactNode, useId } from 'react'
import { cn } from './class-names'
import { useFold } from './folds'
import { useSpring } from './use-spring'

export interface SideSectionProps {
  title: string
  /** What it is remembered by, in every language. */
  name: string
  /** Small buttons at the end of the heading. */
  actions?: ReactNode
  children: ReactNode
  startsOpen?: boolean
}

/** A part of the sidebar that folds. */
export function SideSection({ title, name, actions, children, startsOpen = true }: SideSectionProps) {
  const [open, setOpen] = useFold(`section/${name}`, startsOpen)
  const id = useId()
  const spring = useSpring(() => setOpen(true))
  return (
    <section aria-labelledby={id} className="group/section">
      <div className="flex h-7 items-center gap-1 ps-2">
        <h2 id={id} className="min-w-0 grow">
          <button
            type="button"
            aria-expanded={open}
            onClick={() => setOpen(!open)}
            onDragOver={spring.over}
            onDragLeave={spring.leave}
            className="flex w-full items-center gap-1 rounded text-start text-[12px] font-semibold text-muted hover:text-ink"
          >
            <span className="truncate">{title}</span>
            <ChevronDown
              aria-hidden
              className={cn('size-3.5 shrink-0 transition-transform', !open && '-rotate-90 rtl:rotate-90')}
            />
          </button>
        </h2>
        {actions}
      </div>
      {open && <div className="flex flex-col gap-px pb-1">{children}</div>}
    </section>
  )
}

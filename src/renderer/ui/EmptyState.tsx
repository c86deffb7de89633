import type { LucideIcon } from 'lucide-react'
import type { ReactNode } from 'react'

export interface EmptyStateProps {
  icon: LucideIcon
  title: string
  text?: string
  children?: ReactNode
}

/** Says why there is nothing here and what to do about it. */
export function EmptyState({ icon: Icon, title, text, children }: EmptyStateProps) {
  return (
    <div className="flex h-full flex-col items-center justify-center gap-2 overflow-y-auto p-6 text-center">
      <Icon aria-hidden className="size-8 shrink-0 text-muted" strokeWidth={1.25} />
      <h2 className="text-[15px] font-semibold">{title}</h2>
      {text && <p className="max-w-sm text-muted">{text}</p>}
      {children}
    </div>
  )
}

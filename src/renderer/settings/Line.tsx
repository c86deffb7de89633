import type { ReactNode } from 'react'

/** One setting: what it is, a remark, and its control at the end of the line. */
export function Line({ label, hint, children }: { label: string; hint?: ReactNode; children?: ReactNode }) {
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-2 py-3">
      <div className="min-w-60 grow basis-0">
        <p>{label}</p>
        {hint && <p className="break-words text-[12.5px] text-muted">{hint}</p>}
      </div>
      {children && <div className="flex flex-wrap items-center gap-2">{children}</div>}
    </div>
  )
}

import { cn } from './class-names'

export interface ProgressProps {
  label: string
  done: number
  /** Null while it is not known. */
  total: number | null
}

export function Progress({ label, done, total }: ProgressProps) {
  const part = total ? Math.min(100, (100 * done) / total) : null
  return (
    <div
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={100}
      {...(part === null ? {} : { 'aria-valuenow': Math.round(part) })}
      className="h-1.5 w-full overflow-hidden rounded-full bg-sunken"
    >
      <div
        className={cn('h-full rounded-full bg-accent transition-[width]', part === null && 'w-1/3 animate-pulse')}
        {...(part === null ? {} : { style: { width: `${part}%` } })}
      />
    </div>
  )
}

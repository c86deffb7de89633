import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { cn } from './class-names'
import { readDay } from './read-day'
import { INPUT } from './TextField'

export interface DayFieldProps {
  label: string
  labelHidden?: boolean
  /** `2024-03-05`, empty for none. */
  value: string
  /** Which day a month or a year stands for. */
  end: 'first' | 'last'
  onDay: (day: string | null) => void
  className?: string
}

/** A day, written the same in every language: the browser's own field speaks the system's, whatever the window speaks. */
export function DayField({ label, labelHidden = false, value, end, onDay, className }: DayFieldProps) {
  const { t } = useTranslation('ui')
  const [typed, setTyped] = useState(value)
  useEffect(() => setTyped(value), [value])
  const read = readDay(typed, end)
  const take = (): void => {
    if (read && read.day !== (value || null)) onDay(read.day)
    else if (read?.day) setTyped(read.day)
  }
  return (
    <label className={cn('flex flex-col gap-1', className)}>
      <span className={labelHidden ? 'sr-only' : 'font-medium'}>{label}</span>
      <input
        type="text"
        inputMode="numeric"
        dir={typed ? 'ltr' : undefined}
        spellCheck={false}
        autoComplete="off"
        placeholder={t('dayPattern')}
        title={t('dayHint')}
        value={typed}
        aria-invalid={read === null ? true : undefined}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={take}
        onKeyDown={(event) => event.key === 'Enter' && take()}
        className={cn(INPUT, 'tabular-nums', read === null && 'border-danger')}
      />
    </label>
  )
}

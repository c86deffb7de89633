import { type ComponentProps, type ReactNode, useId } from 'react'
import { cn } from './class-names'

export const INPUT =
  'h-8 w-full min-w-0 rounded-md border border-line-strong bg-paper px-2.5 text-ink text-ellipsis outline-offset-0 select-text placeholder:text-muted disabled:opacity-50'

export interface TextFieldProps extends Omit<ComponentProps<'input'>, 'id'> {
  label: string
  /** The label is for screen readers alone. */
  labelHidden?: boolean
  hint?: ReactNode
  /** What is wrong with what was typed. */
  error?: string | null
}

export function TextField({ label, labelHidden = false, hint, error, className, ...rest }: TextFieldProps) {
  const id = useId()
  return (
    <div className={cn('flex flex-col gap-1', className)}>
      <label htmlFor={id} className={labelHidden ? 'sr-only' : 'font-medium'}>
        {label}
      </label>
      <input
        id={id}
        // Empty, its placeholder is the interface's; filled, the text's own direction counts.
        dir={rest.value ? 'auto' : undefined}
        spellCheck={false}
        autoComplete="off"
        aria-invalid={error ? true : undefined}
        aria-describedby={hint || error ? `${id}-hint` : undefined}
        className={cn(INPUT, error && 'border-danger')}
        {...rest}
      />
      {(error || hint) && (
        <p id={`${id}-hint`} className={cn('text-[12.5px]', error ? 'text-danger' : 'text-muted')}>
          {error || hint}
        </p>
      )}
    </div>
  )
}

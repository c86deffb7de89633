import { Check, ChevronDown } from 'lucide-react'
import { Select as Radix } from 'radix-ui'
import { cn } from './class-names'
import { MENU, MENU_ITEM } from './menu-items'

export interface SelectProps<T extends string> {
  label: string
  value: T
  /** `brief` is shown instead of the label where the closed field is narrow. */
  options: readonly { value: T; label: string; brief?: string }[]
  onChange: (value: T) => void
  disabled?: boolean
  className?: string
}

/** Chooses one of a few. The label is for screen readers; put words beside it where they are wanted. */
export function Select<T extends string>({ label, value, options, onChange, disabled, className }: SelectProps<T>) {
  const choose = (chosen: string): void => {
    const option = options.find((one) => one.value === chosen)
    if (option) onChange(option.value)
  }
  return (
    <Radix.Root value={value} onValueChange={choose} disabled={disabled ?? false}>
      <Radix.Trigger
        aria-label={label}
        className={cn(
          'flex h-8 items-center gap-1 rounded-md border border-line-strong bg-paper ps-2.5 pe-1.5 disabled:opacity-50',
          className
        )}
      >
        <Chosen option={options.find((one) => one.value === value)} />
        <Radix.Icon>
          <ChevronDown aria-hidden className="size-4 text-muted" />
        </Radix.Icon>
      </Radix.Trigger>
      <Radix.Portal>
        <Radix.Content position="popper" sideOffset={4} collisionPadding={8} className={MENU}>
          <Radix.Viewport>
            {options.map((option) => (
              <Radix.Item key={option.value} value={option.value} className={MENU_ITEM}>
                <span className="grow">
                  <Radix.ItemText>{option.label}</Radix.ItemText>
                </span>
                <Radix.ItemIndicator>
                  <Check aria-hidden className="text-accent" />
                </Radix.ItemIndicator>
              </Radix.Item>
            ))}
          </Radix.Viewport>
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  )
}

function Chosen({ option }: { option: { label: string; brief?: string } | undefined }) {
  if (!option?.brief) {
    return (
      <span className="min-w-0 grow truncate text-start">
        <Radix.Value />
      </span>
    )
  }
  return (
    <span className="@container min-w-0 grow truncate text-start">
      <Radix.Value>
        <span className="@max-[11rem]:hidden">{option.label}</span>
        <span className="@min-[11rem]:hidden">{option.brief}</span>
      </Radix.Value>
    </span>
  )
}

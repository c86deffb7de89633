import { type KeyboardEvent, type ReactNode, useId, useState } from 'react'
import { cn } from './class-names'
import { INPUT } from './TextField'

export interface Choice {
  key: string
  content: ReactNode
  onChoose: () => void
}

export interface CompletionProps {
  label: string
  text: string
  onText: (text: string) => void
  choices: Choice[]
  /** Backspace in an empty field. */
  onBackspace?: () => void
}

/** A text field over a list: the arrows move in the list while typing goes on, Enter chooses. */
export function Completion({ label, text, onText, choices, onBackspace }: CompletionProps) {
  const id = useId()
  const [at, setAt] = useState(0)
  const active = Math.min(at, choices.length - 1)
  const move = (by: number): void => setAt((active + by + choices.length) % Math.max(1, choices.length))
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'ArrowDown') move(1)
    else if (event.key === 'ArrowUp') move(-1)
    else if (event.key === 'Enter') choices[active]?.onChoose()
    else if (event.key === 'Backspace' && text === '' && onBackspace) onBackspace()
    else return
    if (event.key !== 'Backspace') event.preventDefault()
  }
  return (
    <div>
      <input
        role="combobox"
        aria-label={label}
        aria-expanded
        aria-controls={id}
        aria-autocomplete="list"
        aria-activedescendant={active >= 0 ? `${id}-${active}` : undefined}
        placeholder={label}
        value={text}
        dir={text === '' ? undefined : 'auto'}
        spellCheck={false}
        autoComplete="off"
        onChange={(event) => {
          onText(event.target.value)
          setAt(0)
        }}
        onKeyDown={onKeyDown}
        className={INPUT}
      />
      <div role="listbox" id={id} aria-label={label} className="mt-2 max-h-64 overflow-y-auto">
        {choices.map(({ key, content, onChoose }, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the field above takes the keys.
          <div
            key={key}
            role="option"
            id={`${id}-${index}`}
            aria-selected={index === active}
            tabIndex={-1}
            onMouseMove={() => setAt(index)}
            onMouseDown={(event) => event.preventDefault()}
            onClick={onChoose}
            ref={index === active ? scrollIntoSight : null}
            className={cn('flex min-h-8 items-center gap-2 rounded-md px-2', index === active && 'bg-accent-soft')}
          >
            {content}
          </div>
        ))}
      </div>
    </div>
  )
}

function scrollIntoSight(element: HTMLElement | null): void {
  element?.scrollIntoView({ block: 'nearest' })
}

import { Search, X } from 'lucide-react'
import { type KeyboardEvent, type Ref, useImperativeHandle, useRef } from 'react'
import { useTranslation } from 'react-i18next'

/** What the window's keys ask of the search box. */
export interface SearchHandle {
  focus(): void
}

export interface SearchBoxProps {
  query: string
  onQuery: (query: string) => void
  /** Enter opens the first article, ↓ goes on in the list. */
  onLeave: (how: 'enter' | 'down') => void
  ref: Ref<SearchHandle>
}

/** One box for everything: each keystroke searches. */
export function SearchBox({ query, onQuery, onLeave, ref }: SearchBoxProps) {
  const { t } = useTranslation('search')
  const input = useRef<HTMLInputElement>(null)
  useImperativeHandle(ref, () => ({ focus: () => input.current?.select() }))
  const onKeyDown = (event: KeyboardEvent): void => {
    // While an input method composes, its keys are its own.
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Escape' && query !== '') onQuery('')
    else if (event.key === 'Escape') input.current?.blur()
    else if (event.key === 'ArrowDown') onLeave('down')
    else if (event.key === 'Enter') onLeave('enter')
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: Chrome knows the search element from 118 on only.
    <div
      role="search"
      className="flex h-8 min-w-0 grow items-center gap-2 rounded-md border border-line-strong bg-paper ps-2.5 pe-1 outline-offset-0 outline-accent has-[input:focus]:outline-2"
    >
      <Search aria-hidden className="size-4 shrink-0 text-muted" />
      <input
        ref={input}
        type="search"
        aria-label={t('label')}
        placeholder={t('placeholder')}
        dir={query === '' ? undefined : 'auto'}
        spellCheck={false}
        autoComplete="off"
        maxLength={10_000}
        value={query}
        onChange={(event) => onQuery(event.target.value)}
        onKeyDown={onKeyDown}
        className="h-full min-w-0 grow bg-transparent outline-none select-text placeholder:text-muted [&::-webkit-search-cancel-button]:hidden"
      />
      {query !== '' && (
        <button
          type="button"
          aria-label={t('clear')}
          onClick={() => {
            onQuery('')
            input.current?.focus()
          }}
          className="flex size-6 shrink-0 items-center justify-center rounded text-muted hover:bg-hover hover:text-ink"
        >
          <X aria-hidden className="size-4" />
        </button>
      )}
    </div>
  )
}

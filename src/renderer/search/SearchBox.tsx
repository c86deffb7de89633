import { Search, X } from 'lucide-react'
import { type ReactNode, type Ref, useId, useImperativeHandle, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { SuggestionList } from './SuggestionList'
import { type SearchBoxGiven, useSearchBox } from './use-search-box'

/** What the window's keys ask of the search box. */
export interface SearchHandle {
  focus(): void
}

export interface SearchBoxProps extends SearchBoxGiven {
  /** At the end of the box. */
  help?: ReactNode
  ref: Ref<SearchHandle>
}

/** One box for everything: each keystroke searches, and what may be meant is offered below. */
export function SearchBox({ ref, help, ...props }: SearchBoxProps) {
  const { t } = useTranslation('search')
  const input = useRef<HTMLInputElement>(null)
  const listId = useId()
  const { query } = props
  const box = useSearchBox(input, props)
  useImperativeHandle(ref, () => ({
    focus: () => {
      input.current?.select()
      if (query === '') box.open()
    }
  }))
  return (
    // biome-ignore lint/a11y/useSemanticElements: Chrome knows the search element from 118 on only.
    <div
      role="search"
      className="relative flex h-8 min-w-32 grow basis-32 items-center gap-2 rounded-md border border-line-strong bg-paper ps-2.5 pe-1 outline-offset-0 outline-accent has-[input:focus]:outline-2"
    >
      <Search aria-hidden className="size-4 shrink-0 text-muted" />
      <input
        ref={input}
        role="combobox"
        aria-label={t('label')}
        aria-autocomplete="list"
        aria-expanded={box.isOpen}
        aria-controls={box.isOpen ? listId : undefined}
        aria-activedescendant={box.active >= 0 ? `${listId}-${box.active}` : undefined}
        placeholder={t('placeholder')}
        dir={query === '' ? undefined : 'auto'}
        spellCheck={false}
        autoComplete="off"
        maxLength={10_000}
        value={query}
        onChange={(event) => box.type(event.target.value)}
        onKeyDown={box.onKeyDown}
        onFocus={() => box.setFocus(true)}
        onBlur={() => box.setFocus(false)}
        onClick={box.open}
        className="h-full min-w-0 grow bg-transparent outline-none select-text placeholder:text-muted"
      />
      {query !== '' && (
        <button
          type="button"
          aria-label={t('clear')}
          onClick={() => {
            box.clear()
            input.current?.focus()
          }}
          className="flex size-6 shrink-0 items-center justify-center rounded text-muted hover:bg-hover hover:text-ink"
        >
          <X aria-hidden className="size-4" />
        </button>
      )}
      {help}
      {box.isOpen && (
        <SuggestionList
          id={listId}
          suggestions={box.suggestions}
          active={box.active}
          onActive={box.setActive}
          onChoose={box.choose}
          onForget={box.forget}
        />
      )}
    </div>
  )
}

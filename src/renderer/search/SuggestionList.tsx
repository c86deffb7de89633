import type { LucideIcon } from 'lucide-react'
import { Bookmark, Folder, History, Languages, Newspaper, PenLine, Search, Tag, TextCursorInput, X } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { formatNumber, languageName } from '@/app/format'
import { cn } from '@/ui/class-names'
import { Name } from '@/ui/Name'
import type { Suggestion } from './suggestions'

const ICONS: Record<Suggestion['kind'], LucideIcon> = {
  field: TextCursorInput,
  tag: Tag,
  collection: Folder,
  source: Newspaper,
  author: PenLine,
  section: Newspaper,
  language: Languages,
  word: Search,
  recent: History,
  saved: Bookmark
}

export interface SuggestionListProps {
  id: string
  suggestions: Suggestion[]
  /** -1: none. */
  active: number
  onActive: (index: number) => void
  onChoose: (suggestion: Suggestion) => void
  onForget: (suggestion: Suggestion) => void
}

/** Under the search box: the field above keeps the keyboard. */
export function SuggestionList({ id, suggestions, active, onActive, onChoose, onForget }: SuggestionListProps) {
  const { t } = useTranslation('search')
  return (
    <div
      role="listbox"
      id={id}
      aria-label={t('suggestions')}
      className="absolute inset-x-0 top-full z-30 mt-1 max-h-80 overflow-y-auto rounded-lg bg-raised p-1 shadow-pop"
    >
      {suggestions.map((suggestion, index) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the field above takes the keys.
        <div
          key={suggestion.key}
          role="option"
          id={`${id}-${index}`}
          aria-selected={index === active}
          tabIndex={-1}
          onMouseMove={() => onActive(index)}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onChoose(suggestion)}
          ref={index === active ? scrollIntoSight : null}
          className={cn('flex min-h-7.5 items-center gap-2 rounded-md px-2', index === active && 'bg-accent-soft')}
        >
          <Line suggestion={suggestion} onForget={onForget} />
        </div>
      ))}
    </div>
  )
}

function Line({ suggestion, onForget }: { suggestion: Suggestion; onForget: (suggestion: Suggestion) => void }) {
  const { t, i18n } = useTranslation('search')
  const { kind, label, count } = suggestion
  const Icon = ICONS[kind]
  return (
    <>
      <Icon aria-hidden className="size-4 shrink-0 text-muted" strokeWidth={1.75} />
      <Name>{kind === 'language' ? languageName(label, i18n.language) : label}</Name>
      {kind !== 'word' && <span className="shrink-0 text-[12px] text-muted">{t(`kinds.${kind}`)}</span>}
      {count !== null && (
        <span className="shrink-0 text-[12px] text-muted tabular-nums">{formatNumber(count, i18n.language)}</span>
      )}
      {kind === 'recent' && (
        // Of the mouse alone: Shift+Delete does the same.
        <X
          aria-hidden
          className="size-4 shrink-0 rounded text-muted hover:bg-hover hover:text-ink"
          onClick={(event) => {
            event.stopPropagation()
            onForget(suggestion)
          }}
        />
      )}
    </>
  )
}

function scrollIntoSight(element: HTMLElement | null): void {
  element?.scrollIntoView({ block: 'nearest' })
}

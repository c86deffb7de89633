import type { TFunction } from 'i18next'
import { ChevronDown, ChevronUp, X } from 'lucide-react'
import { type KeyboardEvent, useEffect, useRef } from 'react'
import { flushSync } from 'react-dom'
import { useTranslation } from 'react-i18next'
import { listen } from '@/app/archive-client'
import { IconButton } from '@/ui/IconButton'
import { INPUT } from '@/ui/TextField'
import type { Matches } from './use-matches'

interface FindBarProps {
  /** Null: the bar is closed and the search of the list is marked. */
  search: string | null
  onSearch(search: string | null | ((before: string | null) => string | null)): void
  query: string
  matches: Matches
}

/** Finds in the article, and steps through what the list's search matched. */
export function FindBar({ search, onSearch, query, matches }: FindBarProps) {
  const { t } = useTranslation('reader')
  const input = useRef<HTMLInputElement>(null)
  const newest = useRef(matches)
  newest.current = matches

  useEffect(
    () =>
      listen('command.invoked', ({ command }) => {
        if (command === 'next-match') newest.current.step(1)
        if (command === 'previous-match') newest.current.step(-1)
        if (command !== 'find-in-article') return
        // At once: the next letter is typed into the bar, and must not be heard as a command.
        flushSync(() => onSearch((before) => chosenText() || (before ?? '')))
        input.current?.select()
      }),
    [onSearch]
  )

  const isOpened = search === ''
  useEffect(() => {
    if (isOpened) input.current?.focus()
  }, [isOpened])

  if (search === null && (query.trim() === '' || matches.count === 0)) return null
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Enter') matches.step(event.shiftKey ? -1 : 1)
    else if (event.key === 'Escape') onSearch(null)
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <div className="flex items-center gap-1 border-line border-b bg-side px-3 py-1">
      {search === null ? (
        <span className="grow truncate text-muted">{query}</span>
      ) : (
        <input
          ref={input}
          aria-label={t('find')}
          placeholder={t('find')}
          dir="auto"
          className={`${INPUT} grow`}
          value={search}
          onChange={(event) => onSearch(event.target.value)}
          onKeyDown={onKeyDown}
        />
      )}
      <span role="status" className="min-w-16 text-center text-[12.5px] text-muted">
        {told(matches, search !== null && search !== '', t)}
      </span>
      <IconButton
        icon={ChevronUp}
        label={t('previousMatch')}
        keys="Shift+F3"
        onClick={() => matches.step(-1)}
        disabled={matches.count === 0}
      />
      <IconButton
        icon={ChevronDown}
        label={t('nextMatch')}
        keys="F3"
        onClick={() => matches.step(1)}
        disabled={matches.count === 0}
      />
      {search !== null && <IconButton icon={X} label={t('cancel')} onClick={() => onSearch(null)} />}
    </div>
  )
}

function told({ count, current }: Matches, isTyped: boolean, t: TFunction<'reader'>): string {
  if (count > 0) return current > 0 ? t('matches', { current, count }) : t('matchCount', { count })
  return isTyped ? t('noMatches') : ''
}

const LONGEST = 100

/** What is selected in the article is looked for at once, unless it is a whole passage. */
function chosenText(): string {
  const chosen = document.getSelection()?.toString().trim() ?? ''
  return chosen.length <= LONGEST && !chosen.includes('\n') ? chosen : ''
}

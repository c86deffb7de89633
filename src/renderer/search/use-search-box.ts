import { type KeyboardEvent, type RefObject, useState } from 'react'
import { useRecentSearches } from '@/app/recent-searches'
import { isNamed, type Suggestion } from './suggestions'
import { useSuggestions } from './use-suggestions'

export interface SearchBoxState {
  suggestions: Suggestion[]
  isOpen: boolean
  /** Of the suggestions; -1: none. */
  active: number
  setActive(index: number): void
  setFocus(focused: boolean): void
  open(): void
  type(text: string): void
  clear(): void
  choose(suggestion: Suggestion): void
  forget(suggestion: Suggestion): void
  onKeyDown(event: KeyboardEvent): void
}

export interface SearchBoxGiven {
  query: string
  /** Takes over what the query was probably meant to be, by Tab; null where nothing is offered. */
  onMeant: (() => void) | null
  onQuery: (query: string) => void
  onSaved: (id: string) => void
  /** Enter opens the first article, ↓ goes on in the list. */
  onLeave: (how: 'enter' | 'down') => void
}

/** What the keys do: the list of suggestions takes arrows, Enter, Tab and Escape first, then the box itself. */
export function useSearchBox(input: RefObject<HTMLInputElement | null>, given: SearchBoxGiven): SearchBoxState {
  const { query, onMeant, onQuery, onSaved, onLeave } = given
  const { forget } = useRecentSearches()
  const [focused, setFocused] = useState(false)
  const [wanted, setWanted] = useState(false)
  const [active, setActive] = useState(-1)
  const [caret, setCaret] = useState(query.length)
  const suggestions = useSuggestions(query, caret, focused && wanted)
  const isOpen = suggestions.length > 0
  const at = isOpen ? Math.min(active, suggestions.length - 1) : -1

  const show = (open: boolean): void => {
    setWanted(open)
    setActive(-1)
  }
  const type = (text: string, caretAt = input.current?.selectionStart ?? text.length): void => {
    onQuery(text)
    setCaret(caretAt)
    show(true)
  }
  /** Whoever empties the box has not asked for anything yet. */
  const clear = (): void => {
    onQuery('')
    show(false)
  }
  const choose = (suggestion: Suggestion): void => {
    if (suggestion.savedId !== undefined) {
      onSaved(suggestion.savedId)
      show(false)
      return
    }
    type(suggestion.query, suggestion.caret)
    // What was typed before stays a search of its own; a name goes on to what may follow it.
    if (!isNamed(suggestion)) show(false)
    requestAnimationFrame(() => input.current?.setSelectionRange(suggestion.caret, suggestion.caret))
  }
  const forgetOne = (suggestion: Suggestion): void => {
    forget(suggestion.query)
    setActive(-1)
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    // While an input method composes, its keys are its own.
    if (event.nativeEvent.isComposing) return
    const chosen = suggestions[at]
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    const byTab = event.key === 'Tab' && !event.shiftKey ? tabbed(chosen, suggestions) : null
    if (isOpen && step !== 0) setActive(stepped(at, step, suggestions.length))
    else if (isOpen && event.key === 'Escape') show(false)
    else if (chosen?.kind === 'recent' && event.key === 'Delete' && event.shiftKey) forgetOne(chosen)
    else if (chosen && event.key === 'Enter') choose(chosen)
    else if (byTab) choose(byTab)
    else if (event.key === 'Tab' && !event.shiftKey && onMeant) {
      show(false)
      onMeant()
    } else if (event.key === 'Escape' && query !== '') clear()
    else if (event.key === 'Escape') input.current?.blur()
    else if (event.key === 'ArrowDown') onLeave('down')
    else if (event.key === 'Enter') {
      show(false)
      onLeave('enter')
    } else return
    event.preventDefault()
    event.stopPropagation()
  }
  return {
    suggestions,
    isOpen,
    active: at,
    setActive,
    setFocus: (now) => {
      setFocused(now)
      if (!now) show(false)
    },
    open: () => show(true),
    type,
    clear,
    choose,
    forget: forgetOne,
    onKeyDown
  }
}

/** Round and round, with the box itself between the last and the first. */
function stepped(at: number, step: number, count: number): number {
  const next = at + step
  return next >= count ? -1 : next < -1 ? count - 1 : next
}

function tabbed(chosen: Suggestion | undefined, suggestions: readonly Suggestion[]): Suggestion | null {
  const [first] = suggestions
  if (chosen) return chosen
  return first?.inField ? first : null
}

import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { createRef, useState } from 'react'
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { startLanguage } from '@/app/i18n'
import { RecentSearchesContext } from '@/app/recent-searches'
import { SearchBox, type SearchHandle } from '@/search/SearchBox'

function show(initial = '', { meant = null, recent = [] }: { meant?: string | null; recent?: string[] } = {}) {
  const onLeave = vi.fn()
  const onSaved = vi.fn()
  const forget = vi.fn()
  const handle = createRef<SearchHandle>()
  function Box() {
    const [query, setQuery] = useState(initial)
    const onMeant = meant === null || meant === query ? null : () => setQuery(meant)
    const given = { query, onMeant, onQuery: setQuery, onSaved, onLeave }
    return <SearchBox ref={handle} {...given} />
  }
  render(
    <RecentSearchesContext value={{ recent, remember: vi.fn(), forget, clear: vi.fn() }}>
      <Box />
    </RecentSearchesContext>
  )
  return { onLeave, forget, handle, input: screen.getByRole<HTMLInputElement>('combobox') }
}

beforeAll(startLanguage)
afterEach(cleanup)

describe('the search box', () => {
  it('is emptied by the first Escape, which offers nothing, and left by the second', () => {
    const { input } = show('water', { recent: ['harbour'] })
    input.focus()
    fireEvent.keyDown(input, { key: 'Escape' })
    expect(input.value).toBe('')
    expect(screen.queryAllByRole('option')).toHaveLength(0)
    expect(document.activeElement).toBe(input)
    fireEvent.keyDown(input, { key: 'Escape' })
    expect(document.activeElement).not.toBe(input)
  })

  it('hands over to the list with the arrow down', () => {
    const { input, onLeave } = show('water')
    fireEvent.keyDown(input, { key: 'ArrowDown' })
    expect(onLeave).toHaveBeenCalledWith('down')
  })

  it('leaves Enter to an input method that is composing', () => {
    const { input, onLeave } = show('みず')
    fireEvent.keyDown(input, { key: 'Enter', isComposing: true })
    expect(onLeave).not.toHaveBeenCalled()
  })

  it('selects what it holds when it is called to', () => {
    const { input, handle } = show('water')
    handle.current?.focus()
    expect([input.selectionStart, input.selectionEnd]).toEqual([0, 5])
  })

  it('offers earlier searches, chosen with arrows and Enter, put away with Escape', () => {
    const { input, onLeave } = show('', { recent: ['water board', 'harbour'] })
    fireEvent.focus(input)
    fireEvent.click(input)
    expect(screen.getAllByRole('option')).toHaveLength(2)
    expect(input.getAttribute('aria-expanded')).toBe('true')
    fireEvent.keyDown(input, { key: 'ArrowDown' })
    fireEvent.keyDown(input, { key: 'ArrowDown' })
    const active = input.getAttribute('aria-activedescendant') ?? ''
    expect(document.getElementById(active)?.textContent).toContain('harbour')
    fireEvent.keyDown(input, { key: 'Enter' })
    expect(input.value).toBe('harbour')
    expect(screen.queryAllByRole('option')).toHaveLength(0)
    expect(onLeave).not.toHaveBeenCalled()
  })

  it('closes its list by the first Escape and keeps what was typed', () => {
    const { input } = show('', { recent: ['water board'] })
    fireEvent.focus(input)
    fireEvent.change(input, { target: { value: 'wat' } })
    expect(screen.getAllByRole('option')).toHaveLength(1)
    fireEvent.keyDown(input, { key: 'Escape' })
    expect(screen.queryAllByRole('option')).toHaveLength(0)
    expect(input.value).toBe('wat')
  })

  it('forgets an earlier search with Shift and Delete', () => {
    const { input, forget } = show('', { recent: ['water board'] })
    fireEvent.focus(input)
    fireEvent.click(input)
    fireEvent.keyDown(input, { key: 'ArrowDown' })
    fireEvent.keyDown(input, { key: 'Delete', shiftKey: true })
    expect(forget).toHaveBeenCalledWith('water board')
  })

  it('takes what was meant over with Tab, and lets the next Tab go', () => {
    const { input } = show('watre', { meant: 'water' })
    fireEvent.focus(input)
    expect(fireEvent.keyDown(input, { key: 'Tab', shiftKey: true })).toBe(true)
    expect(fireEvent.keyDown(input, { key: 'Tab' })).toBe(false)
    expect(input.value).toBe('water')
  })
})

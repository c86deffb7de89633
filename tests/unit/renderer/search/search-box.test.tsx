import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { createRef, useState } from 'react'
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { startLanguage } from '@/app/i18n'
import { SearchBox, type SearchHandle } from '@/search/SearchBox'

function show(initial = '') {
  const onLeave = vi.fn()
  const handle = createRef<SearchHandle>()
  function Box() {
    const [query, setQuery] = useState(initial)
    return <SearchBox ref={handle} query={query} onQuery={setQuery} onLeave={onLeave} />
  }
  render(<Box />)
  return { onLeave, handle, input: screen.getByRole<HTMLInputElement>('searchbox') }
}

beforeAll(startLanguage)
afterEach(cleanup)

describe('the search box', () => {
  it('is emptied by the first Escape and left by the second', () => {
    const { input } = show('water')
    input.focus()
    fireEvent.keyDown(input, { key: 'Escape' })
    expect(input.value).toBe('')
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
})

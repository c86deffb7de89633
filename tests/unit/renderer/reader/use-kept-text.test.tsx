// @vitest-environment happy-dom
import { act, cleanup, renderHook } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { useKeptText } from '@/reader/use-kept-text'

beforeEach(() => vi.useFakeTimers())
afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

function note(given: string) {
  const kept: string[] = []
  const keep = (text: string): void => void kept.push(text)
  const hook = renderHook(({ now }) => useKeptText(now, keep), { initialProps: { now: given } })
  const type = (text: string): void => act(() => hook.result.current.setText(text))
  return { ...hook, kept, type }
}

test('a note is kept when the typing pauses, once', () => {
  const { kept, type } = note('')
  type('Ask')
  act(() => vi.advanceTimersByTime(500))
  type('Ask the hospital')
  act(() => vi.advanceTimersByTime(500))
  expect(kept).toEqual([])
  act(() => vi.advanceTimersByTime(500))
  expect(kept).toEqual(['Ask the hospital'])
})

test('a note is kept when its field goes, and when the window closes', () => {
  const first = note('old')
  first.type('new')
  first.unmount()
  expect(first.kept).toEqual(['new'])
  const second = note('')
  second.type('half a word')
  window.dispatchEvent(new Event('pagehide'))
  expect(second.kept).toEqual(['half a word'])
})

test('what comes from elsewhere is shown, but never over what is being typed', () => {
  const { result, rerender, kept, type } = note('old')
  rerender({ now: 'undone' })
  expect(result.current.text).toBe('undone')
  type('mine')
  rerender({ now: 'theirs' })
  expect(result.current.text).toBe('mine')
  act(() => vi.advanceTimersByTime(1_000))
  expect(kept).toEqual(['mine'])
})

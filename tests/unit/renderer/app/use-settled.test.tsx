// @vitest-environment happy-dom
import { act, cleanup, renderHook } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { useSettled } from '@/app/use-settled'

beforeEach(() => void vi.useFakeTimers({ now: 10_000 }))
afterEach(() => {
  vi.useRealTimers()
  cleanup()
})

const settling = () => renderHook(({ value }) => useSettled(value), { initialProps: { value: 'a' } })
const later = (milliseconds: number) => act(() => vi.advanceTimersByTime(milliseconds))

test('a single change shows at once', () => {
  const { result, rerender } = settling()
  rerender({ value: 'b' })
  expect(result.current).toBe('b')
})

test('of changes that follow each other fast, the last one shows once it rests', () => {
  const { result, rerender } = settling()
  for (const value of ['b', 'c', 'd', 'e']) {
    rerender({ value })
    later(20)
  }
  expect(result.current).toBe('b')
  later(200)
  expect(result.current).toBe('e')
})

test('a window that is late with each of them does not show them one by one', () => {
  const { result, rerender } = settling()
  for (const value of ['b', 'c', 'd', 'e']) {
    rerender({ value })
    later(100)
  }
  expect(result.current).toBe('b')
  later(200)
  expect(result.current).toBe('e')
})

test('going back to what is shown, in a hurry, shows nothing in between', () => {
  const { result, rerender } = settling()
  rerender({ value: 'b' })
  later(20)
  rerender({ value: 'c' })
  later(20)
  rerender({ value: 'b' })
  later(500)
  expect(result.current).toBe('b')
})

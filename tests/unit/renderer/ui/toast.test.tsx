import { act, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { Toasts, toastDone } from '@/ui/toast'

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

const pass = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms))

test('a message does not go while the keyboard is on what it offers, and goes some time after', async () => {
  render(<Toasts dir="ltr" label="Messages" />)
  act(() => toastDone('Tag removed', { label: 'Undo', onUndo: () => undefined }))
  await pass(100)
  const undo = screen.getByRole('button', { name: 'Undo' })
  await pass(6_000)
  act(() => undo.focus())
  await pass(60_000)
  expect(screen.getByRole('button', { name: 'Undo' })).toBe(undo)
  expect(document.activeElement).toBe(undo)
  act(() => undo.blur())
  await pass(6_000)
  expect(screen.queryByText('Tag removed')).not.toBeNull()
  await pass(4_000)
  expect(screen.queryByText('Tag removed')).toBeNull()
})

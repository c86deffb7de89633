import { expect, test, vi } from 'vitest'
import { leaveAt, returnTo, wasLeft } from '@/reader/positions'

function scroller(): { box: HTMLElement; measured: ReturnType<typeof vi.fn> } {
  const box = document.createElement('section')
  const measured = vi.fn(() => 2_000)
  Object.defineProperty(box, 'scrollHeight', { get: measured })
  return { box, measured }
}

test('an article that was not read yet begins where it begins, without being laid out for that', () => {
  const { box, measured } = scroller()
  returnTo(box, 'new')
  expect(box.scrollTop).toBe(0)
  expect(measured).not.toHaveBeenCalled()
})

test('an article is shown where it was left', () => {
  const { box } = scroller()
  box.scrollTop = 500
  leaveAt(box, 'read')
  expect(wasLeft('read')).toBe(true)
  box.scrollTop = 0
  returnTo(box, 'read')
  expect(box.scrollTop).toBe(500)
})

import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { whenIdle } from '../../../../src/main/worker/when-idle'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

test('work waits until nobody has asked for anything for a while, and is done once', () => {
  const work = vi.fn()
  const idle = whenIdle(work)
  idle.put(1_000)
  vi.advanceTimersByTime(900)
  idle.put(1_000)
  vi.advanceTimersByTime(900)
  expect(work).not.toHaveBeenCalled()
  vi.advanceTimersByTime(100)
  expect(work).toHaveBeenCalledOnce()
  idle.put(10)
  vi.advanceTimersByTime(1_000)
  expect(work).toHaveBeenCalledOnce()
})

test('work that is of no use any more is never done', () => {
  const work = vi.fn()
  const idle = whenIdle(work)
  idle.put(100)
  idle.drop()
  idle.put(100)
  vi.advanceTimersByTime(1_000)
  expect(work).not.toHaveBeenCalled()
})

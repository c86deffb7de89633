import { expect, test, vi } from 'vitest'
import { memoryLimit } from '../../../../src/main/capture/memory-limit'

const MOST = 1_000

/** Garbage that is collected when the test says so. */
function slowly() {
  let end = (): void => undefined
  const collect = vi.fn(() => new Promise<void>((done) => (end = done)))
  const ended = async (): Promise<void> => {
    end()
    await Promise.resolve()
    await Promise.resolve()
  }
  return { limit: memoryLimit(collect), collect, ended }
}

test('a page that cannot collect yet, as it is being written down, may go on', async () => {
  const { limit, collect, ended } = slowly()
  for (let look = 0; look < 20; look++) expect(limit.isPassed(1_300, MOST)).toBe(false)
  expect(collect).toHaveBeenCalledTimes(1)
  await ended()
  expect(limit.isPassed(1_300, MOST)).toBe(true)
})

test('what was garbage does not count, and the next time it is collected again', async () => {
  const { limit, collect, ended } = slowly()
  expect(limit.isPassed(1_300, MOST)).toBe(false)
  await ended()
  expect(limit.isPassed(900, MOST)).toBe(false)
  expect(limit.isPassed(1_300, MOST)).toBe(false)
  expect(collect).toHaveBeenCalledTimes(2)
  await ended()
  expect(limit.isPassed(1_300, MOST)).toBe(true)
})

test('far too much is too much at once', () => {
  const { limit, collect } = slowly()
  expect(limit.isPassed(1_501, MOST)).toBe(true)
  expect(collect).not.toHaveBeenCalled()
})

test('when more is allowed, what was collected before does not count', async () => {
  const { limit, ended } = slowly()
  expect(limit.isPassed(1_300, MOST)).toBe(false)
  limit.begin()
  await ended()
  expect(limit.isPassed(2_100, 2_000)).toBe(false)
  await ended()
  expect(limit.isPassed(2_100, 2_000)).toBe(true)
})

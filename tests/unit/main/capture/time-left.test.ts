import { expect, it } from 'vitest'
import { timeLeft } from '../../../../src/main/capture/time-left'

it('a part of a capture takes what it may, or its share of what is left, and never nothing', () => {
  let at = 0
  const left = timeLeft(100_000, () => at)
  expect(left.share(30_000, 0.5)).toBe(30_000)
  at = 60_000
  expect(left.share(30_000, 0.5)).toBe(20_000)
  at = 99_000
  expect(left.share(30_000, 0.5)).toBe(2_000)
})

import { expect, test } from 'vitest'
import { spread } from '@/reader/spread'

test('moments stand as far apart as they are in time', () => {
  expect(spread([0, 25, 100], 0.06)).toEqual([0, 0.25, 1])
})

test('what is close in time is still told apart, in order and on the line', () => {
  const places = spread([0, 1, 2, 1_000, 1_001], 0.06)
  for (const [index, place] of places.entries()) {
    expect(place).toBeGreaterThanOrEqual(0)
    expect(place).toBeLessThanOrEqual(1)
    if (index > 0) expect(place - (places[index - 1] ?? 0)).toBeGreaterThanOrEqual(0.0599)
  }
})

test('one moment stands in the middle, too many stand evenly', () => {
  expect(spread([7], 0.06)).toEqual([0.5])
  expect(
    spread(
      Array.from({ length: 41 }, (_, n) => n * n),
      0.06
    )[20]
  ).toBe(0.5)
})

import { expect, test } from 'vitest'
import { screenshotSize } from '../../../../src/main/capture/screenshot'

test('a page of any usual height is pictured as it is', () => {
  expect(screenshotSize({ width: 1_279.5, height: 5_000.2 })).toEqual({
    width: 1_280,
    height: 5_001,
    scale: 1,
    note: null
  })
})

test('a very high page is pictured whole, but smaller, and it is said', () => {
  const { height, scale, note } = screenshotSize({ width: 1_280, height: 24_000 })
  expect([height, scale]).toEqual([24_000, 0.5])
  expect(note).toContain('made smaller to 50 %')
})

test('of an endless page it is said where its picture ends', () => {
  const { height, scale, note } = screenshotSize({ width: 1_280, height: 900_000 })
  expect([height, scale]).toEqual([40_000, 0.3])
  expect(note).toContain('ends at 40000')
})

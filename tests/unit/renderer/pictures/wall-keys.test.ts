import { expect, test } from 'vitest'
import { pictureAfter } from '@/pictures/wall-keys'

const wall = { total: 11, columns: 4, lines: 2, isRtl: false }

test('arrows lead over the wall in lines, and mirrored where it is read from the right', () => {
  expect(pictureAfter('ArrowRight', 3, wall)).toBe(4)
  expect(pictureAfter('ArrowDown', 3, wall)).toBe(7)
  expect(pictureAfter('ArrowLeft', 4, wall)).toBe(3)
  expect(pictureAfter('ArrowLeft', 4, { ...wall, isRtl: true })).toBe(5)
  expect(pictureAfter('End', 2, wall)).toBe(10)
})

test('the edges hold', () => {
  expect(pictureAfter('ArrowUp', 2, wall)).toBe(2)
  expect(pictureAfter('ArrowDown', 9, wall)).toBe(9)
  expect(pictureAfter('PageDown', 6, wall)).toBe(10)
  expect(pictureAfter('ArrowLeft', 0, wall)).toBe(0)
  expect(pictureAfter('Enter', 0, wall)).toBeNull()
  expect(pictureAfter('ArrowDown', -1, wall)).toBe(0)
})

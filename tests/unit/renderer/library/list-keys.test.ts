import { describe, expect, it } from 'vitest'
import { rowAfter } from '@/library/list-keys'

const press = (key: string, held: object = {}) => ({ key, ctrlKey: false, metaKey: false, altKey: false, ...held })

describe('keys in the list', () => {
  it.each([
    ['ArrowDown', 6],
    ['j', 6],
    ['ArrowUp', 4],
    ['k', 4],
    ['PageDown', 15],
    ['PageUp', 0],
    ['Home', 0],
    ['End', 99]
  ])('%s leads from row 5 to row %i', (key, row) => {
    expect(rowAfter(press(key), 5, 100, 10)).toBe(row)
  })

  it('stay inside the list', () => {
    expect(rowAfter(press('ArrowDown'), 99, 100, 10)).toBe(99)
    expect(rowAfter(press('ArrowUp'), 0, 100, 10)).toBe(0)
  })

  it('begin at the first row going down, at the last going up', () => {
    expect(rowAfter(press('ArrowDown'), -1, 100, 10)).toBe(0)
    expect(rowAfter(press('ArrowUp'), -1, 100, 10)).toBe(99)
  })

  it('mean nothing in an empty list, nor with Ctrl, nor when they are other keys', () => {
    expect(rowAfter(press('ArrowDown'), -1, 0, 10)).toBeNull()
    expect(rowAfter(press('j', { ctrlKey: true }), 5, 100, 10)).toBeNull()
    expect(rowAfter(press('x'), 5, 100, 10)).toBeNull()
  })
})

import { describe, expect, it } from 'vitest'
import { extend, follow, NOTHING, reach, type Selection, selectAll, selectOne, toggle } from '@/library/selection'

const ALL = ['a', 'b', 'c', 'd', 'e']
/** Shift click: the ids of what it reaches are asked for, no others. */
function shift(selection: Selection, index: number): Selection {
  const { first, count } = reach(selection, index)
  return extend(selection, index, ALL.slice(first, first + count))
}
const chosen = (selection: { ids: ReadonlySet<string> }): string[] => [...selection.ids].sort()

describe('choosing articles', () => {
  it('a click chooses one and forgets the others', () => {
    expect(chosen(selectOne(3, 'd'))).toEqual(['d'])
  })

  it('Ctrl and click adds one, and takes it away again', () => {
    const two = toggle(selectOne(0, 'a'), 2, 'c')
    expect(chosen(two)).toEqual(['a', 'c'])
    expect(chosen(toggle(two, 0, 'a'))).toEqual(['c'])
  })

  it('Shift and click chooses everything from the last click to here, in both directions', () => {
    const down = shift(selectOne(1, 'b'), 3)
    expect(chosen(down)).toEqual(['b', 'c', 'd'])
    expect(down.cursorId).toBe('d')
    const up = shift(down, 0)
    expect(chosen(up)).toEqual(['a', 'b'])
    expect(up.cursorId).toBe('a')
  })

  it('Shift and click starts where Ctrl was clicked last', () => {
    expect(chosen(shift(toggle(selectOne(0, 'a'), 3, 'd'), 4))).toEqual(['d', 'e'])
  })

  it('Shift and click with nothing chosen chooses that one', () => {
    expect(chosen(shift(NOTHING, 2))).toEqual(['c'])
  })

  it('everything can be chosen without losing the place', () => {
    const everything = selectAll(selectOne(2, 'c'), ALL)
    expect(chosen(everything)).toEqual(ALL)
    expect(everything.cursor).toBe(2)
  })
})

describe('rows that move', () => {
  it('take the keyboard and the start of a range along', () => {
    const moved = follow(shift(selectOne(1, 'b'), 3), (id) => ['new', ...ALL].indexOf(id))
    expect(moved.cursor).toBe(4)
    expect(moved.anchor).toBe(2)
  })

  it('leave the keyboard where it is when its article is not there any more', () => {
    expect(follow(selectOne(1, 'b'), () => -1).cursor).toBe(1)
  })
})

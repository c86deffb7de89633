import { render } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { Highlighted } from '@/ui/Highlighted'

const markup = (text: string, ranges: [number, number][]): string =>
  render(<Highlighted text={text} ranges={ranges} />).container.innerHTML

describe('highlighted text', () => {
  it('marks the ranges', () => {
    expect(markup('the water board', [[4, 9]])).toBe('the <mark>water</mark> board')
  })

  it('shows markup as text', () => {
    expect(markup('<b>x</b>', [[0, 3]])).toBe('<mark>&lt;b&gt;</mark>x&lt;/b&gt;')
  })

  it('keeps its marks when the next answer marks other words', () => {
    const { container, rerender } = render(<Highlighted text="the water board" ranges={[[4, 9]]} />)
    const mark = container.querySelector('mark')
    rerender(<Highlighted text="water boards" ranges={[[0, 11]]} />)
    expect(container.innerHTML).toBe('<mark>water board</mark>s')
    expect(container.querySelector('mark')).toBe(mark)
  })

  it('leaves out ranges that overlap or do not fit', () => {
    expect(
      markup('water', [
        [0, 2],
        [1, 3],
        [4, 99]
      ])
    ).toBe('<mark>wa</mark>ter')
  })
})

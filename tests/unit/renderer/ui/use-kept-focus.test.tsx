import { cleanup, render, screen } from '@testing-library/react'
import { useRef } from 'react'
import { afterEach, expect, test } from 'vitest'
import { useKeptFocus } from '@/ui/use-kept-focus'

interface Line {
  name: string
  inside?: Line[]
}

afterEach(cleanup)

function Tree({ lines }: { lines: Line[] }) {
  const tree = useRef<HTMLDivElement>(null)
  useKeptFocus(tree)
  return <div ref={tree}>{drawn(lines)}</div>
}

const drawn = (lines: Line[]) =>
  lines.map(({ name, inside = [] }) => (
    <div key={name}>
      <button type="button" data-line={name}>
        {name}
      </button>
      {drawn(inside)}
    </div>
  ))

const before = [{ name: 'a' }, { name: 'b' }, { name: 'c' }]
const focused = (): string => document.activeElement?.textContent ?? ''

test('a line that is moved below another keeps the focus', () => {
  const { rerender } = render(<Tree lines={before} />)
  screen.getByText('c').focus()
  rerender(<Tree lines={[{ name: 'a', inside: [{ name: 'c' }] }, { name: 'b' }]} />)
  expect(focused()).toBe('c')
})

test('where a line is gone, the nearest above it has the focus', () => {
  const { rerender } = render(<Tree lines={before} />)
  screen.getByText('c').focus()
  rerender(<Tree lines={[{ name: 'a' }, { name: 'b' }]} />)
  expect(focused()).toBe('b')
})

test('who went elsewhere is not called back', async () => {
  const { rerender } = render(<Tree lines={before} />)
  screen.getByText('c').focus()
  screen.getByText('c').blur()
  await Promise.resolve()
  rerender(<Tree lines={[{ name: 'a', inside: [{ name: 'c' }] }, { name: 'b' }]} />)
  expect(document.activeElement).toBe(document.body)
})

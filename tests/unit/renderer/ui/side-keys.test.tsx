import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { useState } from 'react'
import { afterEach, expect, test } from 'vitest'
import { SideItem } from '@/ui/SideItem'
import { onSideKeys } from '@/ui/side-keys'
import { Triangle } from '@/ui/Triangle'

afterEach(cleanup)

function Tree({ dir }: { dir: 'ltr' | 'rtl' }) {
  const [open, setOpen] = useState(true)
  const item = { current: false, onChoose: () => undefined }
  const lead = <Triangle open={open} depth={0} label="fold" hidden={false} onToggle={setOpen} />
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: as in the sidebar.
    <div onKeyDown={onSideKeys} style={{ direction: dir }}>
      <SideItem {...item} label="Elections" lead={lead} />
      {open && <SideItem {...item} label="2025" depth={1} />}
      <SideItem {...item} label="Water" />
    </div>
  )
}

const press = (key: string): void => void fireEvent.keyDown(document.activeElement ?? document.body, { key })
const focused = (): string | null | undefined => document.activeElement?.getAttribute('title')

test('arrows go from line to line, and stay at the ends', () => {
  render(<Tree dir="ltr" />)
  screen.getByTitle('Elections').focus()
  press('ArrowDown')
  expect(focused()).toBe('2025')
  press('End')
  press('ArrowDown')
  expect(focused()).toBe('Water')
  press('Home')
  press('ArrowUp')
  expect(focused()).toBe('Elections')
})

test('Shift and a letter go to the next line that begins with it; a letter alone is left to the window', () => {
  const heard: string[] = []
  const listen = ({ key }: KeyboardEvent): void => void heard.push(key)
  window.addEventListener('keydown', listen)
  render(<Tree dir="ltr" />)
  screen.getByTitle('Elections').focus()
  const typed = (key: string, shiftKey = true): void =>
    void fireEvent.keyDown(document.activeElement ?? document.body, { key, shiftKey })
  typed('W')
  expect(focused()).toBe('Water')
  typed('E')
  expect(focused()).toBe('Elections')
  typed('T')
  expect(focused()).toBe('Elections')
  expect(heard).toEqual([])
  typed('t', false)
  expect(heard).toEqual(['t'])
  window.removeEventListener('keydown', listen)
})

test.each([
  ['ltr', 'ArrowLeft', 'ArrowRight'],
  ['rtl', 'ArrowRight', 'ArrowLeft']
] as const)('sideways they fold and unfold, in %s', (dir, fold, unfold) => {
  render(<Tree dir={dir} />)
  screen.getByTitle('Elections').focus()
  press(unfold)
  expect(screen.queryByTitle('2025')).not.toBeNull()
  press(fold)
  expect(screen.queryByTitle('2025')).toBeNull()
  press(unfold)
  expect(screen.queryByTitle('2025')).not.toBeNull()
})

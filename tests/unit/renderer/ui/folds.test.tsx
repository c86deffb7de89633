import { act, cleanup, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { SideSection } from '@/ui/SideSection'

afterEach(cleanup)
beforeEach(() => localStorage.clear())

const section = (title: string) => (
  <SideSection name="tags" title={title}>
    <p>harbour</p>
  </SideSection>
)

test('a part of the sidebar stays folded when it comes again, in whatever language', () => {
  const { unmount } = render(section('Tags'))
  act(() => screen.getByRole('button').click())
  expect(screen.queryByText('harbour')).toBeNull()
  unmount()
  render(section('Schlagwörter'))
  expect(screen.queryByText('harbour')).toBeNull()
  act(() => screen.getByRole('button').click())
  expect(screen.queryByText('harbour')).not.toBeNull()
})

test('what was kept is read at the next start, and what is no fold is left out', async () => {
  localStorage.setItem('folds', '[["section/tags",false],["x"],3]')
  vi.resetModules()
  const { SideSection: Fresh } = await import('@/ui/SideSection')
  render(
    <Fresh name="tags" title="Tags">
      <p>harbour</p>
    </Fresh>
  )
  expect(screen.queryByText('harbour')).toBeNull()
})

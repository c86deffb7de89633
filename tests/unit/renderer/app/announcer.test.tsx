import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, beforeAll, expect, test } from 'vitest'
import { Announcer, type AnnouncerProps } from '@/app/Announcer'
import { startLanguage } from '@/app/i18n'

beforeAll(startLanguage)
afterEach(cleanup)

function viewOf(corrected: string | null): AnnouncerProps['view'] {
  const rows = { key: 'one', total: 2, facts: { corrected } }
  return { searching: true, rows } as AnnouncerProps['view']
}

test('what was probably meant is told to those who do not see it', async () => {
  const { rerender } = render(<Announcer view={viewOf('lighthouse')} />)
  expect((await screen.findByText(/Did you mean lighthouse\?/)).textContent).toMatch(/^2 articles found/)
  rerender(<Announcer view={viewOf(null)} />)
  expect((await screen.findByText('2 articles found')).getAttribute('aria-live')).toBe('polite')
})

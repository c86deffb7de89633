import { act, cleanup, render, screen } from '@testing-library/react'
import { afterEach, beforeAll, expect, test } from 'vitest'
import { tellChange } from '@/app/changes'
import { startLanguage } from '@/app/i18n'
import { Toasts } from '@/ui/toast'

beforeAll(startLanguage)
afterEach(cleanup)

test('what a message takes back is told, so that those who do not see it go know it, too', async () => {
  const undone = { operationId: 'one', deed: { kind: 'tag', count: 2, name: 'sea' }, description: '', articles: 2 }
  const call = async () => ({ ok: true, value: undone })
  Object.assign(window, { cuttings: { call, listen: () => undefined } })
  render(<Toasts dir="ltr" label="Messages" />)
  await act(() => tellChange(Promise.resolve({ operationId: 'one', articles: 2 }), () => 'Tagged', 'Undo').then())
  await screen.findByText('Tagged')
  act(() => screen.getByText('Undo').click())
  expect(await screen.findByText('Undone: Tag 2 articles “sea”')).toBeTruthy()
})

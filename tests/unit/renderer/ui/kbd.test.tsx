import { act, cleanup, render, screen } from '@testing-library/react'
import i18next from 'i18next'
import { afterEach, beforeAll, expect, test } from 'vitest'
import { startLanguage } from '@/app/i18n'
import { Kbd } from '@/ui/Kbd'

beforeAll(startLanguage)
afterEach(async () => {
  cleanup()
  await i18next.changeLanguage('en')
})

test('keys are called as on the keyboards of the language', async () => {
  render(<Kbd>Ctrl+Shift+Del</Kbd>)
  expect(screen.getByText('Ctrl+Shift+Del')).toBeTruthy()
  await act(() => i18next.changeLanguage('de'))
  expect(screen.getByText('Strg+Umschalt+Entf')).toBeTruthy()
})

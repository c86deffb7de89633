import { act, cleanup, render, screen } from '@testing-library/react'
import i18next from 'i18next'
import { afterEach, beforeAll, expect, test } from 'vitest'
import { Kbd } from '@/ui/Kbd'
import { startAllLanguages } from '../../../support/all-languages'

beforeAll(startAllLanguages)
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

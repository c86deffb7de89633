import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, beforeAll, expect, test, vi } from 'vitest'
import { startLanguage } from '@/app/i18n'
import { MarkBar } from '@/reader/marks/MarkBar'
import { TooltipProvider } from '@/ui/Tooltip'

beforeAll(startLanguage)
afterEach(cleanup)

test('Tab leads from the text to what can be done with a passage, and back', () => {
  const nothing = vi.fn()
  render(
    <TooltipProvider>
      <section data-testid="text" tabIndex={-1} />
      <a href="#elsewhere">elsewhere</a>
      <MarkBar
        box={{ top: 100, bottom: 120, middle: 200 }}
        color={null}
        onColor={nothing}
        onNote={nothing}
        onCopy={nothing}
        onCite={nothing}
        onRemove={null}
        onClose={nothing}
      />
    </TooltipProvider>
  )
  const text = screen.getByTestId('text')
  text.focus()
  fireEvent.keyDown(text, { key: 'Tab' })
  expect(screen.getByRole('toolbar').contains(document.activeElement)).toBe(true)
  fireEvent.keyDown(document.activeElement ?? text, { key: 'ArrowRight' })
  expect(screen.getByRole('toolbar').contains(document.activeElement)).toBe(true)
  fireEvent.keyDown(document.activeElement ?? text, { key: 'Tab' })
  expect(document.activeElement).toBe(text)
})

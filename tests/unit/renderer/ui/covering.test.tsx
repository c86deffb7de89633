import { act, cleanup, render, screen, waitFor } from '@testing-library/react'
import { afterEach, beforeAll, expect, test, vi } from 'vitest'
import { startLanguage } from '@/app/i18n'
import { Dialog } from '@/ui/Dialog'
import { TooltipProvider } from '@/ui/Tooltip'
import { Toasts, toastDone } from '@/ui/toast'

beforeAll(startLanguage)
afterEach(cleanup)

function Window({ open, onOpenChange }: { open: boolean; onOpenChange: (open: boolean) => void }) {
  return (
    <TooltipProvider>
      <Dialog open={open} onOpenChange={onOpenChange} title="Export" />
      <Toasts dir="ltr" label="Messages" />
    </TooltipProvider>
  )
}

const place = (): string | undefined =>
  screen.getByText('Done').closest<HTMLElement>('[data-sonner-toast]')?.dataset.yPosition

test('a message keeps off the buttons of a dialog, and answering it does not close the dialog', async () => {
  const change = vi.fn()
  const { rerender } = render(<Window open={false} onOpenChange={change} />)
  act(() => toastDone('Done', { label: 'Undo', onUndo: () => undefined }))
  await screen.findByText('Done')
  expect(place()).toBe('bottom')
  rerender(<Window open onOpenChange={change} />)
  await waitFor(() => expect(place()).toBe('top'))
  const undo = screen.getByText('Undo')
  act(() => {
    undo.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }))
    undo.click()
  })
  expect(change).not.toHaveBeenCalled()
  rerender(<Window open={false} onOpenChange={change} />)
  expect(place() ?? 'bottom').toBe('bottom')
})

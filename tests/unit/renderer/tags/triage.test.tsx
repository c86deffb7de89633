import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, beforeAll, expect, test, vi } from 'vitest'
import { type Actions, ActionsContext } from '@/app/actions'
import { startLanguage } from '@/app/i18n'
import { Triage } from '@/tags/Triage'
import { TooltipProvider } from '@/ui/Tooltip'
import { summary } from '../../../support/article-summary'

beforeAll(startLanguage)
afterEach(cleanup)

/** Answers everything at once but articles, which come when the test says so. */
function slowArchive() {
  const coming: (() => void)[] = []
  const call = (channel: string, input: { ids?: string[] }): Promise<unknown> => {
    if (channel === 'article.ids') return Promise.resolve({ ok: true, value: ['a', 'b', 'c'] })
    if (channel !== 'article.summaries') return Promise.resolve({ ok: true, value: [] })
    const value = (input.ids ?? []).map((id) => summary({ id, title: `Article ${id}` }))
    return new Promise((done) => coming.push(() => done({ ok: true, value })))
  }
  Object.assign(window, { cuttings: { call, listen: () => () => undefined } })
  return async (): Promise<void> => {
    await act(async () => {
      for (const come of coming.splice(0)) come()
    })
  }
}

test('keys are heard while the next article is on its way', async () => {
  const comes = slowArchive()
  const actions = { remove: vi.fn(), undo: vi.fn() }
  render(
    <ActionsContext value={actions as unknown as Actions}>
      <TooltipProvider>
        <Triage onClose={() => undefined} />
      </TooltipProvider>
    </ActionsContext>
  )
  await act(async () => undefined)
  await comes()
  expect(screen.getByText('Article a')).toBeTruthy()
  const press = (key: string, more = {}): void =>
    void fireEvent.keyDown(document.activeElement ?? document.body, { key, ...more })

  press('Delete')
  await act(async () => undefined)
  expect(actions.remove).toHaveBeenCalledWith(['a'])
  press('z', { ctrlKey: true })
  expect(actions.undo).toHaveBeenCalledTimes(1)
  press('Enter')
  await comes()
  expect(screen.getByText('Article c')).toBeTruthy()
  press('k')
  await comes()
  expect(screen.getByText('Article b')).toBeTruthy()
})

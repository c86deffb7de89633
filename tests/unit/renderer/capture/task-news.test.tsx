import type { Task, TaskItem } from '@shared/task'
import { act, cleanup, render, screen } from '@testing-library/react'
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { type Actions, ActionsContext } from '@/app/actions'
import { startLanguage } from '@/app/i18n'
import { TaskNews } from '@/capture'
import { Toasts } from '@/ui/toast'

const show = vi.fn()
const openTasks = vi.fn()
let tell: (event: string, payload: unknown) => void = () => undefined

beforeAll(startLanguage)
afterEach(cleanup)
beforeEach(() => {
  const call = async () => ({ ok: true, value: [] })
  Object.assign(window, { cuttings: { call, listen: (hear: typeof tell) => (tell = hear) } })
  render(
    <ActionsContext value={{ show, openTasks } as unknown as Actions}>
      <TaskNews />
      <Toasts dir="ltr" label="Messages" />
    </ActionsContext>
  )
})

const item = (given: Partial<TaskItem>): TaskItem => ({
  input: 'https://press.example/a',
  state: 'done',
  articleId: 'a1',
  title: 'A',
  status: 'new',
  remark: null,
  failure: null,
  ...given
})
const failed = item({
  state: 'failed',
  articleId: null,
  failure: { code: 'unreachable', message: 'Nobody is there.' }
})

function end(items: TaskItem[]): void {
  const task = { id: String(items.length), kind: 'save', startedAt: '', failure: null, items, progress: { total: 1 } }
  act(() => tell('task.changed', { ...task, state: 'running' }))
  act(() => tell('task.changed', { ...task, state: 'done' } as Task))
}

test('a page that was saved is told, with the way to it', async () => {
  end([item({})])
  await screen.findByText('1 saved')
  act(() => screen.getByText('Show article').click())
  expect(show).toHaveBeenCalledWith('a1')
})

test('why one page was not saved is told at once, of several how many', async () => {
  end([failed])
  await screen.findByText('Nobody is there.')
  end([item({}), failed, failed])
  await screen.findByText('1 saved · 2 failed')
  act(() => screen.getByText('Show').click())
  expect(openTasks).toHaveBeenCalled()
})

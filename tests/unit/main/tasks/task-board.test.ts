import { ArchiveError } from '@shared/errors'
import type { Task, TaskItem } from '@shared/task'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { type TaskRun, taskBoard } from '../../../../src/main/tasks/task-board'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

function board() {
  const told: Task[] = []
  const dismissed: string[] = []
  const logged: unknown[] = []
  const made = taskBoard({
    onChange: (task) => told.push(structuredClone(task)),
    onDismiss: (id) => dismissed.push(id),
    log: (_what, error) => logged.push(error)
  })
  return { board: made, told, dismissed, logged }
}

const item = (input: string): TaskItem => ({
  input,
  state: 'waiting',
  articleId: null,
  title: null,
  status: null,
  remark: null,
  failure: null
})

describe('a task', () => {
  it('is told when it starts and when it ends', async () => {
    const { board: tasks, told } = board()
    const id = tasks.start('export', async () => ({ path: '/tmp/x' }))
    await vi.runAllTimersAsync()
    expect(told.map(({ state }) => state)).toEqual(['running', 'done'])
    expect(tasks.get(id)).toMatchObject({ kind: 'export', state: 'done', path: '/tmp/x', failure: null })
  })

  it('that fails keeps the sentence', async () => {
    const { board: tasks, logged } = board()
    const id = tasks.start('backup', async () => {
      throw new ArchiveError('disk-full', 'The disk is full.')
    })
    await vi.runAllTimersAsync()
    expect(tasks.get(id)).toMatchObject({
      state: 'failed',
      failure: { code: 'disk-full', message: 'The disk is full.' }
    })
    expect(logged).toEqual([])
  })

  it('that goes wrong is logged', async () => {
    const { board: tasks, logged } = board()
    tasks.start('backup', async () => {
      throw new Error('broken')
    })
    await vi.runAllTimersAsync()
    expect(logged).toHaveLength(1)
  })

  it('that is cancelled leaves its unfinished items cancelled', async () => {
    const { board: tasks } = board()
    const id = tasks.start('save', async (run) => {
      run.setItems([item('a'), item('b')])
      run.change(0, { state: 'done' })
      await new Promise((resolve) => run.signal.addEventListener('abort', resolve))
      return { path: null }
    })
    tasks.cancel(id)
    await vi.runAllTimersAsync()
    expect(tasks.get(id)?.state).toBe('cancelled')
    expect(tasks.get(id)?.items.map(({ state }) => state)).toEqual(['done', 'cancelled'])
  })

  it('is told at most four times a second while it runs', async () => {
    const { board: tasks, told } = board()
    let run: TaskRun | undefined
    tasks.start('export', (started) => {
      run = started
      return new Promise(() => undefined)
    })
    for (let done = 0; done < 100; done++) {
      run?.report({ done, total: 100, label: null })
      await vi.advanceTimersByTimeAsync(10)
    }
    expect(told.length).toBeLessThanOrEqual(1 + 4)
    expect(told.length).toBeGreaterThan(2)
  })

  it('with very many items is told less often', async () => {
    const { board: tasks, told } = board()
    tasks.start('save', async (run) => {
      run.setItems(Array.from({ length: 20_000 }, (_, i) => item(String(i))))
      return new Promise(() => undefined)
    })
    await vi.advanceTimersByTimeAsync(2_000)
    expect(told).toHaveLength(1)
    await vi.advanceTimersByTimeAsync(1_000)
    expect(told).toHaveLength(2)
  })

  it('stays until it is dismissed, and cannot be dismissed while it runs', async () => {
    const { board: tasks, dismissed } = board()
    const running = tasks.start('save', () => new Promise(() => undefined))
    const ended = tasks.start('verify', async () => ({ path: null }))
    await vi.runAllTimersAsync()
    tasks.dismiss(running)
    tasks.dismiss(ended)
    expect(tasks.list().map(({ id }) => id)).toEqual([running])
    expect(dismissed).toEqual([ended])
    expect(tasks.isBusy()).toBe(true)
  })
})

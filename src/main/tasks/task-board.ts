import { randomUUID } from 'node:crypto'
import { toFailure } from '@shared/errors'
import type { Progress, Task, TaskItem } from '@shared/task'
import { soonest } from './soonest'

/** One long work, as seen by what does it. */
export interface TaskRun {
  readonly signal: AbortSignal
  readonly items: TaskItem[]
  setItems(items: TaskItem[]): void
  change(item: number, change: Partial<TaskItem>): void
  report(progress: Progress): void
  /** It can be paused from now on. `isPaused`: it is already. */
  pausable(onPause: (paused: boolean) => void, isPaused: boolean): void
}

export type TaskWork = (run: TaskRun) => Promise<{ path: string | null }>

export interface TaskBoard {
  start(kind: Task['kind'], work: TaskWork): string
  list(): Task[]
  get(id: string): Task | null
  isBusy(): boolean
  cancel(id: string): void
  pause(id: string, paused: boolean): void
  /** The app ends: what waits goes on at the next start. */
  endAll(): void
  dismiss(id: string): void
}

export interface TaskListeners {
  onChange(task: Task): void
  onDismiss(id: string): void
  log(what: string, error: unknown): void
}

interface Running {
  task: Task
  controller: AbortController
  onPause: ((paused: boolean) => void) | null
}

/** Why everything is stopped when the app ends. */
export const ENDING = new Error('The app ends.')

const KEPT_AT_MOST = 100
const TOLD_EVERY_MS = 250
/** A batch of 20,000 is told whole every two seconds, not four times a second. */
const TOLD_LATER_MS_PER_ITEM = 0.1

/** All long work in one place. An ended task stays until it is dismissed. */
export function taskBoard({ onChange, onDismiss, log }: TaskListeners): TaskBoard {
  const tasks = new Map<string, Running>()

  async function run(running: Running, work: TaskWork): Promise<void> {
    const { task, controller } = running
    const publisher = soonest(() => onChange(task))
    const tellSoon = (): void => publisher.within(TOLD_EVERY_MS + task.items.length * TOLD_LATER_MS_PER_ITEM)
    const done = work({
      signal: controller.signal,
      get items() {
        return task.items
      },
      setItems(items) {
        task.items = items
        tellSoon()
      },
      change(item, change) {
        const before = task.items[item]
        if (before) task.items[item] = { ...before, ...change }
        tellSoon()
      },
      report(progress) {
        task.progress = progress
        tellSoon()
      },
      pausable(onPause, isPaused) {
        running.onPause = onPause
        task.canPause = true
        task.paused = isPaused
        tellSoon()
      }
    })
    await done.then(
      ({ path }) => end(task, controller.signal.aborted ? 'cancelled' : 'done', path),
      (error: unknown) => fail(task, error)
    )
    publisher.now()
  }

  function fail(task: Task, error: unknown): void {
    const failure = toFailure(error)
    if (failure.code === 'internal') log(`Task ${task.kind} failed`, error)
    task.failure = failure.code === 'cancelled' ? null : failure
    end(task, failure.code === 'cancelled' ? 'cancelled' : 'failed', null)
  }

  function forgetOldest(): void {
    const ended = [...tasks.values()].filter(({ task }) => task.state !== 'running')
    const tooMany = Math.max(0, ended.length - KEPT_AT_MOST)
    for (const { task } of ended.slice(0, tooMany)) dismiss(task.id)
  }

  function dismiss(id: string): void {
    if (tasks.get(id)?.task.state === 'running') return
    if (tasks.delete(id)) onDismiss(id)
  }

  return {
    start(kind, work) {
      const task = started(kind)
      const running: Running = { task, controller: new AbortController(), onPause: null }
      tasks.set(task.id, running)
      forgetOldest()
      onChange(task)
      void run(running, work)
      return task.id
    },
    list: () => [...tasks.values()].map(({ task }) => task),
    get: (id) => tasks.get(id)?.task ?? null,
    isBusy: () => [...tasks.values()].some(({ task }) => task.state === 'running'),
    cancel: (id) => tasks.get(id)?.controller.abort(),
    pause(id, paused) {
      const running = tasks.get(id)
      if (!running?.onPause || running.task.state !== 'running') return
      running.task.paused = paused
      running.onPause(paused)
      onChange(running.task)
    },
    endAll() {
      for (const { controller } of tasks.values()) controller.abort(ENDING)
    },
    dismiss
  }
}

function started(kind: Task['kind']): Task {
  return {
    id: randomUUID(),
    kind,
    state: 'running',
    startedAt: new Date().toISOString(),
    paused: false,
    canPause: false,
    progress: { done: 0, total: null, label: null },
    items: [],
    failure: null,
    path: null
  }
}

/** Whatever was not finished by then was not done. */
function end(task: Task, state: Task['state'], path: string | null): void {
  task.state = state
  task.path = path
  task.canPause = false
  task.paused = false
  task.items = task.items.map((item) => (isOpen(item) ? { ...item, state: 'cancelled' } : item))
}

function isOpen({ state }: TaskItem): boolean {
  return state === 'waiting' || state === 'running'
}

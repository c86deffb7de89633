import type { Task } from '@shared/task'
import { useEffect, useState } from 'react'
import { ask, listen } from '@/app/archive-client'

/** All long work, newest first, kept in step. `onEnd` hears of each task that ends. */
export function useTasks(onEnd?: (task: Task) => void): Task[] {
  const [tasks, setTasks] = useState<Task[]>([])
  useEffect(() => {
    ask('task.list', {}).then(
      (all) => setTasks(newestFirst(all)),
      () => undefined
    )
    const running = new Set<string>()
    const stop = [
      listen('task.changed', (task) => {
        if (task.state === 'running') running.add(task.id)
        else if (running.delete(task.id) || task.progress.total === 0) onEnd?.(task)
        setTasks((before) => newestFirst([task, ...before.filter(({ id }) => id !== task.id)]))
      }),
      listen('task.dismissed', ({ id }) => setTasks((before) => before.filter((task) => task.id !== id)))
    ]
    return () => {
      for (const each of stop) each()
    }
  }, [onEnd])
  return tasks
}

function newestFirst(tasks: Task[]): Task[] {
  return [...tasks].sort((a, b) => (a.startedAt < b.startedAt ? 1 : -1))
}

/** How many inputs of a batch were saved and how many failed. */
export function outcome(task: Task): { saved: number; failed: number } {
  return {
    saved: task.items.filter(({ state }) => state === 'done').length,
    failed: task.items.filter(({ state }) => state === 'failed').length
  }
}

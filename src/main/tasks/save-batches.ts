import type { SaveInput } from '@shared/contract'
import { type SaveBatch, type StartedBatch, saveBatch } from './save-batch'
import type { TaskBoard } from './task-board'

export interface Labels {
  tags: string[]
  collection: string | null
}

/** Starts batches, and what of them did not work once more. */
export interface SaveBatches {
  start(inputs: SaveInput[], labels: Labels): string | null
  retry(taskId: string): string | null
  forget(taskId: string): void
}

export function saveBatches(board: TaskBoard, parts: Omit<SaveBatch, 'labels'>): SaveBatches {
  const started = new Map<string, { batch: StartedBatch; labels: Labels }>()
  const start = (inputs: SaveInput[], labels: Labels): string | null => {
    if (inputs.length === 0) return null
    const batch = saveBatch(inputs, { ...parts, labels })
    const id = board.start('save', batch.work)
    started.set(id, { batch, labels })
    return id
  }
  return {
    start,
    retry(taskId) {
      const last = started.get(taskId)
      const task = board.get(taskId)
      if (!last || !task || task.state === 'running') return null
      return start(last.batch.unfinished(task.items), last.labels)
    },
    forget: (taskId) => void started.delete(taskId)
  }
}

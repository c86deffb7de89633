import type { SaveInput } from '@shared/contract'
import { resumedBatch, type SaveBatch, type StartedBatch, saveBatch } from './save-batch'
import type { TaskBoard } from './task-board'

export interface Labels {
  tags: string[]
  collection: string | null
}

/** Starts batches, what of them did not work once more, and what an earlier start left unfinished. */
export interface SaveBatches {
  /** `typed`: the links are the user's own words. Default: true. */
  start(inputs: SaveInput[], labels: Labels, options?: { typed?: boolean }): string | null
  retry(taskId: string): string | null
  forget(taskId: string): void
  /** Goes on with the lists that nobody works on; does so from now on with those of others that ended too soon. */
  resume(): Promise<void>
  /** What waits is left to whoever comes next. */
  end(): Promise<void>
}

const RENEWED_EVERY_MS = 10_000

export function saveBatches(board: TaskBoard, parts: Omit<SaveBatch, 'labels' | 'typed'>): SaveBatches {
  const started = new Map<string, { batch: StartedBatch; labels: Labels; typed: boolean }>()
  const { runner, mine } = parts.queue
  let timer: NodeJS.Timeout | null = null

  function begin(batch: StartedBatch, labels: Labels, typed: boolean): string {
    const id = board.start('save', batch.work)
    started.set(id, { batch, labels, typed })
    return id
  }

  function start(inputs: SaveInput[], labels: Labels, { typed = true } = {}): string | null {
    return inputs.length === 0 ? null : begin(saveBatch(inputs, { ...parts, labels, typed }), labels, typed)
  }

  async function takeLeft(): Promise<void> {
    const host = await parts.host()
    for (const batch of await host.call('queue.take', { runner })) {
      if (mine.has(batch.id)) continue
      mine.add(batch.id)
      begin(resumedBatch(batch, parts), { tags: batch.tags, collection: batch.collection }, batch.typed)
    }
  }

  async function stillThere(): Promise<void> {
    const host = await parts.host()
    await host.call('queue.renew', { runner })
    await takeLeft()
  }

  return {
    start,
    retry(taskId) {
      const last = started.get(taskId)
      const task = board.get(taskId)
      if (!last || !task || task.state === 'running') return null
      void last.batch.forget().catch(() => undefined)
      return start(last.batch.unfinished(task.items), last.labels, { typed: last.typed && last.batch.isTyped() })
    },
    forget(taskId) {
      void started
        .get(taskId)
        ?.batch.forget()
        .catch(() => undefined)
      started.delete(taskId)
    },
    async resume() {
      mine.clear()
      timer ??= setInterval(() => void stillThere().catch(() => undefined), RENEWED_EVERY_MS)
      await takeLeft()
    },
    async end() {
      if (timer) clearInterval(timer)
      const host = await parts.host().catch(() => null)
      await host?.call('queue.release', { runner }).catch(() => undefined)
    }
  }
}

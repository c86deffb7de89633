import type { SaveResult } from '@shared/article'
import type { CapturedPage } from '@shared/captured-page'
import { type ArchiveError, toFailure } from '@shared/errors'
import type { QueueJob } from '@shared/queue'
import { remarkOn } from '@shared/remark'
import type { TaskItem } from '@shared/task'
import type { Dispatcher } from '../archive/queue/dispatcher'
import { linkJob } from '../archive/queue/link-job'
import type { CaptureOptions } from '../capture'
import type { ArchiveHost } from '../worker/archive-host'
import type { TaskRun } from './task-board'

/** Links of one list, as they are written down in the archive. */
export interface LinkList {
  batchId: string
  typed: boolean
  paused: boolean
  tags: string[]
  collection: string | null
  /** With the place of each among the task's items. */
  links: (Pick<QueueJob, 'url' | 'labels' | 'acceptCertificate' | 'position' | 'attempts'> & { item: number })[]
}

export type PageOptions = CaptureOptions & { asStranger?: boolean | undefined }

interface Running {
  host: ArchiveHost
  run: TaskRun
  batch: {
    capture(url: string, options: PageOptions): Promise<CapturedPage>
    log(what: string, error: unknown): void
  }
  dispatcher: Dispatcher
  onOver(): void
}

/** Captures and keeps the links of a list; ends when each has its fate, or when the task is stopped. */
export async function runLinks(list: LinkList, running: Running): Promise<void> {
  const { run, host, dispatcher } = running
  const isRetried = list.links.length > 1
  const jobs = list.links.map((link) => linkJob({ ...toSave(list, link, running), isRetried }))
  const queue = dispatcher.add(jobs, { paused: list.paused })
  if (list.links.length > 1 || list.paused) {
    run.pausable((paused) => {
      queue.setPaused(paused)
      host.call('queue.pause', { batchId: list.batchId, paused }).catch(() => undefined)
    }, list.paused)
  }
  run.signal.addEventListener('abort', queue.stop, { once: true })
  if (run.signal.aborted) queue.stop()
  await queue.over
}

function toSave(list: LinkList, link: LinkList['links'][number], { host, run, batch, onOver }: Running) {
  const { url, labels, position, attempts, item, acceptCertificate } = link
  const { batchId, typed } = list
  const { asStranger } = labels ?? {}
  const options: PageOptions = { signal: run.signal, isTyped: typed, acceptCertificate, asStranger }
  const settle = (change: { state: QueueJob['state']; attempts?: number; failure?: TaskItem['failure'] }) =>
    host.call('queue.settle', { batchId, position, ...change }).then(
      () => undefined,
      // The archive was closed meanwhile: it goes on with this link when it is opened again.
      () => undefined
    )
  return {
    url,
    attempts,
    signal: run.signal,
    capture: (address: string) => batch.capture(address, options),
    save: (page: CapturedPage) =>
      host.call('page.save', {
        page,
        tags: [...list.tags, ...(labels?.tags ?? [])],
        collection: labels?.collection ?? list.collection,
        note: labels?.note ?? null,
        passages: labels?.passages ?? [],
        savedAt: labels?.savedAt ?? null,
        job: { batchId, position }
      }),
    onBegin: () => run.change(item, { state: 'running', waitsFor: null }),
    onDone(result: SaveResult) {
      run.change(item, doneItem(result))
      onOver()
    },
    onWait(error: ArchiveError, tried: number) {
      run.change(item, { state: 'waiting', waitsFor: error.code })
      return settle({ state: 'waiting', attempts: tried })
    },
    async onFail(error: unknown) {
      const failure = toFailure(error)
      if (run.signal.aborted || failure.code === 'cancelled') return run.change(item, { state: 'cancelled' })
      if (failure.code === 'internal') batch.log('A page was not saved', error)
      run.change(item, { state: 'failed', failure, waitsFor: null })
      onOver()
      await settle({ state: 'failed', failure })
    }
  }
}

export function doneItem(result: SaveResult): Partial<TaskItem> {
  const { articleId, title, status, verdictKind, missing, shown, profile = null } = result
  const lacks = { missing, shown, profile }
  return { state: 'done', articleId, title, status, verdictKind, lacks, remark: remarkOn(result), failure: null }
}

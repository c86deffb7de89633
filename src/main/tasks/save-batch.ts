import type { SaveResult } from '@shared/article'
import type { CapturedPage } from '@shared/captured-page'
import type { SaveInput } from '@shared/contract'
import { ArchiveError, toFailure } from '@shared/errors'
import { remarkOn } from '@shared/remark'
import type { CaptureOptions } from '../capture'
import type { ArchiveHost } from '../worker/archive-host'
import { type SaveJob, saveJobs, waitingItem } from './save-jobs'
import type { TaskRun, TaskWork } from './task-board'

export interface SaveBatch {
  host(): Promise<ArchiveHost>
  capture(url: string, options: CaptureOptions): Promise<CapturedPage>
  labels: { tags: string[]; collection: string | null }
  log(what: string, error: unknown): void
}

const CAPTURES_AT_ONCE = 2

export interface StartedBatch {
  work: TaskWork
  /** The inputs of the items that failed or were cancelled. */
  unfinished(items: { state: string }[]): SaveInput[]
}

/** Saves many pages. One that fails is noted and the rest goes on. */
export function saveBatch(inputs: SaveInput[], batch: SaveBatch): StartedBatch {
  let jobs: SaveJob[] = []
  return {
    async work(run) {
      const host = await batch.host()
      jobs = await saveJobs(inputs, host, run.signal)
      if (jobs.length === 0) throw nothingFound()
      run.setItems(jobs.map(waitingItem))
      await runAll(jobs, run, (job, index) => save(job, index, { host, run, batch }))
      return { path: null }
    },
    unfinished: (items) =>
      items.flatMap((item, index) => {
        const job = jobs[index]
        return job && item.state !== 'done' ? [asInput(job)] : []
      })
  }
}

/** Files and texts one after the other in their order; pages of the web beside them, two at a time. */
async function runAll(
  jobs: SaveJob[],
  run: TaskRun,
  one: (job: SaveJob, index: number) => Promise<void>
): Promise<void> {
  const numbered = [...jobs.entries()]
  const remote = numbered.filter(([, { kind }]) => kind === 'url')
  const local = numbered.filter(([, { kind }]) => kind !== 'url')
  let finished = 0
  const lane = async (queue: [number, SaveJob][]): Promise<void> => {
    for (let next = queue.shift(); next && !run.signal.aborted; next = queue.shift()) {
      await one(next[1], next[0])
      finished += 1
      run.report({ done: finished, total: jobs.length, label: null })
    }
  }
  run.report({ done: 0, total: jobs.length, label: null })
  await Promise.all([lane(local), ...Array.from({ length: CAPTURES_AT_ONCE }, () => lane(remote))])
}

interface Saving {
  host: ArchiveHost
  run: TaskRun
  batch: SaveBatch
}

async function save(job: SaveJob, index: number, { host, run, batch }: Saving): Promise<void> {
  run.change(index, { state: 'running' })
  try {
    const result = await kept(job, { host, run, batch })
    const { articleId, title, status } = result
    run.change(index, { state: 'done', articleId, title, status, remark: remarkOn(result) })
  } catch (error) {
    const failure = toFailure(error)
    if (failure.code === 'internal') batch.log('A page was not saved', error)
    if (failure.code === 'cancelled') run.change(index, { state: 'cancelled' })
    else run.change(index, { state: 'failed', failure })
  }
}

async function kept(job: SaveJob, { host, run, batch }: Saving): Promise<SaveResult> {
  const options = { signal: run.signal }
  if (job.kind === 'text') {
    const { text, url } = job
    return host.call('page.saveText', { text, url, ...batch.labels }, options)
  }
  if (job.kind === 'file') return host.call('page.saveFile', { path: job.path, ...batch.labels }, options)
  // A link with labels of its own came with an import: nobody looked at where it leads.
  const page = await batch.capture(job.url, { ...options, isTyped: job.labels === undefined })
  const { tags, collection } = batch.labels
  const own = job.labels
  const labels = {
    tags: [...tags, ...(own?.tags ?? [])],
    collection: own?.collection ?? collection,
    note: own?.note ?? null
  }
  return host.call('page.save', { page, ...labels }, options)
}

function asInput(job: SaveJob): SaveInput {
  return job.kind === 'file' ? { kind: 'file', path: job.path } : job
}

function nothingFound(): ArchiveError {
  return new ArchiveError(
    'empty',
    'There is no page in what was chosen. Nothing was changed. Choose saved web pages (HTML, MHTML) or text files.'
  )
}

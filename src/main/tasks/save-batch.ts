import type { SaveResult } from '@shared/article'
import type { CapturedPage } from '@shared/captured-page'
import type { SaveInput } from '@shared/contract'
import { ArchiveError, toFailure } from '@shared/errors'
import type { QueueBatch, QueuedLink } from '@shared/queue'
import type { Dispatcher } from '../archive/queue/dispatcher'
import type { ArchiveHost } from '../worker/archive-host'
import { doneItem, type LinkList, type PageOptions, runLinks } from './link-list'
import { keptItem, type SaveJob, saveJobs, waitingItem } from './save-jobs'
import { ENDING, type TaskRun, type TaskWork } from './task-board'
import { saveWebArchive } from './web-archives'

export interface SaveBatch {
  host(): Promise<ArchiveHost>
  capture(url: string, options: PageOptions): Promise<CapturedPage>
  labels: { tags: string[]; collection: string | null }
  /** The links are the user's own words, and not from a file. Default: true. */
  typed?: boolean | undefined
  queue: CaptureQueue
  log(what: string, error: unknown): void
}

/** Who loads pages, and by which name its lists are held in the archive. */
export interface CaptureQueue {
  dispatcher: Dispatcher
  runner: string
  /** Lists that this process works on or has seen to their end. */
  mine: Set<string>
}

export interface StartedBatch {
  work: TaskWork
  /** The inputs of the items that failed or were cancelled. */
  unfinished(items: { state: string }[]): SaveInput[]
  /** The links were the user's own words. */
  isTyped(): boolean
  /** Nothing of it is kept for later any more. */
  forget(): Promise<void>
}

/** Saves many pages. One that fails is noted and the rest goes on. */
export function saveBatch(inputs: SaveInput[], batch: SaveBatch): StartedBatch {
  let jobs: SaveJob[] = []
  let forget = async (): Promise<void> => undefined
  return {
    async work(run) {
      const host = await batch.host()
      jobs = await saveJobs(inputs, host, run.signal)
      if (jobs.length === 0) throw nothingFound()
      const written = await writeDown(jobs, host, batch)
      jobs = written.jobs
      forget = written.forget
      run.setItems(jobs.map(waitingItem))
      await runAll(jobs, written.list, { host, run, batch })
      await keepOrForget(run, forget)
      return { path: null }
    },
    unfinished: (items) =>
      items.flatMap((item, index) => {
        const job = jobs[index]
        return job && item.state !== 'done' ? [asInput(job)] : []
      }),
    isTyped: () => isTyped(jobs, batch),
    forget: () => forget()
  }
}

/** A list that came from an earlier start of the app, or from a command line that ended too soon. */
export function resumedBatch(kept: QueueBatch, batch: Omit<SaveBatch, 'labels'>): StartedBatch {
  const forget = async (): Promise<void> => {
    await (await batch.host()).call('queue.remove', { batchId: kept.id })
  }
  return {
    async work(run) {
      const host = await batch.host()
      run.setItems(kept.jobs.map(keptItem))
      const links = kept.jobs.flatMap((job, item) => (job.state === 'waiting' ? [{ ...job, item }] : []))
      const list = {
        batchId: kept.id,
        typed: kept.typed,
        paused: kept.paused,
        tags: kept.tags,
        collection: kept.collection,
        links
      }
      const done = counter(run, kept.jobs.length, kept.jobs.length - links.length)
      await runLinks(list, { host, run, batch, dispatcher: batch.queue.dispatcher, onOver: done })
      await keepOrForget(run, forget)
      return { path: null }
    },
    unfinished: (items) =>
      kept.jobs.flatMap((job, index) =>
        items[index]?.state === 'done' ? [] : [{ kind: 'url' as const, ...asLink(job) }]
      ),
    isTyped: () => kept.typed,
    forget
  }
}

/** What failed is kept until the user has seen it; at the end of the app everything is. */
async function keepOrForget(run: TaskRun, forget: () => Promise<void>): Promise<void> {
  if (run.signal.reason === ENDING) return
  const isOver = run.items.every(({ state }) => state === 'done')
  if (isOver || run.signal.aborted) await forget().catch(() => undefined)
}

/** The links among the jobs as the archive has them now: each page once. */
async function writeDown(jobs: SaveJob[], host: ArchiveHost, batch: SaveBatch) {
  const { labels, queue } = batch
  const typed = isTyped(jobs, batch)
  const given = jobs.filter((job) => job.kind === 'url')
  if (given.length === 0) return { jobs, list: null, forget: async () => undefined }
  const links = given.map(asLink)
  const added = await host.call('queue.add', { links, typed, runner: queue.runner, ...labels })
  const { batchId, twins } = added
  queue.mine.add(batchId)
  const firsts = new Set(given.filter((_, index) => twins.indexOf(twins[index] ?? -1) === index))
  const distinct = jobs.filter((job) => job.kind !== 'url' || firsts.has(job))
  const remote = distinct.flatMap((job, item) => (job.kind === 'url' ? [{ ...job, item }] : []))
  const list: LinkList = {
    batchId,
    typed,
    paused: false,
    ...labels,
    links: remote.map((job, position) => ({ ...asLink(job), item: job.item, position, attempts: 0 }))
  }
  const forget = async (): Promise<void> => {
    await host.call('queue.remove', { batchId })
  }
  return { jobs: distinct, list, forget }
}

/** One link out of a file, and none of the list may reach into the own network unasked. */
function isTyped(jobs: SaveJob[], { typed = true }: SaveBatch): boolean {
  return typed && !jobs.some((job) => job.kind === 'url' && job.isListed)
}

function asLink({ url, labels, acceptCertificate }: QueuedLink): QueuedLink {
  return { url, ...(labels ? { labels } : {}), ...(acceptCertificate ? { acceptCertificate } : {}) }
}

/** Files and texts one after the other in their order; pages of the web beside them. */
async function runAll(jobs: SaveJob[], list: LinkList | null, saving: Saving): Promise<void> {
  const { run, batch } = saving
  const done = counter(run, jobs.length, 0)
  const local = async (): Promise<void> => {
    for (const [index, job] of jobs.entries()) {
      if (job.kind === 'url' || run.signal.aborted) continue
      await save(job, index, saving)
      done()
    }
  }
  const { dispatcher } = batch.queue
  await Promise.all([local(), list ? runLinks(list, { ...saving, dispatcher, onOver: done }) : null])
}

function counter(run: TaskRun, total: number, done: number): () => void {
  let count = done
  const tell = (): void => run.report({ done: count, total, label: null })
  tell()
  return () => {
    count += 1
    tell()
  }
}

interface Saving {
  host: ArchiveHost
  run: TaskRun
  batch: SaveBatch
}

async function save(
  job: Exclude<SaveJob, { kind: 'url' }>,
  index: number,
  { host, run, batch }: Saving
): Promise<void> {
  run.change(index, { state: 'running' })
  try {
    if (job.kind === 'file' && job.isWebArchive) return await saveAll(job, index, { host, run, batch })
    run.change(index, doneItem(await kept(job, host, batch, run.signal)))
  } catch (error) {
    const failure = toFailure(error)
    if (failure.code === 'internal') batch.log('A page was not saved', error)
    if (failure.code === 'cancelled') run.change(index, { state: 'cancelled' })
    else run.change(index, { state: 'failed', failure })
  }
}

/** The first page of a web archive stands for it in the list, the others come at its end. */
async function saveAll(job: SaveJob & { path: string }, index: number, { host, run, batch }: Saving): Promise<void> {
  const { labels } = batch
  const [first = {}, ...others] = await saveWebArchive(job.path, { host, labels, signal: run.signal })
  run.change(index, first)
  run.setItems([...run.items, ...others.map((outcome) => ({ ...waitingItem(job), ...outcome }))])
}

function kept(
  job: Exclude<SaveJob, { kind: 'url' }>,
  host: ArchiveHost,
  { labels }: SaveBatch,
  signal: AbortSignal
): Promise<SaveResult> {
  if (job.kind === 'file') return host.call('page.saveFile', { path: job.path, ...labels }, { signal })
  const { text, url } = job
  return host.call('page.saveText', { text, url, ...labels }, { signal })
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

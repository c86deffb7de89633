import { randomUUID } from 'node:crypto'
import type { SaveResult } from '@shared/article'
import type { QueueJob } from '@shared/queue'
import { type Archive, createDispatcher, linkJob, roomForPages } from '../../main/archive'
import type { Session } from '../session'
import type { Capturer } from './capturer'

/** A list of links as it is written down in the archive. */
export interface LinkList {
  batchId: string
  runner: string
  tags: string[]
  collection: string | null
  jobs: Pick<QueueJob, 'url' | 'labels' | 'acceptCertificate' | 'position' | 'attempts'>[]
}

export interface RunningList {
  /** What became of the link at that position; rejects where it failed. */
  outcome(position: number): Promise<SaveResult>
  /** Ends its work. What is not done by then waits in the archive, paused. */
  close(): Promise<void>
}

const GAP_MS = 500
const RENEWED_EVERY_MS = 10_000

export function newRunner(): string {
  return randomUUID()
}

/** Captures the links of a list, several at a time, and keeps each as soon as it is there. */
export function runList(session: Session, archive: Archive, capturer: Capturer, list: LinkList): RunningList {
  const { batchId, runner, tags, collection } = list
  const outcomes = new Map<number, Outcome>(list.jobs.map(({ position }) => [position, pending()]))
  let open = list.jobs.length
  const settled = (): void => void open--
  const jobs = list.jobs.map(({ url, labels, acceptCertificate, position, attempts }) =>
    linkJob({
      url,
      attempts,
      isRetried: true,
      signal: session.signal,
      capture: (address) => capturer.capture(address, { acceptCertificate, asStranger: labels?.asStranger }),
      save: (page) =>
        archive.page.save({
          page,
          tags: [...tags, ...(labels?.tags ?? [])],
          collection: labels?.collection ?? collection,
          note: labels?.note ?? null,
          passages: labels?.passages ?? [],
          savedAt: labels?.savedAt ?? null,
          job: { batchId, position }
        }),
      onBegin: () => session.voice.note(`Capturing ${url} …`),
      onDone(result) {
        settled()
        outcomes.get(position)?.resolve(result)
      },
      onWait(error, tried, at) {
        session.voice.note(`${url}: ${error.message} (again in ${Math.ceil((at - Date.now()) / 1_000)} s)`)
        return archive.queue.settle({ batchId, position, state: 'waiting', attempts: tried }).then(() => undefined)
      },
      onFail(error) {
        if (!session.signal.aborted) settled()
        outcomes.get(position)?.reject(error)
      }
    })
  )
  const running = createDispatcher({ limit: roomForPages, gapMs: GAP_MS }).add(jobs)
  const stop = (): void => {
    running.stop()
    for (const { reject } of outcomes.values()) reject(session.signal.reason)
  }
  session.signal.addEventListener('abort', stop, { once: true })
  const timer = setInterval(() => void archive.queue.renew({ runner }).catch(() => undefined), RENEWED_EVERY_MS)
  return {
    outcome: (position) => outcomes.get(position)?.promise ?? Promise.reject(new Error('no such link in the list')),
    async close() {
      clearInterval(timer)
      session.signal.removeEventListener('abort', stop)
      if (open === 0) return void (await archive.queue.remove({ batchId }))
      await archive.queue.pause({ batchId, paused: true })
      await archive.queue.release({ runner })
      session.voice.note(`${open} links wait in the archive. “cuttings queue resume” goes on with them.`)
    }
  }
}

interface Outcome {
  promise: Promise<SaveResult>
  resolve(result: SaveResult): void
  reject(error: unknown): void
}

function pending(): Outcome {
  let outcome: Omit<Outcome, 'promise'> = { resolve: () => undefined, reject: () => undefined }
  const promise = new Promise<SaveResult>((resolve, reject) => {
    outcome = { resolve, reject }
  })
  // Its failure is told when its turn comes.
  promise.catch(() => undefined)
  return { promise, ...outcome }
}

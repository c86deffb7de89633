import type { SaveResult } from '@shared/article'
import type { Failure } from '@shared/errors'
import type { LinkLabels, QueueBatch, QueuedLink, QueueJob } from '@shared/queue'
import { list } from './article-row'
import type { Db } from './db'
import { newId } from './new-id'

/** Lists of links that wait for capture. Each list is worked on by one process at a time, which holds it by a lease. */
export interface QueueStore {
  add(links: QueuedLink[], list: Pick<QueueBatch, 'typed' | 'tags' | 'collection'>, runner: string): string
  /** Takes every list that nobody works on; returns those of this runner that have not been seen to the end. */
  take(runner: string): QueueBatch[]
  renew(runner: string): void
  /** Nobody works on it any more. */
  release(runner: string): void
  all(): QueueBatch[]
  settle(batchId: string, position: number, change: JobChange): void
  /** What failed or was given up waits again. */
  again(batchId: string): void
  setPaused(batchId: string, paused: boolean): void
  remove(batchId: string): void
}

export interface JobChange {
  state: QueueJob['state']
  attempts?: number | undefined
  result?: SaveResult | null | undefined
  failure?: Failure | null | undefined
}

/** Longer than a process is ever busy without a word, short enough to wait for after a crash. */
export const LEASE_MS = 30_000

interface BatchRow extends Omit<QueueBatch, 'paused' | 'typed' | 'running' | 'tags' | 'jobs'> {
  row: number
  paused: number
  typed: number
  running: number
  tags: string
}

interface JobRow extends Omit<QueueJob, 'labels' | 'acceptCertificate' | 'result' | 'failure'> {
  acceptCertificate: number
  labels: string | null
  result: string | null
  failure: string | null
}

export function createQueueStore(db: Db, now: () => number = Date.now): QueueStore {
  const addBatch = db.prepare(
    'INSERT INTO capture_batch (id, created_at, typed, tags, collection, runner, lease_until) VALUES (?, ?, ?, ?, ?, ?, ?)'
  )
  const addJob = db.prepare(
    'INSERT INTO capture_job (batch_row, position, url, labels, accept_certificate) VALUES (?, ?, ?, ?, ?)'
  )
  const take = db.prepare('UPDATE capture_batch SET runner = @runner, lease_until = @until WHERE lease_until < @now')
  const renew = db.prepare('UPDATE capture_batch SET lease_until = ? WHERE runner = ?')
  const release = db.prepare('UPDATE capture_batch SET runner = NULL, lease_until = 0 WHERE runner = ?')
  const batches = db.prepare<[number, string | null], BatchRow>(
    `SELECT row, id, created_at AS createdAt, paused, typed, lease_until >= ? AS running, tags, collection
     FROM capture_batch WHERE runner IS ifnull(?, runner) ORDER BY row`
  )
  const jobs = db.prepare<[number], JobRow>(
    `SELECT position, url, labels, accept_certificate AS acceptCertificate, state, attempts, result, failure
     FROM capture_job WHERE batch_row = ? ORDER BY position`
  )
  const settle = db.prepare(
    `UPDATE capture_job SET state = @state, attempts = ifnull(@attempts, attempts), result = @result, failure = @failure
     WHERE batch_row = (SELECT row FROM capture_batch WHERE id = @batchId) AND position = @position`
  )
  const again = db.prepare(
    `UPDATE capture_job SET state = 'waiting', attempts = 0, failure = NULL
     WHERE batch_row = (SELECT row FROM capture_batch WHERE id = ?) AND state IN ('failed', 'cancelled')`
  )
  const pause = db.prepare('UPDATE capture_batch SET paused = ? WHERE id = ?')
  const remove = db.prepare('DELETE FROM capture_batch WHERE id = ?')
  const read = (runner: string | null): QueueBatch[] =>
    batches.all(now(), runner).map(({ row, paused, typed, running, tags, ...batch }) => ({
      ...batch,
      paused: paused === 1,
      typed: typed === 1,
      running: running === 1,
      tags: list(tags),
      jobs: jobs.all(row).map(toJob)
    }))
  return {
    add(links, { typed, tags, collection }, runner) {
      const id = newId()
      const until = now() + LEASE_MS
      const created = new Date(now()).toISOString()
      const { lastInsertRowid } = addBatch.run(
        id,
        created,
        typed ? 1 : 0,
        JSON.stringify(tags),
        collection,
        runner,
        until
      )
      links.forEach(({ url, labels, acceptCertificate }, position) => {
        const accepted = acceptCertificate ? 1 : 0
        addJob.run(lastInsertRowid, position, url, labels ? JSON.stringify(labels) : null, accepted)
      })
      return id
    },
    take(runner) {
      take.run({ runner, until: now() + LEASE_MS, now: now() })
      return read(runner)
    },
    renew: (runner) => void renew.run(now() + LEASE_MS, runner),
    release: (runner) => void release.run(runner),
    all: () => read(null),
    settle: (batchId, position, { state, attempts, result, failure }) =>
      void settle.run({
        batchId,
        position,
        state,
        attempts: attempts ?? null,
        result: json(result),
        failure: json(failure)
      }),
    again: (batchId) => void again.run(batchId),
    setPaused: (batchId, paused) => void pause.run(paused ? 1 : 0, batchId),
    remove: (batchId) => void remove.run(batchId)
  }
}

function json(value: object | null | undefined): string | null {
  return value ? JSON.stringify(value) : null
}

function toJob({ labels, acceptCertificate, result, failure, ...job }: JobRow): QueueJob {
  return {
    ...job,
    ...(acceptCertificate === 1 ? { acceptCertificate: true } : {}),
    ...(labels ? { labels: JSON.parse(labels) as LinkLabels } : {}),
    result: result ? (JSON.parse(result) as SaveResult) : null,
    failure: failure ? (JSON.parse(failure) as Failure) : null
  }
}

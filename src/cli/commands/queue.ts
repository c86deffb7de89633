import { ArchiveError } from '@shared/errors'
import type { QueueBatch } from '@shared/queue'
import type { Archive } from '../../main/archive'
import { createCapturer } from '../capture/capturer'
import { newRunner, runList } from '../capture/link-list'
import { takeLists } from '../capture/take-lists'
import type { Register } from '../register'
import { reportSaved } from '../report-saved'
import type { Session } from '../session'
import { collectHosts, counted } from '../wording'

/** Lists of links that wait for capture: after a crash, an interruption, or in the window. */
export const queueCommand: Register = (program, run) => {
  const queue = program.command('queue').description('lists of links that wait for capture')
  queue
    .command('list')
    .description('what waits, what is done and what failed, a list a line')
    .action(() => run((session) => session.withArchive('read', (archive) => list(session, archive))))
  queue
    .command('resume')
    .description('goes on with the lists that nobody works on')
    .argument('[ids...]', 'only these lists')
    .option('--allow-host <host>', 'a host of your own network that may be captured', collectHosts, [])
    .action((ids: string[], { allowHost }: { allowHost: string[] }) =>
      run((session) => session.withArchive('write', (archive) => resume(session, archive, ids, allowHost)))
    )
  queue
    .command('remove')
    .description('forgets lists; what they saved stays')
    .argument('<ids...>')
    .action((ids: string[]) =>
      run((session) => session.withArchive('write', (archive) => remove(session, archive, ids)))
    )
}

async function list({ voice }: Session, archive: Archive): Promise<void> {
  for (const batch of await archive.queue.list({})) {
    const { id, createdAt, paused, running } = batch
    const counts = countsOf(batch)
    const state = running ? 'running' : paused ? 'paused' : 'waiting'
    const told = `${counts.waiting} waiting, ${counts.done} done, ${counts.failed} failed`
    voice.result({ ok: true, id, createdAt, paused, running, ...counts }, `${id}  ${state.padEnd(8)}  ${told}`)
  }
}

function countsOf({ jobs }: QueueBatch) {
  const of = (wanted: string): number => jobs.filter(({ state }) => state === wanted).length
  return { links: jobs.length, waiting: of('waiting'), done: of('done'), failed: of('failed') }
}

async function resume(session: Session, archive: Archive, ids: string[], allowedHosts: string[]): Promise<void> {
  const runner = newRunner()
  const wanted = await takeLists(session, archive.queue, { runner, ids })
  for (const id of ids) {
    if (!wanted.some((batch) => batch.id === id)) session.voice.failed({ id }, notThere())
  }
  const capturer = createCapturer(session.signal, { allowedHosts, acceptCertificate: false, profile: null })
  try {
    for (const batch of wanted) await runBatch(session, archive, capturer, batch, runner)
    if (wanted.length === 0 && ids.length === 0) session.voice.note('Nothing waits that nobody works on.')
  } finally {
    await capturer.close()
    await archive.queue.release({ runner })
  }
}

async function runBatch(
  session: Session,
  archive: Archive,
  capturer: ReturnType<typeof createCapturer>,
  { id, tags, collection, jobs }: QueueBatch,
  runner: string
): Promise<void> {
  const waiting = jobs.filter(({ state }) => state === 'waiting')
  await archive.queue.pause({ batchId: id, paused: false })
  const running = runList(session, archive, capturer, { batchId: id, runner, tags, collection, jobs: waiting })
  try {
    for (const { url, position } of waiting) await reportSaved(session, url, () => running.outcome(position))
  } finally {
    await running.close()
  }
}

async function remove({ voice }: Session, archive: Archive, ids: string[]): Promise<void> {
  const known = new Set((await archive.queue.list({})).map(({ id }) => id))
  for (const id of ids) {
    if (!known.has(id)) voice.failed({ id }, notThere())
    else {
      await archive.queue.remove({ batchId: id })
      voice.result({ ok: true, id }, `${counted(1, 'list')} forgotten: ${id}`)
    }
  }
}

function notThere(): ArchiveError {
  return new ArchiveError(
    'not-found',
    'There is no such list, or somebody works on it. Nothing was changed. “cuttings queue list” shows what there is.'
  )
}

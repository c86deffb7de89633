import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Channel, Input, Output } from '@shared/contract'
import type { Task } from '@shared/task'
import type { Done, Order } from './inside-app'
import type { LiveOptions, Picturing } from './pictures'

/** The built app, as a user runs it, with an archive that is gone afterwards. */
export interface StartedApp {
  pid: number
  ask<C extends Channel>(channel: C, input: Input<C>): Promise<Output<C>>
  live(options: LiveOptions): Promise<Omit<Picturing, 'png'> & { png: Buffer }>
  still(url: string): Promise<Buffer>
  /** Saves a live page as the window does, and tells how long that took. */
  save(url: string): Promise<Saved>
  close(): Promise<void>
}

export interface Saved {
  ms: number
  snapshotId: string | null
  failure: string | null
  /** Seconds by what they went into, as the snapshot's log tells. */
  laps: Map<string, number>
}

export async function startApp(switches: string[]): Promise<StartedApp> {
  const folder = mkdtempSync(join(tmpdir(), 'cuttings-bench-'))
  const flags = JSON.parse(process.env.CUTTINGS_ELECTRON_ARGS ?? '[]') as string[]
  const child = spawn(process.env.CUTTINGS_ELECTRON ?? '', [...flags, ...switches, process.cwd()], {
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    env: { ...process.env, CUTTINGS_USER_DATA: folder, LANG: 'en_US.UTF-8', NODE_OPTIONS: `--require ${__filename}` }
  })
  const command = commander(child)
  const ask: StartedApp['ask'] = async (channel, input) => {
    const reply = (await command({ kind: 'call', channel, input })) as
      | { ok: true; value: Output<typeof channel> }
      | { ok: false; message: string }
    if (!reply.ok) throw new Error(`${channel}: ${reply.message}`)
    return reply.value
  }
  await ready(ask)
  return {
    pid: child.pid ?? 0,
    ask,
    async live(options) {
      const { png, ...times } = (await command({ kind: 'live', ...options })) as Picturing
      return { png: Buffer.from(png, 'base64'), ...times }
    },
    still: async (url) => Buffer.from((await command({ kind: 'still', url })) as string, 'base64'),
    save: (url) => save(ask, url),
    async close() {
      child.kill()
      await new Promise((ended) => (child.exitCode === null ? child.once('exit', ended) : ended(null)))
      rmSync(folder, { recursive: true, force: true })
    }
  }
}

type Ask = StartedApp['ask']

function commander(child: ChildProcess): (order: Order) => Promise<unknown> {
  const waiting = new Map<number, (done: Done) => void>()
  let last = 0
  child.once('exit', () => {
    for (const [number, settle] of waiting) settle({ number, failure: 'The app has ended.' })
  })
  child.on('message', (done: Done) => {
    waiting.get(done.number)?.(done)
    waiting.delete(done.number)
  })
  return (order) =>
    new Promise((resolve, reject) => {
      const number = ++last
      waiting.set(number, ({ value, failure }) => (failure ? reject(new Error(failure)) : resolve(value)))
      child.send({ number, order })
    })
}

/** Until the window answers. */
async function ready(ask: Ask): Promise<void> {
  for (let patience = 300; ; patience--) {
    const answered = await ask('task.list', {}).then(
      () => true,
      (error: unknown) => {
        if (patience === 0) throw error
        return false
      }
    )
    if (answered) return
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}

async function save(ask: Ask, url: string): Promise<Saved> {
  const start = performance.now()
  const { taskId } = await ask('save.start', { inputs: [{ kind: 'url', url }] })
  if (!taskId) return { ms: 0, snapshotId: null, failure: 'It was not taken up.', laps: new Map() }
  let task = await find(ask, taskId)
  while (task?.state === 'running') {
    await new Promise((resolve) => setTimeout(resolve, 25))
    task = await find(ask, taskId)
  }
  const ms = performance.now() - start
  const [item] = task?.items ?? []
  if (!item?.articleId)
    return { ms, snapshotId: null, failure: item?.failure?.message ?? 'No outcome.', laps: new Map() }
  const { snapshots } = await ask('article.get', { id: item.articleId })
  const snapshotId = snapshots[0]?.id ?? null
  const log = snapshotId ? (await ask('snapshot.get', { id: snapshotId })).log : []
  return { ms, snapshotId, failure: null, laps: lapsOf(log) }
}

function lapsOf(log: string[]): Map<string, number> {
  const line = log.find((each) => each.startsWith('Time: ')) ?? ''
  return new Map([...line.slice(6).matchAll(/([a-z][a-z ]*) ([\d.]+) s/g)].map(([, name = '', s]) => [name, Number(s)]))
}

async function find(ask: Ask, taskId: string): Promise<Task | undefined> {
  return (await ask('task.list', {})).find(({ id }) => id === taskId)
}

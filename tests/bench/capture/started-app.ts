import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { _electron, type ElectronApplication, type Page } from '@playwright/test'
import type { Channel, Input, Output } from '@shared/contract'
import type { Task } from '@shared/task'

/** The built app, as a user runs it, with an archive that is gone afterwards. */
export interface StartedApp {
  app: ElectronApplication
  folder: string
  ask<C extends Channel>(channel: C, input: Input<C>): Promise<Output<C>>
  /** Saves a live page as the window does, and tells how long that took. */
  save(url: string): Promise<Saved>
  close(): Promise<void>
}

export interface Saved {
  ms: number
  snapshotId: string | null
  failure: string | null
}

export async function startApp(switches: string[]): Promise<StartedApp> {
  const folder = mkdtempSync(join(tmpdir(), 'cuttings-bench-'))
  const flags = JSON.parse(process.env.CUTTINGS_ELECTRON_ARGS ?? '[]') as string[]
  const env = Object.fromEntries(Object.entries(process.env).filter(([, value]) => value !== undefined)) as Record<
    string,
    string
  >
  const app = await _electron.launch({
    executablePath: process.env.CUTTINGS_ELECTRON ?? '',
    args: [...flags, ...switches, process.cwd()],
    env: { ...env, CUTTINGS_USER_DATA: folder, LANG: 'en_US.UTF-8' }
  })
  const page = await app.firstWindow()
  await page.getByRole('main').first().waitFor()
  const ask = asking(page)
  return {
    app,
    folder,
    ask,
    save: (url) => save(ask, url),
    async close() {
      await app.close()
      rmSync(folder, { recursive: true, force: true })
    }
  }
}

type Ask = StartedApp['ask']

function asking(page: Page): Ask {
  return async (channel, input) => {
    const reply = await page.evaluate(([name, given]) => window.cuttings.call(name, given), [channel, input] as [
      string,
      unknown
    ])
    if (!reply.ok) throw new Error(`${channel}: ${reply.code}: ${reply.message}`)
    return reply.value as Output<typeof channel>
  }
}

async function save(ask: Ask, url: string): Promise<Saved> {
  const start = performance.now()
  const { taskId } = await ask('save.start', { inputs: [{ kind: 'url', url }] })
  if (!taskId) return { ms: 0, snapshotId: null, failure: 'It was not taken up.' }
  let task = await find(ask, taskId)
  while (task?.state === 'running') {
    await new Promise((resolve) => setTimeout(resolve, 25))
    task = await find(ask, taskId)
  }
  const ms = performance.now() - start
  const [item] = task?.items ?? []
  if (!item?.articleId) return { ms, snapshotId: null, failure: item?.failure?.message ?? 'No outcome.' }
  const { snapshots } = await ask('article.get', { id: item.articleId })
  return { ms, snapshotId: snapshots[0]?.id ?? null, failure: null }
}

async function find(ask: Ask, taskId: string): Promise<Task | undefined> {
  return (await ask('task.list', {})).find(({ id }) => id === taskId)
}

import { execFile } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { promisify } from 'node:util'
import { inflateSync } from 'node:zlib'
import AxeBuilder from '@axe-core/playwright'
import { _electron, test as base, type ElectronApplication, expect, type Page } from '@playwright/test'
import type { Channel, Input, Output } from '@shared/contract'
import type { Task } from '@shared/task'
import Database from 'better-sqlite3'
import { type NewsSite, startNewsSite } from '../support/news-site'

const root = resolve(__dirname, '../..')
const displays = (process.env.CUTTINGS_DISPLAYS ?? '').split(' ').filter(Boolean)
const ownDisplay = displays[Number(process.env.TEST_PARALLEL_INDEX ?? 0)]
// Of this worker, and of all that it starts: a clipboard and a focus that no other test has.
if (ownDisplay) process.env.DISPLAY = ownDisplay

/** Far beyond the slowest machine, and short of what a test may last. */
const ACTION_MS = 120_000

const flags = JSON.parse(process.env.CUTTINGS_ELECTRON_ARGS ?? '[]') as string[]

/** A running app with an archive of its own. */
export interface Cuttings {
  app: ElectronApplication
  page: Page
  userData: string
  archive: string
}

export interface LaunchOptions {
  userData: string
  args?: string[]
  env?: Record<string, string>
}

/** Starts the built app as a user would, with settings and archive in a folder of the test's own. */
export async function launch({ userData, args = [], env = {} }: LaunchOptions): Promise<Cuttings> {
  const app = await _electron.launch({
    executablePath: process.env.CUTTINGS_ELECTRON ?? '',
    args: [...flags, ...args, root],
    env: { ...definedEnv(), CUTTINGS_USER_DATA: userData, LANG: 'en_US.UTF-8', ...env }
  })
  app.close = ending(app, userData)
  // An action that never ends tells what it waited for, and the test can close what it started.
  app.context().setDefaultTimeout(ACTION_MS)
  const page = await app.firstWindow()
  await standing(app, page, userData)
  return { app, page, userData, archive: join(userData, 'archive') }
}

/** Waits for the window's main part; where it does not come, what the window looks like is told. */
async function standing(app: ElectronApplication, page: Page, userData: string): Promise<void> {
  try {
    await page.getByRole('main').first().waitFor()
  } catch (error) {
    const windows = await app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows().map((window) => ({ ...window.getBounds(), visible: window.isVisible() }))
    )
    const parts = await page.evaluate(() =>
      [...document.querySelectorAll('[data-group], [data-panel], main')].map((element) => {
        const { width, height } = element.getBoundingClientRect()
        return `${element.localName}#${element.id} ${width}×${height} ${element.getAttribute('style') ?? ''}`
      })
    )
    const inside = await page.evaluate(() => `${innerWidth}×${innerHeight} ${document.visibilityState}`)
    const seen = [JSON.stringify(windows), inside, ...parts, `Log: ${logOf(userData)}`].join('\n')
    throw new Error(`The window does not stand after ${ACTION_MS} ms:\n${seen}`, { cause: error })
  }
}

/** Closing that tells what it knows where the app does not end, and leaves no process behind. */
function ending(app: ElectronApplication, userData: string): () => Promise<void> {
  const close = app.close.bind(app)
  return async () => {
    const isStuck = setTimeout(ACTION_MS, true, { ref: false })
    if (!(await Promise.race([close(), isStuck]))) return
    app.process().kill('SIGKILL')
    throw new Error(`The app did not end within ${ACTION_MS} ms. Its log: ${logOf(userData)}`)
  }
}

function logOf(userData: string): string {
  const folder = join(userData, 'logs')
  const files = existsSync(folder) ? readdirSync(folder) : []
  return files.map((name) => readFileSync(join(folder, name), 'utf8').slice(-4_000)).join('\n') || 'empty'
}

function definedEnv(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]))
  )
}

/** A folder that is gone after the test. */
export function scratch(): string {
  return mkdtempSync(join(tmpdir(), 'cuttings-e2e-'))
}

/** One call through the window's own bridge, as the renderer makes it. */
export async function ask<C extends Channel>(page: Page, channel: C, input: Input<C>): Promise<Output<C>> {
  const asked = page.evaluate(([name, given]) => window.cuttings.call(name, given), [channel, input] as [
    string,
    unknown
  ])
  const reply = await Promise.race([asked, tooLate(channel)])
  if (!reply.ok) throw new Error(`${channel}: ${reply.code}: ${reply.message}`)
  return reply.value as Output<C>
}

async function tooLate(channel: string): Promise<never> {
  await setTimeout(ACTION_MS, null, { ref: false })
  throw new Error(`${channel} was not answered within ${ACTION_MS} ms`)
}

/** Puts the sample library in, and waits until the list shows all of it: rows that still come move the others about. */
export async function withSamples(page: Page): Promise<void> {
  await ask(page, 'sample.start', {})
  const rows = page.getByRole('listbox', { name: 'Articles' }).getByRole('option')
  await expect(rows.first()).toHaveAttribute('aria-setsize', '15', { timeout: 180_000 })
}

/** Saves pages of the web and waits for the end, as long as the test itself may last. */
export async function saved(page: Page, ...urls: string[]): Promise<Task> {
  const { taskId } = await ask(page, 'save.start', { inputs: urls.map((url) => ({ kind: 'url' as const, url })) })
  const task = async () => (await ask(page, 'task.list', {})).find(({ id }) => id === taskId)
  await expect.poll(async () => (await task())?.state, { timeout: 0 }).not.toBe('running')
  return (await task()) as Task
}

/** A page as it was kept: the document that the newest snapshot of an article holds. */
export function keptHtml({ archive }: Cuttings, articleId: string | null | undefined): string {
  const nativeBinding = process.env.CUTTINGS_SQLITE_BINDING
  const file = join(archive, 'cuttings.sqlite')
  const db = new Database(file, { readonly: true, ...(nativeBinding ? { nativeBinding } : {}) })
  const select = db.prepare<[string], { encoding: string; content: Buffer }>(
    `SELECT encoding, content FROM blob JOIN snapshot ON content_sha256 = sha256 JOIN article
     ON article.row = article_row WHERE article.id = ? ORDER BY snapshot.row DESC LIMIT 1`
  )
  const { encoding, content } = select.get(articleId ?? '') ?? { encoding: '', content: Buffer.alloc(0) }
  db.close()
  return (encoding === 'deflate' ? inflateSync(content) : content).toString('utf8')
}

/** Changes the archive behind the app's back, as an older version would have written it. */
export function change({ archive }: Cuttings, sql: string): void {
  const nativeBinding = process.env.CUTTINGS_SQLITE_BINDING
  const db = new Database(join(archive, 'cuttings.sqlite'), nativeBinding ? { nativeBinding } : {})
  db.exec(sql)
  db.close()
}

/** The command line on an archive. */
export async function cuttings(...args: string[]): Promise<{ stdout: string; stderr: string; code: number }> {
  try {
    const run = promisify(execFile)
    const { stdout, stderr } = await run(process.execPath, [join(root, 'scripts/cuttings.mjs'), ...args], {
      maxBuffer: 1e9
    })
    return { stdout, stderr, code: 0 }
  } catch (error) {
    const failed = error as { stdout?: string; stderr?: string; code?: number }
    return { stdout: failed.stdout ?? '', stderr: failed.stderr ?? '', code: failed.code ?? -1 }
  }
}

/** A picture for people to look at, under out/screenshots. */
export async function look(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: join(root, 'out', 'screenshots', `${name}.png`) })
}

export async function serious(page: Page): Promise<string[]> {
  // What fades in or out has not the colours that it is read in, and a message may end while this looks.
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.evaluate(() => {
    const ending = document.getAnimations().filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity)
    return Promise.allSettled(ending.map(({ finished }) => finished)).then(() => undefined)
  })
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).exclude('iframe').analyze()
  await page.emulateMedia({ reducedMotion: null })
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)
}

interface Fixtures {
  userData: string
  cuttings: Cuttings
  page: Page
  news: NewsSite
}

export const test = base.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright wants the pattern.
  userData: async ({}, use) => {
    const folder = scratch()
    await use(folder)
    rmSync(folder, { recursive: true, force: true })
  },
  cuttings: async ({ userData }, use) => {
    const running = await launch({ userData })
    await use(running)
    await running.app.close()
  },
  page: async ({ cuttings }, use) => use(cuttings.page),
  // biome-ignore lint/correctness/noEmptyPattern: Playwright wants the pattern.
  news: async ({}, use) => {
    const site = await startNewsSite()
    await use(site)
    await site.close()
  }
})

export { expect }

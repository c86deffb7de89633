import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { deserialize } from 'node:v8'
import { type CapturedPage, capturedPage } from '@shared/captured-page'
import { ArchiveError } from '@shared/errors'
import { errorCode } from '@shared/failure'
import { z } from 'zod'
import { ensureDisplay } from './display'
import { findElectron } from './electron'

export interface CaptureOrder {
  url: string
  /** Hosts of the user's own network that may be captured this time. */
  allowedHosts: string[]
  /** Also where the site's certificate is not valid. */
  acceptCertificate: boolean
  /** The site whose sign-in is used; `none`: as a stranger; null: as the settings say. */
  profile: string | null
}

/** A running hidden Electron that captures pages. */
export interface Browser {
  capture(order: CaptureOrder, signal: AbortSignal): Promise<CapturedPage>
  /** It went down by itself. */
  ended(): boolean
  stop(): Promise<void>
}

const MARK = 'cuttings-capture '
/** Longer than Electron itself gives a page. */
const PATIENCE_MS = 200_000
const answer = z.object({
  id: z.string().nullable(),
  ok: z.boolean(),
  file: z.string().optional(),
  code: errorCode.optional(),
  message: z.string().optional(),
  passing: z.object({ afterMs: z.number().nullable() }).nullish()
})
type Answer = z.infer<typeof answer>

export async function startBrowser(): Promise<Browser> {
  const electron = findElectron()
  const display = await ensureDisplay()
  const folder = await mkdtemp(join(tmpdir(), 'cuttings-capture-'))
  const child = spawn(electron.executable, [...electron.args, '--capture', `--capture-folder=${folder}`], {
    stdio: ['pipe', 'pipe', 'ignore'],
    env: { ...electron.env, ...display.env }
  })
  const orders = watchOrders(child)
  return {
    capture: (order, signal) => orders.place(order, signal),
    ended: orders.ended,
    async stop() {
      await end(child)
      display.stop()
      await rm(folder, { recursive: true, force: true })
    }
  }
}

interface Order {
  resolve(page: Promise<CapturedPage>): void
  reject(error: unknown): void
}

/** Orders go to its stdin, answers come from its stdout, a line each. */
function watchOrders(child: ChildProcess) {
  const waiting = new Map<string, Order>()
  let number = 0
  let over = false
  const giveUp = (): void => {
    over = true
    for (const { reject } of waiting.values()) reject(broughtDown())
    waiting.clear()
  }
  child.on('error', giveUp)
  child.on('exit', giveUp)
  child.stdin?.on('error', giveUp)
  if (child.stdout) createInterface({ input: child.stdout }).on('line', (line) => settle(waiting, readAnswer(line)))
  return {
    ended: () => over,
    place(given: CaptureOrder, signal: AbortSignal): Promise<CapturedPage> {
      const id = String(++number)
      const { promise, order } = pending()
      const lost = setTimeout(() => child.kill('SIGKILL'), PATIENCE_MS)
      const cancel = (): void => order.reject(signal.reason)
      signal.addEventListener('abort', cancel)
      waiting.set(id, order)
      if (over) giveUp()
      else child.stdin?.write(`${JSON.stringify({ id, ...given })}\n`)
      return promise.finally(() => {
        clearTimeout(lost)
        signal.removeEventListener('abort', cancel)
        waiting.delete(id)
      })
    }
  }
}

function pending(): { promise: Promise<CapturedPage>; order: Order } {
  let order: Order = { resolve: () => undefined, reject: () => undefined }
  const promise = new Promise<CapturedPage>((resolve, reject) => {
    order = { resolve, reject }
  })
  return { promise, order }
}

/** Null: Chromium itself said something. */
function readAnswer(line: string): Answer | null {
  if (!line.startsWith(MARK)) return null
  try {
    return answer.parse(JSON.parse(line.slice(MARK.length)))
  } catch {
    return null
  }
}

function settle(waiting: Map<string, Order>, given: Answer | null): void {
  const order = waiting.get(given?.id ?? '')
  if (!given || !order) return
  if (given.ok && given.file) order.resolve(readCapture(given.file))
  else order.reject(failureOf(given))
}

function failureOf({
  code = 'internal',
  message = 'The page could not be captured.',
  passing = null
}: Answer): ArchiveError {
  return new ArchiveError(code, message, { passing })
}

async function readCapture(file: string): Promise<CapturedPage> {
  const page = capturedPage.parse(deserialize(await readFile(file)))
  await rm(file, { force: true })
  return page
}

async function end(child: ChildProcess): Promise<void> {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return
  const gone = new Promise((resolve) => child.once('exit', resolve))
  child.stdin?.end()
  const impatient = setTimeout(() => child.kill('SIGKILL'), 5_000)
  await gone
  clearTimeout(impatient)
}

function broughtDown(): ArchiveError {
  return new ArchiveError(
    'internal',
    'The hidden browser ended before the page was saved. Nothing was changed. Try again, or save the page in a browser and add the file.'
  )
}

import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { createInterface } from 'node:readline'
import { deserialize } from 'node:v8'
import { type CapturedPage, capturedPage } from '@shared/captured-page'
import { ArchiveError, errorCode } from '@shared/errors'
import { z } from 'zod'

/** Captures live pages in a hidden Electron, started at the first page and ended with `close`. */
export interface Capturer {
  capture(url: string): Promise<CapturedPage>
  close(): Promise<void>
}

const answer = z.object({
  id: z.string().nullable(),
  ok: z.boolean(),
  file: z.string().optional(),
  code: errorCode.optional(),
  message: z.string().optional()
})
const MARK = 'cuttings-capture '

export function createCapturer(): Capturer {
  let running: Promise<Running> | null = null
  let next = 0
  return {
    async capture(url) {
      running ??= start()
      const { order } = await running
      return order(String(++next), url)
    },
    async close() {
      if (running) await (await running.catch(() => null))?.stop()
    }
  }
}

interface Running {
  order(id: string, url: string): Promise<CapturedPage>
  stop(): Promise<void>
}

async function start(): Promise<Running> {
  const executable = process.env.CUTTINGS_ELECTRON
  if (!executable || !existsSync(executable)) throw noElectron()
  const display = await ensureDisplay()
  const folder = await mkdtemp(join(tmpdir(), 'cuttings-capture-'))
  const flags = JSON.parse(process.env.CUTTINGS_ELECTRON_ARGS ?? '[]') as string[]
  const child = spawn(executable, [...flags, appRoot(), '--capture', `--capture-folder=${folder}`], {
    stdio: ['pipe', 'pipe', 'ignore'],
    env: { ...process.env, ...display.env }
  })
  const waiting = new Map<string, { resolve(page: Promise<CapturedPage>): void; reject(error: Error): void }>()
  const giveUp = (): void => {
    for (const { reject } of waiting.values()) reject(ended())
    waiting.clear()
  }
  child.on('error', giveUp)
  child.on('exit', giveUp)
  child.stdin?.on('error', giveUp)
  createInterface({ input: child.stdout ?? process.stdin }).on('line', (line) => {
    if (!line.startsWith(MARK)) return
    const parsed = answer.parse(JSON.parse(line.slice(MARK.length)))
    const order = waiting.get(parsed.id ?? '')
    if (!order) return
    waiting.delete(parsed.id ?? '')
    if (parsed.ok && parsed.file) order.resolve(readCapture(parsed.file))
    else order.reject(new ArchiveError(parsed.code ?? 'internal', parsed.message ?? 'The page could not be captured.'))
  })
  return {
    order: (id, url) =>
      new Promise((resolve, reject) => {
        waiting.set(id, { resolve, reject })
        child.stdin?.write(`${JSON.stringify({ id, url })}\n`)
      }),
    async stop() {
      await end(child)
      display.stop()
      await rm(folder, { recursive: true, force: true })
    }
  }
}

async function readCapture(file: string): Promise<CapturedPage> {
  return capturedPage.parse(deserialize(await readFile(file)))
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const gone = new Promise((resolve) => child.once('exit', resolve))
  child.stdin?.end()
  const impatient = setTimeout(() => child.kill('SIGKILL'), 5_000)
  await gone
  clearTimeout(impatient)
}

/** The folder with the program's package.json. */
function appRoot(from: string = __dirname): string {
  if (existsSync(join(from, 'package.json')) || dirname(from) === from) return from
  return appRoot(dirname(from))
}

/** The display there is; else a private one; else a sentence. */
async function ensureDisplay(): Promise<{ env: NodeJS.ProcessEnv; stop(): void }> {
  if (process.platform !== 'linux' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY)
    return { env: {}, stop: () => undefined }
  if (!(process.env.PATH ?? '').split(delimiter).some((folder) => existsSync(join(folder, 'Xvfb')))) throw noDisplay()
  const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1400x1000x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe']
  })
  const pipe = server.stdio[3]
  const number = await new Promise<string>((resolve, reject) => {
    server.once('error', () => reject(noDisplay()))
    server.once('exit', () => reject(noDisplay()))
    pipe?.once('data', (data: Buffer) => resolve(data.toString().trim()))
  })
  return { env: { DISPLAY: `:${number}` }, stop: () => void server.kill() }
}

function noElectron(): ArchiveError {
  return new ArchiveError(
    'unsupported',
    'Saving a live page needs the app’s own browser, which is not set up here. Nothing was changed. Run “npm run setup”, or save the page in a browser and add the file.'
  )
}

function noDisplay(): ArchiveError {
  return new ArchiveError(
    'unsupported',
    'Saving a live page needs a display, and there is none. Nothing was changed. Install Xvfb, or save the page in a browser and add the file.'
  )
}

function ended(): ArchiveError {
  return new ArchiveError(
    'internal',
    'The hidden browser ended before the page was saved. Nothing was changed. Try again, or save the page in a browser and add the file.'
  )
}

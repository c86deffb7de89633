import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { ArchiveError } from '@shared/errors'
import { errorCode } from '@shared/failure'
import type { PrintJob } from '@shared/print'
import type { Progress } from '@shared/task'
import { z } from 'zod'
import { ensureDisplay } from '../capture/display'
import { findElectron } from '../capture/electron'

const MARK = 'cuttings-print '
const answer = z.object({
  done: z.number().optional(),
  ok: z.boolean().optional(),
  code: errorCode.optional(),
  message: z.string().optional()
})

interface PrintContext {
  signal?: AbortSignal | undefined
  onProgress?: ((progress: Progress) => void) | undefined
}

/** Prints pages to PDF in a hidden Electron that ends with the work. */
export async function print(jobs: PrintJob[], { signal, onProgress }: PrintContext): Promise<void> {
  const { executable, args, env } = findElectron()
  const display = await ensureDisplay()
  const folder = await mkdtemp(join(tmpdir(), 'cuttings-print-order-'))
  const order = join(folder, 'order.json')
  await writeFile(order, JSON.stringify(jobs))
  const child = spawn(executable, [...args, `--print-order=${order}`], {
    stdio: ['pipe', 'pipe', 'ignore'],
    env: { ...env, ...display.env }
  })
  const cancel = (): void => void child.kill('SIGKILL')
  signal?.addEventListener('abort', cancel)
  try {
    await outcome(child, (done) => onProgress?.({ done, total: jobs.length, label: null }))
  } catch (error) {
    signal?.throwIfAborted()
    throw error
  } finally {
    signal?.removeEventListener('abort', cancel)
    display.stop()
    await rm(folder, { recursive: true, force: true })
  }
}

/** Resolves when it said that all is printed. */
function outcome(child: ChildProcess, onDone: (done: number) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    let isSettled = false
    const lines = child.stdout ? createInterface({ input: child.stdout }) : null
    lines?.on('line', (line) => {
      const { done, ok, code, message } = readAnswer(line)
      if (done !== undefined) onDone(done)
      if (ok === undefined) return
      isSettled = true
      if (ok) resolve()
      else reject(new ArchiveError(code ?? 'internal', message ?? broughtDown().message))
    })
    child.on('error', () => reject(broughtDown()))
    // What it said last may still be on its way.
    child.on('close', () => isSettled || reject(broughtDown()))
  })
}

function readAnswer(line: string): z.infer<typeof answer> {
  try {
    return line.startsWith(MARK) ? answer.parse(JSON.parse(line.slice(MARK.length))) : {}
  } catch {
    return {}
  }
}

function broughtDown(): ArchiveError {
  return new ArchiveError(
    'internal',
    'The hidden browser ended before everything was printed. Nothing was written. Try fewer articles, or another format.'
  )
}

import { mkdtempSync, rmSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { toFailure } from '@shared/errors'
import { printJob } from '@shared/print'
import { app } from 'electron'
import { z } from 'zod'
import { printPages } from './print-pages'

/** Prints what the file says and ends. Progress and the outcome go to stdout, a line each. */
export async function runPrintMode(order: string): Promise<void> {
  const userData = mkdtempSync(join(tmpdir(), 'cuttings-print-mode-'))
  app.setPath('userData', userData)
  process.on('uncaughtException', (error) => console.error(error))
  process.on('exit', () => rmSync(userData, { recursive: true, force: true }))
  app.dock?.hide()
  app.on('window-all-closed', () => undefined)
  // Whoever waits for us is gone.
  process.stdin.on('end', () => app.exit(1)).resume()
  await app.whenReady()
  try {
    const jobs = z.array(printJob).parse(JSON.parse(await readFile(order, 'utf8')))
    await printPages(jobs, { onProgress: ({ done }) => say({ done }) })
    say({ ok: true })
  } catch (error) {
    console.error(error)
    say({ ok: false, ...toFailure(error) })
  }
  app.exit(0)
}

/** Chromium may write to stdout, too: our lines are known by their first word. */
function say(answer: object): void {
  process.stdout.write(`cuttings-print ${JSON.stringify(answer)}\n`)
}

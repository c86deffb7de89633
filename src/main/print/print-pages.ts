import { writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { pathToFileURL } from 'node:url'
import { ArchiveError } from '@shared/errors'
import type { PrintJob } from '@shared/print'
import type { Progress } from '@shared/task'
import { BrowserWindow, session } from 'electron'
import { within } from '../capture/within'
import { printOptions } from './print-options'

const PATIENCE_MS = 10 * 60_000
let sessions = 0

interface PrintContext {
  signal?: AbortSignal | undefined
  onProgress?: ((progress: Progress) => void) | undefined
}

/** Prints stored pages to PDF in a hidden window where nothing runs and nothing loads but what lies beside the page. */
export async function printPages(jobs: PrintJob[], { signal, onProgress }: PrintContext = {}): Promise<void> {
  for (const [done, job] of jobs.entries()) {
    signal?.throwIfAborted()
    onProgress?.({ done, total: jobs.length, label: null })
    await printPage(job, signal)
  }
}

async function printPage(job: PrintJob, signal: AbortSignal | undefined): Promise<void> {
  const window = hiddenWindow(job)
  const stop = (): void => window.destroy()
  signal?.addEventListener('abort', stop)
  try {
    await window.loadFile(job.html)
    if (job.look === 'original') await asOnScreen(window)
    const pdf = await within(PATIENCE_MS, window.webContents.printToPDF(printOptions(job)))
    if (!pdf) throw new Error('printing took too long')
    await writeFile(job.pdf, pdf)
  } catch (error) {
    signal?.throwIfAborted()
    throw new ArchiveError(
      'internal',
      'The page could not be printed to PDF. Nothing was written. Try fewer articles, or another format.',
      { cause: error }
    )
  } finally {
    signal?.removeEventListener('abort', stop)
    if (!window.isDestroyed()) window.destroy()
  }
}

function hiddenWindow({ html }: PrintJob): BrowserWindow {
  const own = session.fromPartition(`print-${++sessions}`, { cache: false })
  const folder = pathToFileURL(`${dirname(html)}/`).href
  own.webRequest.onBeforeRequest(({ url }, answer) =>
    answer({ cancel: !url.startsWith(folder) && !/^data:/.test(url) })
  )
  own.setPermissionRequestHandler((_contents, _permission, answer) => answer(false))
  own.setPermissionCheckHandler(() => false)
  own.on('will-download', (event) => event.preventDefault())
  const window = new BrowserWindow({
    show: false,
    width: 1_280,
    height: 900,
    webPreferences: {
      session: own,
      javascript: false,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      spellcheck: false,
      disableDialogs: true
    }
  })
  window.webContents.setWindowOpenHandler(() => ({ action: 'deny' }))
  window.webContents.on('will-navigate', (event) => event.preventDefault())
  return window
}

/** Sites hide on paper what they show on the screen. */
async function asOnScreen({ webContents: { debugger: protocol } }: BrowserWindow): Promise<void> {
  protocol.attach('1.3')
  await protocol.sendCommand('Emulation.setEmulatedMedia', { media: 'screen' })
}

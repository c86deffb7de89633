import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { ArchiveError } from '@shared/errors'

interface Display {
  env: NodeJS.ProcessEnv
  stop(): void
}

/** The display there is; else a private one; else a sentence. */
export async function ensureDisplay(env: NodeJS.ProcessEnv = process.env): Promise<Display> {
  if (process.platform !== 'linux' || env.DISPLAY || env.WAYLAND_DISPLAY) return { env: {}, stop: () => undefined }
  if (!(env.PATH ?? '').split(delimiter).some((folder) => existsSync(join(folder, 'Xvfb')))) throw noDisplay()
  // It ends with its last client, also when we are killed.
  const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1400x1000x24', '-nolisten', 'tcp', '-terminate'], {
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

function noDisplay(): ArchiveError {
  return new ArchiveError(
    'unsupported',
    'Saving a live page needs a display, and there is none. Nothing was changed. Install Xvfb, or save the page in a browser and add the file.'
  )
}

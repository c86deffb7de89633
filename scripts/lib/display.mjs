import { spawn } from 'node:child_process'
import { Failure } from './failure.mjs'
import { isInstalled } from './run.mjs'

const SCREEN = '1600x1200x24'

export function hasDisplay() {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)
}

/** Starts a private X server without a screen. It ends with `stop`, and with this process at the latest. */
export async function startPrivateDisplay() {
  if (!isInstalled('Xvfb')) {
    throw new Failure('A private display needs Xvfb: sudo apt-get install -y --no-install-recommends xvfb')
  }
  const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', SCREEN, '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'pipe', 'pipe']
  })
  const stop = () => server.kill()
  process.once('exit', stop)
  const number = await readDisplayNumber(server)
  server.unref()
  return { environment: { DISPLAY: `:${number}` }, stop }
}

/** The server says its number once it can be used. */
function readDisplayNumber(server) {
  const [, , errors, numbers] = server.stdio
  return new Promise((resolve, reject) => {
    let complaint = ''
    errors.on('data', (text) => {
      complaint = (complaint + text).slice(-2000)
    })
    server.once('exit', () => reject(new Failure(`Xvfb did not start: ${complaint.trim()}`)))
    numbers.once('data', (text) => {
      errors.unref()
      numbers.unref()
      resolve(String(text).trim())
    })
  })
}

/** The environment of the display there is, or of a private one. */
export async function anyDisplay() {
  return hasDisplay() ? { environment: {}, stop: () => undefined } : startPrivateDisplay()
}

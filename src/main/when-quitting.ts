import type { App } from 'electron'

/** The archive is safe at any moment: what takes longer than this is only tidying, or hangs. */
const FINISH_MS = 20_000
/** For closing windows and processes. */
const QUIT_MS = 10_000

type Quitting = Pick<App, 'on' | 'quit' | 'exit'>

/**
 * Lets the work end before the process does; once. Ends the process in any case: one that nobody sees would keep
 * every later start from opening the archive.
 */
export function whenQuitting(app: Quitting, finish: () => Promise<void>, log: (what: string, error: unknown) => void) {
  let finished = false
  app.on('will-quit', (event) => {
    if (finished) return
    event.preventDefault()
    void soon(finish())
      .catch((error: unknown) => log('Not all work ended with the app', error))
      .then(() => {
        finished = true
        setTimeout(() => app.exit(0), QUIT_MS).unref()
        // In a turn of its own: this quitting must have ended before the next can begin.
        setImmediate(() => app.quit())
      })
  })
}

function soon(work: Promise<void>): Promise<void> {
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(new Error(`It was still under way after ${FINISH_MS} ms.`)), FINISH_MS)
    void work.then(resolve, reject).finally(() => clearTimeout(late))
  })
}

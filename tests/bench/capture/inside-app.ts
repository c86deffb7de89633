import { isMainThread } from 'node:worker_threads'
import type { LiveOptions, Picturing } from './pictures'
import { showLive, showStill } from './show'

/** An order from the bench to the app, and what came of it. */
export type Order =
  | ({ kind: 'live' } & LiveOptions)
  | { kind: 'still'; url: string }
  | { kind: 'call'; channel: string; input: unknown }
export type Numbered = { number: number; order: Order }
export type Done = { number: number; value?: Picturing | unknown; failure?: string }

/**
 * Loaded into the app's main process before the app itself: it takes pictures for the bench there and calls what the
 * window may call. No debugger is attached to the app from outside, because that changes how pages load.
 */
export function obeyBench(): void {
  if (!isMainThread || !process.send) return
  process.on('message', ({ number, order }: Numbered) => {
    obey(order).then(
      (value) => process.send?.({ number, value } satisfies Done),
      (error: unknown) => process.send?.({ number, failure: String(error) } satisfies Done)
    )
  })
}

async function obey(order: Order): Promise<unknown> {
  const electron = require('electron') as typeof import('electron')
  await electron.app.whenReady()
  if (order.kind === 'live') return showLive(electron, order)
  if (order.kind === 'still') return showStill(electron, order.url)
  const windows = electron.BrowserWindow.getAllWindows()
  const window = windows.find(({ webContents }) => webContents.getURL().startsWith('cuttings-app:'))
  if (!window) throw new Error('There is no window yet.')
  return window.webContents.executeJavaScript(
    `window.cuttings.call(${JSON.stringify(order.channel)}, ${JSON.stringify(order.input)})`
  )
}

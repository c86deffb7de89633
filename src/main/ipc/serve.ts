import type { AppChannel, Reply } from '@shared/contract'
import { type BrowserWindow, ipcMain } from 'electron'
import type { CurrentArchive } from '../current-archive'
import { type Answering, answer } from './answer'
import type { AppHandlers } from './handlers'
import { trustedSender } from './trusted-sender'

export interface Serving {
  archive: CurrentArchive
  handlers: AppHandlers
  isOwnPage(url: string): boolean
  /** A window has begun to work. */
  onCall(): void
  log: Answering['log']
}

/** The one entry for all calls of all windows. */
export function serveIpc({ archive, handlers, isOwnPage, onCall, log }: Serving): void {
  ipcMain.handle('call', (event, channel: unknown, input: unknown): Promise<Reply<unknown>> | Reply<unknown> => {
    const window = trustedSender(event, isOwnPage)
    if (!window) return { ok: false, code: 'forbidden', message: 'This page may not ask Cuttings for anything.' }
    onCall()
    return answer(channel, input, {
      // Input has been parsed by the contract that the handler's type comes from.
      archive: (name, parsed) => archive.call(name, parsed as never),
      app: (name, parsed) => handlerOf(handlers, name)(parsed, window),
      log
    })
  })
}

function handlerOf(handlers: AppHandlers, channel: AppChannel): (input: unknown, window: BrowserWindow) => unknown {
  return handlers[channel] as (input: unknown, window: BrowserWindow) => unknown
}

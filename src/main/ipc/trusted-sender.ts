import { BrowserWindow, type IpcMainInvokeEvent } from 'electron'

/** Only the main frame of one of our own windows, showing our own page, is answered. */
export function trustedSender(event: IpcMainInvokeEvent, isOwnPage: (url: string) => boolean): BrowserWindow | null {
  const { sender, senderFrame } = event
  if (!senderFrame || senderFrame.parent !== null || !isOwnPage(senderFrame.url)) return null
  return BrowserWindow.fromWebContents(sender)
}
